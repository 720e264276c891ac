import { partsOf } from '../model/days.js';

/** The names of the time axis' periods: as major label they say their year, as minor label they rely on it. */
export function majorName(unit, day, formats) {
  if (unit === 'month') return formats.monthOfYear(day);
  if (unit === 'quarter')
    return AJS.I18n.getText('milepost.roadmap.axis.quarter.of.year', quarterOf(day), formats.year(day));
  return formats.year(day);
}

export function minorName(unit, day, formats) {
  if (unit === 'week') return formats.dayOfMonth(day);
  if (unit === 'month') return formats.month(day);
  return AJS.I18n.getText('milepost.roadmap.axis.quarter', quarterOf(day));
}

function quarterOf(day) {
  return String(Math.floor(partsOf(day).month / 3) + 1);
}
