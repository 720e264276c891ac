import { RestFailure } from '../../api/rest.js';
import { CHOSEN } from '../../model/cellChoice.js';

/** What can be chosen for any of some issues, by part: what was known of it stays until there is another answer. */
export class Offers {
  #api;
  #changed;
  #kept = new Map();

  /** `changed` is called after each arrival. */
  constructor(api, changed) {
    this.#api = api;
    this.#changed = changed;
  }

  /** Choices as { value, name }, in their order; none of a part whose values are not chosen. */
  of(part, issues) {
    if (!CHOSEN.includes(part) || issues.length === 0) return [];
    const asked = issues.join();
    const kept = this.#kept.get(part) ?? { asked: null, choices: [] };
    if (kept.asked !== asked) {
      this.#kept.set(part, { asked, choices: kept.choices });
      this.#ask(part, issues);
    }
    return kept.choices;
  }

  async #ask(part, issues) {
    try {
      const { choices } = await this.#api.choices(part, issues);
      this.#kept.get(part).choices = choices;
      this.#changed();
    } catch (failure) {
      if (!(failure instanceof RestFailure)) throw failure;
    }
  }
}
