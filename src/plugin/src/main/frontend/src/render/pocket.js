import { element } from './dom.js';

/** Tools that are seldom needed, behind a button that opens them: calm at a glance, one step away. */
export function pocket(name, text, ...tools) {
  const button = element('summary', { class: 'mp-button' }, text);
  const box = element('div', { class: 'mp-pocket-box' }, ...tools);
  return { element: element('details', { class: `mp-pocket mp-pocket-${name}` }, button, box), button, box };
}

/** A tool of a pocket under its label. */
export function pocketField(id, text, ...parts) {
  return element('div', { class: 'mp-pocket-field' }, element('label', { for: id }, text), ...parts);
}
