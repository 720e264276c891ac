const MOST_KEPT = 300;

/**
 * What the server said to paths that were asked for, each asked once a state of the plan. An answer is
 * { status, json }: `loading`, `here` or `failed`; its `json` stays while it is asked for again.
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

  /** Asks again for what did not come. */
  retry() {
    this.#kept.forEach((answer) => (answer.isOld ||= answer.status === 'failed'));
    this.#changed();
  }

  #ask(path, json) {
    const answer = { status: 'loading', json, isOld: false };
    this.#kept.delete(path);
    this.#kept.set(path, answer);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value);
    this.#fill(answer, path);
    return answer;
  }

  async #fill(answer, path) {
    try {
      answer.json = await this.#rest.get(path);
      answer.status = 'here';
    } catch (failure) {
      if (failure.name !== 'RestFailure') console.error(failure);
      answer.status = 'failed';
    }
    this.#changed();
  }
}
