import { dayOf } from '../model/days.js';
import { forgetView, holdsView, readView, writeView } from '../model/viewQuery.js';

const NAME = 'asOf';
const BASELINE = 'baseline';
const GOAL = 'goal';
const PLAN = 'plan';
const ZOOM = 'zoom';
const PERIODS = 'periods';
const SORT = 'sort';
const MODE = 'mode';
const BY = 'by';
const VIEW = 'view';

/** The page's own address: holds the past day, the plan and the time that are looked at, so that what is seen can be sent. */
export class Address {
  #window;

  constructor(window) {
    this.#window = window;
  }

  /** The day as an ISO date; undefined where the address names none, or no date. */
  get asOf() {
    const named = this.#named(NAME);
    return dayOf(named) === null ? undefined : named;
  }

  /** The goal that is to be shown at first; undefined where the address names none. */
  get goal() {
    return this.#named(GOAL) ?? undefined;
  }

  /** The id of a plan of several projects; undefined for the project's own. */
  get plan() {
    const named = this.#named(PLAN);
    return /^\d{1,18}$/.test(named) ? named : undefined;
  }

  /** The view that is to be opened; undefined where the address names none. */
  get view() {
    return new URLSearchParams(this.#window.location.search).get(VIEW) ?? undefined;
  }

  /** A view with all that the address says otherwise. */
  viewFrom(view, zooms) {
    return readView(new URLSearchParams(this.#window.location.search), view, zooms);
  }

  /** Whether the address says itself all that is seen, whatever view it names. */
  get isWhole() {
    return holdsView(new URLSearchParams(this.#window.location.search));
  }

  /** Names a view, and all that is seen where that is another; says whether the address is another now. */
  show(id, seen) {
    const url = new URL(this.#window.location.href);
    forgetView(url.searchParams);
    url.searchParams.set(VIEW, id);
    if (seen !== null) writeView(url.searchParams, seen);
    const isOther = url.href !== this.#window.location.href;
    if (isOther) this.#replace(url);
    return isOther;
  }

  /** Opens the page anew with another plan, which has other goals throughout. */
  openPlan(id) {
    const url = new URL(this.#window.location.href);
    if (id === undefined) url.searchParams.delete(PLAN);
    else url.searchParams.set(PLAN, id);
    url.searchParams.delete(VIEW);
    forgetView(url.searchParams);
    this.#window.location.assign(url);
  }

  set asOf(asOf) {
    this.#keep(NAME, asOf);
  }

  /** The day against which the plan is held, as an ISO date; undefined where the address names none, or no date. */
  get baseline() {
    const named = this.#named(BASELINE);
    return dayOf(named) === null ? undefined : named;
  }

  set baseline(day) {
    this.#keep(BASELINE, day);
  }

  /** What the address says of the zoom and of the periods; null where it says nothing. */
  get zoom() {
    return this.#named(ZOOM);
  }

  set zoom(zoom) {
    this.#keep(ZOOM, zoom);
  }

  get periods() {
    return this.#named(PERIODS);
  }

  set periods(periods) {
    this.#keep(PERIODS, periods);
  }

  /** What the address says of the order of goals; null where it says nothing. */
  get sort() {
    return this.#named(SORT);
  }

  set sort(sort) {
    this.#keep(SORT, sort);
  }

  /** What the address says of the lanes; undefined where it says nothing. */
  get by() {
    return this.#named(BY) ?? undefined;
  }

  set by(lanes) {
    this.#keep(BY, lanes);
  }

  /** The mode in which the roadmap is looked at; undefined where the address names none. */
  get mode() {
    return this.#named(MODE) ?? undefined;
  }

  set mode(mode) {
    this.#keep(MODE, mode);
  }

  #named(name) {
    return new URLSearchParams(this.#window.location.search).get(name);
  }

  /** Undefined takes it out. */
  #keep(name, value) {
    const url = new URL(this.#window.location.href);
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    this.#replace(url);
  }

  #replace(url) {
    this.#window.history.replaceState(this.#window.history.state, '', url);
  }
}
