import { standingOf } from '../model/goal.js';
import { trackOf } from './bars.js';
import { periods } from './calendar.js';

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
  const spans = {};
  const lines = Math.min(MOST_LINES, Math.max(LEAST_LINES, goals.length));
  const lineOf = (index) => (goals.length <= lines ? index : Math.floor((index * lines) / goals.length));
  goals.forEach((goal, index) => widen(spans, goal, lineOf(index), spanOf(goal, scale, today)));
  for (const standing of Object.keys(spans)) spans[standing] = spans[standing].filter(Boolean);
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

function widen(spans, goal, line, { from, to }) {
  const lines = (spans[standingOf(goal)] ??= []);
  const known = lines[line];
  if (known === undefined) {
    lines[line] = { line, from, to };
    return;
  }
  if (from < known.from) known.from = from;
  if (to > known.to) known.to = to;
}

function spanOf({ start, due }, scale, today) {
  const { x, width } = trackOf(start, due, scale, today);
  const from = shareOf(x, scale);
  return { from, to: Math.max(shareOf(x + width, scale), round(Math.min(1, from + LEAST_WIDTH))) };
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
