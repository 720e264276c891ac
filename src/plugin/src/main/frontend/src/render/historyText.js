import { pointsBetween } from '../model/history.js';
import { causeSentence } from './causeSentence.js';
import { dialName, gapText, shareText, standingName } from './words.js';

/** What a history says in words: the change of the period, and of each point what it moved and why. */

const MOST_TOLD = 2;
const MOST_CAUSES = 3;

/** "1 Jan 2027 to 2 Jul 2027: Result +6.7 pp, Delivery +10.0 pp". */
export function changeText({ from, to, start, points, change }, formats) {
  const period = AJS.I18n.getText('milepost.roadmap.activity.dates', formats.day(from), formats.day(to));
  const last = points.at(-1)?.state ?? start;
  const told = { result: change.resultPoints, delivery: change.deliveryPoints };
  const moved = Object.entries(told)
    .filter(([kind]) => last[kind] !== null)
    .map(([kind, gap]) => (isNumber(gap) ? movedBy(kind, gap, formats) : dialShare(kind, last[kind], formats)))
    .join(', ');
  return AJS.I18n.getText('milepost.roadmap.why.of', period, moved || nothing());
}

/** What a point changed: each dial with its points, or its new share where it had no data before; else the health. */
export function effectText({ before, state }, formats) {
  const moved = ['result', 'delivery'].filter((kind) => before[kind] !== state[kind]);
  if (moved.length > 0) return moved.map((kind) => dialEffect(kind, before[kind], state[kind], formats)).join(', ');
  return before.health === state.health || state.health === null ? '' : standingName(state.health, formats);
}

/** The lines of a mark: "12 Mar 2027: Ben Ito moved MKT-12 to Done: Delivery +2.1 pp", the largest first. */
export function markLines({ points }, formats, today) {
  const told = [...points].sort((one, other) => weightOf(other) - weightOf(one)).slice(0, MOST_TOLD);
  const lines = told.sort((one, other) => one.day - other.day).map((point) => pointLine(point, formats, today));
  const left = points.length - told.length;
  return left > 0 ? [...lines, AJS.I18n.getText('milepost.roadmap.cause.more', formats.number(left))] : lines;
}

/** Why a point came about, in one line; of many causes the first few. */
export function causesText({ causes, moreCauses = 0 }, formats) {
  const sentences = causes.slice(0, MOST_CAUSES).map((cause) => causeSentence(cause, formats));
  const left = causes.length - sentences.length + moreCauses;
  if (left > 0) sentences.push(AJS.I18n.getText('milepost.roadmap.cause.more', formats.number(left)));
  return sentences.join('; ');
}

/** What the chart as a whole shows, for who does not see it. */
export function chartSummary(history, formats) {
  const last = history.points.at(-1)?.state ?? history.start;
  const dials = ['result', 'delivery'].filter((kind) => last[kind] !== null);
  const now = dials.map((kind) => dialShare(kind, last[kind], formats)).join(', ');
  return AJS.I18n.getText('milepost.roadmap.history.summary', changeText(history, formats), now || nothing());
}

export function tickName({ unit, day }, formats) {
  if (unit === 'week') return formats.dayInYear(day);
  return unit === 'year' ? formats.year(day) : formats.monthOfShortYear(day);
}

function pointLine(point, formats, today) {
  const when = formats.instantDay(point.at, today);
  const why = causesText(point, formats);
  const effect = effectText(point, formats);
  const what = effect === '' ? why : AJS.I18n.getText('milepost.roadmap.why.of', why, effect);
  return AJS.I18n.getText('milepost.roadmap.why.of', when, what);
}

function dialEffect(kind, before, after, formats) {
  const points = pointsBetween(before, after);
  return points === null ? dialShare(kind, after, formats) : movedBy(kind, points, formats);
}

/** Where there was no data before, its share alone. */
function dialShare(kind, share, formats) {
  return AJS.I18n.getText('milepost.roadmap.moved', dialName(kind), shareText(share, formats));
}

function movedBy(kind, points, formats) {
  return AJS.I18n.getText('milepost.roadmap.moved', dialName(kind), gapText(points, formats));
}

function weightOf({ before, state }) {
  return ['result', 'delivery'].reduce(
    (most, kind) => Math.max(most, Math.abs(pointsBetween(before[kind], state[kind]) ?? 0)),
    0,
  );
}

function nothing() {
  return AJS.I18n.getText('milepost.roadmap.health.no.data');
}

function isNumber(points) {
  return points !== null && points !== undefined;
}
