import { activityOf } from './plan.js';

/** How many activities one request brings. */
export const PAGE_SIZE = 200;

const NOTHING_YET = Object.freeze({ total: null, items: [], hidden: { activities: 0, weight: 0 }, failed: false });

/**
 * The activities of opened goals or lanes as far as they were loaded: page by page, so that a goal of 10,000 activities
 * costs only what was looked at. What became stale stays shown until its page was read again.
 */
export class ActivityShelf {
  #lists = new Map();
  #freshPages = new Map();

  /** { total, items, hidden, failed } of a goal; items has holes, total is null while nothing is known. */
  of(goalKey) {
    return this.#lists.get(goalKey) ?? NOTHING_YET;
  }

  put(goalKey, { start, total, items, hidden }) {
    const known = this.of(goalKey);
    const kept = known.total === total ? known.items.slice() : new Array(total);
    items.forEach((item, index) => {
      kept[start + index] = activityOf(item);
    });
    this.#lists.set(goalKey, { total, hidden, items: kept, failed: false });
    this.#pagesOf(goalKey).add(start);
  }

  /** Nothing more is asked for until `retry`. */
  fail(goalKey) {
    this.#lists.set(goalKey, { ...this.of(goalKey), failed: true });
  }

  retry(goalKey) {
    this.#lists.set(goalKey, { ...this.of(goalKey), failed: false });
  }

  markStale(goalKey) {
    this.#freshPages.delete(goalKey);
  }

  markAllStale() {
    this.#freshPages.clear();
  }

  /** Whether the page that starts at an index must be asked for. */
  lacks(goalKey, start) {
    return !this.of(goalKey).failed && !this.#freshPages.get(goalKey)?.has(start);
  }

  /** Every day that the loaded activities need on the time axis. */
  days() {
    return [...this.#lists.values()].flatMap(({ items }) =>
      items.filter(Boolean).flatMap((activity) => [activity.start, activity.due]),
    );
  }

  #pagesOf(goalKey) {
    if (!this.#freshPages.has(goalKey)) this.#freshPages.set(goalKey, new Set());
    return this.#freshPages.get(goalKey);
  }
}

/** The first index of the page that holds an index. */
export function pageStart(index) {
  return index - (index % PAGE_SIZE);
}
