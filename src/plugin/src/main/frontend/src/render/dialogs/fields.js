import { element, setAttributes, setText, show } from '../dom.js';

/**
 * Labelled controls of a dialog. Each is known by the path of the value in the form that it shows (`data-path`), and has
 * a place for a note and for what is wrong with it.
 */
export function textField(path, label, { value, hint, area = false, ...attributes }) {
  const control = area
    ? element('textarea', { rows: 3, ...attributes })
    : element('input', { type: 'text', autocomplete: 'off', ...attributes });
  control.value = value ?? '';
  return labelled(path, label, hint, control);
}

/** A number as people type it in their language. */
export function numberField(path, label, options) {
  return textField(path, label, { inputmode: 'decimal', class: 'mp-short', ...options });
}

export function dateField(path, label, options) {
  return textField(path, label, { type: 'date', class: 'mp-short', ...options });
}

/** `choices` are [value, name] pairs. */
export function selectField(path, label, choices, { value, hint }) {
  const control = element('select', {}, ...choices.map(([key, name]) => element('option', { value: key }, name)));
  control.value = value ?? '';
  return labelled(path, label, hint, control);
}

export function checkField(path, label, { value }) {
  const control = element('input', { type: 'checkbox', 'data-path': path });
  control.checked = value;
  return element('label', { class: 'mp-check' }, control, label);
}

/** `choices` are [value, name, note] triples; nothing is chosen where the value is null. */
export function radioField(path, legend, choices, { value }) {
  const wrong = element('p', { class: 'mp-entry-wrong', id: `${idOf(path)}-wrong`, hidden: true });
  const options = choices.map(([key, name, note]) => radio(path, key, name, note, key === value));
  return element(
    'fieldset',
    { class: 'mp-entry', 'data-field': path },
    element('legend', {}, legend),
    ...options,
    wrong,
  );
}

function radio(path, key, name, note, isChosen) {
  const control = element('input', { type: 'radio', name: path, value: key, 'data-path': path });
  control.checked = isChosen;
  const words = element('span', {}, name, note ? element('span', { class: 'mp-hint' }, note) : null);
  return element('label', { class: 'mp-check' }, control, words);
}

/** A field of which what is typed or chosen goes to the control of a path; it holds nothing itself. */
export function addField(path, label, options) {
  const field = textField(`${path}.add`, label, { value: '', ...options });
  setAttributes(field.querySelector('input'), { 'data-path': null, 'data-adds': path });
  return field;
}

/** Fields side by side where there is room. */
export function fieldRow(...fields) {
  return element('div', { class: 'mp-entry-row' }, ...fields);
}

function labelled(path, label, hint, control) {
  const id = idOf(path);
  const note = element('p', { class: 'mp-hint', id: `${id}-hint` }, hint ?? '');
  const wrong = element('p', { class: 'mp-entry-wrong', id: `${id}-wrong`, hidden: true });
  setAttributes(control, { id, 'data-path': path, 'aria-describedby': `${id}-hint ${id}-wrong` });
  show(note, Boolean(hint));
  return element(
    'div',
    { class: 'mp-entry', 'data-field': path },
    element('label', { for: id }, label),
    control,
    note,
    wrong,
  );
}

/** Writes a note under a field, such as what a typed target comes to. */
export function noteField(root, path, text) {
  const note = root.querySelector(`#${idOf(path)}-hint`);
  if (!note) return;
  setText(note, text ?? '');
  show(note, Boolean(text));
}

/** Marks the fields that `texts` (a Map of texts by path) says something is wrong with, and only these. */
export function markWrong(root, texts) {
  root.querySelectorAll('[data-field]').forEach((field) => {
    const text = texts.get(field.dataset.field);
    const wrong = field.querySelector(':scope > .mp-entry-wrong');
    setText(wrong, text ?? '');
    show(wrong, Boolean(text));
    setAttributes(field.querySelector('input, select, textarea'), { 'aria-invalid': text ? 'true' : null });
  });
}

/** The control of a path; for radio buttons the chosen or first one. */
export function controlOf(root, path) {
  const all = [...root.querySelectorAll('[data-path]')].filter(({ dataset }) => dataset.path === path);
  return all.find(({ checked, type }) => type === 'radio' && checked) ?? all[0] ?? null;
}

/** What a control says: a text, or true and false for a check box. */
export function valueOf(control) {
  return control.type === 'checkbox' ? control.checked : control.value;
}

function idOf(path) {
  return `mp-entry-${path.replace(/[^\w-]/g, '-')}`;
}
