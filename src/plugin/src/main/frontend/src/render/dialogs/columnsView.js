import { columnName } from '../columnText.js';
import { element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { checkField } from './fields.js';

/** The dialog in which the columns of the table are chosen: a box each, and two buttons to put it in its place. */
export function columnsView() {
  const frame = dialogFrame({
    title: AJS.I18n.getText('milepost.column.choose'),
    submit: AJS.I18n.getText('milepost.column.show'),
  });
  const list = columnList();
  frame.body.append(list.hint, list.element);
  return { frame, list };
}

/** All columns in their order, to be ticked and moved; the hint says what their order is for. */
export function columnList() {
  const list = element('ul', { class: 'mp-column-list' });
  const hint = element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.column.hint'));
  const draw = ({ order, chosen }) => list.replaceChildren(...order.map((name) => line(name, chosen.has(name))));
  const focus = (name, by = 0) => {
    const what = by === 0 ? 'input' : `[data-do=${by < 0 ? 'up' : 'down'}]`;
    list.querySelector(`[data-line="${name}"]`).querySelector(what).focus();
  };
  return { element: list, hint, draw, focus };
}

function line(name, isChosen) {
  const box = checkField(name, columnName(name), { value: isChosen });
  const up = mover('up', name, '\u2191', AJS.I18n.getText('milepost.column.up', columnName(name)));
  const down = mover('down', name, '\u2193', AJS.I18n.getText('milepost.column.down', columnName(name)));
  return element('li', { class: 'mp-column-line', 'data-line': name }, box, up, down);
}

function mover(deed, name, sign, text) {
  const told = { type: 'button', class: 'mp-button', 'data-do': deed, 'data-column': name };
  return element('button', { ...told, 'aria-label': text, title: text }, sign);
}
