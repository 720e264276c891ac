import { entriesOn, entryOfActivity } from '../../model/calendarEntries.js';
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

  open(day, shown, goalEntries) {
    this.#day = day;
    this.draw(shown, goalEntries);
    this.#view.open();
  }

  /** Leaves the focus to who has closed it. */
  close() {
    this.#day = null;
    this.#view.close();
  }

  draw(shown, goalEntries) {
    if (this.#day === null) return;
    const { state } = shown;
    const iso = isoOf(this.#day);
    const answer = activitiesOnDays(this.#answers, shown, { from: iso, to: iso, limit: MOST });
    const activities = (answer.json?.items ?? []).map((item) => entryOfActivity(activityOf(item)));
    const entries = [...entriesOn(this.#day, goalEntries), ...activities];
    const text = dayNote(answer, entries, state.formats);
    this.#view.update({ day: this.#day, entries, text }, state);
  }
}
