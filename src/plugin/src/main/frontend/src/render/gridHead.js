import { SORTED } from '../model/columns.js';
import { columnName } from './columnText.js';
import { arrange, element, heard, setAttributes, setText, show } from './dom.js';

/** Orders by what only goals have. */
const OF_GOALS = ['health', 'gap'];

/** The head of the table: the goal's order and the choice of columns, the columns by which can be sorted, and time. A column keeps its head, and that its focus. */
export function gridHead(sort, axis) {
  const offer = columnsButton();
  const title = element('span');
  const goal = header('goal', title, sort, offer.element);
  const left = element('div', { class: 'mp-left', role: 'presentation' }, goal);
  const time = header('time', heard(AJS.I18n.getText('milepost.roadmap.column.time')), axis);
  const row = element('div', { class: 'mp-row mp-row-head', role: 'row', 'aria-rowindex': 1 }, left, time);
  const heads = new Map();
  const headOf = (name) => heads.get(name) ?? heads.set(name, columnHead(name)).get(name);
  const update = (names, hidden) => {
    arrange(left, [goal, ...names.map(headOf)]);
    offer.update(hidden);
  };
  const sorted = (order, isLanes) => {
    setText(
      title,
      isLanes ? AJS.I18n.getText('milepost.roadmap.column.activity') : AJS.I18n.getText('milepost.roadmap.column.goal'),
    );
    const inLanes = isLanes ? AJS.I18n.getText('milepost.lanes.sort') : null;
    setAttributes(sort, { title: inLanes, 'aria-label': inLanes ?? AJS.I18n.getText('milepost.roadmap.sort') });
    left.querySelectorAll('[data-order]').forEach((button) => {
      const { order: its } = button.dataset;
      setAttributes(button, { title: (OF_GOALS.includes(its) && inLanes) || columnName(its) });
      setAttributes(button.parentNode, { 'aria-sort': its === order ? 'ascending' : 'none' });
    });
  };
  return { element: element('div', { class: 'mp-head', role: 'rowgroup' }, row), update, sorted };
}

function header(name, ...content) {
  return element('div', { class: `mp-cell mp-cell-${name}`, role: 'columnheader' }, ...content);
}

function columnHead(name) {
  const look = { health: 'health', attainment: 'number' }[name] ?? `text mp-cell-${name}`;
  if (!SORTED.includes(name)) return header(look, columnName(name));
  const button = {
    type: 'button',
    class: 'mp-by',
    'data-action': 'sortby',
    'data-order': name,
  };
  return header(look, element('button', button, columnName(name)));
}

/** Leads to the choice of columns, and says how many of the chosen ones have no room. */
function columnsButton() {
  const more = element('span', { class: 'mp-columns-more' });
  const button = element('button', { type: 'button', class: 'mp-columns-offer', 'data-dialog': 'columns' }, more);
  const update = (hidden) => {
    const names = hidden.map(columnName).join(', ');
    const choose = AJS.I18n.getText('milepost.column.choose');
    const text = names === '' ? choose : `${choose}. ${AJS.I18n.getText('milepost.column.hidden', names)}`;
    setAttributes(button, { 'aria-label': text, title: text });
    setText(more, `+${hidden.length}`);
    show(more, hidden.length > 0);
  };
  return { element: button, update };
}
