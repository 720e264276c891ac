import { ZOOMS, zoomBeside } from '../layout/scale.js';
import { CALENDAR, periodsNamed } from '../model/timePeriods.js';

/** How the reader looks at time: zoom and periods, which the page's address keeps. */
export class TimeView {
  #address;
  #zoom;
  #chosen;
  #periods;

  constructor(address) {
    this.#address = address;
    this.#zoom = Object.hasOwn(ZOOMS, address.zoom ?? '') ? address.zoom : null;
    this.#chosen = this.#zoom;
    this.#periods = periodsNamed(address.periods) ?? CALENDAR;
  }

  /** Null until the reader has chosen one or a plan was fitted. */
  get zoom() {
    return this.#zoom;
  }

  /** Null where the zoom is what suits the plan. */
  get chosen() {
    return this.#chosen;
  }

  /** As a view has it, which the address names; null for what suits the plan. */
  lookAs(zoom) {
    this.#chosen = Object.hasOwn(ZOOMS, zoom ?? '') ? zoom : null;
    this.#zoom = this.#chosen;
  }

  get periods() {
    return this.#periods;
  }

  /** Takes what suits a plan where the reader has chosen nothing; that is no choice to keep. */
  fit(zoomFor) {
    this.#zoom ??= zoomFor();
  }

  zoomTo(zoom) {
    this.#zoom = zoom;
    this.#chosen = zoom;
    this.#address.zoom = zoom;
  }

  /** So many steps coarser, finer for a negative number. */
  zoomBy(steps) {
    this.zoomTo(zoomBeside(this.#zoom, steps));
  }

  divideBy(periods) {
    this.#periods = periods;
    this.#address.periods = periods === CALENDAR ? undefined : periods;
  }
}
