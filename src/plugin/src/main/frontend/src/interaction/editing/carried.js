import { isLinkAt } from '../../layout/dragging.js';
import { itemOf, TOP } from '../../model/revision.js';
import { carryChip } from '../../render/editing/carryChip.js';
import { barUnder } from './barsUnder.js';

/** A goal or an activity, and what is picked with it, is carried to another goal or lane. */
export function rowCarry(editing, host) {
  const chip = carryChip(host);
  const rowsOf = (row) => [row, ...editing.pickedBeside(row).map((each) => each.row)];
  return {
    byFinger: true,
    begin: ({ target }) => {
      const cell = target.closest('.mp-left');
      if (!cell || target.closest('a, button, input, select')) return null;
      const { row } = editing.rowOf(cell.closest('.mp-row').dataset.id) ?? {};
      return row && mayBegin(editing, row) ? row : null;
    },
    placeAt: (element) => placeAt(editing, element),
    accepts: (row, target) => editing.mayEdit(row) && editing.placeFor(row, target) !== null,
    show: (row, place) => {
      const what = row && rowsOf(row).map((each) => itemOf(each).key);
      const words = () => AJS.I18n.getText('milepost.edit.move.to', what.join(', '), placeName(place.target));
      chip.update(place, row && (editing.whyNot(row) || words()));
    },
    drop: (row, target) => editing.putDown(rowsOf(row), target),
  };
}

/** A link is drawn from a bar's end to the row that has to wait for it. */
export function linkCarry(editing, host) {
  const chip = carryChip(host);
  return {
    begin: (event) => {
      const { row, bar, x } = barUnder(editing, event) ?? {};
      return row && isLinkAt(bar, x) ? row : null;
    },
    placeAt: (element) => placeAt(editing, element),
    accepts: (row, target) => itemOf(target) !== null && itemOf(target).key !== itemOf(row).key,
    show: (row, place) => {
      const waiting = place?.target ? itemOf(place.target).key : '\u2026';
      chip.update(place, row && AJS.I18n.getText('milepost.edit.blocks.this', itemOf(row).key, waiting));
    },
    drop: (row, target) => {
      const blocks = editing.changes.stagedOf(itemOf(row).key)?.blocks ?? [];
      editing.stage([{ row, to: { blocks: [...new Set([...blocks, itemOf(target).key])] } }]);
      editing.tellCount();
    },
  };
}

/** What may not be changed can be taken as well, to be told why. */
export function mayBegin(editing, row) {
  return editing.mayEdit(row) || editing.whyNot(row) !== '';
}

/** The row below a pointer; the head of the rows is the top of the plan. */
function placeAt(editing, element) {
  const node = element?.closest('.mp-row');
  if (!node) return null;
  const target = node.matches('.mp-row-head') ? TOP : editing.rowOf(node.dataset.id)?.row;
  return target ? { node, target } : null;
}

/** What a row is called to which something is carried. */
export function placeName(target) {
  if (!target) return '\u2026';
  if (target === TOP) return AJS.I18n.getText('milepost.edit.top');
  if (target.goal) return `${target.goal.key} ${target.goal.summary}`;
  return target.lane.name || AJS.I18n.getText('milepost.edit.none');
}
