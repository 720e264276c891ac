const MOST_KEPT = 40;

/** The roadmaps of past days that were read ahead, one request at a time. */
export class Frames {
  #api;
  #kept = new Map();
  #reading = Promise.resolve();

  /** `api` reads a roadmap and is told which ones are here. */
  constructor(api) {
    this.#api = api;
  }

  /** From now on the page takes what is here. */
  lend() {
    this.#api.ahead = (day) => this.#kept.get(day);
  }

  /** What is here is forgotten: the next time it is read anew. */
  forget() {
    this.#api.ahead = () => undefined;
    this.#kept.clear();
  }

  /** Reads a day, an ISO date, unless it is here; after what is being read already. */
  read(day) {
    const reading = this.#reading.then(() => this.#readNow(day));
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  async #readNow(day) {
    if (this.#kept.has(day)) return;
    this.#kept.set(day, await this.#api.roadmapOf(day));
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value);
  }
}
