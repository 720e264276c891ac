import { PageView } from '../render/pageView.js';
import { listen } from './actions.js';
import { BaselineInView } from './baselineInView.js';
import { Board } from './board.js';
import { DayInView } from './dayInView.js';
import { drawingState } from './drawingState.js';
import { LateDialogs } from './lateDialogs.js';
import { LatePanel } from './latePanel.js';
import { hidesAll, noticeOf } from './pageNotice.js';
import { PLACES, Parts } from './parts.js';
import { PlanKeeper } from './planKeeper.js';
import { Poller } from './poller.js';
import { ReaderView } from './readerView.js';
import { RowsInView } from './rowsInView.js';
import { Tidings } from './tidings.js';
import { moveByMap, zoomByWheel } from './timeMoves.js';
import { TimeView } from './timeView.js';
import { ViewOffer } from './viewOffer.js';
import { Writing } from './writing.js';

/** The roadmap page at work: takes what arrives and what the reader does, and draws the outcome. */
export class RoadmapPage {
  /** Opens a dialog about the selected goal or the whole plan. */
  dialogs;
  /** What joins the page beside its core. */
  parts = new Parts();
  board;
  /** Shows the selected goal. */
  panel;
  /** What the rows are, of which those that did not come can be asked for again. */
  rows;
  #reader;
  #frame = null;
  #view;
  #keeper;
  #poller;
  #writing;
  #links;
  #day;
  #time;
  #awaitedKey = null;
  #tidings;
  #baseline;

  constructor({ root, api, dialogs, details, address, formatsIn, links, projectName, choice, measures, parts = [] }) {
    this.#writing = new Writing(formatsIn);
    this.#links = links;
    this.#day = new DayInView(address);
    this.#reader = new ReaderView(address);
    this.#time = new TimeView(address);
    this.#awaitedKey = address.goal ?? null;
    this.views = new ViewOffer({ api, address, reader: this.#reader, time: this.#time, page: this });
    this.#view = new PageView(root, projectName, { plans: choice, views: this.views.element });
    this.panel = new LatePanel(this.#view.panel, details, () => this.drawSoon());
    this.#tidings = new Tidings(this.#view, () => this.drawSoon());
    this.#baseline = new BaselineInView(api, address, () => this.drawSoon());
    this.#keeper = new PlanKeeper(api, (changes) => this.#take(changes));
    const arrived = (isOther) => this.#takeLanes(isOther);
    this.rows = new RowsInView({ api, reader: this.#reader, goals: this.#keeper, arrived });
    const [resized, wanted] = [() => this.drawSoon(), (row) => this.rows.want(row)];
    this.board = new Board(this.#view, measures, { resized, wanted });
    this.#poller = new Poller(() => this.#refresh());
    this.dialogs = new LateDialogs({
      bring: () => dialogs({ host: root, saved: (...kept) => this.#saved(...kept) }),
      shown: () => ({ plan: this.plan, goal: this.#goal, formats: this.formats, views: this.views }),
      arrival: this.#view.arrival,
      say: (text) => this.#view.say(text),
    });
    this.#keeper.asOf = this.#day.asOf;
    this.parts.make([() => this.views.part, ...parts], this);
    PLACES.forEach((place) => this.#view.put(place, this.parts.elements(place)));
    listen(root, this);
    zoomByWheel(this.#view.grid.element, this);
    moveByMap(this.#view.map, this);
    this.#draw();
  }

  /** Reads the plan, draws it as soon as it is here, and goes on reading it while the page is looked at. */
  start() {
    setTimeout(() => this.#writing.prepare());
    return this.#poller.now();
  }

  get plan() {
    return this.#keeper.plan;
  }

  get #goal() {
    return this.plan?.byKey.get(this.#reader.selectedKey) ?? null;
  }

  /** Where the rows are drawn. */
  get grid() {
    return this.#view.grid.element;
  }

  /** How numbers, days and healths of the plan are written. */
  get formats() {
    return this.#writing.formats;
  }

  /** Says aloud what has come of a deed. */
  say(text) {
    this.#view.say(text);
  }

  /** Draws all once more before the next picture. */
  drawSoon() {
    this.#frame ??= requestAnimationFrame(() => this.#draw());
  }

  /** Reads the plan and what is shown of it again; meanwhile it stays. */
  readAgain() {
    this.#poller.again();
    this.#keeper.readRestAgain();
  }

  /** `change` is told how the reader filters. */
  filter(change) {
    change(this.#reader);
    this.#draw();
    this.#view.say(this.rows.count(this.plan, this.formats));
  }

  clearFilter() {
    this.filter((reader) => reader.clearFilter());
    this.#view.toolbar.search.focus();
  }

  /** `change` is told how the reader looks at the plan, and changes it. */
  look(change) {
    change(this.#reader);
    this.#draw();
  }

  /** `change` is told how the reader looks at time; what lies `held` pixels from the left stays there. */
  changeTime(change, held = null) {
    change(this.#time);
    this.board.hold(held);
    this.#draw();
  }

  /** Shows the plan as it stood at the end of a day, an ISO date; as of today for undefined. */
  lookBack(day) {
    if (!this.#day.choose(day)) return;
    this.#reader.chosenMark = null;
    this.#keeper.lookBack(this.#day.asOf);
    this.#draw();
    this.#poller.again();
  }

  /** Holds the plan against how it stood on a day, an ISO date; against nothing for undefined. */
  compareWith(day) {
    this.#baseline.choose(day);
  }

  backToToday() {
    this.lookBack(undefined);
    this.#view.toolbar.focusDay();
  }

  openRow(row, isOpen) {
    this.#reader.open(row, isOpen);
    this.#draw();
  }

  focus(id) {
    if (id === this.#reader.focusId) return;
    this.#reader.focusId = id;
    this.#draw();
  }

  /** Shows a goal in the panel; `withFocus` moves the reader there as well. */
  select(goalKey, withFocus) {
    if (goalKey !== this.#reader.selectedKey) this.#reader.chosenMark = null;
    this.#reader.selectedKey = goalKey;
    this.#reader.focusId = `goal ${goalKey}`;
    this.#keeper.showGoal(goalKey);
    this.#draw();
    this.board.showBar(this.board.indexOf(`goal ${goalKey}`));
    if (withFocus) this.panel.focus();
  }

  /** Selects a goal that may lie in a closed or filtered part of the tree. */
  lookAt(goalKey) {
    this.#reader.clearFilter();
    this.#reader.openPathTo(this.#keeper.plan, goalKey);
    this.select(goalKey, true);
    this.board.showRow(this.board.indexOf(`goal ${goalKey}`));
  }

  closePanel() {
    const index = this.board.indexOf(`goal ${this.#reader.selectedKey}`);
    this.#reader.selectedKey = null;
    this.#draw();
    if (index >= 0) this.board.focusRow(index);
  }

  /** Tells what is behind a mark of the history. */
  chooseMark(index) {
    if (index === this.#reader.chosenMark) return;
    this.#reader.chosenMark = index;
    this.#draw();
  }

  /** The goal in the panel, of which parts can be asked for again, and more of its ledger. */
  get shown() {
    return this.#keeper.shown;
  }

  /** A goal that is new is shown as soon as it has arrived. */
  #saved(text, newKey = null) {
    this.#awaitedKey = newKey;
    this.readAgain();
    this.#tidings.saved(text);
  }

  #showAwaited(plan) {
    const key = this.#awaitedKey;
    if (!plan?.byKey.has(key)) return;
    this.#awaitedKey = null;
    this.lookAt(key);
  }

  #take(changes) {
    const { plan } = this.#keeper;
    if (plan) [this.#writing, this.#day].forEach((part) => part.learn(plan));
    if (changes.length > 0) this.#tidings.changed(changes, this.formats);
    this.#showAwaited(plan);
    return plan && this.board.scale === null ? this.#draw() : this.drawSoon();
  }

  async #refresh() {
    const rest = await this.#keeper.refresh();
    this.rows.refresh(this.plan);
    return rest;
  }

  #takeLanes(isOther) {
    if (isOther) this.#view.say(this.rows.count(this.plan, this.formats));
    this.drawSoon();
  }

  #draw() {
    cancelAnimationFrame(this.#frame);
    this.#frame = null;
    const { plan } = this.#keeper;
    const rows = this.rows.of(plan, this.formats);
    const notice = noticeOf(plan, rows, this.#keeper.failure?.kind, this.#reader.mode);
    const goal = this.#goal;
    const losesFocus = goal === null && this.#view.panel.element.contains(document.activeElement);
    const hasPlan = plan?.goals.length > 0 && !hidesAll(notice);
    this.#view.drawFrame({ notice, hasPlan, hasPanel: hasPlan && goal !== null, canEdit: plan?.canEdit }, this.#links);
    this.#view.drawFreshness(this.#keeper, this.formats);
    this.#view.drawDays(plan, this.#baseline.baseline !== null, this.#reader.drawing, this.formats);
    if (plan) this.#drawPlan(plan, rows, { notice, goal: hasPlan ? goal : null });
    else this.#drawTools(plan);
    if (losesFocus) this.#view.toolbar.search.focus();
  }

  #drawPlan(plan, rows, { notice, goal }) {
    const state = this.#stateOf(plan, rows);
    const isShown = notice === null && rows.length > 0;
    if (isShown) this.#time.fit(() => this.board.zoomFor(plan));
    this.#view.planButtons.update(plan);
    this.#view.grid.sort.value = this.#reader.order;
    this.#view.summary.update(plan, this.#reader.filter, this.formats);
    this.#drawTools(plan);
    this.panel.draw(goal, plan, this.#keeper.shown, state);
    if (isShown) this.board.draw(rows, plan, this.#time, this.rows.days(plan), state);
    if (isShown) this.#showDay(plan);
    const { asOf } = this.#day;
    this.parts.draw({ plan, rows, state, asOf, look: this.#reader, time: this.#time, view: this.views.current });
  }

  #drawTools(plan) {
    const wanted = { day: this.#day, baseline: this.#baseline, time: this.#time, lanes: this.rows.lanes };
    this.#view.toolbar.update(plan, this.#reader, wanted, this.formats);
    this.views.update();
  }

  /** Another day than before: brings its line into view and says which day it is. */
  #showDay(plan) {
    if (!this.#day.isAnother(plan) || this.parts.past) return;
    this.board.showToday();
    this.#view.say(plan.isPast ? AJS.I18n.getText('milepost.roadmap.past', this.formats.day(plan.asOf)) : '');
  }

  #stateOf(plan, rows) {
    return drawingState(plan, rows, {
      page: this,
      reader: this.#reader,
      links: this.#links,
      changedKeys: this.parts.past?.changedKeys ?? this.#tidings.changedKeys,
      baseline: this.#baseline.baseline,
    });
  }
}
