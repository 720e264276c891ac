import { instantOf, partsOf } from '../model/days.js';

/** Numbers, days and instants as the reader writes them, for a locale and a time zone as Jira names them. */
export function formatsFor(localeName, timeZoneName) {
  const locale = knownLocale(localeName);
  return {
    locale,
    ...numberFormats(locale),
    ...dayFormats(locale),
    ...instantFormats(locale, knownZone(timeZoneName)),
  };
}

function numberFormats(locale) {
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const points = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const rules = new Intl.PluralRules(locale);
  return {
    percent: (share) => withMinus(percent.format(share)),
    points: (gap) => withMinus(points.format(gap)),
    number: (value) => withMinus(number.format(value)),
    isOne: (count) => rules.select(count) === 'one',
  };
}

/** Days are formatted in UTC, where `instantOf` put them. */
function dayFormats(locale) {
  const format = (options) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day) => formatter.format(instantOf(day));
  };
  const inYear = format({ day: 'numeric', month: 'short' });
  const withYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  return {
    day: withYear,
    dayNear: (day, today) => (partsOf(day).year === partsOf(today).year ? inYear : withYear)(day),
    dayOfMonth: format({ day: 'numeric' }),
    month: format({ month: 'short' }),
    monthOfYear: format({ month: 'long', year: 'numeric' }),
    year: format({ year: 'numeric' }),
  };
}

function instantFormats(locale, timeZone) {
  const time = { hour: '2-digit', minute: '2-digit' };
  const date = { day: 'numeric', month: 'short' };
  const format = (options) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const atTime = format({ ...time, second: '2-digit' });
  const [inYear, withYear] = [format({ ...date, ...time }), format({ ...date, year: 'numeric', ...time })];
  const yearOf = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' });
  const isIn = (instant, today) => Number(yearOf.format(instant)) === partsOf(today).year;
  return {
    time: (instant) => atTime.format(new Date(instant)),
    instant: (instant) => withYear.format(new Date(instant)),
    instantNear: (instant, today) => (isIn(new Date(instant), today) ? inYear : withYear).format(new Date(instant)),
  };
}

/** A real minus sign is as wide as the plus sign above it. */
function withMinus(text) {
  return text.replace('-', '\u2212');
}

function knownLocale(name) {
  return attempt(() => Intl.getCanonicalLocales((name ?? '').replaceAll('_', '-'))[0] ?? 'en', 'en');
}

function knownZone(name) {
  return attempt(() => new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone, 'UTC');
}

function attempt(reading, otherwise) {
  try {
    return reading();
  } catch {
    return otherwise;
  }
}
