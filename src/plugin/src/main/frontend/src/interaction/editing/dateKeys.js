import { movedDates, resizedDates } from '../../layout/dragging.js';
import { datesIn, itemOf } from '../../model/revision.js';
import { datesText } from '../../render/editing/changeWords.js';
import { take } from '../typedKeys.js';

const WEEK = 7;
const FIRST_LENGTH = 13;

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -WEEK, ArrowDown: WEEK };
const MODIFIERS = ['Shift', 'Alt', 'Control', 'Meta'];

/**
 * Dates by keys: M on a row begins, arrows move by a day or a week, with Shift the end alone and with Alt the start; Enter
 * keeps, Escape puts back.
 */
export class DateKeys {
  #editing;
  #move = null;

  constructor(editing) {
    this.#editing = editing;
  }

  /** Before all others: while dates are being moved, keys mean nothing else. */
  listen(grid) {
    grid.addEventListener('keydown', (event) => this.#press(event));
    grid.addEventListener('focusout', (event) => this.#leave(event));
  }

  #press(event) {
    const { key, target } = event;
    if (!target.matches('.mp-row') || event.ctrlKey || event.metaKey) return;
    if (!this.#move) {
      if (key.toLowerCase() === 'm' && !event.altKey && this.#begin(target.dataset.id)) take(event);
      return;
    }
    if (MODIFIERS.includes(key)) return;
    if (key === 'Tab') return this.#keep();
    take(event);
    if (Object.hasOwn(STEPS, key)) this.#step(STEPS[key], event);
    else if (key === 'Escape') this.#putBack();
    else if (key === 'Enter' || key === 'm') this.#keep();
  }

  /** Who goes elsewhere keeps what was done. */
  #leave({ target }) {
    if (this.#move && target.matches('.mp-row') && document.hasFocus()) setTimeout(() => this.#keepUnless());
  }

  #keepUnless() {
    if (this.#move && document.activeElement?.dataset.id !== this.#move.id) this.#keep();
  }

  #begin(id) {
    const { row, revised } = this.#editing.rowOf(id) ?? {};
    if (!row || !this.#editing.mayTry(row)) return false;
    const items = [{ row, revised }, ...this.#editing.pickedBeside(row)].map((each) => ({
      row: each.row,
      dates: this.#datesOf(itemOf(each.revised)),
    }));
    this.#move = { id, items };
    this.#editing.hint(AJS.I18n.getText('milepost.edit.keys', itemOf(row).key));
    this.#show();
    return true;
  }

  /** What has no dates begins with a fortnight from today. */
  #datesOf({ start, due }) {
    const { today } = this.#editing;
    return start === null && due === null ? { start: today, due: today + FIRST_LENGTH } : { start, due };
  }

  #step(days, { shiftKey, altKey }) {
    const step = (dates) => {
      if (shiftKey) return resizedDates(dates, 'end', days);
      return altKey ? resizedDates(dates, 'start', days) : movedDates(dates, days);
    };
    this.#move.items = this.#move.items.map(({ row, dates }) => ({ row, dates: step(dates) }));
    this.#show();
  }

  #show() {
    const { items, id } = this.#move;
    const { page } = this.#editing;
    this.#editing.hold(new Map(items.map(({ row, dates }) => [itemOf(row).key, datesIn(dates)])));
    page.board.showBar(page.board.indexOf(id));
    page.say(datesText(items[0].dates, page.formats));
  }

  #keep() {
    const { items } = this.#move;
    this.#end();
    this.#editing.stage(items.map(({ row, dates }) => ({ row, to: datesIn(dates) })));
    this.#editing.tellCount();
  }

  #putBack() {
    this.#end();
    this.#editing.hold(new Map());
    this.#editing.page.say(AJS.I18n.getText('milepost.edit.put.back'));
  }

  #end() {
    this.#move = null;
    this.#editing.hint('');
  }
}
