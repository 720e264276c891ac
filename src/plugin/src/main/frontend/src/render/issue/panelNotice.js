import { button, element, show } from '../dom.js';

/** What a panel says in place of its content: that it is loading, that nothing came, or that there is nothing yet. */
export function panelNotice() {
  const place = element('div', { class: 'mp-panel-notice' });
  let drawn = null;
  const update = (name, ...details) => {
    show(place, name !== null);
    const key = JSON.stringify([name, ...details]);
    if (key === drawn) return;
    drawn = key;
    place.replaceChildren(...(name === null ? [] : NOTICES[name](...details)));
  };
  return { element: place, update };
}

const NOTICES = {
  loading: () => [
    element('div', { class: 'mp-skeleton', 'aria-hidden': 'true' }),
    element('p', { class: 'mp-heard', role: 'status' }, AJS.I18n.getText('milepost.issue.loading')),
  ],
  failed: (text) => [element('p', { role: 'alert' }, text), button('mp-button', { 'data-do': 'retry' }, retryText())],
  unplanned: (roadmapUrl) => [
    element('p', {}, AJS.I18n.getText('milepost.issue.unplanned')),
    element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.issue.unplanned.text')),
    element('p', {}, element('a', { href: roadmapUrl }, AJS.I18n.getText('milepost.issue.roadmap'))),
    button('mp-button', { 'data-do': 'retry' }, retryText()),
  ],
};

function retryText() {
  return AJS.I18n.getText('milepost.roadmap.retry');
}
