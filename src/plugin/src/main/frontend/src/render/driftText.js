import { driftOf } from '../model/baseline.js';

/** How far a goal's end has moved since the baseline, beside its date; '' where it has not, or where nobody asked. */
export function driftText(goal, { baseline, formats }) {
  const drift = driftOf(goal, baseline);
  if (drift === null) return '';
  if (drift.was === null) return AJS.I18n.getText('milepost.roadmap.drift.new');
  return drift.due ? movedText(drift.due, formats) : '';
}

/** The same with the dates that were planned then, for those who do not see the bar behind. */
export function driftSentence(goal, { baseline, formats }) {
  const was = driftOf(goal, baseline)?.was;
  if (!was || was.start === null || was.due === null) return '';
  const [start, due] = [formats.day(was.start), formats.day(was.due)];
  return AJS.I18n.getText('milepost.roadmap.drift.was', formats.day(baseline.asOf), start, due);
}

function movedText(days, { counted }) {
  return days > 0
    ? counted(days, {
        one: (count) => AJS.I18n.getText('milepost.roadmap.drift.later.one', count),
        few: (count) => AJS.I18n.getText('milepost.roadmap.drift.later.few', count),
        other: (count) => AJS.I18n.getText('milepost.roadmap.drift.later.other', count),
      })
    : counted(-days, {
        one: (count) => AJS.I18n.getText('milepost.roadmap.drift.earlier.one', count),
        few: (count) => AJS.I18n.getText('milepost.roadmap.drift.earlier.few', count),
        other: (count) => AJS.I18n.getText('milepost.roadmap.drift.earlier.other', count),
      });
}
