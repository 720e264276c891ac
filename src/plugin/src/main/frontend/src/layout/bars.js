import { nearTo } from './scale.js';

/** The bars of goals and activities: days and shares in, x positions and widths out. */

const LEAST_WIDTH = 6;
const LEAST_FILL = 2;
const OPEN_WIDTH = 96;
const LEAST_OPEN = 24;
const TODAY_GAP = 10;

/**
 * The bar of a goal. `kind` says how its dates are: `dated`; `open` has no due date and is drawn with a dashed
 * edge from its start; `undated` has neither; `reversed` is due before it starts. Only a dated bar has a notch.
 * `fill` is the headline share, `strip` the second dial where there is one.
 */
export function goalBar({ start, due, share, second = null, pace }, scale, today) {
  const track = trackOf(start, due, scale, today);
  return {
    ...track,
    fill: fillOf(track, share),
    strip: fillOf(track, second),
    notch: track.kind === 'dated' && pace !== null ? round(track.x + track.width * clamp(pace)) : null,
  };
}

/** The bar of a lane from its first to its last day, filled by its delivery; null where nothing in it has a date. */
export function laneBar({ start, due, delivery }, scale, today) {
  if (start === null || due === null) return null;
  const track = trackOf(start, due, scale, today);
  return { ...track, fill: fillOf(track, delivery.share) };
}

/** Where the bar of a span lay: { x, width }; null where a date was missing or they were the wrong way round. */
export function formerBar({ start, due }, scale, today) {
  const { kind, x, width } = trackOf(start, due, scale, today);
  return kind === 'dated' ? { x, width } : null;
}

/** The thin bar of an activity; where only one date is known, a `point` at that date. */
export function activityBar({ start, due }, scale, today) {
  if (start === null && due === null) return trackOf(null, null, scale, today);
  if (start !== null && due !== null) return trackOf(start, due, scale, today);
  return { kind: 'point', x: round(scale.x(nearTo(today, start ?? due))), width: 0 };
}

/** The milestones of a goal as diamonds: [{ x, milestone }] in the order of time. */
export function diamonds(milestones, scale, today) {
  return milestones
    .filter(({ date }) => date !== null)
    .map((milestone) => ({ x: round(scale.x(nearTo(today, milestone.date))), milestone }))
    .sort((one, other) => one.x - other.x);
}

/** Where a bar lies, and how its dates are: { kind, x, width }. */
export function trackOf(start, due, scale, today) {
  const x = (day) => round(scale.x(nearTo(today, day)));
  if (start === null && due === null) return { kind: 'undated', x: x(today) + TODAY_GAP, width: OPEN_WIDTH };
  if (due === null) return { kind: 'open', x: x(start), width: Math.max(LEAST_OPEN, round(x(today) - x(start))) };
  if (start === null) return { kind: 'open', x: x(due) - OPEN_WIDTH, width: OPEN_WIDTH };
  const kind = due < start ? 'reversed' : 'dated';
  const left = x(Math.min(start, due));
  return { kind, x: left, width: Math.max(LEAST_WIDTH, round(x(Math.max(start, due)) - left)) };
}

function fillOf(track, share) {
  if (share === null) return null;
  const width = round(track.width * clamp(share));
  return { x: track.x, width: share > 0 ? Math.max(LEAST_FILL, width) : 0 };
}

function clamp(share) {
  return Math.min(1, Math.max(0, share));
}

function round(x) {
  return Math.round(x * 10) / 10;
}
