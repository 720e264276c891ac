import { button, element, setText } from './dom.js';

/** A corner of the page that says that an answer takes longer than usual. */
export function slowView() {
  const text = element('span', {});
  const again = button('mp-link', { 'data-action': 'slow-again' }, AJS.I18n.getText('milepost.roadmap.retry'));
  const stop = button('mp-link', { 'data-action': 'slow-stop' }, AJS.I18n.getText('milepost.slow.stop'));
  const card = element('div', { class: 'mp-slow', role: 'status' });
  const update = (isSlow) => {
    setText(text, isSlow ? AJS.I18n.getText('milepost.slow') : '');
    card.replaceChildren(...(isSlow ? [text, again, stop] : []));
  };
  update(false);
  return { element: card, update };
}
