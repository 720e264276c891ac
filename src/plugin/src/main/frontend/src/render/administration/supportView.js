import { button, element, setText, show } from '../dom.js';

/** A button that copies what support asks for, what that holds, and the text itself where it cannot be copied. */
export function supportView() {
  const copy = button('mp-button', { 'data-action': 'copy' });
  setText(copy, AJS.I18n.getText('milepost.admin.support.copy'));
  const said = element('p', { class: 'mp-said', role: 'status' });
  const text = element('textarea', { class: 'mp-support-text', readonly: true, rows: 10, id: 'mp-support-text' });
  const label = element('label', { for: text.id }, AJS.I18n.getText('milepost.admin.support.text'));
  const place = element('div', { class: 'mp-support-place' }, label, text);
  const view = element(
    'div',
    { class: 'mp-recalculation mp-support' },
    element('h3', {}, AJS.I18n.getText('milepost.admin.support')),
    element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.admin.support.hint')),
    element('div', { class: 'mp-buttons' }, copy, said),
    place,
  );
  show(place, false);
  const update = (isReady) => show(view, isReady);
  const copied = () => {
    show(place, false);
    setText(said, AJS.I18n.getText('milepost.admin.support.copied'));
  };
  /** Selected, so that the keys for copying do it. */
  const offer = (words) => {
    text.value = words;
    show(place, true);
    setText(said, AJS.I18n.getText('milepost.admin.support.by.hand'));
    text.focus();
    text.select();
  };
  return { element: view, update, copied, offer };
}
