import { itemOf } from '../../model/revision.js';

/** Where on the time axis a place of the window lies. */
export function xOf({ page: { board } }, clientX) {
  return board.xOf(clientX) + board.span.from;
}

/** { row, bar, x, beside } under a pointer: the place on the axis, and how far from the bar's middle line; null where nothing can be changed. */
export function barUnder(editing, event) {
  const found = barAt(editing, event);
  return found && editing.mayEdit(found.row) ? found : null;
}

/** The same of an issue that may not be changed. */
export function barAt(editing, { target, clientX, clientY }) {
  const element = target.closest?.('.mp-cell-time')?.closest('.mp-row');
  const { row } = (element && editing.rowOf(element.dataset.id)) || {};
  if (itemOf(row) === null) return null;
  const { board } = editing.page;
  const { bar } = board.placeOf(board.indexOf(row.id)).mark;
  const { top, height } = element.getBoundingClientRect();
  return { row, bar, x: xOf(editing, clientX), beside: Math.abs(clientY - top - height / 2) };
}
