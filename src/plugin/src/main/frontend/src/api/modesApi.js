import { pathWith } from './rest.js';

/** What calendar, board and presentation ask for, as paths below Milepost's REST root. */

/** The activities on days, ISO dates, of which `limit` a day are named. */
export function daysPath(place, look, { from, to, limit }) {
  return pathWith('roadmap/days', { ...place, from, to, ...narrowing(look), limit });
}

/** The columns of a board with their figures and the first cards. */
export function columnsPath(place, look, limit) {
  return pathWith('roadmap/lanes', { ...place, ...narrowing(look), sort: look.sort, limit });
}

/** A part of the cards of a column. */
export function cardsPath(place, look, { lane, unscheduled, start, limit }) {
  const part = { lane, unscheduled: unscheduled || undefined, start, limit };
  return pathWith('roadmap/lanes/activities', { ...place, ...narrowing(look), sort: look.sort, ...part });
}

/** A goal with its first activities. */
export function goalPath(key, limit, asOf) {
  return pathWith(`goals/${encodeURIComponent(key)}`, { start: 0, limit, asOf });
}

export function ledgerPath(key, limit) {
  return pathWith(`goals/${encodeURIComponent(key)}/ledger`, { start: 0, limit });
}

/** Which activities are looked for: { by, asked, values }. */
function narrowing({ by, asked, values }) {
  return { by, ...asked, values: values.length > 0 ? values.join('|') : undefined };
}
