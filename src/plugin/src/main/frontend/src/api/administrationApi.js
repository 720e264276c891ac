/** What the administration page reads and changes. */
export class AdministrationApi {
  #rest;

  constructor(rest) {
    this.#rest = rest;
  }

  settings() {
    return this.#rest.get('settings');
  }

  saveSettings(settings) {
    return this.#rest.put('settings', settings);
  }

  status() {
    return this.#rest.get('status');
  }

  recalculateAll() {
    return this.#rest.post('status/recalculation');
  }
}
