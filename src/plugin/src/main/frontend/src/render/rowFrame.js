import { element, setAttributes, setStyle } from './dom.js';

/** The frame that every row shares: cells in the columns' order, place, and what assistive technology is told. */
export function rowFrame(kind) {
  const cell = (name) => element('div', { class: `mp-cell mp-cell-${name}`, role: 'gridcell' });
  const cells = { goal: cell('goal'), health: cell('health'), number: cell('number'), time: cell('time') };
  const left = element('div', { class: 'mp-left', role: 'presentation' }, cells.goal, cells.health, cells.number);
  const row = element('div', { class: `mp-row mp-row-${kind}`, role: 'row' }, left, cells.time);
  return { row, cells, place: (placed, state) => place(row, placed, state) };
}

/** A row of one cell over all columns, for what is no goal and no activity. */
export function noteFrame(kind) {
  const cell = element('div', { class: 'mp-cell mp-cell-goal', role: 'gridcell', 'aria-colspan': 4 });
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
