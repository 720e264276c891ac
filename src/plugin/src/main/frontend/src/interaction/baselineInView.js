import { baselineOf } from '../model/baseline.js';
import { report } from './failures.js';

/** The past day against which the plan is held, which the page's address names, and what was planned then. */
export class BaselineInView {
  #api;
  #address;
  #changed;
  #read = { day: undefined, baseline: null };
  failed = false;

  /** `changed` is called when the plan of that day has arrived, or could not be read. */
  constructor(api, address, changed) {
    this.#api = api;
    this.#address = address;
    this.#changed = changed;
    if (this.day !== undefined) this.#load();
  }

  /** An ISO date; undefined for none. */
  get day() {
    return this.#address.baseline;
  }

  /** What was planned then; null for none, and until it has arrived. */
  get baseline() {
    return this.#read.day === this.day ? this.#read.baseline : null;
  }

  /** Holds the plan against another day, or against none for undefined. */
  choose(day) {
    if (day === this.day && !this.failed) return undefined;
    this.#address.baseline = day;
    return this.#load();
  }

  async #load() {
    const { day } = this;
    this.failed = false;
    if (day === undefined) return this.#changed();
    try {
      const baseline = baselineOf(await this.#api.roadmapOf(day));
      if (day === this.day) this.#read = { day, baseline };
    } catch (failure) {
      report(failure);
      this.failed = day === this.day;
    }
    return this.#changed();
  }
}
