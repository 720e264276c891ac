import { dayOf } from '../model/days.js';

/** What a forecast says in words: of the result with its own record, and of the delivery. */

/** The lines about a KPI's forecast; an empty list where no KPI is forecast. */
export function resultForecastLines(result, formats) {
  return result ? (RESULTS[result.kind]?.(result, formats) ?? []) : [];
}

const RESULTS = {
  forecast: (result, formats) => [
    ...outlookLines(result, formats),
    metText(result, formats),
    recordText(result.ownRecord, formats),
  ],
  reached: (result, formats) => [
    reachedText(result, formats),
    ...outlookLines(result, formats),
    recordText(result.ownRecord, formats),
  ],
  passed: ({ met }) => [
    met
      ? AJS.I18n.getText('milepost.roadmap.forecast.passed.met')
      : AJS.I18n.getText('milepost.roadmap.forecast.passed'),
  ],
  not_enough_data: ({ measurements = 0, needed = 3 }, formats) => [
    AJS.I18n.getText('milepost.roadmap.forecast.too.few', formats.number(measurements), formats.number(needed)),
  ],
};

function outlookLines(result, formats) {
  return [bandText(result, formats), chanceText(result, formats)].filter(Boolean);
}

function reachedText({ since }, formats) {
  return since
    ? AJS.I18n.getText('milepost.roadmap.forecast.reached.since', dayText(since, formats))
    : AJS.I18n.getText('milepost.roadmap.forecast.reached');
}

/** The lines about when the work will be done. */
export function deliveryForecastLines(delivery, formats) {
  return delivery ? (DELIVERIES[delivery.kind]?.(delivery, formats) ?? []) : [];
}

const DELIVERIES = {
  forecast: ({ half, likely, nearlyCertain }, formats) => {
    const days = [half, likely, nearlyCertain].map((each) => dayText(each, formats));
    return [AJS.I18n.getText('milepost.roadmap.forecast.work', ...days)];
  },
  done: () => [AJS.I18n.getText('milepost.roadmap.forecast.work.done')],
  not_enough_data: () => [AJS.I18n.getText('milepost.roadmap.forecast.work.too.few')],
  no_throughput: ({ days }, formats) => [AJS.I18n.getText('milepost.roadmap.forecast.work.none', formats.number(days))],
  not_within: ({ years }, formats) => [
    AJS.I18n.getText('milepost.roadmap.forecast.work.not.within', formats.number(years)),
  ],
};

function bandText({ kpi, due, atDue }, formats) {
  if (!atDue) return '';
  const low = formats.valueBeside(atDue.low80, kpi.unit);
  const [high, middle] = [atDue.high80, atDue.middle].map((value) => formats.value(value, kpi.unit));
  return AJS.I18n.getText('milepost.roadmap.forecast.band', formats.day(dayOf(due)), kpi.name, low, high, middle);
}

function chanceText({ probability }, formats) {
  if (probability === null || probability === undefined) return '';
  return AJS.I18n.getText('milepost.roadmap.forecast.chance', chanceOf(probability, formats));
}

/** A bootstrap cannot tell never from hardly ever. */
function chanceOf(probability, formats) {
  if (probability < 0.01) return AJS.I18n.getText('milepost.roadmap.forecast.less', formats.wholePercent(0.01));
  if (probability > 0.99) return AJS.I18n.getText('milepost.roadmap.forecast.more', formats.wholePercent(0.99));
  return formats.wholePercent(probability);
}

function metText({ metOn, notWithinYears }, formats) {
  if (!metOn && notWithinYears)
    return AJS.I18n.getText('milepost.roadmap.forecast.not.within', formats.number(notWithinYears));
  if (!metOn) return AJS.I18n.getText('milepost.roadmap.forecast.not.met');
  const middle = dayText(metOn.middle, formats);
  if (!metOn.late) return AJS.I18n.getText('milepost.roadmap.forecast.met.from', dayText(metOn.early, formats), middle);
  const [early, late] = [metOn.early, metOn.late].map((each) => dayText(each, formats));
  return AJS.I18n.getText('milepost.roadmap.forecast.met', early, late, middle);
}

/** How often this forecast's own 80 % band was right, and how far ahead it was looked then. */
function recordText(record, formats) {
  if (!record || record.checks === 0) return AJS.I18n.getText('milepost.roadmap.forecast.no.record');
  const [held, checks] = [record.held, record.checks].map(formats.number);
  if (!record.daysAhead) return AJS.I18n.getText('milepost.roadmap.forecast.record', held, checks);
  return formats.counted(record.daysAhead, {
    one: (days) => AJS.I18n.getText('milepost.roadmap.forecast.record.ahead.one', held, checks, days),
    few: (days) => AJS.I18n.getText('milepost.roadmap.forecast.record.ahead.few', held, checks, days),
    other: (days) => AJS.I18n.getText('milepost.roadmap.forecast.record.ahead.other', held, checks, days),
  });
}

function dayText(date, formats) {
  const day = dayOf(date);
  return day === null ? AJS.I18n.getText('milepost.roadmap.forecast.beyond') : formats.day(day);
}
