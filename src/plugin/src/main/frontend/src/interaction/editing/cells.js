import { CHOSEN } from '../../model/cellChoice.js';
import { itemOf } from '../../model/revision.js';
import { setAttributes, setStyle } from '../../render/dom.js';
import { cellView } from '../../render/editing/cellView.js';
import { Suggestions } from '../dialogs/suggestions.js';
import { cellPart } from './cellParts.js';

/** So many pictures may pass until columns are there again. */
const PATIENCE_FRAMES = 20;

/** What is typed or chosen in which column; a row whose owner has no column has it beside its name. */
const PARTS = {
  goal: 'summary',
  owner: 'owner',
  start: 'start',
  due: 'due',
  ...Object.fromEntries(CHOSEN.map((part) => [part, part])),
};

/**
 * Cells in which values are typed or chosen in place: a double click begins, or F2 on a row; Enter and the tabulator keep what was
 * typed and go on to the next row or cell, Escape gives it up. What cannot be so, or not be written at all, says why and stays open.
 */
export class Cells {
  #editing;
  #around;
  #grid;
  #open = null;
  /** Where the first press of what may become a double click was, and whether a goal was shown beside the rows then. */
  #pressed = null;

  /** `around` has `jira`, which suggests people, where there is one, and `api`, which knows what can be chosen. */
  constructor(editing, around) {
    this.#editing = editing;
    this.#around = around;
    this.#grid = editing.page.grid;
    this.#grid.addEventListener('mousedown', (event) => this.#take(event), { capture: true });
    this.#grid.addEventListener('dblclick', (event) => this.#point(event));
    this.#grid.addEventListener('keydown', (event) => this.#begin(event));
  }

  /** A row that has gone out of view takes what was typed with it. */
  drawn() {
    if (this.#open && this.#open.node.dataset.id !== this.#open.id) this.#leave();
  }

  #take(event) {
    if (event.detail > 1) return;
    this.#pressed = { ...placeOf(event), isGoalShown: this.#editing.isGoalShown };
  }

  /** By its first click it may have shown the goal, for which columns make room: the cell is that which was meant. */
  #point(event) {
    const { id, part, isGoalShown = true } = this.#pressed ?? placeOf(event);
    if (!part) return;
    if (!isGoalShown && this.#editing.isGoalShown) this.#editing.page.closePanel();
    if (this.#enterWhenThere(id, part, PATIENCE_FRAMES)) event.stopImmediatePropagation();
  }

  /** Columns come back with one of the next pictures. */
  #enterWhenThere(id, part, frames) {
    const node = this.#nodeOf(id);
    if (node && (frames === 0 || cellsOf(node).some((each) => each.part === part))) return this.#enter(node, part);
    if (frames > 0) requestAnimationFrame(() => this.#enterWhenThere(id, part, frames - 1));
    return frames > 0;
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
    const what = cellPart(this.#editing, this.#around.api, row, part);
    const view = cellView(part, itemOf(row).key);
    const open = { id, node, part, what, view };
    this.#open = open;
    const { formats } = this.#editing.page;
    const people = [...this.#editing.people.values()];
    open.suggestions = new Suggestions(view, { ...this.#around, formats, people, choices: () => what.choices });
    view.input.value = what.text;
    this.#listen(view);
    placeOver(found.cell, view.element);
    view.input.focus();
    view.input.select?.();
    if (what.isChosen) open.ready = this.#ask(open);
    return true;
  }

  /** Learns what can be chosen; what is typed meanwhile stays. */
  async #ask(open) {
    const { what, view } = open;
    const begun = view.input.value;
    setAttributes(view.input, { 'aria-busy': 'true' });
    await what.ask();
    open.ready = null;
    setAttributes(view.input, { 'aria-busy': null });
    if (this.#open !== open) return;
    if (what.problem !== '') return view.close(what.problem);
    if (what.isSeveral) return view.offerSeveral(what.choices, what.chosen);
    if (view.input.value !== begun) return;
    view.input.value = what.text;
    view.input.select?.();
    await open.suggestions.offer(view.input);
  }

  #listen({ element, input, list }) {
    element.addEventListener('keydown', (event) => this.#press(event));
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('change', ({ target }) => target.focus());
    input.addEventListener('input', () => this.#open.view.say(''));
    element.addEventListener('click', ({ target }) => this.#chosenBy(target));
    element.addEventListener('focusout', () => setTimeout(() => this.#leaveUnless(element)));
    ['click', 'dblclick', 'pointerdown'].forEach((type) =>
      element.addEventListener(type, (event) => event.stopPropagation()),
    );
  }

  /** What is chosen by the pointer is kept at once. */
  #chosenBy(target) {
    if (this.#open?.what.isChosen && target.closest('[role=option]')) this.#keep();
  }

  /** As long as it is not known what can be chosen, keys wait for it; boxes for several are to be seen first. */
  #press(event) {
    const { key, shiftKey, target } = event;
    event.stopPropagation();
    const open = this.#open;
    const keys = open.view.list.contains(target) ? KEYS_OF_SEVERAL : KEYS;
    if (!Object.hasOwn(keys, key)) return;
    event.preventDefault();
    const act = () => this.#open === open && keys[key](this, shiftKey ? -1 : 1);
    if (open.ready && key !== 'Escape') open.ready.then(() => open.what.isSeveral || act());
    else act();
  }

  /** To the next box of several, or to the one before. */
  move(step) {
    this.#open.view.move(step);
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
    const { what, view, suggestions } = this.#open;
    const { wrong = '', to = {} } = what.read(view.typed());
    view.say(wrong);
    if (wrong !== '') return false;
    this.#close();
    if (Object.keys(to).length > 0) what.stage(to, (name) => suggestions.nameOf(name));
    return true;
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

const KEYS_OF_SEVERAL = { ...KEYS, ArrowDown: (cells) => cells.move(1), ArrowUp: (cells) => cells.move(-1) };

/**
 * The cells of a row that can be typed in, in the order of its columns: [{ cell, part }]. Where a goal has its health an activity has
 * its status.
 */
function cellsOf(node) {
  const all = [...node.querySelectorAll('.mp-cell')];
  const hasStatus = all.some(({ classList }) => classList.contains('mp-cell-status'));
  const isStatus = ({ classList }) =>
    !hasStatus && classList.contains('mp-cell-health') && node.matches('.mp-row-activity');
  const cells = all.map((cell) => ({ cell, part: isStatus(cell) ? 'status' : partIn(cell) }));
  const typed = cells.filter(({ part }) => part !== null);
  const name = typed.findIndex(({ part }) => part === 'summary');
  if (name >= 0 && !typed.some(({ part }) => part === 'owner'))
    typed.splice(name + 1, 0, { cell: typed[name].cell, part: 'owner' });
  return typed;
}

/** The part of an issue that stands where the pointer is, with the id of its row; nothing elsewhere. */
function placeOf({ target, clientX }) {
  const node = target.closest('.mp-row[data-id]');
  if (!node || target.closest('.mp-in-place, a, button')) return {};
  const isOwner = target.closest('.mp-avatar') !== null;
  const cell = target.closest('.mp-cell') ?? (target.matches('.mp-left') ? cellAt(target, clientX) : null);
  const found = cellsOf(node).find((each) => (isOwner ? each.part === 'owner' : each.cell === cell));
  return found ? { id: node.dataset.id, part: found.part } : {};
}

/** A cell without a text is not as high as its row. */
function cellAt(left, x) {
  const isThere = (cell) => {
    const { left: from, right } = cell.getBoundingClientRect();
    return from <= x && x < right;
  };
  return [...left.querySelectorAll('.mp-cell')].find(isThere) ?? null;
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
