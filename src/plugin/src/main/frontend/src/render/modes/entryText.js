import { milestoneText } from '../words.js';

/** What an entry of the calendar is called in a line: a milestone with the value that is expected then. */
export function entryName({ kind, goal, milestone, activity }, formats) {
  if (kind === 'activity') return activity.summary;
  if (kind === 'goal') return AJS.I18n.getText('milepost.calendar.end', goal.summary);
  const { name, expected, reachedOn } = milestone;
  const isOpen = reachedOn === null && typeof expected === 'number' && goal.kpi !== null;
  return isOpen
    ? AJS.I18n.getText('milepost.roadmap.milestone.expected', name, formats.value(expected, goal.kpi.unit))
    : name;
}

/** All that is known of an entry in a sentence, with the goal of a milestone and the days of an activity. */
export function entrySentence(entry, formats) {
  const { kind, goal, milestone, activity } = entry;
  if (kind === 'activity') return [activity.key, activity.summary, daysText(entry, formats)].join(', ');
  if (kind === 'goal') return [goal.key, AJS.I18n.getText('milepost.calendar.end', goal.summary)].join(', ');
  return [goal.key, goal.summary, milestoneText(milestone, goal.kpi, formats)].join(', ');
}

export function daysText({ first, last }, formats) {
  if (first === last) return formats.day(first);
  return AJS.I18n.getText('milepost.calendar.days', formats.day(first), formats.day(last));
}

export function entryCount(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.calendar.count.one', number),
    few: (number) => AJS.I18n.getText('milepost.calendar.count.few', number),
    other: (number) => AJS.I18n.getText('milepost.calendar.count.other', number),
  });
}
