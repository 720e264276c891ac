import { changeOf, itemOf, revisedRow } from '../../model/revision.js';
import { dayOf } from '../../model/days.js';
import { whatStands } from '../../render/editing/changeWords.js';
import { setAttributes } from '../../render/dom.js';
import { overBars } from '../../render/editing/overBars.js';
import { BarPull } from './barPull.js';
import { linkCarry, rowCarry } from './carried.js';
import { Carry } from './carry.js';
import { ChangeKeeper } from './changeKeeper.js';
import { DateKeys } from './dateKeys.js';
import { Desk } from './desk.js';
import { Picks } from './picks.js';
import { EditDialog } from '../dialogs/editDialog.js';

const AGAIN_MILLIS = 1500;

/** Editing on the roadmap: what is dragged or typed is staged, drawn where it will be, looked through and written. */
export class Editing {
  changes;
  page;
  /** People by their user names, and names of lanes by what is written for them, as far as the page has met them. */
  people = new Map();
  lanes = new Map();
  #held = new Map();
  #rows = [];
  #desk;
  #over = overBars();
  #plan = null;
  #around;
  #pull;
  #picks;

  /** `around` has the `host` of dialogs and `api`, by which changes are tried and written. */
  constructor(page, dock, around) {
    this.page = page;
    this.#around = around;
    this.changes = new ChangeKeeper(around.api, () => this.#changed());
    this.#desk = new Desk(this, dock, around);
    page.board.revision = { row: (row) => this.#revised(row), days: () => this.#days() };
    page.board.addLayer({ element: this.#over.element, draw: (scene) => this.#drawOver(scene), isAbove: true });
    this.#pull = new BarPull(this);
    new DateKeys(this).listen(page.grid);
    this.#picks = new Picks(this);
    [rowCarry, linkCarry].forEach((carry) => new Carry(this, carry(this, around.host)));
    page.grid.addEventListener('keydown', (event) => this.#editKey(event));
    page.grid.addEventListener('dblclick', ({ target }) => this.edit(target.closest('.mp-row')?.dataset.id));
    setAttributes(page.grid.querySelector('[role=treegrid]'), { 'aria-multiselectable': 'true' });
  }

  /** Takes what the page shows. */
  draw(shown) {
    if (!shown) return;
    this.#rows = shown.rows;
    const lanes = shown.rows.filter(({ kind }) => kind === 'lane').map(({ lane }) => lane);
    lanes.forEach(({ by, id, name }) => this.lanes.set(`${by} ${id}`, name));
    if (shown.plan !== this.#plan) this.#learn(shown.plan);
    this.#desk.draw();
  }

  /** What is picked to be changed together with a row, each as { row, revised }. */
  pickedBeside(row) {
    return this.#picks.beside(row).map((each) => ({ row: each, revised: this.#revised(each) }));
  }

  get today() {
    return this.page.plan.asOf;
  }

  /** Whether the reader may change the issue of a row. */
  mayEdit(row) {
    const item = itemOf(row);
    return item !== null && this.page.plan.canMeasure && item.stage !== 'archived' && !this.changes.isBusy;
  }

  /** The row of an id as the page was told it, and as it will be. */
  rowOf(id) {
    const row = this.page.board.rows[this.page.board.indexOf(id)];
    return row && { row, revised: this.#revised(row) };
  }

  /** Where on the time axis a place of the window lies. */
  xOf(clientX) {
    const { board } = this.page;
    return board.xOf(clientX) + board.span.from;
  }

  /** { row, bar, x, beside } under a pointer: the place on the axis, and how far from the bar's middle line; null where nothing can be changed. */
  barUnder({ target, clientX, clientY }) {
    const element = target.closest?.('.mp-cell-time')?.closest('.mp-row');
    const { row } = (element && this.rowOf(element.dataset.id)) || {};
    if (!row || !this.mayEdit(row)) return null;
    const { board } = this.page;
    const { bar } = board.placeOf(board.indexOf(row.id)).mark;
    const { top, height } = element.getBoundingClientRect();
    return { row, bar, x: this.xOf(clientX), beside: Math.abs(clientY - top - height / 2) };
  }

  /** Draws parts of issues as they would be, until they are staged or let go: a Map of parts by issue. */
  hold(held) {
    this.#held = held;
    this.page.board.drawSoon();
  }

  /** Stages parts of issues, of which the page shows rows: [{ row, to }]. */
  stage(wanted) {
    this.#held = new Map();
    this.changes.stage(wanted.map(({ row, to }) => changeOf(row, to)));
    this.page.board.drawSoon();
  }

  /** What keys do just now; '' for what they do with what is picked. */
  hint(text) {
    this.#desk.hint(text || this.#picks.hint);
  }

  /** Opens the form of a row, and of those that are picked with it; answers whether there is one. */
  edit(id) {
    const { row } = (id && this.rowOf(id)) || {};
    if (!row || !this.mayEdit(row)) return false;
    const around = { ...this.#around, plan: this.page.plan, formats: this.page.formats, people: this.people };
    const stage = (wanted) => {
      this.stage(wanted);
      this.tellCount();
    };
    const stagedOf = (issue) => this.changes.stagedOf(issue);
    new EditDialog([row, ...this.#picks.beside(row)], { ...around, stagedOf, stage }).open();
    return true;
  }

  #editKey(event) {
    const isOurs = (event.key === 'e' || event.key === 'F2') && event.target.matches('.mp-row');
    if (!isOurs || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.edit(event.target.dataset.id)) event.preventDefault();
  }

  /** Says aloud how much is staged now. */
  tellCount() {
    this.page.say(whatStands(this.changes.count, this.page.formats));
  }

  #learn(plan) {
    this.#plan = plan;
    plan.goals.filter(({ owner }) => owner).forEach(({ owner }) => this.people.set(owner.name, owner));
    if (plan.isPast) return;
    const items = this.items();
    this.changes.learn((issue) => items.get(issue) ?? null);
    this.page.board.drawSoon();
    if (this.changes.isSettling) setTimeout(() => this.page.readAgain(), AGAIN_MILLIS);
  }

  /** What the page knows of issues, by their keys: all goals, and the activities that are shown. */
  items() {
    const activities = this.#rows.filter(({ kind, activity }) => kind === 'activity' && activity);
    return new Map([...this.page.plan.byKey, ...activities.map(({ activity }) => [activity.key, activity])]);
  }

  #revised(row) {
    const item = itemOf(row);
    if (item === null || this.page.plan.isPast) return row;
    const { changes } = this;
    const wanted = { ...changes.stagedOf(item.key), ...this.#held.get(item.key) };
    const staged = this.#held.has(item.key) ? 'changed' : changes.standingOf(item.key);
    const to = { ...changes.settledOf(item.key), ...wanted };
    const isPicked = this.#picks.has(item.key);
    if (Object.keys(to).length === 0) return isPicked ? { ...row, isPicked } : row;
    const revised = revisedRow(row, to, this.people);
    return { ...revised, isPicked, staged, still: staged && revised.still };
  }

  #days() {
    const dates = [...this.changes.staging.entries.values()].flatMap(({ to }) => [to.start, to.due]);
    return dates.filter(Boolean).map(dayOf);
  }

  #drawOver(scene) {
    this.#over.update(this.#pull.over(scene), this.page.formats);
  }

  #changed() {
    this.#desk.draw();
    this.page.drawSoon();
  }
}
