import { partsOf } from '../../model/days.js';
import { hiddenActivities } from '../words.js';

/** What the calendar says of its period and of what it could not show. */

export function periodTitle(scale, { start, end }, formats) {
  if (scale === 'month') return formats.monthOfYear(start);
  if (scale === 'year' && partsOf(start).month === 0) return formats.year(start);
  return AJS.I18n.getText('milepost.calendar.days', formats.monthOfYear(start), formats.monthOfYear(end - 1));
}

/** That activities are on their way, did not come, are not kept of a past day, or may not be seen; '' for nothing. */
export function calendarNote({ status, json, why }, plan, formats) {
  if (plan.isPast) return AJS.I18n.getText('milepost.calendar.past');
  if (status === 'failed') return why || AJS.I18n.getText('milepost.calendar.failed');
  if (json === null) return status === 'loading' ? AJS.I18n.getText('milepost.calendar.loading') : '';
  return json.hidden.activities > 0 ? hiddenActivities(json.hidden, formats) : '';
}

/** The same for a day that was opened, and how many there are that are not listed. */
export function dayNote({ status, json, why }, entries, formats) {
  if (status === 'failed') return why || AJS.I18n.getText('milepost.calendar.failed');
  if (status === 'loading' && json === null) return AJS.I18n.getText('milepost.calendar.loading');
  if (entries.length === 0) return AJS.I18n.getText('milepost.calendar.nothing');
  const left = (json?.total ?? 0) - (json?.items.length ?? 0);
  return left > 0 ? AJS.I18n.getText('milepost.calendar.more', formats.number(left)) : '';
}
