import { itemOf } from '../../model/revision.js';
import { mayBegin } from './carried.js';
import { carryChip } from '../../render/editing/carryChip.js';

/**
 * What a calendar or a board shows is carried by the pointer to another day or column. The mode says what lies where:
 * `takeFrom(element, point)` gives { row, from } or null, `placeAt(element, point)` a place, `partsFor(what, target)` what comes
 * of it, null where it stays, `nameOf(target)` what that is called, and `whyFixed(what)` why nothing of it can be carried, or ''.
 */
export function cardCarry(editing, mode, host) {
  const chip = carryChip(host);
  return {
    byFinger: true,
    begin: ({ target, clientX, clientY }) => {
      const what = mode.takeFrom(target, { x: clientX, y: clientY });
      return what && mayBegin(editing, what.row) ? what : null;
    },
    placeAt: (element, point) => mode.placeAt(element, point),
    accepts: (what, target) => editing.mayEdit(what.row) && mode.partsFor(what, target) !== null,
    show: (what, place) => chip.update(place, what && (editing.whyNot(what.row) || textOf(mode, what, place.target))),
    drop: (what, target) => editing.propose([{ row: what.row, to: mode.partsFor(what, target) }]),
  };
}

/** What is being carried where, in words. */
export function textOf(mode, what, target) {
  const name = target ? mode.nameOf(target) : '\u2026';
  return mode.whyFixed(what) || AJS.I18n.getText('milepost.edit.move.to', itemOf(what.row).key, name);
}
