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
  return { element: entry, body: entry, input, say, close };
}
