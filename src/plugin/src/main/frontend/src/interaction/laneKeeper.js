import { ActivityShelf, PAGE_SIZE, pageStart } from '../model/activityShelf.js';
import { laneActivities, lanesOf, listOf, scheduledIn } from '../model/lanes.js';
import { asRestFailure, report } from './failures.js';

const TYPING_MILLIS = 250;
const RESTING_MILLIS = 10000;

/** Keeps the lanes of a roadmap and those of their activities that were looked at, as long as lanes are wanted. */
export class LaneKeeper {
  /** What was read last of what is wanted; null until it has arrived. */
  found = null;
  failure = null;
  shelf = new ActivityShelf();
  #api;
  #changed;
  #now;
  #wish = null;
  #last = null;
  #readAt = 0;
  #plan = null;
  #typing;
  #loading = new Set();

  /** `changed` is called after each arrival, and told whether other lanes have come than before. */
  constructor(api, changed, now = Date.now) {
    this.#api = api;
    this.#changed = changed;
    this.#now = now;
  }

  /** What is wanted: { by, text, owner, sort }; null for no lanes. What was read of the same lanes stays until the new arrives. */
  want(wish) {
    if (JSON.stringify(wish) === JSON.stringify(this.#wish)) return;
    const isOther = wish?.by !== this.#wish?.by;
    this.#wish = wish;
    this.#last = null;
    if (isOther) this.found = null;
    clearTimeout(this.#typing);
    if (wish === null) return;
    if (isOther) this.#read();
    else this.#typing = setTimeout(() => this.#read(), TYPING_MILLIS);
  }

  /** Reads again where the plan is another than before, and otherwise now and then: not every change moves a goal. */
  refresh(plan) {
    if (this.#wish === null) return;
    const isOther = plan !== this.#plan;
    this.#plan = plan;
    if (isOther || this.#now() - this.#readAt >= RESTING_MILLIS) this.#read();
  }

  async #read() {
    const wish = this.#wish;
    const isOther = this.#last === null;
    this.#readAt = this.#now();
    try {
      const answer = await this.#api.lanesIfChanged(wish, this.#last?.tag ?? null);
      if (wish !== this.#wish) return;
      this.failure = null;
      if (answer.json) this.#take(answer);
    } catch (failure) {
      if (wish !== this.#wish) return;
      this.failure = asRestFailure(failure);
    }
    this.#changed(isOther && this.failure === null);
  }

  /** What has been read of lists may be another now; it stays shown until its page was read again. */
  #take({ json, tag }) {
    const isFirst = this.#last === null;
    this.#last = { tag };
    this.found = lanesOf(json);
    if (isFirst) this.shelf = new ActivityShelf();
    else this.shelf.markAllStale();
    this.found.lanes.forEach((lane) => this.#takeFirst(lane));
  }

  /** The first activities come with the lanes; those of the last such lane may be a part. */
  #takeFirst(lane) {
    const total = scheduledIn(lane);
    if (lane.items.length === 0) return;
    const list = listOf(lane, true);
    this.shelf.put(list, laneActivities({ start: 0, total, items: lane.items }));
    if (lane.items.length < Math.min(total, PAGE_SIZE)) this.shelf.markStale(list);
  }

  /** Asks for the activity at an index of a lane's list, unless it is here or on its way. */
  async wantActivity({ lane, list, index }) {
    const start = pageStart(index);
    const name = `${list.name} ${start}`;
    if (this.#loading.has(name) || !this.shelf.lacks(list.name, start)) return;
    this.#loading.add(name);
    await this.#load(lane, list, start);
    this.#loading.delete(name);
    this.#changed();
  }

  /** Asks once more for what did not come: a list, or the lanes for none. */
  retry(list) {
    if (list) this.shelf.retry(list.name);
    else this.#read();
    this.#changed();
  }

  async #load(lane, { name, isScheduled }, start) {
    const { shelf } = this;
    const wish = this.#wish;
    try {
      const window = { lane: lane.id, unscheduled: !isScheduled, start, limit: PAGE_SIZE };
      shelf.put(name, laneActivities(await this.#api.laneActivities(wish, window)));
    } catch (failure) {
      report(failure);
      shelf.fail(name);
    }
  }
}
