import { changeOf, itemOf, revisedRow, withChosen } from '../../model/revision.js';
import { dayOf } from '../../model/days.js';
import { rowWith } from '../../model/rows.js';
import { whatStands } from '../../render/editing/changeWords.js';
import { setAttributes } from '../../render/dom.js';
import { overBars } from '../../render/editing/overBars.js';
import { BarPull } from './barPull.js';
import { linkCarry, rowCarry } from './carried.js';
import { Carry } from './carry.js';
import { CarryKeys } from './carryKeys.js';
import { cardCarry } from './cardCarry.js';
import { CardKeys } from './cardKeys.js';
import { Cells } from './cells.js';
import { ChangeKeeper } from './changeKeeper.js';
import { DateKeys } from './dateKeys.js';
import { Desk } from './desk.js';
import { Offers } from './offers.js';
import { openForm } from './openForm.js';
import { Picks } from './picks.js';
import { propose } from './proposals.js';
import { RightsKept } from './rightsKept.js';
import { TreePlaces } from './treePlaces.js';

const AGAIN_MILLIS = 1500;

/** Editing on the roadmap: what is dragged or typed is staged, drawn where it will be, looked through and written. */
export class Editing {
  changes;
  page;
  /** What can be chosen for the cards of a board. */
  offers;
  /** People by their user names, and names of lanes by what is written for them and of Jira's fields, as far as the page has met them. */
  people = new Map();
  lanes = new Map();
  /** Whether the panel shows a goal beside the rows. */
  isGoalShown = false;
  #held = new Map();
  #rows = [];
  #desk;
  #over = overBars();
  #plan = null;
  #tree;
  #rights;
  #around;
  #pull;
  #picks;
  #cells;
  #modes = new Set();
  /** By issue, the row of it that was changed. */
  #met = new Map();

  /** `around` has the `host` of dialogs and `api`, by which changes are tried and written. */
  constructor(page, dock, around) {
    this.page = page;
    this.#around = around;
    this.changes = new ChangeKeeper(around.api, () => this.#changed());
    this.#rights = new RightsKept(around.api, () => page.drawSoon());
    this.#desk = new Desk(this, dock, around);
    page.board.revision = { row: (row) => this.#revised(row), days: () => this.#days() };
    page.board.addLayer({ element: this.#over.element, draw: (scene) => this.#drawOver(scene), isAbove: true });
    this.#pull = new BarPull(this);
    new DateKeys(this).listen(page.grid);
    new CarryKeys(this).listen(page.grid);
    this.offers = new Offers(around.api, this.people, () => page.drawSoon());
    this.#tree = new TreePlaces(this);
    this.#picks = new Picks(this);
    [rowCarry, linkCarry].forEach((carry) => new Carry(page.grid, carry(this, around.host)));
    this.#cells = new Cells(this, around);
    page.grid.addEventListener('keydown', (event) => this.#editKey(event));
    page.grid.addEventListener('dblclick', ({ target }) => this.edit(target.closest('.mp-row')?.dataset.id));
    setAttributes(page.grid.querySelector('[role=treegrid]'), { 'aria-multiselectable': 'true' });
  }

  /** Takes what the page shows. */
  draw(shown) {
    if (!shown) return;
    this.#rows = shown.rows;
    this.isGoalShown = shown.look.selectedKey !== null;
    const lanes = shown.rows.filter(({ kind }) => kind === 'lane').map(({ lane }) => lane);
    if (lanes.length > 0) this.meetLanes(lanes[0].by, lanes);
    shown.look.fields.forEach(({ by, name }) => this.lanes.set(by, name));
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
    const isOffered = itemOf(row) !== null && this.page.plan.canMeasure && !this.changes.isBusy;
    return isOffered && this.whyNot(row) === '';
  }

  /** Why nobody, or this reader, can edit the issue of a row; '' where nothing is known against it. */
  whyNot(row) {
    const item = itemOf(row);
    if (item?.stage === 'archived') return AJS.I18n.getText('milepost.edit.archived', item.key);
    return item && this.#rights.isClosed(item) ? AJS.I18n.getText('milepost.edit.no.right', item.key) : '';
  }

  /** The same, and says it where he may not. */
  mayTry(row) {
    if (row && this.whyNot(row) !== '') this.explain(this.whyNot(row));
    return this.mayEdit(row);
  }

  /** The row of an id as the page was told it, and as it will be. */
  rowOf(id) {
    const row = this.page.board.rows[this.page.board.indexOf(id)];
    return row && { row, revised: this.#revised(row) };
  }

  /** Draws parts of issues as they would be, until they are staged or let go: a Map of parts by issue. */
  hold(held) {
    this.#held = held;
    this.page.board.drawSoon();
  }

  /** Stages parts of issues, of which the page shows rows: [{ row, to, from }], `from` what is known better than the row shows. */
  stage(wanted) {
    this.#held = new Map();
    this.#desk.explain('');
    wanted.forEach(({ row }) => this.#met.set(itemOf(row).key, row));
    this.changes.stage(wanted.map(({ row, to, from }) => withFrom(changeOf(row, to), from)));
    this.page.board.drawSoon();
  }

  /** The parts that a row gets at the place of another one; null where it cannot go there. */
  placeFor(row, target) {
    return this.#tree.placeFor(row, target);
  }

  /** Stages that rows go to the place of another one, as far as they can. */
  putDown(rows, target) {
    const wanted = rows.map((row) => ({ row, to: this.placeFor(row, target) }));
    return this.propose(wanted.filter(({ to }) => to !== null));
  }

  /** Joins a calendar or a board, once, whose cards can be carried from then on. */
  join(mode) {
    if (this.#modes.has(mode)) return;
    this.#modes.add(mode);
    new Carry(mode.element, cardCarry(this, mode, this.#around.host));
    new CardKeys(this, mode);
  }

  /** What calendar and board show of an issue: { item, staged, to }, with the parts that are otherwise than they were told. */
  cardOf(kind, item) {
    this.#rights.want([item]);
    const revised = this.#revised({ kind, [kind]: item });
    return { item: itemOf(revised), staged: revised.staged ?? null, to: this.changes.partsOf(item.key) };
  }

  /** What is staged: [{ row, from, to }]. */
  get staged() {
    return this.#withRows([...this.changes.staging.entries.values()]);
  }

  /** With what was written and not read again yet. */
  get moved() {
    return this.#withRows(this.changes.moved);
  }

  #withRows(entries) {
    const known = entries.filter(({ issue }) => this.#met.has(issue));
    return known.map(({ issue, from, to }) => ({ row: this.#met.get(issue), from, to }));
  }

  /** Learns what lanes by something are called. */
  meetLanes(by, lanes) {
    lanes.forEach(({ id, name }) => this.lanes.set(`${by} ${id}`, name));
  }

  /** Stages what Jira may refuse, and asks at once: then it is put back, with the reason. */
  propose(wanted) {
    return propose(this, wanted);
  }

  /** Says, where it is seen and heard, why something cannot be. */
  explain(text) {
    this.#desk.explain(text);
  }

  /** Asks again for all that the page shows. */
  readAgain() {
    this.page.readAgain();
    this.#modes.forEach((mode) => mode.readAgain());
  }

  /** What keys do just now; '' for what they do with what is picked. */
  hint(text) {
    this.#desk.hint(text || this.#picks.hint);
  }

  /** Opens the form of a row, and of those that are picked with it; answers whether there is one. */
  edit(id) {
    const { row } = (id && this.rowOf(id)) || {};
    if (!row || !this.mayTry(row)) return false;
    this.editRow(row);
    return true;
  }

  editRow(row) {
    openForm(this, this.#around, [row, ...this.#picks.beside(row)]);
  }

  #editKey(event) {
    const isOurs = event.key === 'e' && event.target.matches('.mp-row');
    if (!isOurs || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.edit(event.target.dataset.id)) event.preventDefault();
  }

  /** Learns a person's name, where somebody knows it. */
  meet(name, displayName) {
    if (displayName !== '') this.people.set(name, { name, displayName });
  }

  /** Says aloud how much is staged now. */
  tellCount() {
    this.page.say(whatStands(this.changes.count, this.page.formats));
  }

  #learn(plan) {
    this.#plan = plan;
    for (const { owner } of plan.goals) if (owner) this.people.set(owner.name, owner);
    if (plan.isPast) return;
    this.changes.learn(...this.#reading());
    this.page.board.drawSoon();
    if (this.changes.isSettling) setTimeout(() => this.readAgain(), AGAIN_MILLIS);
  }

  /** Lets go of what a calendar or a board shows by now as it was written. */
  settle() {
    if (this.changes.isSettling && !this.changes.isBusy && this.changes.settle(...this.#reading()))
      this.page.drawSoon();
  }

  #reading() {
    const items = this.items();
    const isUnread = (...written) => [...this.#modes].some((mode) => mode.isUnread?.(...written));
    return [(issue) => items.get(issue) ?? null, isUnread];
  }

  /** What the page knows of issues, asked by their keys: activities that are shown, all goals, and what was changed. */
  items() {
    const shown = this.#rows.filter(({ kind, activity }) => kind === 'activity' && activity);
    const activities = new Map(shown.map(({ activity }) => [activity.key, activity]));
    const { byKey } = this.page.plan;
    const met = (key) => (this.#met.has(key) ? itemOf(this.#met.get(key)) : undefined);
    return { get: (key) => activities.get(key) ?? byKey.get(key) ?? met(key) };
  }

  #revised(row) {
    const item = itemOf(row);
    if (item === null || this.page.plan.isPast) return row;
    const { changes } = this;
    const wanted = { ...changes.stagedOf(item.key), ...this.#held.get(item.key) };
    const staged = this.#held.has(item.key) ? 'changed' : changes.standingOf(item.key);
    const to = { ...changes.settledOf(item.key), ...wanted };
    const isPicked = this.#picks.has(item.key);
    if (Object.keys(to).length === 0) return isPicked ? rowWith(row, { isPicked }) : row;
    const nameOf = (part, value) => this.lanes.get(`${part} ${value}`) ?? value;
    const valuesOf = (part) => this.page.rows.values.of(row, part);
    const revised = withChosen(revisedRow(row, to, this.people), to, { nameOf, valuesOf });
    return rowWith(revised, { isPicked, staged, still: staged && revised.still });
  }

  #days() {
    const dates = [...this.changes.staging.entries.values()].flatMap(({ to }) => [to.start, to.due]);
    return dates.filter(Boolean).map(dayOf);
  }

  #drawOver(scene) {
    this.#over.update(this.#pull.over(scene), this.page.formats);
    this.#cells.drawn();
    this.#rights.want(scene.placed.map(({ row }) => itemOf(row)).filter(Boolean));
  }

  #changed() {
    this.#desk.draw();
    this.page.drawSoon();
  }
}

function withFrom({ from, ...change }, better) {
  return { ...change, from: { ...from, ...better } };
}
