import { button, element, setStyle, setText, show } from './dom.js';

/** The card of the tour with a frame around what it speaks of. */
export function tourCard() {
  const title = element('h2', { id: 'mp-tour-title', tabindex: -1 });
  const text = element('p', { id: 'mp-tour-text' });
  const step = element('p', { class: 'mp-faint' });
  const leave = button('mp-close', { 'data-tour': 'leave' }, '\u00d7');
  leave.setAttribute('aria-label', AJS.I18n.getText('milepost.tour.leave'));
  const back = button('mp-button', { 'data-tour': 'back' }, AJS.I18n.getText('milepost.tour.back'));
  const next = button('mp-button mp-button-primary', { 'data-tour': 'next' }, '');
  const ring = element('div', { class: 'mp-tour-ring', 'aria-hidden': 'true' });
  const card = element(
    'div',
    { class: 'mp-tour-card', role: 'dialog', 'aria-labelledby': title.id, 'aria-describedby': text.id },
    element('div', { class: 'mp-tour-head' }, title, leave),
    text,
    element('div', { class: 'mp-tour-foot' }, step, back, next),
  );
  const update = (now) => {
    setText(title, now.title);
    setText(text, now.text);
    setText(step, AJS.I18n.getText('milepost.tour.step', now.number, now.of));
    show(back, now.number > 1);
    const done = AJS.I18n.getText('milepost.tour.done');
    setText(next, now.number === now.of ? done : AJS.I18n.getText('milepost.tour.next'));
  };
  const place = ({ left, top }, target) => {
    setStyle(card, { left: `${left}px`, top: `${top}px` });
    setStyle(ring, { left: `${target.left - 4}px`, top: `${target.top - 4}px` });
    setStyle(ring, { width: `${target.width + 8}px`, height: `${target.height + 8}px` });
  };
  const whole = element('div', { class: 'mp-tour' }, ring, card);
  return { element: whole, card, update, place, focus: () => title.focus() };
}
