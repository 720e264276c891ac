import { dayOf } from './days.js';
import { stateOf } from './ledger.js';

/** The history of a goal as a chart and a table read it: states in the order of time, each with what it changed and why. */

const MILLIS_A_DAY = 86400000;
const MOST_ENTRIES = 50;

const read = new WeakMap();

/**
 * From `GET history`: days as numbers, with a fraction for the time of the day, where `localDay` says them of instants in
 * the plan's time zone. Read once an answer.
 */
export function historyOf(json, localDay = dayInUtc) {
  if (!read.has(json)) read.set(json, reading(json, localDay));
  return read.get(json);
}

function dayInUtc(instant) {
  return Date.parse(instant) / MILLIS_A_DAY;
}

function reading(json, localDay) {
  const start = stateOf(json.start ?? {});
  const from = dayOf(json.from);
  return {
    from,
    to: dayOf(json.to),
    start,
    points: pointsOf(json.points, start, { from, localDay }),
    pace: (json.pace ?? []).map(({ date, share }) => ({ day: dayOf(date), share })),
    change: json.change ?? {},
    isThinned: json.thinned === true,
  };
}

/** How many percentage points a dial moved from one state to the next; null where one of them has no data. */
export function pointsBetween(before, after) {
  return before === null || after === null ? null : Math.round((after - before) * 1e8) / 1e6;
}

/** The ledger as it stood when a history ends: its latest entries, newest first. Made once a history. */
export function ledgerOf(history) {
  if (!read.has(history)) read.set(history, latestOf(history));
  return read.get(history);
}

function latestOf({ points }) {
  const entries = points
    .filter(({ causes }) => causes.length > 0)
    .slice(-MOST_ENTRIES)
    .map(({ entry, at, before, state, causes }) => ({ id: entry, at, old: before, new: state, causes }))
    .reverse();
  return { entries, total: entries.length };
}

/** In autumn the clock shows an hour twice: time still goes one way. */
function pointsOf(points, start, { from, localDay }) {
  let [before, last] = [start, from];
  return points.map((point) => {
    const state = stateOf(point);
    const one = { ...point, day: Math.max(last, localDay(point.at)), before, state };
    [before, last] = [state, one.day];
    return { ...one, causes: point.causes ?? [] };
  });
}
