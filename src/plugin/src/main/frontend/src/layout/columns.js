/** The widths of the table's columns and the heights of its rows for a width of the whole grid. */

/** The height of the head, which covers the uppermost part of the scrolled rows. */
export const HEAD_HEIGHT = 52;

const WIDE = 1000;
const MIDDLE = 620;

/**
 * `goal`, `health` and `number` are pixels; a column of 0 is folded into the next one, or into the goal's. `left` is
 * what sticks to the left edge; the time axis gets the rest.
 */
export function columnsFor(width) {
  if (width >= WIDE)
    return columns('wide', clamp(Math.min(width * 0.3, Math.floor(width * 0.6) - 334), 256, 620), 128, 206);
  if (width >= MIDDLE)
    return columns('middle', clamp(Math.min(width * 0.38, Math.floor(width * 0.6) - 160), 208, 340), 0, 160);
  return columns('narrow', clamp(width * 0.52, 150, 260), 0, 0);
}

/** Row heights by kind: a goal carries two lines beside a lozenge with its reason, the rest one line. */
export function rowHeight(kind, shape) {
  if (kind === 'goal') return shape === 'narrow' ? 60 : 52;
  if (kind === 'lane') return 44;
  return shape === 'narrow' ? 44 : 36;
}

function columns(shape, goal, health, number) {
  return { shape, goal, health, number, left: goal + health + number };
}

function clamp(value, least, most) {
  return Math.round(Math.min(most, Math.max(least, value)));
}
