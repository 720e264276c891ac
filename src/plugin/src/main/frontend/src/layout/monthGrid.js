import { weekdayOf } from '../model/days.js';
import { unitsOf } from './calendar.js';

const WEEK = 7;
/** What stands first where there is no room for all, behind what somebody is moving. */
const RANK = { milestone: 0, goal: 1, activity: 2 };

/** The month, quarter or year that a day lies in, in days: { start, end }, the end not included. */
export function periodOf(scale, day, choice, today) {
  const { startOf, next } = unitsOf(choice, today)[scale];
  const start = startOf(day);
  return { start, end: next(start) };
}

/** The months of a period: [{ start, end }]. */
export function monthsOf({ start, end }) {
  const { startOf, next } = unitsOf().month;
  const months = [];
  for (let month = startOf(start); month < end; month = next(month)) months.push({ start: month, end: next(month) });
  return months;
}

/** The first days of the weeks that a period touches. */
export function weeksOf({ start, end }, firstWeekday) {
  const weeks = [];
  for (let week = weekOf(start, firstWeekday); week < end; week += WEEK) weeks.push(week);
  return weeks;
}

/** The first day of the week that a day lies in. */
export function weekOf(day, firstWeekday) {
  return day - ((weekdayOf(day) - firstWeekday + WEEK) % WEEK);
}

export function daysOfWeek(week) {
  return Array.from({ length: WEEK }, (_, index) => week + index);
}

/**
 * Puts entries into the `slots` lines of a week: [{ entry, day, length, slot, before, after }], each from the first of its
 * days there on that a line has free, with whether it goes on before and after. What finds no line is left out.
 */
export function placeInWeek(entries, week, slots) {
  const taken = Array.from({ length: slots }, () => new Set());
  const there = entries.filter(({ first, last }) => first < week + WEEK && last >= week);
  return there.sort(byWeight).flatMap((entry) => {
    const last = Math.min(entry.last, week + WEEK - 1);
    const begins = taken.map((line) => firstFree(line, Math.max(entry.first, week), last));
    const day = Math.min(...begins);
    if (begins.length === 0 || day > last) return [];
    const slot = begins.indexOf(day);
    for (let each = day; each <= last; each++) taken[slot].add(each);
    return [{ entry, day, length: last - day + 1, slot, before: entry.first < day, after: entry.last >= week + WEEK }];
  });
}

/** The day from which a line is free up to the last one; the day after that where it never is. */
function firstFree(line, first, last) {
  let day = last + 1;
  while (day > first && !line.has(day - 1)) day--;
  return day;
}

function byWeight(one, other) {
  return (
    Number(Boolean(other.staged)) - Number(Boolean(one.staged)) ||
    RANK[one.kind] - RANK[other.kind] ||
    lengthOf(one) - lengthOf(other) ||
    one.first - other.first ||
    (one.id < other.id ? -1 : 1)
  );
}

function lengthOf({ first, last }) {
  return last - first;
}

/** How many of a day's entries the placed ones leave out; `total` says how many there are. */
export function leftOut(placed, day, total) {
  return total - placed.filter((each) => each.day <= day && day < each.day + each.length).length;
}
