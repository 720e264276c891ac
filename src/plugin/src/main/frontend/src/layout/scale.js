import { isNear } from '../model/days.js';
import { NINETY_DAYS } from '../model/timePeriods.js';
import { unitsOf } from './calendar.js';

/** How dense the time axis is, and which two units it is ruled by: from days to three years in a view of 500 pixels. */
export const ZOOMS = Object.freeze({
  day: { pixelsPerDay: 58, major: 'month', minor: 'day' },
  week: { pixelsPerDay: 18, major: 'month', minor: 'week' },
  month: { pixelsPerDay: 7, major: 'month', minor: 'week' },
  quarter: { pixelsPerDay: 2, major: 'quarter', minor: 'month' },
  year: { pixelsPerDay: 1.1, major: 'year', minor: 'quarter' },
  three_years: { pixelsPerDay: 0.45, major: 'year', minor: 'quarter' },
});

/** A plan is first seen as a whole, and not so near that a short one fills the view. */
const FIRST_ZOOMS = ['month', 'quarter', 'year', 'three_years'];

/** Dates further from today than this are drawn at the edge: one wrong year must not make the axis endless. */
export const FURTHEST_DAYS = 15 * 366;

/** Room before the first and after the last date, so that a label beside a bar has a place. */
const MARGIN_PIXELS = 96;

/**
 * The time axis of a plan, ruled by the periods of the `choice`: around all the given days and today, from the beginning of a unit, and at least as wide
 * as the view. `x(day)` gives pixels from the left edge, `day(x)` the day there.
 */
export function timeScale({ days, today, zoom, viewWidth, choice }) {
  const units = unitsOf(choice, today);
  const { pixelsPerDay, minor } = rulingOf(zoom, choice);
  const near = days.filter((day) => day !== null).map((day) => nearTo(today, day));
  const margin = Math.ceil(MARGIN_PIXELS / pixelsPerDay);
  const first = units[minor].startOf(least(near, today) - Math.ceil(margin / 4));
  const last = Math.max(greatest(near, today) + margin, first + viewWidth / pixelsPerDay);
  return {
    zoom,
    choice,
    units,
    first,
    last,
    width: (last - first) * pixelsPerDay,
    x: (day) => (day - first) * pixelsPerDay,
    day: (x) => first + x / pixelsPerDay,
  };
}

/** The finest zoom, weeks and days left aside, that shows all the given days without scrolling; days far from today do not count. */
export function zoomToFit({ days, today, viewWidth }) {
  const near = days.filter((day) => day !== null && isNear(day, today));
  const span = greatest(near, today) - least(near, today);
  const fits = (zoom) => span * ZOOMS[zoom].pixelsPerDay + MARGIN_PIXELS * 1.25 <= viewWidth;
  return FIRST_ZOOMS.find(fits) ?? FIRST_ZOOMS.at(-1);
}

/** Density and the two units of a zoom; months give way to periods of 90 days, which are no months. */
export function rulingOf(zoom, choice) {
  const usual = ZOOMS[zoom];
  return choice === NINETY_DAYS && usual.major === 'month' ? { ...usual, major: 'quarter' } : usual;
}

/** The zoom so many steps coarser, finer for a negative number; the last one where there is no further. */
export function zoomBeside(zoom, steps) {
  const names = Object.keys(ZOOMS);
  return names[Math.min(names.length - 1, Math.max(0, names.indexOf(zoom) + steps))];
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
