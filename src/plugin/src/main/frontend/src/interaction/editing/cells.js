import { editedParts, editFormOf, problemsOfEdit } from '../../model/editForm.js';
import { itemOf } from '../../model/revision.js';
import { setStyle } from '../../render/dom.js';
import { problemText } from '../../render/dialogs/problems.js';
import { cellView } from '../../render/editing/cellView.js';
import { Suggestions } from '../dialogs/suggestions.js';

/** What is typed in which column; a row whose owner has no column has it beside its name. */
const PARTS = { goal: 'summary', owner: 'owner', start: 'start', due: 'due' };

/**
 * Cells in which values are typed in place: a double click begins, or F2 on a row; Enter and the tabulator keep what was typed
 * and go on to the next row or cell, Escape gives it up. What cannot be so says why and stays open.
 */
export class Cells {
  #editing;
  #around;
  #grid;
  #open = null;

  /** `around` has `jira`, which suggests people, where there is one. */
  constructor(editing, around) {
    this.#editing = editing;
    this.#around = around;
    this.#grid = editing.page.grid;
    this.#grid.addEventListener('dblclick', (event) => this.#point(event));
    this.#grid.addEventListener('keydown', (event) => this.#begin(event));
  }

  /** A row that has gone out of view takes what was typed with it. */
  drawn() {
    if (this.#open && this.#open.node.dataset.id !== this.#open.id) this.#leave();
  }

  #point(event) {
    const { target } = event;
    const node = target.closest('.mp-row');
    const { row } = (node && this.#editing.rowOf(node.dataset.id)) || {};
    if (!row || target.closest('.mp-in-place, a, button')) return;
    const isOwner = target.closest('.mp-avatar') !== null;
    const cell = target.closest('.mp-cell');
    const found = cellsOf(node).find((each) => (isOwner ? each.part === 'owner' : each.cell === cell));
    if (found && this.#enter(node, found.part)) event.stopImmediatePropagation();
  }

  #begin(event) {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (key !== 'F2' || !target.matches('.mp-row') || ctrlKey || metaKey || altKey) return;
    if (!this.#enter(target, 'summary')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #enter(node, part) {
    this.#leave();
    const { id } = node.dataset;
    const { row } = this.#editing.rowOf(id) ?? {};
    const found = cellsOf(node).find((each) => each.part === part);
    if (!row || !found || !this.#editing.mayTry(row)) return false;
    const { key } = itemOf(row);
    const begun = editFormOf(row, this.#editing.changes.stagedOf(key));
    const view = cellView(part, key);
    this.#open = { id, node, row, part, begun, view };
    const { formats } = this.#editing.page;
    const people = [...this.#editing.people.values()];
    this.#open.suggestions = new Suggestions(view, { ...this.#around, formats, people });
    view.input.value = begun[part];
    this.#listen(view);
    placeOver(found.cell, view.element);
    view.input.focus();
    view.input.select?.();
    return true;
  }

  #listen({ element, input }) {
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('input', () => this.#open.view.say(''));
    element.addEventListener('focusout', () => setTimeout(() => this.#leaveUnless(element)));
    ['click', 'dblclick', 'pointerdown'].forEach((type) =>
      element.addEventListener(type, (event) => event.stopPropagation()),
    );
  }

  #press(event) {
    const { key, shiftKey } = event;
    event.stopPropagation();
    if (!Object.hasOwn(KEYS, key)) return;
    event.preventDefault();
    KEYS[key](this, shiftKey ? -1 : 1);
  }

  giveUp() {
    this.#close();
    this.#editing.page.say(AJS.I18n.getText('milepost.edit.put.back'));
  }

  /** On to the same part of the row above or below that can be edited. */
  keepAndGoOn(step) {
    const { part, id } = this.#open;
    if (this.#keep()) this.#enterRow(id, step, () => part);
  }

  /** On to the next cell, or to the first of the next row. */
  keepAndPass(step) {
    const { part, id, node } = this.#open;
    if (!this.#keep()) return;
    const parts = cellsOf(node).map((each) => each.part);
    const next = parts[parts.indexOf(part) + step];
    if (next) this.#enter(this.#nodeOf(id), next);
    else this.#enterRow(id, step, (cells) => (step > 0 ? cells[0] : cells.at(-1)).part);
  }

  #enterRow(id, step, partOf) {
    const { board } = this.#editing.page;
    let index = board.indexOf(id) + step;
    while (board.rows[index] && !this.#editing.mayEdit(board.rows[index])) index += step;
    if (!board.rows[index]) return;
    board.focusRow(index);
    const node = this.#nodeOf(board.rows[index].id);
    if (node) this.#enter(node, partOf(cellsOf(node)));
  }

  #nodeOf(id) {
    return [...this.#grid.querySelectorAll('.mp-row[data-id]')].find(({ dataset }) => dataset.id === id);
  }

  /** Whether what was typed could be kept; otherwise it says why. */
  #keep() {
    const { row, part, begun, view, suggestions } = this.#open;
    const value = view.input.value;
    const wrong = this.#wrongWith({ ...begun, [part]: value }, view.input);
    view.say(wrong);
    if (wrong !== '') return false;
    const to = editedParts({ [part]: value }, begun);
    if (to.owner) this.#editing.meet(to.owner, suggestions.nameOf(to.owner));
    this.#close();
    if (Object.keys(to).length === 0) return true;
    this.#editing.stage([{ row, to }]);
    this.#editing.tellCount();
    return true;
  }

  #wrongWith(form, { validity }) {
    if (validity?.badInput) return AJS.I18n.getText('milepost.edit.day.wrong');
    const [problem] = problemsOfEdit(form).values();
    return problem ? problemText(problem, this.#editing.page.formats) : '';
  }

  /** Who goes elsewhere keeps what can be kept. */
  #leave() {
    if (this.#open === null || this.#keep()) return;
    const said = this.#open.view.element.querySelector('.mp-entry-wrong').textContent;
    this.#close();
    this.#editing.page.say(said);
  }

  #leaveUnless(element) {
    if (this.#open?.view.element === element && !element.contains(document.activeElement)) this.#leave();
  }

  /** The focus stays with the row. */
  #close() {
    const { view, node } = this.#open;
    const hadFocus = view.element.contains(document.activeElement);
    this.#open = null;
    view.element.remove();
    if (hadFocus) node.focus({ preventScroll: true });
  }
}

const KEYS = {
  Escape: (cells) => cells.giveUp(),
  Enter: (cells, step) => cells.keepAndGoOn(step),
  Tab: (cells, step) => cells.keepAndPass(step),
};

/** The cells of a row that can be typed in, in the order of its columns: [{ cell, part }]. */
function cellsOf(node) {
  const cells = [...node.querySelectorAll('.mp-cell')].map((cell) => ({ cell, part: partIn(cell) }));
  const typed = cells.filter(({ part }) => part !== null);
  const name = typed.findIndex(({ part }) => part === 'summary');
  if (name >= 0 && !typed.some(({ part }) => part === 'owner'))
    typed.splice(name + 1, 0, { cell: typed[name].cell, part: 'owner' });
  return typed;
}

function partIn({ classList }) {
  const column = Object.keys(PARTS).find((name) => classList.contains(`mp-cell-${name}`));
  return column ? PARTS[column] : null;
}

/** Beside the cell, because its content is written anew while the reader types. */
function placeOver(cell, entry) {
  setStyle(entry, { left: `${cell.offsetLeft}px`, width: `${cell.offsetWidth}px` });
  cell.after(entry);
}
