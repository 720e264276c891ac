import { button, element, setAttributes, setText, show } from './dom.js';

/** Says that something which was asked for has not arrived, and offers to try again. */
export function arrivalNotice() {
  const text = element('p', {});
  const place = element(
    'div',
    { class: 'mp-not-arrived', role: 'alert', hidden: true },
    text,
    button('mp-button', { 'data-action': 'again' }, AJS.I18n.getText('milepost.roadmap.retry')),
    button('mp-button', { 'data-action': 'leave' }, AJS.I18n.getText('milepost.plan.cancel')),
  );
  const update = (isShown) => {
    setText(text, isShown ? AJS.I18n.getText('milepost.plan.not.arrived') : '');
    show(place, isShown);
  };
  return { element: place, show: update };
}

/** What stands in place of a part of the page that has not arrived; its button asks for it again by `action`. */
export function partArrival(action) {
  const text = element('p', {});
  const retry = button('mp-button', { 'data-action': action }, AJS.I18n.getText('milepost.roadmap.retry'));
  const update = (isFailed) => {
    setText(text, isFailed ? AJS.I18n.getText('milepost.modes.failed') : AJS.I18n.getText('milepost.modes.arriving'));
    show(retry, isFailed);
  };
  return { element: element('div', { class: 'mp-notice', role: 'status' }, text, retry), update };
}

/** A button whose dialog is on its way. */
export function showArriving(place, isArriving) {
  setAttributes(place, { 'aria-busy': isArriving ? 'true' : null });
}
