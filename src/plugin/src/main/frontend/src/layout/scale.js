import { UNITS } from './calendar.js';

/** How dense the time axis is, and which two units it is ruled by. */
export const ZOOMS = Object.freeze({
  month: { pixelsPerDay: 7, major: 'month', minor: 'week' },
  quarter: { pixelsPerDay: 2, major: 'quarter', minor: 'month' },
  year: { pixelsPerDay: 0.55, major: 'year', minor: 'quarter' },
});

/** Dates further from today than this are drawn at the edge: one wrong year must not make the axis endless. */
export const FURTHEST_DAYS = 15 * 366;

/** What lies further away than this does not decide how the reader first sees the plan. */
const NEAR_DAYS = 3 * 366;

/** Room before the first and after the last date, so that a label beside a bar has a place. */
const MARGIN_PIXELS = 96;

/**
 * The time axis of a plan: around all the given days and today, from the beginning of a unit, and at least as wide
 * as the view. `x(day)` gives pixels from the left edge, `day(x)` the day there.
 */
export function timeScale({ days, today, zoom, viewWidth }) {
  const { pixelsPerDay, minor } = ZOOMS[zoom];
  const near = days.filter((day) => day !== null).map((day) => nearTo(today, day));
  const margin = Math.ceil(MARGIN_PIXELS / pixelsPerDay);
  const first = UNITS[minor].startOf(least(near, today) - Math.ceil(margin / 4));
  const last = Math.max(greatest(near, today) + margin, first + viewWidth / pixelsPerDay);
  return {
    zoom,
    first,
    last,
    width: (last - first) * pixelsPerDay,
    x: (day) => (day - first) * pixelsPerDay,
    day: (x) => first + x / pixelsPerDay,
  };
}

/** The finest zoom that shows all the given days without scrolling; days far from today do not count. */
export function zoomToFit({ days, today, viewWidth }) {
  const near = days.filter((day) => day !== null && Math.abs(day - today) <= NEAR_DAYS);
  const span = greatest(near, today) - least(near, today);
  const fits = ([, { pixelsPerDay }]) => span * pixelsPerDay + MARGIN_PIXELS * 1.25 <= viewWidth;
  return Object.entries(ZOOMS).find(fits)?.[0] ?? 'year';
}

export function nearTo(today, day) {
  return Math.min(Math.max(day, today - FURTHEST_DAYS), today + FURTHEST_DAYS);
}

function least(days, start) {
  return days.reduce((a, b) => Math.min(a, b), start);
}

function greatest(days, start) {
  return days.reduce((a, b) => Math.max(a, b), start);
}
