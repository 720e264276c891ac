import { instantOf, partsOf } from '../model/days.js';
import { localDayIn } from './localDay.js';

/**
 * Numbers, days and instants as the reader writes them, for a locale and time zones as Jira names them: that in which the
 * plan counts its days, and the reader's own, where it is known. The texts may be in another language than the numbers.
 */
export function formatsFor(localeName, planZone, { timeZone = planZone, language = localeName } = {}) {
  const locale = knownLocale(localeName);
  return {
    locale,
    ...numberFormats(locale, knownLocale(language)),
    ...valueFormats(locale),
    ...dayFormats(locale),
    ...instantFormats(
      locale,
      lazily(() => knownZone(timeZone)),
    ),
    ...instantDays(
      locale,
      lazily(() => knownZone(planZone)),
    ),
  };
}

function numberFormats(locale, language) {
  const formatted = (options) => lazily(() => made(Intl.NumberFormat, locale, options));
  const percent = formatted({ style: 'percent', ...exactly(1) });
  const points = formatted({ ...exactly(1), signDisplay: 'exceptZero' });
  const number = formatted({ maximumFractionDigits: 3 });
  const whole = formatted({ style: 'percent', maximumFractionDigits: 0 });
  const rules = lazily(() => made(Intl.PluralRules, language));
  return {
    signs: signsOf(number),
    percent: (share) => withMinus(percent().format(share)),
    wholePercent: (share) => withMinus(whole().format(share)),
    points: (gap) => withMinus(points().format(gap)),
    number: (value) => withMinus(number().format(value)),
    /** The form of a text that a language uses for this count: one, few (Polish: 2 to 4), or other. */
    counted: (count, forms) => (forms[rules().select(count)] ?? forms.other)(withMinus(number().format(count))),
  };
}

/** With which signs this language writes numbers, for reading what people type. */
function signsOf(number) {
  const partOf = (type) =>
    number()
      .formatToParts(1234567.5)
      .find((part) => part.type === type)?.value;
  return {
    get decimal() {
      return partOf('decimal') ?? '.';
    },
    get group() {
      return partOf('group') ?? ',';
    },
  };
}

/**
 * A KPI's value in its unit, as a bare figure, and with all its digits. Values go in as decimal texts, so that what was typed is rounded as
 * it was typed and not as its nearest binary fraction.
 */
function valueFormats(locale) {
  const formatOf = (options) => made(Intl.NumberFormat, locale, options);
  const figure = (value, digits) => withMinus(formatOf(exactly(digits)).format(String(value)));
  const value = (number, unit) => {
    const { kind, symbol = '', digits = 0 } = unit ?? {};
    if (kind === 'percent') return withMinus(formatOf({ style: 'percent', ...exactly(digits) }).format(`${number}E-2`));
    if (kind !== 'currency') return symbol ? `${figure(number, digits)}\u00a0${symbol}` : figure(number, digits);
    return withMinus(formatOf({ style: 'currency', currency: symbol, ...exactly(digits) }).format(String(number)));
  };
  /** A value in front of another one of the same unit: what stands behind the number is said once. */
  const valueBeside = (number, unit) => (unit?.kind === 'number' ? figure(number, unit.digits) : value(number, unit));
  const exact = (text) => withMinus(formatOf({ maximumFractionDigits: 6 }).format(text));
  return { value, valueBeside, figure, exact };
}

function exactly(digits) {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** Days are formatted in UTC, where `instantOf` put them. */
function dayFormats(locale) {
  const format = (options) => {
    const formatter = lazily(() => made(Intl.DateTimeFormat, locale, { timeZone: 'UTC', ...options }));
    return (day) => formatter().format(instantOf(day));
  };
  const inYear = format({ day: 'numeric', month: 'short' });
  const withYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  return {
    day: withYear,
    dayNear: (day, today) => (partsOf(day).year === partsOf(today).year ? inYear : withYear)(day),
    dayInYear: inYear,
    monthOfShortYear: format({ month: 'short', year: '2-digit' }),
    dayOfMonth: format({ day: 'numeric' }),
    weekday: format({ weekday: 'short' }),
    weekdayAndDay: format({ weekday: 'short', day: 'numeric' }),
    wholeDay: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    month: format({ month: 'short' }),
    monthName: format({ month: 'long' }),
    monthOfYear: format({ month: 'long', year: 'numeric' }),
    year: format({ year: 'numeric' }),
  };
}

/** Moments, in the reader's own time zone. */
function instantFormats(locale, zone) {
  const time = { hour: '2-digit', minute: '2-digit' };
  const date = { day: 'numeric', month: 'short' };
  const format = (options) => lazily(() => made(Intl.DateTimeFormat, locale, { timeZone: zone(), ...options }));
  const atTime = format({ ...time, second: '2-digit' });
  const [inYear, withYear] = [format({ ...date, ...time }), format({ ...date, year: 'numeric', ...time })];
  const localDay = lazily(() => localDayIn(zone()));
  const isIn = (instant, today) => partsOf(Math.floor(localDay()(instant))).year === partsOf(today).year;
  return {
    time: (instant) => atTime().format(new Date(instant)),
    instant: (instant) => withYear().format(new Date(instant)),
    instantNear: (instant, today) => (isIn(instant, today) ? inYear : withYear)().format(new Date(instant)),
  };
}

/** Days of moments, in the time zone in which the plan counts its days: the chart stands on them too. */
function instantDays(locale, zone) {
  const { dayNear } = dayFormats(locale);
  const clock = lazily(() => localDayIn(zone()));
  const localDay = (instant) => clock()(instant);
  return { localDay, instantDay: (instant, today) => dayNear(Math.floor(localDay(instant)), today) };
}

const known = new Map();

/** A formatter costs the browser so much that those of the same locale and options are one. */
function made(Formatter, locale, options) {
  const name = `${Formatter.name} ${locale} ${JSON.stringify(options)}`;
  if (!known.has(name)) known.set(name, new Formatter(locale, options));
  return known.get(name);
}

/** It is made when it first has something to write. */
function lazily(make) {
  let made;
  return () => (made ??= make());
}

/** A real minus sign is as wide as the plus sign above it. */
function withMinus(text) {
  return text.replace('-', '\u2212');
}

function knownLocale(name) {
  return attempt(() => Intl.getCanonicalLocales((name ?? '').replaceAll('_', '-'))[0] ?? 'en', 'en');
}

export function knownZone(name) {
  return attempt(() => made(Intl.DateTimeFormat, 'en', { timeZone: name }).resolvedOptions().timeZone, 'UTC');
}

function attempt(reading, otherwise) {
  try {
    return reading();
  } catch {
    return otherwise;
  }
}
