import { isoOf } from '../model/days.js';

/** The day as of which the plan is looked at: today, or a past one that the page's address names. */
export class DayInView {
  #address;
  #today;
  #drawn = null;

  /** `today` is an ISO date; the server's own day takes its place as soon as it is known. */
  constructor(address, today = new Date().toISOString().slice(0, 10)) {
    this.#address = address;
    this.#today = today;
  }

  /** The past day as an ISO date, undefined for today. */
  get asOf() {
    return this.#address.asOf;
  }

  /** The last day that can be chosen. */
  get latest() {
    return this.#today;
  }

  /** Takes a day, or undefined for today; answers whether that is another one than before. */
  choose(day) {
    const asOf = day === this.#today ? undefined : day;
    if (asOf === this.#address.asOf) return false;
    this.#address.asOf = asOf;
    return true;
  }

  /** Learns from a plan that has arrived what day it is. */
  learn(plan) {
    if (!plan.isPast) this.#today = isoOf(plan.asOf);
  }

  /** Whether a plan that is being drawn is of another day than the one that was drawn before. */
  isAnother(plan) {
    const before = this.#drawn;
    this.#drawn = plan.asOf;
    return before !== null && before !== plan.asOf;
  }
}
