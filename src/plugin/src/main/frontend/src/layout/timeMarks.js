/** Forecasts and releases on the time axis: days in, places out. */

const LEAST_BAND = 4;
const GAP = 6;

/** The band of a forecast and its middle: { x, width, at, isOpen }; null where all of it lies beyond the axis. `at` is null where the middle does. */
export function forecastMark({ early, likely, late }, scale) {
  const x = scale.x(early);
  if (x >= scale.width) return null;
  const end = late === null ? scale.width : Math.min(scale.width, scale.x(late));
  const at = scale.x(likely);
  const isOpen = late === null || scale.x(late) > scale.width;
  return { x, width: Math.max(LEAST_BAND, end - x), at: at <= scale.width ? at : null, isOpen };
}

/**
 * The releases in view as [{ release, x, labelX }], by day. A name stands beside its line where it has room before the next
 * line and the edge of the view, else `labelX` is null.
 */
export function releaseMarks(releases, scale, view, widthOf) {
  const marks = releases
    .map((release) => ({ release, x: scale.x(release.day) }))
    .filter(({ x }) => x >= view.from && x <= view.to && x <= scale.width);
  return marks.map(({ release, x }, index) => {
    const room = (marks[index + 1]?.x ?? view.to) - x - 2 * GAP;
    return { release, x, labelX: widthOf(release.name) <= room ? x + GAP : null };
  });
}
