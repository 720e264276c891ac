import { parse, pathWith, RestFailure } from './rest.js';

/** What the roadmap page reads. */
export class RoadmapApi {
  #rest;
  #projectKey;
  #tag = null;
  #text = null;

  constructor(rest, projectKey) {
    this.#rest = rest;
    this.#projectKey = projectKey;
  }

  /** The roadmap's JSON, or null where it is the same as at the last call. */
  async roadmapIfChanged() {
    if (!this.#projectKey) throw new RestFailure('missing');
    const { text, tag } = await this.#rest.getIfChanged(pathWith('roadmap', { project: this.#projectKey }), this.#tag);
    if (text === null || text === this.#text) return null;
    const json = parse(text);
    this.#tag = tag;
    this.#text = text;
    return json;
  }

  /** One page of a goal's own activities. */
  async activities(goalKey, start, limit) {
    const goal = await this.#rest.get(pathWith(`goals/${encodeURIComponent(goalKey)}`, { start, limit }));
    return goal.activityList;
  }

  /** The latest entries of a goal's ledger. */
  ledger(goalKey, limit) {
    return this.#rest.get(pathWith(`goals/${encodeURIComponent(goalKey)}/ledger`, { start: 0, limit }));
  }
}
