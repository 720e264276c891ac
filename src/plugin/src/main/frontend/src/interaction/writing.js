/** How the page writes what it shows: instants in the plan's time zone and healths by its names, known once the plan is. */
export class Writing {
  formats;
  #formatsIn;
  #known = null;

  constructor(formatsIn) {
    this.#formatsIn = formatsIn;
    this.formats = formatsIn('UTC');
  }

  learn({ timeZone, healthNames }) {
    const known = JSON.stringify([timeZone, healthNames]);
    if (known === this.#known) return;
    this.#known = known;
    this.formats = { ...this.#formatsIn(timeZone), healthNames };
  }
}
