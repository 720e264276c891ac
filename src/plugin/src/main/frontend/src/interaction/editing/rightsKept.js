import { isRestFailure } from '../../api/rest.js';

const PAUSE_MILLIS = 200;
const AT_ONCE = 500;

/** Which issues the reader may edit: those that have come into view since the last question are asked for together. */
export class RightsKept {
  #api;
  #changed;
  #known = new Map();
  #wanted = new Map();
  #timer = null;

  /** `changed` is called when something is known that was not before. */
  constructor(api, changed) {
    this.#api = api;
    this.#changed = changed;
  }

  /** Whether it is known that the reader may not edit an issue. */
  isClosed({ key }) {
    return this.#known.get(key) === false;
  }

  /** Asks for issues, { id, key }, of which it is not known. */
  want(items) {
    const unknown = items.filter(({ key }) => !this.#known.has(key) && !this.#wanted.has(key));
    unknown.forEach(({ key, id }) => this.#wanted.set(key, id));
    if (unknown.length > 0) this.#timer ??= setTimeout(() => this.#ask(), PAUSE_MILLIS);
  }

  async #ask() {
    const asked = [...this.#wanted].slice(0, AT_ONCE);
    try {
      const { editable } = await this.#api.editable(asked.map(([, id]) => id));
      const open = new Set(editable);
      asked.forEach(([key]) => this.#known.set(key, open.has(key)));
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      asked.forEach(([key]) => this.#known.set(key, true));
    }
    asked.forEach(([key]) => this.#wanted.delete(key));
    this.#timer = this.#wanted.size > 0 ? setTimeout(() => this.#ask(), 0) : null;
    this.#changed();
  }
}
