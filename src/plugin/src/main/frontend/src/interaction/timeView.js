import { ZOOMS, zoomBeside } from '../layout/scale.js';
import { CALENDAR, periodsNamed } from '../model/timePeriods.js';

/** How the reader looks at time: zoom and periods, which the page's address keeps. */
export class TimeView {
  #address;
  #zoom;
  #periods;

  constructor(address) {
    this.#address = address;
    this.#zoom = Object.hasOwn(ZOOMS, address.zoom ?? '') ? address.zoom : null;
    this.#periods = periodsNamed(address.periods) ?? CALENDAR;
  }

  /** Null until the reader has chosen one or a plan was fitted. */
  get zoom() {
    return this.#zoom;
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
