import { partsOf } from '../model/days.js';
import { CALENDAR, firstMonthOf, NINETY_DAYS } from '../model/timePeriods.js';

/** The names of the time axis' periods: as major label they say their year, as minor label they rely on it. */
export function majorName(unit, day, formats, choice = CALENDAR) {
  if (unit === 'month') return formats.monthOfYear(day);
  if (unit === 'year') return yearName(day, formats, choice);
  if (choice === NINETY_DAYS) return AJS.I18n.getText('milepost.roadmap.axis.cycle', formats.day(day));
  return AJS.I18n.getText(
    'milepost.roadmap.axis.quarter.of.year',
    quarterOf(day, choice),
    yearName(day, formats, choice),
  );
}

export function minorName(unit, day, formats, choice = CALENDAR) {
  if (unit === 'day') return formats.weekdayAndDay(day);
  if (unit === 'week') return formats.dayOfMonth(day);
  if (unit === 'month') return formats.month(day);
  if (choice === NINETY_DAYS) return formats.dayInYear(day);
  return AJS.I18n.getText('milepost.roadmap.axis.quarter', quarterOf(day, choice));
}

/** A fiscal year has both of its years in its name, since people disagree by which of them to call it. */
export function yearName(day, formats, choice = CALENDAR) {
  if (firstMonthOf(choice) === 0) return formats.year(day);
  const { year, month } = partsOf(day);
  const begins = month >= firstMonthOf(choice) ? year : year - 1;
  const ends = String((begins + 1) % 100).padStart(2, '0');
  return AJS.I18n.getText('milepost.roadmap.axis.fiscal.year', String(begins), ends);
}

function quarterOf(day, choice) {
  return String(Math.floor(((partsOf(day).month - firstMonthOf(choice) + 12) % 12) / 3) + 1);
}
