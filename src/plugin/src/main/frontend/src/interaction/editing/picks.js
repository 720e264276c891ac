import { itemOf } from '../../model/revision.js';
import { pickedText } from '../../render/editing/changeWords.js';
import { take } from '../typedKeys.js';

const WALKS = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Rows that are picked to be changed together: by a click with Ctrl, a range by one with Shift, and by keys; a plain click
 * and Escape let go of them.
 */
export class Picks {
  #editing;
  #keys = new Set();
  #anchor = null;

  constructor(editing) {
    this.#editing = editing;
    const { grid } = editing.page;
    grid.addEventListener('click', (event) => this.#click(event));
    grid.addEventListener('keydown', (event) => this.#press(event));
  }

  has(issue) {
    return this.#keys.has(issue);
  }

  /** The rows that are changed together with one, each issue once; none where that one is not picked. */
  beside(row) {
    const { key } = itemOf(row);
    if (!this.#keys.has(key)) return [];
    const others = this.#rows().filter((each) => this.#keys.has(itemOf(each).key) && itemOf(each).key !== key);
    return [...new Map(others.map((each) => [itemOf(each).key, each])).values()];
  }

  #click(event) {
    const id = event.target.closest('.mp-row')?.dataset.id;
    if (!id || event.target.closest('a, button')) return;
    const isMore = event.ctrlKey || event.metaKey;
    if (!isMore && !event.shiftKey) return this.#pick(new Set(), null);
    event.stopPropagation();
    window.getSelection()?.removeAllRanges();
    if (isMore) this.#toggle(id);
    else this.#reach(id);
  }

  #press(event) {
    const { key, target, shiftKey, ctrlKey } = event;
    if (!target.matches('.mp-row')) return;
    const { id } = target.dataset;
    if (key === ' ' && (shiftKey || ctrlKey)) take(event, () => this.#toggle(id));
    else if (shiftKey && Object.hasOwn(WALKS, key)) take(event, () => this.#walk(id, WALKS[key]));
    else if (key === 'Escape' && this.#keys.size > 0) take(event, () => this.#pick(new Set(), null));
  }

  #toggle(id) {
    const item = itemOf(this.#rows().find((row) => row.id === id));
    if (!item) return;
    const keys = new Set(this.#keys);
    if (!keys.delete(item.key)) keys.add(item.key);
    this.#pick(keys, id);
  }

  #walk(id, step) {
    const { board } = this.#editing.page;
    const index = board.indexOf(id);
    const next = Math.min(board.rows.length - 1, Math.max(0, index + step));
    if (this.#keys.size === 0) this.#anchor = id;
    this.#reach(board.rows[next].id);
    board.focusRow(next);
  }

  /** Picks what lies between where the picking began and a row, both included. */
  #reach(id) {
    const { board } = this.#editing.page;
    const at = board.indexOf(id);
    const from = this.#anchor === null ? at : board.indexOf(this.#anchor);
    const between = board.rows.slice(Math.min(from, at), Math.max(from, at) + 1);
    const keys = between.filter((row) => this.#editing.mayEdit(row)).map((row) => itemOf(row).key);
    this.#pick(new Set(keys), from < 0 ? id : (this.#anchor ?? id));
  }

  #pick(keys, anchor) {
    this.#anchor = anchor;
    if (keys.size === 0 && this.#keys.size === 0) return;
    this.#keys = keys;
    const { page } = this.#editing;
    page.say(this.#count);
    this.#editing.hint('');
    page.board.drawSoon();
  }

  /** What can be done with what is picked; '' where nothing is. */
  get hint() {
    return this.#keys.size === 0 ? '' : AJS.I18n.getText('milepost.edit.picked.hint', this.#count);
  }

  get #count() {
    return pickedText(this.#keys.size, this.#editing.page.formats);
  }

  #rows() {
    return this.#editing.page.board.rows.filter((row) => this.#editing.mayEdit(row));
  }
}
