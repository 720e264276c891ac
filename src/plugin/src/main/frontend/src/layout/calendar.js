import { dayAt, partsOf, weekdayOf } from '../model/days.js';
import { CALENDAR, firstMonthOf, NINETY_DAYS } from '../model/timePeriods.js';

const CYCLE_DAYS = 90;

const FIXED = { day: everyDays(1, 0), week: { startOf: (day) => day - weekdayOf(day), next: (day) => day + 7 } };

/**
 * The units of the time axis: where a unit begins and where the next one does, in days. Periods of 90 days are counted from
 * `today` in both directions.
 */
export function unitsOf(choice = CALENDAR, today = 0) {
  const first = firstMonthOf(choice);
  const quarter = choice === NINETY_DAYS ? everyDays(CYCLE_DAYS, today) : everyMonths(3, first);
  return { ...FIXED, month: everyMonths(1), quarter, year: everyMonths(12, first) };
}

function everyDays(count, from) {
  return { startOf: (day) => day - remainder(day - from, count), next: (day) => day + count };
}

function everyMonths(count, first = 0) {
  const startOf = (day) => {
    const { year, month } = partsOf(day);
    return dayAt(year, month - remainder(month - first, count), 1);
  };
  const next = (day) => {
    const { year, month } = partsOf(day);
    return dayAt(year, month + count, 1);
  };
  return { startOf, next };
}

function remainder(value, count) {
  return ((value % count) + count) % count;
}

/** The periods of a unit that meet the days from `first` up to `last`: [{ start, end }], end not included. */
export function periods(unit, first, last, units = unitsOf()) {
  const { startOf, next } = units[unit];
  const found = [];
  for (let start = startOf(first); start < last; start = next(start)) {
    found.push({ start, end: next(start) });
  }
  return found;
}
