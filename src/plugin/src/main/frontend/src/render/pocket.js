import { element } from './dom.js';

/** Tools that are seldom needed, behind a button that opens them: calm at a glance, one step away. `update` is told what `draw` is. */
export function pocket(name, text, tools, draw) {
  const button = element('summary', { class: 'mp-button' }, text);
  const box = element('div', { class: 'mp-pocket-box' }, ...tools);
  const whole = element('details', { class: `mp-pocket mp-pocket-${name}` }, button);
  return { element: whole, button, update: filledWhenOpened(whole, box, draw) };
}

/**
 * Puts a box into a pocket once it is first opened, and has it drawn from then on as the function says that is returned:
 * until then the page is the lighter by what is in it.
 */
export function filledWhenOpened(pocket, box, draw = () => {}) {
  let told = null;
  const fill = () => {
    if (box.parentNode) return;
    if (told !== null) draw(...told);
    pocket.append(box);
  };
  pocket.addEventListener('click', fill);
  pocket.addEventListener('toggle', fill);
  return (...about) => {
    told = about;
    if (box.parentNode) draw(...about);
  };
}

/** A tool of a pocket under its label. */
export function pocketField(id, text, ...parts) {
  return element('div', { class: 'mp-pocket-field' }, element('label', { for: id }, text), ...parts);
}
