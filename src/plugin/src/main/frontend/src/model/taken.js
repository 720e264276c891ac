import { isoOf } from './days.js';
import { BY_GOAL } from './lanes.js';
import { PLAN_ORDER } from './order.js';

/**
 * What of a roadmap is taken out, as REST names it, so that a file has what the page shows. `seen` is { place, asOf, filter,
 * order, rows, span }: whose roadmap, of which day, and how its reader looks at it; the span is null
 * where no time axis was drawn.
 */

/** More than an address can name; then all sub-goals are shown. */
const MOST_CLOSED = 300;

/** Those goals that the reader's filter finds. */
export function goalsTaken({ place, asOf, filter }) {
  const { text, healths, owner } = filter;
  return {
    ...place,
    asOf,
    health: listed([...healths].sort()),
    owner: owner?.name,
    text: text.trim() || undefined,
  };
}

/** The same rows in the same order and over the same time. */
export function sightTaken(seen) {
  const { order, rows, span } = seen;
  const closed = rows.filter(({ kind, open, goal }) => kind === 'goal' && !open && goal.subGoals > 0);
  return {
    ...goalsTaken(seen),
    sort: order === PLAN_ORDER ? undefined : order,
    closed: closed.length > MOST_CLOSED ? undefined : listed(closed.map(({ goal }) => goal.key)),
    from: span === null ? undefined : isoOf(span.first),
    to: span === null ? undefined : isoOf(span.last),
  };
}

/** What a link shows, of whatever day it is opened: its owner's rows then. */
export function wishOf({ place, filter, order }) {
  const { asOf, ...goals } = goalsTaken({ place, filter });
  return JSON.parse(JSON.stringify({ ...goals, sort: order === PLAN_ORDER ? undefined : order }));
}

/** Whether pictures, paper and links show less than the page does: they know goals on a time axis. */
export function isOnlyGoals({ filter, drawing }) {
  const { lanes, mode } = drawing;
  return lanes !== BY_GOAL || mode !== 'timeline' || Boolean(filter.jql);
}

function listed(words) {
  return words.length > 0 ? words.join(',') : undefined;
}
