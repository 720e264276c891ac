import { element, setText } from './dom.js';

/** The button for help at the head of the page, and the offer of a tour above the rows. */
export function helpViews() {
  const name = AJS.I18n.getText('milepost.roadmap.help');
  const button = element(
    'button',
    { type: 'button', class: 'mp-button mp-help', 'data-action': 'help', 'aria-label': name, title: name },
    '?',
  );
  const offer = element(
    'div',
    { class: 'mp-tour-offer' },
    element('p', {}, AJS.I18n.getText('milepost.tour.offer')),
    act('mp-button mp-button-primary', 'tour', AJS.I18n.getText('milepost.tour.start')),
    act('mp-button', 'no-tour', AJS.I18n.getText('milepost.tour.no')),
  );
  const failed = element('span', { class: 'mp-wrong', role: 'alert' });
  const place = element('div', {}, failed);
  return {
    button: button,
    offer: place,
    showOffer: (isShown) => (isShown ? place.prepend(offer) : offer.remove()),
    fail: (text) => setText(failed, text),
  };
}

function act(look, action, text) {
  return element('button', { type: 'button', class: look, 'data-action': action }, text);
}
