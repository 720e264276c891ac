import { daysOfWeek, leftOut, monthsOf, periodOf, placeInWeek, weeksOf } from '../../layout/monthGrid.js';
import { movedDates } from '../../layout/dragging.js';
import { entriesOfGoals, entriesOn, revisedEntries } from '../../model/calendarEntries.js';
import { dayOf, isoOf, partsOf } from '../../model/days.js';
import { activityOf } from '../../model/plan.js';
import { datesIn, itemOf } from '../../model/revision.js';
import { firstWeekday } from '../../model/weekdays.js';
import { calendarView } from '../../render/modes/calendarView.js';
import { entryCount } from '../../render/modes/entryText.js';
import { calendarNote, periodTitle } from '../../render/modes/periodText.js';
import { activitiesOnDays } from './activitiesOnDays.js';
import { dayAfterKey } from './dayKeys.js';
import { DayOpened } from './dayOpened.js';

const SCALES = { day: 'month', week: 'month', month: 'month', quarter: 'quarter', year: 'year', three_years: 'year' };
/** How many lines of entries a day has. */
const SLOTS = { month: 4, quarter: 2, year: 0 };

/** The roadmap by days: a month, a quarter or a year around the day that has the focus. */
export class CalendarMode {
  #page;
  #answers;
  #view = calendarView();
  #opened;
  #day = null;
  #shown = null;
  #entries = new Map();
  /** Whether the focus was on a day last and has gone nowhere else: it comes back to its cell, which is drawn anew. */
  #isOnDay = false;

  constructor(page, answers) {
    this.#page = page;
    this.#answers = answers;
    this.#opened = new DayOpened(answers, (day) => this.#focus(day));
    this.element = this.#view.element;
    this.element.append(this.#opened.element);
    this.element.addEventListener('click', (event) => this.#click(event));
    this.element.addEventListener('keydown', (event) => this.#keydown(event));
    this.element.addEventListener('focusin', ({ target }) => (this.#isOnDay = target.matches('[data-day]')));
    this.element.addEventListener('focusout', ({ relatedTarget }) => (this.#isOnDay &&= relatedTarget === null));
  }

  /** Draws what the page shows; `look` says what of it is looked for, `matches` has the keys of the goals found. */
  draw(shown) {
    this.#shown = shown;
    const { today } = shown.state;
    this.#day ??= today;
    const scale = SCALES[shown.time.chosen] ?? 'month';
    const period = periodOf(scale, this.#day, shown.time.periods, today);
    const hadFocus = this.#isOnDay;
    this.#view.update(this.#content(scale, period));
    if (hadFocus) this.#view.cell(this.#day)?.focus();
    this.#opened.draw(shown, this.#goalEntries(), this.#editing);
    this.#editing?.join(this);
  }

  /** How REST names what is seen, the days first. */
  get sight() {
    const { state, time } = this.#shown;
    const scale = SCALES[time.chosen] ?? 'month';
    const { start, end } = periodOf(scale, this.#day, time.periods, state.today);
    const week = String(firstWeekday(state.formats.locale) + 1);
    return { from: isoOf(start), to: isoOf(end - 1), scale, week };
  }

  get #editing() {
    return this.#shown.plan.isPast ? null : this.#page.parts.editing;
  }

  /** What is drawn at an element, with the day that lies below a point: { row, from }; null where nothing is. */
  takeFrom(target, point) {
    const id = target.closest('[data-entry]')?.dataset.entry;
    const entry = this.#entries.get(id) ?? this.#opened.entryOf(id);
    if (!entry) return null;
    const { kind, goal, activity, first } = entry;
    const day = (point && this.placeAt(null, point)?.target) ?? this.#opened.day ?? first;
    const row = kind === 'activity' ? { kind, activity } : { kind: 'goal', goal, isMilestone: kind === 'milestone' };
    return { row, from: day };
  }

  /** The day below a point, also where a band lies over it. */
  placeAt(_, { x, y }) {
    const node = document.elementsFromPoint(x, y).find((each) => each.matches('.mp-cal-grid [data-day]'));
    return node ? { node, target: Number(node.dataset.day) } : null;
  }

  partsFor(what, day) {
    if (day === what.from || this.whyFixed(what)) return null;
    const { item } = this.#editing.cardOf(what.row.kind, itemOf(what.row));
    return datesIn(movedDates(item, day - what.from));
  }

  nameOf(day) {
    return this.#shown.state.formats.day(day);
  }

  whyFixed({ row }) {
    return row.isMilestone ? AJS.I18n.getText('milepost.edit.card.milestone') : '';
  }

  step(day, event) {
    return dayAfterKey(event, day, firstWeekday(this.#shown.state.formats.locale));
  }

  look(day) {
    this.#opened.close();
    this.#focus(day);
    return this.#view.cell(day);
  }

  readAgain() {
    this.#answers.again();
  }

  #content(scale, period) {
    const { state, plan } = this.#shown;
    const first = firstWeekday(state.formats.locale);
    const weeks = weeksOf(period, first);
    const window = { from: isoOf(weeks[0]), to: isoOf(weeks.at(-1) + 6), limit: SLOTS[scale] };
    const answer = activitiesOnDays(this.#answers, this.#shown, window);
    const days = this.#days(answer.json);
    const content = { scale, period, slots: SLOTS[scale], answer: answer.json, day: this.#day, ...this.#drawnFrom() };
    return {
      scale,
      state,
      content,
      title: periodTitle(scale, period, state.formats),
      note: calendarNote(answer, plan, state.formats),
      isLoading: answer.status === 'loading',
      isFailed: answer.status === 'failed',
      weeks: scale === 'year' ? [] : weeks.map((week) => this.#week(week, SLOTS[scale], days, period)),
      months: scale === 'year' ? this.#months(period, first, days) : [],
    };
  }

  /** What else changes the picture: goals by their days and the words of the reader. */
  #drawnFrom() {
    const { state } = this.#shown;
    const entries = this.#goalEntries().map(({ id, first, tone, goal, staged }) => [
      id,
      first,
      tone,
      goal.summary,
      staged,
    ]);
    const staged = (this.#editing?.staged ?? []).map(({ row, to }) => [itemOf(row).key, to]);
    return { entries, staged, today: state.today, locale: state.formats.locale };
  }

  #goalEntries() {
    const { plan, matches, state } = this.#shown;
    const goals = plan.goals.map((goal) => this.#editing?.cardOf('goal', goal) ?? { item: goal, staged: null });
    return entriesOfGoals(goals, matches, state.today);
  }

  /** Entries and, by day, how many there are. */
  #days(json) {
    const ofGoals = this.#goalEntries();
    const counts = new Map((json?.days ?? []).map(({ day, activities }) => [dayOf(day), activities]));
    const activities = revisedEntries((json?.items ?? []).map(activityOf), this.#editing, counts);
    const entries = [...ofGoals, ...activities];
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    return { ofGoals, entries, counts };
  }

  #week(week, slots, days, period) {
    const placed = placeInWeek(days.entries, week, slots);
    return { placed, days: daysOfWeek(week).map((day) => this.#dayOf(day, days, placed, period)) };
  }

  #months(period, first, days) {
    return monthsOf(period).map((month) => ({
      start: month.start,
      weeks: weeksOf(month, first).map((week) => daysOfWeek(week).map((day) => this.#dayOf(day, days, [], month))),
    }));
  }

  #dayOf(day, { ofGoals, counts }, placed, { start, end }) {
    const { formats, today } = this.#shown.state;
    const due = entriesOn(day, ofGoals).length;
    const total = due + (counts.get(day) ?? 0);
    const more = leftOut(placed, day, total);
    return {
      day,
      short: formats.dayOfMonth(day),
      text: partsOf(day).dayOfMonth === 1 ? formats.dayInYear(day) : formats.dayOfMonth(day),
      spoken: [formats.wholeDay(day), total > 0 ? entryCount(total, formats) : ''].filter(Boolean).join(', '),
      total,
      count: formats.number(total),
      more,
      moreText: AJS.I18n.getText('milepost.calendar.more', formats.number(more)),
      isDue: due > 0,
      isFocus: day === this.#day,
      isToday: day === today,
      isOutside: day < start || day >= end,
    };
  }

  #click({ target }) {
    const { dataset } = target.closest('button') ?? { dataset: {} };
    if (dataset.calendar) return this.#deed(dataset.calendar);
    if (dataset.scale) return this.#page.changeTime((time) => time.zoomTo(dataset.scale));
    if (dataset.goal) return this.#lookAt(dataset.goal);
    const cell = target.closest('[data-day]');
    if (!cell || target.closest('a')) return undefined;
    return this.#openDay(Number(cell.dataset.day));
  }

  #lookAt(goalKey) {
    this.#opened.close();
    this.#page.select(goalKey, true);
  }

  #deed(name) {
    if (name === 'retry') return this.#answers.retry();
    const { today } = this.#shown.state;
    const scale = this.element.dataset.scale;
    const { start, end } = periodOf(scale, this.#day, this.#shown.time.periods, today);
    this.#day = { previous: start - 1, next: end, now: today }[name];
    if (name === 'previous') this.#day = periodOf(scale, this.#day, this.#shown.time.periods, today).start;
    return this.draw(this.#shown);
  }

  #keydown(event) {
    if (!event.target.matches('[data-day]') || event.ctrlKey || event.metaKey || event.altKey) return;
    const { locale } = this.#shown.state.formats;
    const day = dayAfterKey(event, this.#day, firstWeekday(locale));
    if (day !== null) this.#focus(day);
    else if (event.key === 'Enter' || event.key === ' ') this.#openDay(this.#day);
    else return;
    event.preventDefault();
  }

  #focus(day) {
    this.#day = day;
    this.draw(this.#shown);
    this.#view.cell(day).focus();
  }

  #openDay(day) {
    this.#focus(day);
    this.#opened.open(day, this.#shown, this.#goalEntries(), this.#editing);
  }
}
