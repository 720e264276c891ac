import { report } from '../failures.js';

const MOST_KEPT = 300;

/**
 * What the server said to paths that were asked for, each asked once a state of the plan. An answer is
 * { status, json, why }: `loading`, `here` or `failed`, with the words of the server where it does not understand what is
 * asked; its `json` stays while it is asked for again.
 */
export class Answers {
  #rest;
  #changed;
  #kept = new Map();
  #stamp = null;

  /** `changed` is called after each arrival. */
  constructor(rest, changed) {
    this.#rest = rest;
    this.#changed = changed;
  }

  /** What was asked before belongs to another state of the plan than this one. */
  renew(stamp) {
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    this.#kept.forEach((answer) => (answer.isOld = true));
  }

  of(path) {
    const kept = this.#kept.get(path);
    if (kept && !kept.isOld) return kept;
    return this.#ask(path, kept?.json ?? null);
  }

  /** Asks again for everything; what is here stays until then. */
  again() {
    this.#kept.forEach((answer) => (answer.isOld = true));
    this.#changed();
  }

  /** Whether any answer is still on its way. */
  get isLoading() {
    return [...this.#kept.values()].some(({ status }) => status === 'loading');
  }

  /** Comes when the server has answered all these paths, or not. */
  arrived(paths) {
    return Promise.all(paths.map((path) => this.of(path).arrival));
  }

  /** Asks again for what did not come. */
  retry() {
    this.#kept.forEach((answer) => (answer.isOld ||= answer.status === 'failed'));
    this.#changed();
  }

  #ask(path, json) {
    const answer = { status: 'loading', json, why: '', isOld: false };
    this.#kept.delete(path);
    this.#kept.set(path, answer);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value);
    answer.arrival = this.#fill(answer, path);
    return answer;
  }

  async #fill(answer, path) {
    try {
      answer.json = await this.#rest.get(path);
      answer.status = 'here';
    } catch (failure) {
      report(failure);
      answer.status = 'failed';
      answer.why = failure.kind === 'wrong' ? failure.message : '';
    }
    this.#changed();
  }
}
