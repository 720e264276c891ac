/** Dragging on the time axis as numbers: by which part a bar is taken, and which whole days its dates are then. */

const REACH = 7;
const INSIDE = 4;
const POINT_HALF_WIDTH = 7;
/** How far right of a bar its dot for links lies. */
export const LINK_GAP = 16;
const LINK_HALF_WIDTH = 8;

/**
 * By which part a bar is taken at an x: `start` and `end` are its dates, `move` the whole, `draw` dates that it has not
 * yet; null beside it. The reach of an end lies outside of a short bar, so that its middle can still be taken; a `reach`
 * for a finger is longer.
 */
export function gripAt({ kind, x: left, width }, x, reach = REACH) {
  const half = kind === 'point' ? POINT_HALF_WIDTH : 0;
  const [from, to] = [left - half, left + width + half];
  if (x < from - reach || x > to + reach) return null;
  if (kind === 'undated') return 'draw';
  const inside = kind === 'point' ? 0 : Math.min(reach, width / INSIDE);
  if (x < from + inside) return sideOf(kind, 'start');
  return x > to - inside ? sideOf(kind, 'end') : 'move';
}

/** Whether an x is at the dot right of a bar from which links are drawn. */
export function isLinkAt({ kind, x: left, width }, x) {
  return kind !== 'undated' && Math.abs(x - (left + width + LINK_GAP)) <= LINK_HALF_WIDTH;
}

/**
 * The dates of a span whose part was taken on the day `pressed` and has been brought to the day `at`, both with
 * fractions. What is moved keeps its length, no end passes the other, and a date that was missing becomes the day to which
 * its end was brought.
 */
export function draggedDates({ start, due }, grip, { pressed, at }) {
  const days = Math.round(at - pressed);
  if (grip === 'draw') return drawn(Math.floor(pressed), Math.floor(at));
  if (grip === 'move') return movedDates({ start, due }, days);
  const given = grip === 'start' ? start : due;
  return endAt({ start, due }, grip, given === null ? Math.round(at) : given + days);
}

/** The dates of a span so many days later, earlier for a negative number. */
export function movedDates({ start, due }, days) {
  return { start: later(start, days), due: later(due, days) };
}

/** The dates of a span whose one end lies so many days later; an end that is missing stays so. */
export function resizedDates({ start, due }, grip, days) {
  const given = grip === 'start' ? start : due;
  return given === null ? { start, due } : endAt({ start, due }, grip, given + days);
}

/** How fast the view moves, in pixels a picture, while something is held at `x` of a view so wide; 0 away from its edges. */
export function edgeSpeed(x, width, { edge = 48, fastest = 24 } = {}) {
  const beyond = x < edge ? x - edge : Math.max(0, x - (width - edge));
  return Math.round(fastest * Math.min(1, Math.max(-1, beyond / edge)));
}

/** A bar that is due before it starts shows its due date on the left. */
function sideOf(kind, side) {
  if (kind !== 'reversed') return side;
  return side === 'start' ? 'end' : 'start';
}

function endAt({ start, due }, grip, day) {
  if (grip === 'start') return { start: due === null ? day : Math.min(day, due), due };
  return { start, due: start === null ? day : Math.max(day, start) };
}

function drawn(one, other) {
  return { start: Math.min(one, other), due: Math.max(one, other) };
}

function later(day, days) {
  return day === null ? null : day + days;
}
