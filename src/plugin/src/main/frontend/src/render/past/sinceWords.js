import { dayOf } from '../../model/days.js';
import { movesOf } from '../../model/since.js';
import { causeSentence } from '../causeSentence.js';
import { change, dialName, shareText, stageName, standingName } from '../words.js';

/** How many goals have changed since a day, which may be that of the last visit. */
export function changedText(total, day, isVisit, formats) {
  const since = formats.day(day);
  return formats.counted(total, isVisit ? SINCE_VISIT(since) : SINCE_DAY(since));
}

/** The same in few words, for where there is little room. */
export function shortText(total, day, formats) {
  const since = formats.dayInYear(day);
  return formats.counted(total, {
    one: (count) => AJS.I18n.getText('milepost.since.short.one', count, since),
    few: (count) => AJS.I18n.getText('milepost.since.short.few', count, since),
    other: (count) => AJS.I18n.getText('milepost.since.short.other', count, since),
  });
}

const SINCE_VISIT = (day) => ({
  one: (count) => AJS.I18n.getText('milepost.since.visit.one', count, day),
  few: (count) => AJS.I18n.getText('milepost.since.visit.few', count, day),
  other: (count) => AJS.I18n.getText('milepost.since.visit.other', count, day),
});

const SINCE_DAY = (day) => ({
  one: (count) => AJS.I18n.getText('milepost.since.day.one', count, day),
  few: (count) => AJS.I18n.getText('milepost.since.day.few', count, day),
  other: (count) => AJS.I18n.getText('milepost.since.day.other', count, day),
});

const MOVES = {
  new: () => AJS.I18n.getText('milepost.since.new'),
  stage: ({ to }) => AJS.I18n.getText('milepost.since.stage', stageName(to)),
  health: ({ from, to }, formats) =>
    AJS.I18n.getText('milepost.since.health', change(standingName(from, formats), standingName(to, formats))),
  result: (move, formats) => dialText(move, formats),
  delivery: (move, formats) => dialText(move, formats),
  work: ({ from, to }, { number }) => AJS.I18n.getText('milepost.since.work', change(number(from), number(to))),
  start: (move, formats) => AJS.I18n.getText('milepost.since.start', daysText(move, formats)),
  due: (move, formats) => AJS.I18n.getText('milepost.since.due', daysText(move, formats)),
};

/** What of a goal has moved, in words. */
export function moveText(move, formats) {
  return MOVES[move.kind](move, formats);
}

/** All of it in a line, and who or what moved it last. */
export function noteText(changed, { day }, formats) {
  const moves = movesOf(changed).map((move) => moveText(move, formats));
  const cause = changed.newest.flatMap((entry) => entry.causes)[0];
  const text = AJS.I18n.getText('milepost.since.note', formats.day(dayOf(day)), moves.join('; '));
  return cause ? `${text}. ${causeSentence(cause, formats)}` : text;
}

function dialText({ kind, from, to }, formats) {
  const shares = change(shareText(from, formats), shareText(to, formats));
  return AJS.I18n.getText('milepost.roadmap.moved', dialName(kind), shares);
}

function daysText({ from, to }, formats) {
  return change(...[from, to].map((day) => (day === null ? '\u2013' : formats.day(dayOf(day)))));
}
