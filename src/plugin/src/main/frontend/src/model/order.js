import { standingOf } from './goal.js';

/** In which order goals stand below the same goal; what has no value stands last, and the plan's order decides between equals. */

/** Those that need somebody first. */
export const URGENCY = [
  'off_track',
  'at_risk',
  'stale',
  'no_data',
  'too_early',
  'on_track',
  'achieved',
  'draft',
  'archived',
];

const BY = {
  start: ({ start }) => start,
  due: ({ due }) => due,
  name: ({ summary }) => summary,
  health: (goal) => URGENCY.indexOf(standingOf(goal)),
  gap: ({ gapPoints }) => gapPoints,
  owner: ({ owner }) => owner?.displayName ?? null,
};

export const PLAN_ORDER = 'plan';

/** The orders as the address writes them. */
export const ORDERS = Object.freeze([PLAN_ORDER, ...Object.keys(BY)]);

/** A function that puts goals into an order: days and gaps from least to most, names by the reader's alphabet. */
export function orderBy(name, locale) {
  if (name === PLAN_ORDER) return (goals) => goals;
  const alphabet = new Intl.Collator(locale, { numeric: true });
  const compare = (one, other) => (typeof one === 'string' ? alphabet.compare(one, other) : one - other);
  return (goals) =>
    goals
      .map((goal) => ({ goal, value: BY[name](goal) ?? null }))
      .sort((one, other) => nothingLast(one.value, other.value) ?? compare(one.value, other.value))
      .map(({ goal }) => goal);
}

function nothingLast(one, other) {
  return one === null || other === null ? Number(one === null) - Number(other === null) : null;
}
