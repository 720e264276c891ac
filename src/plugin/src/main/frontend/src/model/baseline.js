import { dayOf } from './days.js';

/** How a plan stood on a past day, to be held against how it is shown: { asOf, spans } with { start, due } by the key of a goal. */
export function baselineOf(json) {
  const spans = json.goals.map(({ key, start, due }) => [key, { start: dayOf(start), due: dayOf(due) }]);
  return { asOf: dayOf(json.asOf), spans: new Map(spans) };
}

/**
 * How a goal has moved since a baseline: { was, start, due } with the days by which it starts and ends later, earlier
 * where negative, null where one of the two dates is missing; { was: null } where there was no such goal; null without a baseline.
 */
export function driftOf(goal, baseline) {
  if (baseline === null) return null;
  const was = baseline.spans.get(goal.key) ?? null;
  if (was === null) return { was, start: null, due: null };
  return { was, start: moved(was.start, goal.start), due: moved(was.due, goal.due) };
}

function moved(before, now) {
  return before === null || now === null ? null : now - before;
}
