import { instantOf, partsOf } from '../../model/days.js';
import { knownZone } from '../formats.js';

const MINUTE = 60000;
const HOUR = 60;

/**
 * When something was told, for a reader's locale and time zone: "2 hours ago" on the same day, a time of day before it,
 * and days by name. Words are in the language of the page, which may be another than that of the dates.
 */
export function noticeTimes({ locale, localDay }, timeZone, language) {
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const clock = new Intl.DateTimeFormat(locale, { timeZone: knownZone(timeZone), hour: '2-digit', minute: '2-digit' });
  const dayOf = (instant) => Math.floor(localDay(instant));
  return {
    dayOf,
    when: (instant, now) =>
      dayOf(instant) === dayOf(now) ? sinceThen(ago, instant, now) : clock.format(new Date(instant)),
    dayName: (day, now) => dayName(day, dayOf(now), { ago, locale }),
  };
}

function sinceThen(ago, instant, now) {
  const minutes = Math.max(0, Math.floor((new Date(now) - new Date(instant)) / MINUTE));
  if (minutes === 0) return ago.format(0, 'second');
  return minutes < HOUR ? ago.format(-minutes, 'minute') : ago.format(-Math.floor(minutes / HOUR), 'hour');
}

/** Today and yesterday by these words, other days by weekday and date. */
function dayName(day, today, { ago, locale }) {
  const isNear = day === today || day === today - 1;
  return isNear ? capital(ago.format(day - today, 'day')) : weekdayFormat(day, today, locale).format(instantOf(day));
}

function weekdayFormat(day, today, locale) {
  const year = partsOf(day).year === partsOf(today).year ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year });
}

function capital(text) {
  const [first, ...rest] = text;
  return first.toLocaleUpperCase() + rest.join('');
}
