import { columnText } from './columnText.js';
import { element, setAttributes, setStyle, setText } from './dom.js';

/**
 * The frame that every row shares: cells in the columns' order, place, and what assistive technology is told. The cells of health
 * and attainment are written by the row itself, also where no column shows them; all others here.
 */
export function rowFrame(kind, names) {
  const cell = (name) => element('div', { class: `mp-cell mp-cell-${name}`, role: 'gridcell' });
  const cells = { goal: cell('goal'), health: cell('health'), number: cell('number'), time: cell('time') };
  const own = { health: cells.health, attainment: cells.number };
  const further = names.filter((name) => !own[name]).map((name) => ({ name, cell: cell(`text mp-cell-${name}`) }));
  const chosen = names.map((name) => own[name] ?? further.find((each) => each.name === name).cell);
  const left = element('div', { class: 'mp-left', role: 'presentation' }, cells.goal, ...chosen);
  const row = element('div', { class: `mp-row mp-row-${kind}`, role: 'row' }, left, cells.time);
  const placed = (its, state) => {
    place(row, its, state);
    further.forEach((each) => {
      const text = columnText(each.name, its.row, state);
      setText(each.cell, text);
      setAttributes(each.cell, { title: text || null });
    });
  };
  return { row, cells, place: placed };
}

/** A row of one cell over all columns, for what is no goal and no activity. */
export function noteFrame(kind, names) {
  const cell = element('div', { class: 'mp-cell mp-cell-goal', role: 'gridcell', 'aria-colspan': names.length + 2 });
  const left = element('div', { class: 'mp-left', role: 'presentation' }, cell);
  const row = element('div', { class: `mp-row mp-row-${kind}`, role: 'row' }, left);
  return { row, cell, place: (placed, state) => place(row, placed, state) };
}

function place(node, { row, index, top, height }, state) {
  setStyle(node, { top: `${top}px`, height: `${height}px`, '--mp-level': String(row.level - 1) });
  setAttributes(node, {
    'data-id': row.id,
    'aria-rowindex': index + 2,
    'aria-level': row.level,
    'aria-posinset': row.position,
    'aria-setsize': row.siblings,
    'aria-expanded': row.canOpen ? String(row.open) : null,
    'aria-selected': row.kind === 'goal' || row.isPicked ? String(isSelected(row, state)) : null,
    'data-picked': row.isPicked,
    'data-staged': row.staged,
    'data-tone': state.toneOf?.(row),
    tabindex: row.id === state.focusId ? 0 : -1,
  });
}

/** Shown in the panel, or picked to be changed together with others. */
function isSelected(row, { selectedKey }) {
  return row.isPicked === true || row.goal.key === selectedKey;
}
