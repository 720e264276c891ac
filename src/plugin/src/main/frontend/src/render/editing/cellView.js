import { suggesting } from '../dialogs/suggestionList.js';
import { element, setAttributes, setText, show } from '../dom.js';
import { partName } from './changeWords.js';

const ID = 'mp-in-place-wrong';
const MORE = {
  summary: () => ({ type: 'text', maxlength: 255 }),
  owner: () => ({ type: 'text', ...suggesting('people') }),
  start: () => ({ type: 'date' }),
  due: () => ({ type: 'date' }),
};
const CHOSEN = () => ({ type: 'text', ...suggesting('choices') });

/** A field over a cell of a row, in which a part of its issue is typed; what is wrong with it stands below. */
export function cellView(part, issue) {
  const wrong = element('p', { class: 'mp-entry-wrong', id: ID, role: 'alert', hidden: true });
  const input = element('input', { class: 'mp-in-place-input', autocomplete: 'off', 'aria-describedby': ID });
  setAttributes(input, {
    ...(MORE[part] ?? CHOSEN)(),
    'aria-label': `${partName(part)} ${issue}`,
    placeholder: partName(part),
  });
  const entry = element('div', { class: 'mp-entry mp-in-place', role: 'gridcell', 'data-part': part }, input, wrong);
  const say = (text) => {
    setText(wrong, text);
    show(wrong, text !== '');
    setAttributes(input, { 'aria-invalid': text === '' ? null : 'true' });
  };
  /** Nothing can be typed, and why; '' where something can. */
  const close = (text) => {
    say(text);
    input.readOnly = text !== '';
  };
  const list = element('div', { class: 'mp-in-place-list', role: 'group', 'aria-describedby': ID });
  setAttributes(list, { 'aria-label': input.getAttribute('aria-label') });
  let isSeveral = false;
  const boxes = () => [...list.querySelectorAll('input')];
  /** A box for each choice in place of the field; the first of those that are chosen is pointed at. */
  const offerSeveral = (choices, chosen) => {
    isSeveral = true;
    list.replaceChildren(...choices.map((choice) => boxFor(choice, chosen.includes(choice.value))));
    input.replaceWith(list);
    const all = boxes();
    (all.find((box) => box.checked) ?? all[0])?.focus();
  };
  /** Points at the next box, or at the one before for -1; beyond the last comes the first. */
  const move = (step) => {
    const all = boxes();
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length]?.focus();
  };
  /** What was typed, or the `values` that are chosen. */
  const typed = () => (isSeveral ? { values: boxes().flatMap((box) => (box.checked ? [box.value] : [])) } : input);
  return { element: entry, body: entry, input, list, say, close, offerSeveral, move, typed };
}

function boxFor({ value, name }, isChosen) {
  const box = element('input', { type: 'checkbox', value });
  box.checked = isChosen;
  return element('label', {}, box, name);
}
