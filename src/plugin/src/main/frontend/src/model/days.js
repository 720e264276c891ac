/**
 * Local calendar days as whole numbers: days since 1970-01-01. No clock and no time zone takes part, so that a
 * due date stays the same date for every reader.
 */
const MILLIS_A_DAY = 86400000;
/** `Date.UTC` takes years before for those of the twentieth century. */
const FIRST_YEAR = 100;
const LEAST_DAYS_A_MONTH = 28;

/** Ten thousands of dates fall on few days. */
const MOST_KNOWN = 20000;
const known = new Map();

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a year, a month from 0 and a day of the month; numbers beyond their range carry over. */
export function dayAt(year, month, dayOfMonth) {
  return Math.round(Date.UTC(year, month, dayOfMonth) / MILLIS_A_DAY);
}

/** What lies further away than this does not decide how the reader first sees the plan. */
const NEAR_DAYS = 3 * 366;

export function isNear(day, today) {
  return Math.abs(day - today) <= NEAR_DAYS;
}

/** The day of an ISO local date, or null where there is none or the text is no date. */
export function dayOf(isoDate) {
  const met = known.get(isoDate);
  return met === undefined ? learn(isoDate) : met;
}

function learn(isoDate) {
  const day = read(isoDate);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(isoDate, day);
  return day;
}

function read(isoDate) {
  if (!ISO_DATE.test(isoDate ?? '')) return null;
  const year = Number(isoDate.slice(0, 4));
  const month = Number(isoDate.slice(5, 7)) - 1;
  const dayOfMonth = Number(isoDate.slice(8));
  return isIn(year, month, dayOfMonth) ? dayAt(year, month, dayOfMonth) : null;
}

/** Whether a month has such a day. */
function isIn(year, month, dayOfMonth) {
  if (year < FIRST_YEAR || month < 0 || month > 11 || dayOfMonth < 1) return false;
  return dayOfMonth <= LEAST_DAYS_A_MONTH || dayOfMonth <= dayAt(year, month + 1, 1) - dayAt(year, month, 1);
}

export function isoOf(day) {
  return instantOf(day).toISOString().slice(0, 10);
}

/** Midnight UTC of the day: to be formatted with the time zone UTC and no other. */
export function instantOf(day) {
  return new Date(day * MILLIS_A_DAY);
}

/** Year, month from 0 and day of the month. */
export function partsOf(day) {
  const date = instantOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), dayOfMonth: date.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday: 1970-01-01 was a Thursday. */
export function weekdayOf(day) {
  return (((day + 3) % 7) + 7) % 7;
}
