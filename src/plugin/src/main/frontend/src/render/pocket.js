import { element } from './dom.js';

/** Tools that are seldom needed, behind a button that opens them: calm at a glance, one step away. */
export function pocket(name, text, ...tools) {
  const button = element('summary', { class: 'mp-button' }, text);
  const box = element('div', { class: 'mp-pocket-box' }, ...tools);
  const whole = element('details', { class: `mp-pocket mp-pocket-${name}` }, button);
  filledWhenOpened(whole, box);
  return { element: whole, button, box };
}

/** Puts a box into a pocket once it is first opened: until then the page is the lighter by what is in it. */
export function filledWhenOpened(pocket, box) {
  const fill = () => box.parentNode ?? pocket.append(box);
  pocket.addEventListener('click', fill);
  pocket.addEventListener('toggle', fill);
}

/** A tool of a pocket under its label. */
export function pocketField(id, text, ...parts) {
  return element('div', { class: 'mp-pocket-field' }, element('label', { for: id }, text), ...parts);
}
