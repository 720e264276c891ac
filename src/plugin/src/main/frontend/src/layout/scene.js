import { dialsOf } from '../model/goal.js';
import { activityBar, diamonds, formerBar, goalBar, laneBar } from './bars.js';
import { placeLabel } from './labels.js';
import { rowHeight } from './columns.js';
import { offsetsOf, visibleRows } from './rowWindow.js';

const TODAY_HALF_WIDTH = 3;
export const DIAMOND_HALF_WIDTH = 7;

/** Where each of the rows lies: { offsets, height }. */
export function stackRows(rows, shape) {
  const offsets = offsetsOf(rows.map((row) => rowHeight(row.kind, shape)));
  return { offsets, height: offsets[rows.length] };
}

/**
 * The rows to draw with their places: those in view and the ones in `kept` (indexes, for the focused row).
 * Each is { row, index, top, height, mark } with the mark of a goal or an activity on the time axis; `asDrawn` says
 * what is drawn in place of a row.
 */
export function placedRows(rows, stack, view, kept, markOf, asDrawn = (row) => row) {
  const { from, to } = visibleRows(stack.offsets, view);
  const indexes = new Set(kept.filter((index) => index >= 0 && index < rows.length));
  for (let index = from; index < to; index++) indexes.add(index);
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      const row = asDrawn(rows[index]);
      const top = stack.offsets[index];
      return { row, index, top, height: stack.offsets[index + 1] - top, mark: markOf(row) };
    });
}

/**
 * What a row shows on the time axis: { bar, was, still, diamonds, labelX, outside } or null. `was` is where the bar of a span
 * that was planned before would lie, if both its dates are known; `still` where the bar lies until what is drawn has been
 * written. `outside` is `before` or `after` where the bar lies outside the view, so that the row can say in which direction to look.
 */
export function markOf(row, scale, { today, view, labelWidth, was = null }) {
  const bar = barOf(row, scale, today);
  if (!bar) return null;
  const milestones = row.kind === 'goal' ? diamonds(row.goal.milestones, scale, today) : [];
  const labelX = placeLabel({
    bar,
    labelWidth,
    obstacles: [around(scale.x(today), TODAY_HALF_WIDTH), ...milestones.map(({ x }) => around(x, DIAMOND_HALF_WIDTH))],
    room: { from: 0, to: scale.width },
  });
  return {
    bar,
    was: was && formerBar(was, scale, today),
    still: row.still ? formerBar(row.still, scale, today) : null,
    diamonds: milestones.filter(isIn(view)),
    labelX,
    outside: outsideOf(bar, view),
  };
}

/** The height that is drawn, spare rows included: { top, height }; the axis' lines are no longer than that. */
export function drawnBand(stack, view) {
  const { from, to } = visibleRows(stack.offsets, view);
  return { top: stack.offsets[from], height: stack.offsets[to] - stack.offsets[from] };
}

function barOf(row, scale, today) {
  if (row.kind === 'goal') {
    const { start, due, pace } = row.goal;
    const [headline, second] = dialsOf(row.goal);
    const ofSecond = second?.kind === 'delivery' ? second.share : null;
    return goalBar({ start, due, share: headline.share, second: ofSecond, pace }, scale, today);
  }
  if (row.kind === 'lane') return laneBar(row.lane, scale, today);
  return row.activity ? activityBar(row.activity, scale, today) : null;
}

function around(x, half) {
  return { from: x - half, to: x + half };
}

function isIn(view) {
  return ({ x }) => x >= view.from - DIAMOND_HALF_WIDTH && x <= view.to + DIAMOND_HALF_WIDTH;
}

function outsideOf(bar, view) {
  if (bar.x + bar.width < view.from) return 'before';
  return bar.x > view.to ? 'after' : null;
}
