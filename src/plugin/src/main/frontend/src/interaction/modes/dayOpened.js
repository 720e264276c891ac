import { entriesOn, revisedEntries } from '../../model/calendarEntries.js';
import { isoOf } from '../../model/days.js';
import { activityOf } from '../../model/plan.js';
import { dayList } from '../../render/modes/dayList.js';
import { dayNote } from '../../render/modes/periodText.js';
import { activitiesOnDays } from './activitiesOnDays.js';

const MOST = 200;

/** The day of the calendar that the reader has opened, with all that lies on it. */
export class DayOpened {
  #answers;
  #view = dayList();
  #day = null;
  #entries = [];

  /** `closed` is told the day once it is closed. */
  constructor(answers, closed) {
    this.#answers = answers;
    this.element = this.#view.element;
    this.element.addEventListener('close', () => {
      const day = this.#day;
      this.#day = null;
      if (day !== null) closed(day);
    });
  }

  /** The day that is open; null where none is. */
  get day() {
    return this.#day;
  }

  /** One of those that lie on the open day; undefined for another one. */
  entryOf(id) {
    return this.#entries.find((entry) => entry.id === id);
  }

  open(day, shown, goalEntries, editing) {
    this.#day = day;
    this.draw(shown, goalEntries, editing);
    this.#view.open();
  }

  /** Leaves the focus to who has closed it. */
  close() {
    this.#day = null;
    this.#view.close();
  }

  /** `editing` knows what is staged; null where nobody edits. */
  draw(shown, goalEntries, editing) {
    if (this.#day === null) return;
    const { state } = shown;
    const iso = isoOf(this.#day);
    const answer = activitiesOnDays(this.#answers, shown, { from: iso, to: iso, limit: MOST });
    const activities = revisedEntries((answer.json?.items ?? []).map(activityOf), editing, new Map());
    const entries = entriesOn(this.#day, [...goalEntries, ...activities]);
    this.#entries = entries;
    const text = dayNote(answer, entries, state.formats);
    this.#view.update({ day: this.#day, entries, text }, state);
  }
}
