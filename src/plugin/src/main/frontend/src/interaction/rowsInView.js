import { goalCount } from '../render/words.js';
import { activityCount } from '../render/laneWords.js';
import { LaneKeeper } from './laneKeeper.js';
import { SearchKeeper } from './searchKeeper.js';
import { ValueKeeper } from './valueKeeper.js';

/** The rows as the reader looks at them: goals with their activities, or lanes with theirs; what they lack is asked for. */
export class RowsInView {
  /** What makes a plan as it will be once that is written which the reader has changed in its tree. */
  revision = (plan) => plan;
  #reader;
  #goals;
  #lanes;

  /** `goals` keeps the plan; `arrived` is called after each arrival of lanes, and told whether they are others than before. */
  constructor({ api, reader, goals, arrived }) {
    this.#reader = reader;
    this.#goals = goals;
    this.#lanes = new LaneKeeper(api, arrived);
    this.values = new ValueKeeper(api, () => arrived(false));
    reader.searched = new SearchKeeper(api, () => arrived(true));
  }

  /** From top to bottom; none before there is a plan. */
  of(plan, { locale }) {
    if (!plan) return [];
    this.#reader.searched.want(this.#reader.filter.jql);
    this.values.want(this.#reader.columns, plan);
    this.#lanes.want(this.#reader.wishFor(plan));
    return this.#reader.rows(this.revision(plan), { shelf: this.#goals.shelf, lanes: this.#lanes }, locale);
  }

  /** The lanes as far as they are known, whether or not they are shown. */
  get lanes() {
    return this.#lanes.found?.lanes ?? [];
  }

  /** The days that the time axis must reach for them, beside those of the plan. */
  days(plan) {
    return (this.#isLanes(plan) ? this.#lanes : this.#goals).shelf.days();
  }

  /** Asks for what a row shows, unless it is here or on its way. */
  want(row) {
    if (row.list) this.#lanes.wantActivity(row);
    else if (row.goal) this.#goals.want(row.goal.key, row.index ?? 0);
  }

  retry({ goal, list }) {
    if (goal) this.#goals.retry(goal.key);
    else this.#lanes.retry(list);
  }

  /** After each reading of the plan. */
  refresh(plan) {
    this.#lanes.refresh(plan);
    this.#reader.searched.refresh(plan);
  }

  /** How many there are, to be heard; nothing as long as that is not known. */
  count(plan, formats) {
    if (!this.#isLanes(plan)) return goalCount(this.#reader.found(plan, formats.locale).matches.size, formats);
    return this.#lanes.found ? activityCount(this.#lanes.found.total.activities, formats) : '';
  }

  #isLanes(plan) {
    return this.#reader.wishFor(plan) !== null;
  }
}
