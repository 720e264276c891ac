import { asRestFailure } from './failures.js';

/** Keeps which goals a search of Jira finds, and asks again when the plan is another than before. */
export class SearchKeeper {
  /** Keys of goals; null where nothing is searched, and what was found before until the answer is here. */
  keys = null;
  failure = null;
  #api;
  #changed;
  #jql = '';
  #plan = null;

  /** `changed` is called after each arrival. */
  constructor(api, changed) {
    this.#api = api;
    this.#changed = changed;
  }

  want(jql) {
    if (jql === this.#jql) return;
    this.#jql = jql;
    this.failure = null;
    if (jql === '') this.keys = null;
    else this.#read();
  }

  /** After each reading of the plan. */
  refresh(plan) {
    const isOther = plan !== this.#plan;
    this.#plan = plan;
    if (isOther && this.#jql !== '') this.#read();
  }

  async #read() {
    const jql = this.#jql;
    const found = await this.#find(jql);
    if (jql !== this.#jql) return;
    this.keys = found;
    this.#changed();
  }

  /** What Jira does not run finds nothing. */
  async #find(jql) {
    try {
      const { goals } = await this.#api.found(jql);
      this.failure = null;
      return new Set(goals);
    } catch (failure) {
      this.failure = asRestFailure(failure);
      return new Set();
    }
  }
}
