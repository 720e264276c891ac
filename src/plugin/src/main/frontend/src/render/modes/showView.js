import { button, element, rewrite, setAttributes, setText } from '../dom.js';

/** The presentation: one slide that fills the screen, which one it is, and the ways to the next and out. */
export function showView() {
  const slide = element('div', { class: 'mp-slide', tabindex: 0 });
  const step = element('p', { class: 'mp-show-step', role: 'status', 'aria-live': 'polite' });
  const previous = signed('previous', '\u2039', AJS.I18n.getText('milepost.present.previous'));
  const next = signed('next', '\u203a', AJS.I18n.getText('milepost.present.next'));
  const print = signed(
    'print',
    AJS.I18n.getText('milepost.roadmap.export.print'),
    AJS.I18n.getText('milepost.present.print'),
  );
  const leave = signed('leave', '\u2715', AJS.I18n.getText('milepost.present.leave'));
  const foot = element('div', { class: 'mp-show-foot' }, previous, step, next, print, leave);
  const dialog = element('dialog', {
    class: 'milepost mp-show',
    'aria-label': AJS.I18n.getText('milepost.present.label'),
  });
  dialog.append(slide, foot);
  const update = (shown, content) => {
    setText(step, shown.step);
    setAttributes(previous, { 'aria-disabled': shown.isFirst ? 'true' : null });
    setAttributes(next, { 'aria-disabled': shown.isLast ? 'true' : null });
    const hadFocus = slide.contains(document.activeElement);
    rewrite(slide, shown.drawnFrom, content);
    if (hadFocus && !slide.contains(document.activeElement)) focusTitle();
  };
  const focusTitle = () => slide.querySelector('h2')?.focus({ preventScroll: true });
  const top = () => {
    slide.scrollTop = 0;
    focusTitle();
  };
  const busy = (isBusy) => setAttributes(print, { 'aria-disabled': isBusy ? 'true' : null });
  return { element: dialog, update, top, busy };
}

function signed(deed, sign, name) {
  return button('mp-button', { 'data-show': deed, 'aria-label': name, title: name }, sign);
}
