import { dayAt, dayOf, partsOf } from './days.js';

/** How far a step goes, from the finest to the coarsest. */
export const STEPS = Object.freeze(['day', 'week', 'month', 'quarter']);

const DAYS = { day: 1, week: 7 };
const MONTHS = { month: 1, quarter: 3 };

/** What `GET roadmap/ledger-days` says: the days from the first one to today, and how much changed on each. */
export function ledgerDaysOf({ today, days }) {
  const counts = new Map(days.map(({ day, changes }) => [dayOf(day), changes]));
  const last = dayOf(today);
  return { first: Math.min(last, ...counts.keys()), last, counts };
}

/** So many steps after a day, before it for a negative number; never beyond the first and the last day. */
export function stepFrom(day, step, count, { first, last }) {
  return Math.max(
    first,
    Math.min(last, step in DAYS ? day + count * DAYS[step] : monthsFrom(day, count * MONTHS[step])),
  );
}

/** The next coarser step. */
export function coarser(step) {
  return STEPS[Math.min(STEPS.length - 1, STEPS.indexOf(step) + 1)];
}

/** The same day of another month, or its last one where it has fewer. */
function monthsFrom(day, months) {
  const { year, month, dayOfMonth } = partsOf(day);
  return Math.min(dayAt(year, month + months, dayOfMonth), dayAt(year, month + months + 1, 0));
}
