import { RestFailure } from '../api/rest.js';
import { ActivityShelf, PAGE_SIZE, pageStart } from '../model/activityShelf.js';
import { changesBetween, recalculatedBetween } from '../model/changes.js';
import { planOf } from '../model/plan.js';

const LEDGER_STEP = 10;

/** Keeps what the server said: the plan, the activities that were looked at, the ledger of the goal in the panel. */
export class PlanKeeper {
  plan = null;
  failure = null;
  readAt = null;
  shelf = new ActivityShelf();
  #api;
  #changed;
  #now;
  #loading = new Set();
  #ledger = { goalKey: null, limit: LEDGER_STEP, json: undefined };

  /** `changed` is called after each arrival with the goals whose attainment or health is new. */
  constructor(api, changed, now = Date.now) {
    this.#api = api;
    this.#changed = changed;
    this.#now = now;
  }

  /** Reads the plan again; fails as the request failed, after the failure was shown. */
  async refresh() {
    try {
      const json = await this.#api.roadmapIfChanged();
      const wasFailed = this.failure !== null;
      this.failure = null;
      this.readAt = this.#now();
      if (json) this.#take(planOf(json));
      else if (wasFailed) this.#changed([]);
    } catch (failure) {
      this.failure = asRestFailure(failure);
      this.#changed([]);
      throw this.failure;
    }
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

  /** The ledger of a goal: undefined while on its way, null where it did not come. */
  ledgerOf(goalKey) {
    return this.#ledger.goalKey === goalKey ? this.#ledger.json : undefined;
  }

  showLedger(goalKey) {
    if (goalKey === this.#ledger.goalKey && this.#ledger.json) return undefined;
    this.#ledger = { goalKey, limit: LEDGER_STEP, json: undefined };
    return this.#loadLedger();
  }

  showMoreLedger() {
    this.#ledger.limit += LEDGER_STEP * 2;
    return this.#loadLedger();
  }

  #take(plan) {
    const before = this.plan;
    this.plan = plan;
    if (before === null) return this.#changed([]);
    const recalculated = recalculatedBetween(before, plan);
    recalculated.forEach((key) => this.shelf.markStale(key));
    if (recalculated.includes(this.#ledger.goalKey)) this.#loadLedger();
    return this.#changed(changesBetween(before, plan));
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

  async #loadLedger() {
    const asked = this.#ledger;
    try {
      asked.json = await this.#api.ledger(asked.goalKey, asked.limit);
    } catch (failure) {
      report(failure);
      asked.json ??= null;
    }
    if (asked === this.#ledger) this.#changed([]);
  }

  #calculatedAt(goalKey) {
    return this.plan.byKey.get(goalKey)?.calculatedAt;
  }
}

/** An answer that this page does not understand is as good as none, but its reason must be found. */
function asRestFailure(failure) {
  report(failure);
  return failure instanceof RestFailure ? failure : new RestFailure('server');
}

function report(failure) {
  if (!(failure instanceof RestFailure)) console.error(failure);
}
