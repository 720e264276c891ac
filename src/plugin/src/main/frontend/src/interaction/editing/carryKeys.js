import { itemOf, TOP } from '../../model/revision.js';
import { take } from '../typedKeys.js';
import { placeName } from './carried.js';

/**
 * Rows are carried by keys: G takes one, with what is picked besides, the arrows and their like go to another place, Enter
 * puts it down there and T at the top of the plan; Escape leaves it where it was.
 */
export class CarryKeys {
  #editing;
  #rows = null;
  #under = null;

  constructor(editing) {
    this.#editing = editing;
  }

  /** Before all others: while something is carried, Enter and Escape mean nothing else. */
  listen(grid) {
    grid.addEventListener('keydown', (event) => this.#press(event));
    grid.addEventListener('focusin', ({ target }) => this.#rows && this.#lookAt(target));
  }

  #press(event) {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!target.matches('.mp-row') || ctrlKey || metaKey || altKey) return;
    const isBegun = this.#rows !== null;
    if (!isBegun && key.toLowerCase() === 'g' && this.#begin(target)) take(event);
    else if (isBegun && Object.hasOwn(KEYS, key)) take(event, () => KEYS[key](this, target));
  }

  #begin({ dataset }) {
    const { row } = this.#editing.rowOf(dataset.id) ?? {};
    if (!row || !this.#editing.mayTry(row)) return false;
    this.#rows = [row, ...this.#editing.pickedBeside(row).map((each) => each.row)];
    const words = AJS.I18n.getText('milepost.edit.carry.keys', this.#names);
    this.#editing.hint(words);
    this.#editing.page.say(words);
    return true;
  }

  #lookAt(node) {
    this.#mark(null);
    const { row } = this.#editing.rowOf(node.dataset.id) ?? {};
    const isPlace = this.#editing.placeFor(this.#rows[0], row) !== null;
    if (isPlace) this.#mark(node);
    const words = isPlace
      ? AJS.I18n.getText('milepost.edit.move.to', this.#names, placeName(row))
      : AJS.I18n.getText('milepost.edit.move.not', this.#names);
    this.#editing.page.say(words);
  }

  #mark(node) {
    this.#under?.removeAttribute('data-drop');
    this.#under = node;
    node?.setAttribute('data-drop', '');
  }

  /** At a place where it cannot go it is still carried. */
  put({ dataset }) {
    this.#putAt(this.#editing.rowOf(dataset.id)?.row);
  }

  putOnTop() {
    this.#putAt(TOP);
  }

  #putAt(target) {
    const rows = this.#rows;
    if (this.#editing.placeFor(rows[0], target) === null)
      return this.#editing.page.say(AJS.I18n.getText('milepost.edit.move.not', this.#names));
    this.#end();
    return this.#editing.putDown(rows, target);
  }

  leave() {
    this.#end();
    this.#editing.page.say(AJS.I18n.getText('milepost.edit.put.back'));
  }

  #end() {
    this.#mark(null);
    this.#rows = null;
    this.#editing.hint('');
  }

  get #names() {
    return this.#rows.map((row) => itemOf(row).key).join(', ');
  }
}

const KEYS = {
  Enter: (keys, target) => keys.put(target),
  g: (keys, target) => keys.put(target),
  t: (keys) => keys.putOnTop(),
  Escape: (keys) => keys.leave(),
};
