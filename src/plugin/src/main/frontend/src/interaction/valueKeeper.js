import { VALUES } from '../model/columns.js';

const NONE = [];

/** Keeps what the work of goals, and the activities of goals that are open, say for the columns that ask for it. */
export class ValueKeeper {
  #api;
  #changed;
  #words = '';
  #plan = null;
  #lists = new Map();

  /** `changed` is called after each arrival. */
  constructor(api, changed) {
    this.#api = api;
    this.#changed = changed;
  }

  /** For the columns that are shown of a plan; another plan, or other columns, are asked for anew. */
  want(columns, plan) {
    const words = columns.filter((word) => VALUES.includes(word)).join();
    if (words === this.#words && plan === this.#plan) return;
    this.#words = words;
    this.#plan = plan;
    this.#lists.forEach((list) => (list.isOld = true));
  }

  /** What the row of a goal or an activity says by a word; nothing until it is here, of lanes, and of a past day. */
  of({ kind, goal, activity }, word) {
    if (activity?.values) return activity.values[word] ?? NONE;
    if (!goal || this.#plan.isPast) return NONE;
    const list = this.#list(kind === 'goal' ? undefined : goal.key);
    return list.get((activity ?? goal).key)?.[word] ?? NONE;
  }

  #list(goalKey) {
    const list = this.#lists.get(goalKey);
    if (list && !list.isOld) return list.values;
    const values = list?.values ?? new Map();
    this.#lists.set(goalKey, { values, isOld: false });
    this.#read(goalKey);
    return values;
  }

  async #read(goalKey) {
    const { items } = await this.#api.values(this.#words, goalKey).catch(() => ({ items: [] }));
    const list = this.#lists.get(goalKey);
    list.values = new Map(items.map(({ key, values }) => [key, values]));
    this.#changed();
  }
}
