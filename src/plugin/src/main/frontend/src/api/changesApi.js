import { pathWith } from './rest.js';

/** What people change on the roadmap, tried and written through Jira's own issue operations. */
export class ChangesApi {
  #rest;
  #place;

  /** `place` is the project or the plan of the roadmap, as REST names it. */
  constructor(rest, place) {
    this.#rest = rest;
    this.#place = place;
  }

  /** What would come of changes; nothing is written. */
  preview(changes) {
    return this.#rest.post(pathWith('roadmap/changes/preview', this.#place), { changes });
  }

  /** Each issue is written whole or refused whole; the answer has what would undo it. */
  write(changes) {
    return this.#rest.post(pathWith('roadmap/changes', this.#place), { changes });
  }
}
