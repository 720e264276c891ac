import { ActivityShelf, PAGE_SIZE, pageStart } from '../model/activityShelf.js';
import { changesBetween, recalculatedBetween } from '../model/changes.js';
import { planOf } from '../model/plan.js';
import { oneByOneAfterPicture } from './afterPicture.js';
import { asRestFailure, report } from './failures.js';
import { GoalKeeper } from './goalKeeper.js';

const REST_MILLIS = 60000;

/** Keeps what the server said: the plan, the activities that were looked at, what the panel shows of one goal. */
export class PlanKeeper {
  plan = null;
  failure = null;
  readAt = null;
  /** The past day that is looked at, as an ISO date; undefined for today. */
  asOf;
  shelf = new ActivityShelf();
  shown;
  #api;
  #changed;
  #now;
  #loading = new Set();

  /** `changed` is called after each arrival with the goals whose attainment or health is new. */
  constructor(api, changed, now = Date.now) {
    this.#api = api;
    this.#changed = changed;
    this.shown = new GoalKeeper(api, () => changed([]));
    this.#now = now;
  }

  /** Reads the plan as of a past day from now on, or as of today for undefined; the panel's goal with it. */
  lookBack(asOf) {
    this.asOf = asOf;
    this.failure = null;
    if (this.shown.goalKey !== null) this.shown.show(this.shown.goalKey, asOf);
  }

  showGoal(goalKey) {
    return this.shown.show(goalKey, this.asOf);
  }

  /** Reads once more what the panel shows, and activities when they are drawn next, because somebody has saved. */
  readRestAgain() {
    this.shelf.markAllStale();
    if (this.shown.goalKey !== null) this.shown.refresh();
  }

  /**
   * Reads the plan again; fails as the request failed, after the failure was shown. What is past hardly changes, and who
   * waits no longer has time: the answer is how long it may rest.
   */
  async refresh() {
    const asked = this.asOf;
    try {
      const json = await this.#api.roadmapIfChanged(asked);
      if (asked === this.asOf) this.#arrived(json);
    } catch (failure) {
      if (asked !== this.asOf) return undefined;
      this.failure = asRestFailure(failure);
      this.#changed([]);
      if (this.failure.kind === 'stopped') return REST_MILLIS;
      throw this.failure;
    }
    return asked === undefined ? undefined : REST_MILLIS;
  }

  #arrived(json) {
    const wasFailed = this.failure !== null;
    this.failure = null;
    this.readAt = this.#now();
    if (json) this.#take(planOf(json, this.asOf !== undefined));
    else if (wasFailed) this.#changed([]);
  }

  /** Asks for the activity at an index of a goal's list, unless it is here or on its way. */
  async want(goalKey, index) {
    const start = pageStart(index);
    const name = `${goalKey} ${start}`;
    if (this.#loading.has(name) || !this.shelf.lacks(goalKey, start)) return;
    this.#loading.add(name);
    await this.#load(goalKey, start);
    this.#loading.delete(name);
    this.#changed([]);
  }

  retry(goalKey) {
    this.shelf.retry(goalKey);
    this.#changed([]);
  }

  #take(plan) {
    const before = this.plan;
    this.plan = plan;
    oneByOneAfterPicture(plan.pack());
    if (before === null) return this.#changed([]);
    const recalculated = recalculatedBetween(before, plan);
    recalculated.forEach((key) => this.shelf.markStale(key));
    if (isOther(before, plan, this.shown.goalKey)) this.shown.refresh();
    return this.#changed(before.asOf === plan.asOf ? changesBetween(before, plan) : []);
  }

  async #load(goalKey, start) {
    const calculatedAt = this.#calculatedAt(goalKey);
    try {
      this.shelf.put(goalKey, await this.#api.activities(goalKey, start, PAGE_SIZE));
      if (this.#calculatedAt(goalKey) !== calculatedAt) this.shelf.markStale(goalKey);
    } catch (failure) {
      report(failure);
      this.shelf.fail(goalKey);
    }
  }

  #calculatedAt(goalKey) {
    return this.plan.byKey.get(goalKey)?.calculatedAt;
  }
}

/** Whether a goal is not as it was: calculated or planned otherwise, or of another day. */
function isOther(before, after, goalKey) {
  if (goalKey === null) return false;
  const [was, is] = [before, after].map(({ byKey }) => JSON.stringify(byKey.get(goalKey)));
  return was !== is || before.asOf !== after.asOf;
}
