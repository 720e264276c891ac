import { cardsPath, columnsPath } from '../../api/modesApi.js';
import { cardWindow, CARD_HEIGHT, topFor } from '../../layout/cardWindow.js';
import {
  BY_HEALTH,
  cardAt,
  cardCount,
  columnsByHealth,
  columnsOfLanes,
  firstCards,
  hasCard,
  withOffered,
} from '../../model/boardColumns.js';
import { isEverything } from '../../model/filter.js';
import { BY_GOAL } from '../../model/lanes.js';
import { activityOf } from '../../model/plan.js';
import { isWritable, itemOf, laneIdsOf, partsInLane } from '../../model/revision.js';
import { boardNote, columnName } from '../../render/modes/boardText.js';
import { boardView } from '../../render/modes/boardView.js';
import { cardAfterKey } from './boardKeys.js';

const PART = 50;
const FIRST = 200;
const NOTHING = { status: 'here', json: null };

/** The roadmap as columns of cards, of which those in view are there; more of a column is asked for as it is scrolled. */
export class BoardMode {
  #page;
  #answers;
  #view = boardView();
  #shown = null;
  #columns = [];
  /** As they were read, without what is moved here. */
  #read = [];
  #isReading = false;
  #views = [];
  #focus = { column: 0, index: 0 };
  #frame = null;

  constructor(page, answers) {
    this.#page = page;
    this.#answers = answers;
    this.element = this.#view.element;
    this.element.addEventListener('click', (event) => this.#click(event));
    this.element.addEventListener('keydown', (event) => this.#keydown(event));
    this.element.addEventListener('focusin', (event) => this.#focusin(event));
    this.#view.row.addEventListener('scroll', () => this.#drawSoon(), { passive: true });
    this.#view.choice.addEventListener('change', ({ target }) =>
      page.look((reader) => reader.groupBy(lanesOf(target.value))),
    );
  }

  draw(shown) {
    this.#shown = shown;
    const by = this.#by;
    const answer = this.#answer(by);
    this.#editing?.join(this);
    this.#read = this.#columnsOf(by, answer.json);
    this.#isReading &&= answer.status === 'loading';
    this.#editing?.settle();
    const columns = this.#offered(by).map((column) => this.#withArrived(column, by));
    this.#columns = columns.filter((column) => column.isOffered || cardCount(column) + column.hidden > 0);
    this.#editing?.meetLanes(by, this.#columns);
    const isPast = shown.plan.isPast && by !== BY_HEALTH;
    const text = boardNote(answer, this.#columns, { isPast, isFiltered: !isEverything(shown.filter) });
    const status = { isFailed: answer.status === 'failed', isLoading: answer.status === 'loading' };
    this.#views = this.#view.update({ by, fields: shown.fields, text, ...status, shown: this.#columns }, () =>
      this.#drawSoon(),
    );
    this.#keepFocus();
    this.#columns.forEach((column, index) => this.#views[index].head(headOf(column, by), shown.state.formats));
    this.#drawCards();
  }

  get #by() {
    return this.#shown.lanes === BY_GOAL ? BY_HEALTH : this.#shown.lanes;
  }

  /** By health there are goals alone, which the page has; of a past day there are no activities. */
  #answer(by) {
    const { plan, place, look } = this.#shown;
    return by === BY_HEALTH || plan.isPast || look.findsNothing
      ? NOTHING
      : this.#answers.of(columnsPath(place, { ...look, by }, FIRST));
  }

  #columnsOf(by, json) {
    const { goals } = this.#shown;
    if (by === BY_HEALTH) return columnsByHealth(goals);
    return json === null ? [] : columnsOfLanes(json, goals);
  }

  /** Where something can be put there are columns without cards as well. */
  #offered(by) {
    const editing = this.#read.length > 0 && this.#shown.plan.canMeasure ? this.#editing : null;
    if (!editing) return this.#read;
    return withOffered(this.#read, editing.offers.of(by, firstCards(this.#read)), by, this.#shown.goals);
  }

  #drawSoon() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#drawCards();
    });
  }

  /** Columns beside the view are left as they are. */
  #drawCards() {
    const hadFocus = this.element.contains(document.activeElement) && document.activeElement.matches('.mp-card');
    const seen = this.#view.row.getBoundingClientRect();
    this.#columns.forEach((column, at) => {
      const view = this.#views[at];
      const { left, right } = view.element.getBoundingClientRect();
      if (right < seen.left - seen.width || left > seen.right + seen.width) return;
      const { first, last } = cardWindow({ count: cardCount(column), ...view.place() });
      const stop = this.#stopIn(at, { first, last, top: view.place().top });
      const indexes = Array.from({ length: last - first }, (_, index) => first + index);
      view.draw(
        indexes.map((index) => this.#card(column, index, index === stop)),
        { ...this.#shown.state, by: this.#by },
      );
    });
    if (hadFocus) this.#focused()?.focus({ preventScroll: true });
  }

  /** Where the tabulator stops in a column: at the card that had the focus, else at the first in view. */
  #stopIn(at, { first, last, top }) {
    const { column, index } = this.#focus;
    if (column === at && index >= first && index < last) return index;
    return Math.min(last - 1, Math.ceil(top / CARD_HEIGHT));
  }

  #card(column, index, hasFocus) {
    return { index, count: cardCount(column), hasFocus, ...this.#revised(this.#found(column, index), column) };
  }

  /** What lies at an index of a column: { goal } or { activity }, which is null while it is on its way. */
  #found(column, index) {
    const { arrived, goal, unscheduled, at } = cardAt(column, index);
    return arrived ?? (goal ? { goal } : { activity: this.#activity(column, unscheduled, at) });
  }

  get #editing() {
    return this.#shown.plan.isPast ? null : this.#page.parts.editing;
  }

  /** With the cards that are put into the column and were not read there yet. */
  #withArrived(column, by) {
    const moved = (this.#editing?.moved ?? []).filter(({ to }) => by in to);
    const arrived = moved.filter(
      ({ row, from, to }) =>
        laneIdsOf(to[by]).includes(column.id) &&
        !laneIdsOf(from[by]).includes(column.id) &&
        !hasCard(column, itemOf(row).key),
    );
    return { ...column, arrived: arrived.map(({ row: { kind, [kind]: item } }) => ({ [kind]: item })) };
  }

  /** A card as it will be; it stays to be seen, but faintly, where it is staged to go from. */
  #revised(card, { id }) {
    const [kind] = Object.keys(card);
    if (!this.#editing || !card[kind]) return card;
    const { item, staged, to } = this.#editing.cardOf(kind, card[kind]);
    const by = this.#by;
    return { [kind]: item, staged, isGoing: by in to && !laneIdsOf(to[by]).includes(id) };
  }

  /** The card that an element of the board belongs to, with its column: { row, from }; null where there is none that can be changed. */
  takeFrom(target) {
    const card = target.closest('.mp-card');
    const from = card && this.#columnOf(card);
    if (!from) return null;
    const found = this.#found(from, Number(card.dataset.index));
    const [kind] = Object.keys(found);
    const lane = { by: this.#by, id: from.id, name: from.name };
    return found[kind] ? { row: { kind, ...found, lane }, from } : null;
  }

  placeAt(element) {
    const node = element?.closest('.mp-column');
    return node ? { node, target: this.#columnOf(node) } : null;
  }

  #columnOf(node) {
    return this.#columns[this.#views.findIndex(({ element }) => element.contains(node))];
  }

  partsFor({ row }, { id }) {
    return partsInLane(row.lane, { by: this.#by, id });
  }

  nameOf(column) {
    return columnName({ ...column, isHealth: this.#by === BY_HEALTH }, this.#shown.state.formats);
  }

  whyFixed() {
    const by = this.#by;
    return isWritable({ by }) ? '' : AJS.I18n.getText('milepost.edit.card.fixed', this.#view.nameOfChoice());
  }

  /** The column beside another one. */
  step(column, { key }) {
    const to = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
    return this.#columns[this.#columns.findIndex(({ id }) => id === column.id) + to] ?? null;
  }

  look(column) {
    const { element } = this.#views[this.#columns.findIndex(({ id }) => id === column.id)] ?? {};
    element?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    return element;
  }

  readAgain() {
    this.#isReading = true;
    this.#answers.again();
  }

  /** Whether the cards as they were read last do not show yet that one of them was put elsewhere. */
  isUnread(issue, to) {
    const by = this.#shown && this.#by;
    if (!(by in to) || !this.element.isConnected) return false;
    const there = this.#read.filter(({ id }) => laneIdsOf(to[by]).includes(id));
    if (there.length > 0 && there.every((column) => hasCard(column, issue))) return false;
    return this.#isReading || this.#answers.isLoading || this.#read.some((column) => hasCard(column, issue));
  }

  /** Null while it is on its way. */
  #activity(column, unscheduled, at) {
    if (!unscheduled && at < column.first.length) return activityOf(column.first[at]);
    const { place, look, lanes } = this.#shown;
    const start = at - (at % PART);
    const path = cardsPath(place, { ...look, by: lanes }, { lane: column.id, unscheduled, start, limit: PART });
    const item = this.#answers.of(path).json?.items[at - start];
    return item ? activityOf(item) : null;
  }

  /** The card with the focus may have gone. */
  #keepFocus() {
    const counts = this.#columns.map(cardCount);
    const { column, index } = this.#focus;
    if (counts[column] > 0) this.#focus = { column, index: Math.min(index, counts[column] - 1) };
    else
      this.#focus = {
        column: Math.max(
          0,
          counts.findIndex((count) => count > 0),
        ),
        index: 0,
      };
  }

  #focused() {
    return this.#views[this.#focus.column]?.card(this.#focus.index);
  }

  #click({ target }) {
    if (target.closest('[data-board=retry]')) return this.#answers.retry();
    const card = target.closest('[data-goal]');
    return card ? this.#page.select(card.dataset.goal, true) : undefined;
  }

  #focusin({ target }) {
    if (!target.matches('.mp-card')) return;
    const column = this.#views.findIndex(({ element }) => element.contains(target));
    const index = Number(target.dataset.index);
    if (column === this.#focus.column && index === this.#focus.index) return;
    this.#focus = { column, index };
    this.#drawSoon();
  }

  #keydown(event) {
    if (!event.target.matches('.mp-card') || event.ctrlKey || event.metaKey || event.altKey) return;
    const view = this.#views[this.#focus.column];
    const page = Math.max(1, Math.floor(view.place().height / CARD_HEIGHT));
    const wanted = cardAfterKey(event.key, this.#focus, this.#columns.map(cardCount), page);
    if (wanted === null) return;
    event.preventDefault();
    this.#goTo(wanted);
  }

  #goTo(wanted) {
    this.#focus = wanted;
    const view = this.#views[wanted.column];
    view.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    view.toTop(topFor(wanted.index, view.place()));
    this.#drawCards();
    this.#focused()?.focus({ preventScroll: true });
  }
}

function headOf(column, by) {
  return { ...column, count: cardCount(column), isHealth: by === BY_HEALTH };
}

function lanesOf(by) {
  return by === BY_HEALTH ? BY_GOAL : by;
}
