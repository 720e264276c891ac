import { dayAt, partsOf, weekdayOf } from '../model/days.js';

/** The units of the time axis: where a unit begins and where the next one does, in days. */
export const UNITS = Object.freeze({
  week: { startOf: (day) => day - weekdayOf(day), next: (day) => day + 7 },
  month: everyMonths(1),
  quarter: everyMonths(3),
  year: everyMonths(12),
});

function everyMonths(count) {
  const startOf = (day) => {
    const { year, month } = partsOf(day);
    return dayAt(year, month - (month % count), 1);
  };
  const next = (day) => {
    const { year, month } = partsOf(day);
    return dayAt(year, month + count, 1);
  };
  return { startOf, next };
}

/** The periods of a unit that meet the days from `first` up to `last`: [{ start, end }], end not included. */
export function periods(unit, first, last) {
  const { startOf, next } = UNITS[unit];
  const found = [];
  for (let start = startOf(first); start < last; start = next(start)) {
    found.push({ start, end: next(start) });
  }
  return found;
}
