import { dayOf } from '../model/days.js';

const NAME = 'asOf';
const GOAL = 'goal';

/** The page's own address: holds the past day that is looked at, so that what is seen can be sent to somebody. */
export class Address {
  #window;

  constructor(window) {
    this.#window = window;
  }

  /** The day as an ISO date; undefined where the address names none, or no date. */
  get asOf() {
    const named = new URLSearchParams(this.#window.location.search).get(NAME);
    return dayOf(named) === null ? undefined : named;
  }

  /** The goal that is to be shown at first; undefined where the address names none. */
  get goal() {
    return new URLSearchParams(this.#window.location.search).get(GOAL) ?? undefined;
  }

  set asOf(asOf) {
    const url = new URL(this.#window.location.href);
    if (asOf === undefined) url.searchParams.delete(NAME);
    else url.searchParams.set(NAME, asOf);
    this.#window.history.replaceState(this.#window.history.state, '', url);
  }
}
