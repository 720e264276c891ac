/** How the page writes what it shows: instants in the plan's time zone and healths by its names, known once the plan is. */
export class Writing {
  formats;
  #formatsIn;
  #known = null;

  constructor(formatsIn) {
    this.#formatsIn = formatsIn;
    this.formats = formatsIn('UTC');
  }

  /** Lets the browser load what it writes numbers and days with, which takes it a hundredth of a second: best while the plan travels. */
  prepare() {
    const { number, percent, wholePercent, points, counted, dayNear, monthOfYear } = this.formats;
    [number, percent, wholePercent, points].forEach((write) => write(0));
    counted(0, { other: String });
    dayNear(0, 0);
    dayNear(0, 366);
    monthOfYear(0);
  }

  learn({ timeZone, healthNames }) {
    const known = JSON.stringify([timeZone, healthNames]);
    if (known === this.#known) return;
    this.#known = known;
    this.formats = { ...this.#formatsIn(timeZone), healthNames };
  }
}
