import { knownColumns, VALUES } from '../model/columns.js';
import { askedOf, EVERYTHING, isEverything, search, toggleHealth } from '../model/filter.js';
import { BY_GOAL, isLanes } from '../model/lanes.js';
import { laneRows } from '../model/laneRows.js';
import { modeNamed, TIMELINE } from '../model/modes.js';
import { orderBy, ORDERS, PLAN_ORDER } from '../model/order.js';
import { indexOfRow, rowsOf } from '../model/rows.js';

/** Until a view says otherwise. */
const DRAWN_FIRST = Object.freeze({ mode: TIMELINE, lanes: BY_GOAL, columns: [], colour: 'status' });

/** How the reader looks at the plan: filter, order, what is open, what is selected and what has the focus. */
export class ReaderView {
  filter = EVERYTHING;
  drawing = DRAWN_FIRST;
  selectedKey = null;
  focusId = null;
  chosenMark = null;
  /** Of Jira, by which rows can be grouped: [{ by, name, isKept }]. */
  fields = [];
  /** What the search of the filter finds: its `keys`, null for all, and its `failure`. */
  searched = { keys: null, failure: null };
  #opened = new Map();
  #openedGroups = new Set();
  #openedLanes = new Map();
  #address;
  #order;

  /** The address keeps the order, the lanes and the mode. */
  constructor(address) {
    this.#address = address;
    this.#order = ORDERS.includes(address.sort) ? address.sort : PLAN_ORDER;
    if (isLanes(address.by)) this.drawAs({ lanes: address.by });
    this.drawAs({ mode: modeNamed(address.mode) });
  }

  get order() {
    return this.#order;
  }

  /** As a view has it, which the address names. */
  lookAs({ sort, filter, drawing }) {
    this.#order = ORDERS.includes(sort) ? sort : PLAN_ORDER;
    this.filter = filter;
    this.drawing = drawing;
  }

  /** Changes parts of the drawing: `mode`, `lanes`, `columns`, `colour`. */
  drawAs(parts) {
    this.drawing = { ...this.drawing, ...parts };
  }

  /** Those of the table that this page knows. */
  get columns() {
    return knownColumns(this.drawing.columns);
  }

  /** `timeline`, `calendar` or `board`. */
  get mode() {
    return modeNamed(this.drawing.mode);
  }

  lookIn(mode) {
    this.drawAs({ mode });
    this.#address.mode = mode;
  }

  /** Rows by something else: what was chosen of the former lanes is none of these. */
  groupBy(lanes) {
    if (lanes === this.drawing.lanes) return;
    this.drawAs({ lanes });
    this.filter = { ...this.filter, values: [] };
    this.#address.by = lanes;
  }

  sortBy(order) {
    this.#order = order;
    this.#address.sort = order;
  }

  /** The goals that the filter finds, and those above them. */
  found(plan, locale) {
    const isByGoal = this.drawing.lanes === BY_GOAL;
    return this.matching(plan, isByGoal ? this.filter : { ...this.filter, values: [] }, locale);
  }

  /** What a filter finds that has the search of the reader's. */
  matching(plan, filter, locale) {
    return search(plan, { ...filter, keys: this.searched.keys }, locale);
  }

  /** What the reader wants of lanes; null where the rows of a plan are goals, as of a past day they are. */
  wishFor(plan) {
    const { lanes: by } = this.drawing;
    if (by === BY_GOAL || plan.isPast || this.mode !== TIMELINE) return null;
    const columns = this.columns.filter((word) => VALUES.includes(word)).join() || undefined;
    return { by, ...askedOf(this.filter), sort: this.#order, columns };
  }

  /** The rows of a plan as the reader looks at it, from top to bottom; calendar and board have none. */
  rows(plan, { shelf, lanes }, locale) {
    if (this.mode !== TIMELINE) return [];
    if (this.wishFor(plan) !== null) return this.#laneRows(lanes);
    const { isOpen, isGroupOpen } = this;
    const inOrder = orderBy(this.#order, locale);
    return rowsOf(plan, shelf, { isOpen, isGroupOpen, found: this.found(plan, locale), inOrder });
  }

  /** Which of the rows has the focus, and what is marked on the page; the focus goes to the first where its row is gone. */
  marksIn(rows) {
    if (indexOfRow(rows, this.focusId) < 0) this.focusId = rows[0]?.id ?? null;
    return { focusId: this.focusId, selectedKey: this.selectedKey, chosenMark: this.chosenMark };
  }

  #laneRows({ found, failure, shelf }) {
    if (failure !== null) return [noteOf(failure.kind === 'wrong' ? 'unknown' : 'failed', failure.message)];
    if (this.filter.isSearchHidden) return [];
    if (found === null) return [noteOf('pending')];
    if (found.lanes.length === 0 && !this.isFiltered) return [noteOf('empty')];
    return laneRows(found.lanes, shelf, { opened: this.#openedLanes, values: this.filter.values });
  }

  get isFiltered() {
    return !isEverything(this.filter);
  }

  /** A goal with sub-goals is open from the start, so that the whole tree of goals is seen at once. */
  isOpen = (goal) => this.#opened.get(goal.key) ?? goal.subGoals > 0;

  /** Its own activities are not, so that they do not part the goals. */
  isGroupOpen = (goal) => this.#openedGroups.has(goal.key);

  open({ kind, goal, lane, id }, isOpen) {
    if (lane) this.#openedLanes.set(id, isOpen);
    else if (kind === 'goal') this.#opened.set(goal.key, isOpen);
    else if (isOpen) this.#openedGroups.add(goal.key);
    else this.#openedGroups.delete(goal.key);
  }

  /** Opens everything above a goal, so that its row exists. */
  openPathTo(plan, goalKey) {
    const passed = new Set();
    for (let key = plan.byKey.get(goalKey)?.parent; key && !passed.has(key); key = plan.byKey.get(key)?.parent) {
      passed.add(key);
      this.#opened.set(key, true);
    }
  }

  searchFor(text) {
    this.filter = { ...this.filter, text };
  }

  /** To the goals and activities of a person, { name, displayName }; to those of all for null. */
  narrowTo(owner) {
    this.filter = { ...this.filter, owner };
  }

  /** To lanes by their ids; none means all. */
  narrowToLanes(values) {
    this.filter = { ...this.filter, values };
  }

  /** By Jira's own search; a hidden one of the view is given up. */
  searchBy(jql) {
    this.filter = { ...this.filter, jql: jql.trim(), isSearchHidden: false };
  }

  toggleHealth(health) {
    this.filter = toggleHealth(this.filter, health);
  }

  clearFilter() {
    this.filter = EVERYTHING;
  }
}

/** A row that speaks of all lanes. */
function noteOf(kind, text = '') {
  return { kind, text, id: `${kind} lanes`, level: 1, position: 1, siblings: 1 };
}
