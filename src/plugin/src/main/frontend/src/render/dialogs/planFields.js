import { checkField, dateField, fieldRow, numberField, selectField, textField } from './fields.js';
import { choicesOf, fieldName } from './planWords.js';

/** Makes the fields of one part of a plan, which is found under `path` in the form. */
export function fieldsOf(part, path) {
  const at = (field) => `${path}.${field}`;
  const value = (field) => part[field];
  const make = (maker) => (field, options) =>
    maker(at(field), options?.label ?? fieldName(field), { value: value(field), ...options });
  return {
    text: make(textField),
    number: make(numberField),
    date: make(dateField),
    check: make(checkField),
    choice: (field, { any, ...options } = {}) =>
      selectField(at(field), fieldName(field), [...(any ? [['', any]] : []), ...choicesOf(field)], {
        value: value(field),
        ...options,
      }),
    row: fieldRow,
  };
}
