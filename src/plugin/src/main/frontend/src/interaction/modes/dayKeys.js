import { weekOf } from '../../layout/monthGrid.js';
import { dayAt, partsOf } from '../../model/days.js';

/** The day to which a key leads from another one, after the date grid of the ARIA practices; null for a key that is not ours. */
export function dayAfterKey({ key, shiftKey = false }, day, firstWeekday) {
  return Object.hasOwn(KEYS, key) ? KEYS[key](day, firstWeekday, shiftKey ? 12 : 1) : null;
}

const KEYS = {
  ArrowLeft: (day) => day - 1,
  ArrowRight: (day) => day + 1,
  ArrowUp: (day) => day - 7,
  ArrowDown: (day) => day + 7,
  Home: (day, firstWeekday) => weekOf(day, firstWeekday),
  End: (day, firstWeekday) => weekOf(day, firstWeekday) + 6,
  PageUp: (day, firstWeekday, months) => monthsFrom(day, -months),
  PageDown: (day, firstWeekday, months) => monthsFrom(day, months),
};

/** The same day so many months on, or the last one of a shorter month. */
export function monthsFrom(day, months) {
  const { year, month, dayOfMonth } = partsOf(day);
  const last = partsOf(dayAt(year, month + months + 1, 0)).dayOfMonth;
  return dayAt(year, month + months, Math.min(dayOfMonth, last));
}
