/** A small line of values over time: numbers in, numbers out. */

const MARGIN = 3;

/**
 * `points` are [{ day, value }] in the order of time; `target` is the value to reach, or null. Both ends of the range that
 * is drawn are values or the target, so that the line fills the height.
 * Gives { line: [[x, y]], last: [x, y], targetY }, or null where there is nothing to draw a line from.
 */
export function sparklineOf(points, target, { width, height }) {
  if (points.length < 2) return null;
  const values = points.map(({ value }) => value);
  const wanted = target === null ? values : [...values, target];
  const [from, to] = [points[0].day, points.at(-1).day];
  const [lowest, highest] = [Math.min(...wanted), Math.max(...wanted)];
  const along = (day) => round(MARGIN + ((day - from) / (to - from)) * (width - 2 * MARGIN));
  const up = (value) => round(height - MARGIN - partOf(value, lowest, highest) * (height - 2 * MARGIN));
  const line = points.map(({ day, value }) => [along(day), up(value)]);
  return { line, last: line.at(-1), targetY: target === null ? null : up(target) };
}

/** Where nothing ever changes, the line runs in the middle. */
function partOf(value, lowest, highest) {
  return highest === lowest ? 0.5 : (value - lowest) / (highest - lowest);
}

function round(pixels) {
  return Math.round(pixels * 100) / 100;
}
