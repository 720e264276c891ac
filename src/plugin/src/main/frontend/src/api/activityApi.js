import { exact } from './exactJson.js';
import { pathWith } from './rest.js';

/** What an issue does for goals, and the goals that it can be linked to. */
export class ActivityApi {
  #rest;

  constructor(rest) {
    this.#rest = rest;
  }

  /** The goals that an issue serves. */
  served(key) {
    return this.#rest.get(pathOf('activities', key));
  }

  /** Answers with the goals that it serves from then on. */
  link(key, goalKey) {
    return this.#rest.put(pathOf('activities', key, 'goals', goalKey));
  }

  /** Answers with the goals that it still serves. */
  unlink(key, goalKey) {
    return this.#rest.remove(pathOf('activities', key, 'goals', goalKey));
  }

  /** The goals to choose from for a text: [{ key, summary, project, due }], those of the project first. */
  async find(text, project) {
    return (await this.#rest.get(pathWith('goals/search', { text, project, limit: 10 }))).goals;
  }

  /** A decimal text from 0 to 1; null takes back what was set. */
  divide(key, goalKey, share) {
    const path = pathOf('goals', goalKey, 'activities', key, 'share');
    return this.#rest.sendExact('PUT', path, { share: share === null ? null : exact(share) });
  }
}

function pathOf(...parts) {
  return parts.map(encodeURIComponent).join('/');
}
