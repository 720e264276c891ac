import { button, element, setAttributes } from '../dom.js';
import { failureText } from '../failures.js';

/** The frame of a gadget: what is loading, what failed with a way to try again, or its content. */
export function gadgetFrame() {
  const view = element('div', { class: 'milepost mp-gadget' });
  const live = element('div', { class: 'mp-gadget-state', role: 'status' });
  const place = element('div', { class: 'mp-gadget-content' });
  view.append(live, place);
  return {
    element: view,
    waiting: () =>
      live.replaceChildren(element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.gadget.loading'))),
    failed: (failure) => {
      const retry = button('mp-button', { 'data-action': 'retry' });
      retry.append(AJS.I18n.getText('milepost.gadget.retry'));
      live.replaceChildren(element('p', { class: 'mp-gadget-failure' }, gadgetFailure(failure)), retry);
      place.replaceChildren();
    },
    filled: (content) => {
      live.replaceChildren();
      if (place.firstElementChild !== content) place.replaceChildren(content);
    },
  };
}

/** What was chosen may be gone, or was never to be seen: both read alike. */
function gadgetFailure(failure) {
  return failure.kind === 'missing' ? AJS.I18n.getText('milepost.gadget.missing') : failureText(failure);
}

/** The link from a gadget to the whole roadmap. */
export function roadmapLink() {
  const link = element('a', { class: 'mp-gadget-more' }, AJS.I18n.getText('milepost.gadget.roadmap'));
  return { element: link, update: (href) => setAttributes(link, { href }) };
}
