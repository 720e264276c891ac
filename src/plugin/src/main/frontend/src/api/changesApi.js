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

  /** Those of the issues that the reader may edit, by their keys: { editable }. */
  editable(ids) {
    return this.#rest.get(pathWith('roadmap/changes/editable', { ids: ids.join(',') }));
  }

  /** What has to wait for an issue: { blocks }. */
  blocked(issue) {
    return this.#rest.get(pathWith('roadmap/changes/blocked', { issue }));
  }

  /** What can be chosen for issues in a part: { choices, takesAnyText, issues }. */
  choices(part, issues) {
    return this.#rest.get(pathWith('roadmap/choices', { part, issues: issues.join(',') }));
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
