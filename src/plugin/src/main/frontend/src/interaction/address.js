import { dayOf } from '../model/days.js';

const NAME = 'asOf';
const GOAL = 'goal';
const PLAN = 'plan';

/** The page's own address: holds the past day and the plan that are looked at, so that what is seen can be sent. */
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

  /** The id of a plan of several projects; undefined for the project's own. */
  get plan() {
    const named = new URLSearchParams(this.#window.location.search).get(PLAN);
    return /^\d{1,18}$/.test(named) ? named : undefined;
  }

  /** Opens the page anew with another plan, which has other goals throughout. */
  openPlan(id) {
    const url = new URL(this.#window.location.href);
    if (id === undefined) url.searchParams.delete(PLAN);
    else url.searchParams.set(PLAN, id);
    this.#window.location.assign(url);
  }

  set asOf(asOf) {
    const url = new URL(this.#window.location.href);
    if (asOf === undefined) url.searchParams.delete(NAME);
    else url.searchParams.set(NAME, asOf);
    this.#window.history.replaceState(this.#window.history.state, '', url);
  }
}
