import { activityOf } from './plan.js';

/** How many activities one request brings. */
export const PAGE_SIZE = 200;

/**
 * The activities of opened goals as far as they were loaded: page by page, so that a goal of 10,000 activities
 * costs only what was looked at.
 */
export class ActivityShelf {
  #lists = new Map();

  /** { total, items, hidden } of a goal, or undefined while nothing of it is known; items has holes. */
  of(goalKey) {
    return this.#lists.get(goalKey);
  }

  put(goalKey, { start, total, items, hidden }) {
    const known = this.of(goalKey);
    const kept = known && known.total === total ? known.items.slice() : new Array(total);
    items.forEach((item, index) => {
      kept[start + index] = activityOf(item);
    });
    this.#lists.set(goalKey, { total, hidden, items: kept, failed: false });
  }

  fail(goalKey) {
    const known = this.of(goalKey) ?? { total: 0, hidden: { activities: 0, weight: 0 }, items: [] };
    this.#lists.set(goalKey, { ...known, failed: true });
  }

  forget(goalKey) {
    this.#lists.delete(goalKey);
  }

  /** Every day that the loaded activities need on the time axis. */
  days() {
    return [...this.#lists.values()].flatMap(({ items }) =>
      items.filter(Boolean).flatMap((activity) => [activity.start, activity.due]),
    );
  }
}

/** The first index of the page that holds an index. */
export function pageStart(index) {
  return index - (index % PAGE_SIZE);
}
