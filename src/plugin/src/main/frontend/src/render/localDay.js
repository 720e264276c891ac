import { dayAt } from '../model/days.js';

/**
 * The local day of an instant in a time zone, with a fraction for the time on the clock there: 0.5 is noon, also on days
 * that have 23 or 25 hours.
 */
export function localDayIn(timeZone) {
  const numeric = Object.fromEntries(PARTS.map((part) => [part, 'numeric']));
  let clock;
  return (instant) => {
    clock ??= new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone, hourCycle: 'h23', ...numeric });
    const said = clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)]);
    const { year, month, day, hour, minute, second } = Object.fromEntries(said);
    return dayAt(year, month - 1, day) + (hour * 3600 + minute * 60 + second) / SECONDS_A_DAY;
  };
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'];
const SECONDS_A_DAY = 86400;
