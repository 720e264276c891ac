/**
 * Which quarters and years rule the time axis, as the address writes it: `calendar`, `fiscal-M` for a year that begins with
 * the month M from 2 to 12, or `90-days` for periods of so many days from today on.
 */
export const CALENDAR = 'calendar';
export const NINETY_DAYS = '90-days';

const FISCAL = /^fiscal-([2-9]|1[0-2])$/;

export const PERIOD_CHOICES = Object.freeze([
  CALENDAR,
  NINETY_DAYS,
  ...Array.from({ length: 11 }, (_, index) => `fiscal-${index + 2}`),
]);

/** The choice that a text names, or null for none. */
export function periodsNamed(text) {
  return PERIOD_CHOICES.includes(text) ? text : null;
}

/** The first month of the year, from 0; the calendar's where no other is chosen. */
export function firstMonthOf(choice) {
  return Number(FISCAL.exec(choice)?.[1] ?? 1) - 1;
}
