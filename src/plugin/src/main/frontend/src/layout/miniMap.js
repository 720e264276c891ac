import { standingOf } from '../model/goal.js';
import { trackOf } from './bars.js';
import { periods } from './calendar.js';
import { nearTo } from './scale.js';

/** The whole plan in a strip: its places are shares of the strip's width, its lines are numbered from the top. */

const MOST_LINES = 24;
const LEAST_LINES = 8;
const LEAST_WIDTH = 0.002;
const YEAR_ROOM = 0.07;
const FINE = 1e4;

/**
 * What the strip shows: `spans` by standing, each [{ line, from, to }], `today`, and the `years` with room for a name. Its
 * size does not grow with the plan: goals on the same line and of the same standing are one span.
 */
export function miniMap(goals, scale, today) {
  const lines = Math.min(MOST_LINES, Math.max(LEAST_LINES, goals.length));
  const known = spansByStanding(goals, goals.length > lines ? lines / goals.length : 1, { scale, today });
  const spans = Object.fromEntries(
    Object.entries(known).map(([standing, all]) => [
      standing,
      all.filter(Boolean).map((span) => placed(span, scale, today)),
    ]),
  );
  return { lines, spans, today: shareOf(scale.x(today), scale), years: yearsOf(scale) };
}

/** The frame around what is in view: { from, to } as shares. */
export function frameOf(scale, { from, to }) {
  return { from: shareOf(from, scale), to: shareOf(to, scale) };
}

/** Where the view begins, in pixels, once a key was pressed on the frame; null for a key that is not ours. */
export function keyMove(key, { from, to, width }) {
  const view = to - from;
  const moves = {
    ArrowLeft: from - view / 10,
    ArrowRight: from + view / 10,
    PageUp: from - view,
    PageDown: from + view,
    Home: 0,
    End: width - view,
  };
  return Object.hasOwn(moves, key) ? within(moves[key], 0, Math.max(0, width - view)) : null;
}

/** Where the view begins once the middle of the frame is at a share of the strip. */
export function moveTo(share, { from, to, width }) {
  const view = to - from;
  return within(share * width - view / 2, 0, Math.max(0, width - view));
}

/** First and last days by standing and line. There may be a hundred thousand goals: what has both dates is not drawn for it. */
function spansByStanding(goals, linesAGoal, { scale, today }) {
  const spans = {};
  goals.forEach((goal, index) => {
    const { start, due } = goal;
    const lines = (spans[standingOf(goal)] ??= []);
    const line = Math.floor(index * linesAGoal);
    const known = (lines[line] ??= { line, from: Infinity, to: -Infinity });
    if (start === null || due === null) return widen(known, daysDrawn(goal, scale, today));
    if (start < known.from || due < known.from) known.from = Math.min(start, due);
    if (start > known.to || due > known.to) known.to = Math.max(start, due);
    return undefined;
  });
  return spans;
}

function widen(known, { from, to }) {
  known.from = Math.min(known.from, from);
  known.to = Math.max(known.to, to);
}

function daysDrawn({ start, due }, scale, today) {
  const { x, width } = trackOf(start, due, scale, today);
  return { from: scale.day(x), to: scale.day(x + width) };
}

function placed({ line, from, to }, scale, today) {
  const [left, right] = [from, to].map((day) => shareOf(scale.x(nearTo(today, day)), scale));
  return { line, from: left, to: Math.max(right, round(Math.min(1, left + LEAST_WIDTH))) };
}

function yearsOf(scale) {
  const ends = periods('year', scale.first, scale.last, scale.units).map(({ start, end }) => ({
    day: start,
    at: shareOf(scale.x(start), scale),
    end: shareOf(scale.x(end), scale),
  }));
  return ends.filter(({ at, end }) => end - at >= YEAR_ROOM).map(({ day, at }) => ({ day, at }));
}

function shareOf(x, { width }) {
  return round(within(x / width, 0, 1));
}

function round(share) {
  return Math.round(share * FINE) / FINE;
}

function within(value, least, most) {
  return Math.min(most, Math.max(least, value));
}
