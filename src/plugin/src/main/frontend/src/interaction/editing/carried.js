import { isLinkAt } from '../../layout/dragging.js';
import { itemOf, partsAt } from '../../model/revision.js';
import { carryChip } from '../../render/editing/carryChip.js';

/** An activity's row, and what is picked with it, is carried to another goal or lane. */
export function rowCarry(editing, host) {
  const chip = carryChip(host);
  const rowsOf = (row) => [row, ...editing.pickedBeside(row).map((each) => each.row)];
  return {
    begin: ({ target }) => {
      const cell = target.closest('.mp-row-activity .mp-left');
      if (!cell || target.closest('a, button')) return null;
      const { row } = editing.rowOf(cell.closest('.mp-row').dataset.id) ?? {};
      return row && editing.mayEdit(row) ? row : null;
    },
    accepts: (row, target) => partsAt(row, target) !== null,
    show: (row, place) => {
      const what = row && rowsOf(row).map((each) => itemOf(each).key);
      chip.update(place, what && AJS.I18n.getText('milepost.edit.move.to', what.join(', '), placeName(place.target)));
    },
    drop: (row, target) => {
      const wanted = rowsOf(row).map((each) => ({ row: each, to: partsAt(each, target) }));
      editing.stage(wanted.filter(({ to }) => to !== null));
      editing.tellCount();
    },
  };
}

/** A link is drawn from a bar's end to the row that has to wait for it. */
export function linkCarry(editing, host) {
  const chip = carryChip(host);
  return {
    begin: (event) => {
      const { row, bar, x } = editing.barUnder(event) ?? {};
      return row && isLinkAt(bar, x) ? row : null;
    },
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

function placeName(target) {
  if (!target) return '\u2026';
  if (target.goal) return `${target.goal.key} ${target.goal.summary}`;
  return target.lane.name || AJS.I18n.getText('milepost.edit.none');
}
