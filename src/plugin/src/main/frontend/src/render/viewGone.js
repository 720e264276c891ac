import { element } from './dom.js';

/** A calm word that the view which an address names cannot be opened; it is on the page from when it is told until it is put away. */
export function viewGone() {
  const place = document.createComment('view');
  const line = element('p', { class: 'mp-view-gone' });
  /** Names the view that is opened instead, and answers with what it says. */
  const tell = (name) => {
    const text = AJS.I18n.getText('milepost.views.gone', name);
    const close = element('button', { type: 'button', class: 'mp-link' }, AJS.I18n.getText('milepost.modes.close'));
    close.addEventListener('click', () => line.remove());
    line.replaceChildren(text, ' \u00b7 ', close);
    place.after(line);
    return text;
  };
  return { place, tell, putAway: () => line.remove() };
}
