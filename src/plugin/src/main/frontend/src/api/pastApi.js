import { pathWith } from './rest.js';

/** What is asked for to look back; `place` is the `project` or the `plan`. */
export class PastApi {
  #rest;
  #place;

  constructor(rest, place) {
    this.#rest = rest;
    this.#place = place;
  }

  /** On which days how much changed. */
  ledgerDays() {
    return this.#rest.get(pathWith('roadmap/ledger-days', this.#place));
  }

  /** What became of the goals since an ISO moment. */
  changed(since) {
    return this.#rest.get(pathWith('roadmap/changed', { ...this.#place, since }));
  }

  /** Notes that the reader is here; answers with when he was here before this visit. */
  async visit() {
    const { former } = await this.#rest.post('roadmap/visits', this.#place);
    return former;
  }
}
