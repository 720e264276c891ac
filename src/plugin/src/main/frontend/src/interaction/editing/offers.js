import { isRestFailure } from '../../api/rest.js';
import { CHOSEN } from '../../model/cellChoice.js';
import { isOfField } from '../../model/lanes.js';

/** So many people can be told apart in columns beside each other. */
const MOST_PEOPLE = 50;

/**
 * What can be chosen for any of some issues, by part: what was known of it stays until there is another answer. Of owners, the people
 * that the page has met: who may be assigned to each issue only Jira knows, and says when it is tried.
 */
export class Offers {
  #api;
  #people;
  #changed;
  #kept = new Map();

  /** `people` by their user names; `changed` is called after each arrival. */
  constructor(api, people, changed) {
    this.#api = api;
    this.#people = people;
    this.#changed = changed;
  }

  /** Choices as { value, name }, in their order; none of a part whose values are not chosen. */
  of(part, issues) {
    if (part === 'owner') return this.#owners();
    if (!(CHOSEN.includes(part) || isOfField(part)) || issues.length === 0) return [];
    const asked = issues.join();
    const kept = this.#kept.get(part) ?? { asked: null, choices: [] };
    if (kept.asked !== asked) {
      this.#kept.set(part, { asked, choices: kept.choices });
      this.#ask(part, issues);
    }
    return kept.choices;
  }

  #owners() {
    const people = [...this.#people.values()].map(({ name, displayName }) => ({ value: name, name: displayName }));
    return people.sort((one, other) => one.name.localeCompare(other.name)).slice(0, MOST_PEOPLE);
  }

  async #ask(part, issues) {
    try {
      const { choices } = await this.#api.choices(part, issues);
      this.#kept.get(part).choices = choices;
      this.#changed();
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
    }
  }
}
