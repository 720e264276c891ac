/** Where a bar's label goes: beside the bar, never on a fill, never on the today line. */

const GAP = 8;

/**
 * The left edge for a label of a width beside the bar from `x` with `width`, or null where none is free.
 * `obstacles` are [{ from, to }] that it must not touch, `room` is { from, to } of the axis. Right of the bar
 * is preferred, then right of what stands in the way there, then the same to the left.
 */
export function placeLabel({ bar, labelWidth, obstacles, room }) {
  const blocked = [{ from: bar.x, to: bar.x + bar.width }, ...obstacles];
  const right = blocked.map((each) => each.to + GAP).filter((x) => x >= bar.x + bar.width + GAP);
  const left = blocked.map((each) => each.from - GAP - labelWidth).filter((x) => x + labelWidth <= bar.x - GAP);
  const wanted = [...right.sort((a, b) => a - b), ...left.sort((a, b) => b - a)];
  const isFree = (x) =>
    x >= room.from && x + labelWidth <= room.to && !blocked.some((each) => touches(each, x, labelWidth));
  return wanted.find(isFree) ?? null;
}

function touches(obstacle, x, width) {
  return x < obstacle.to + GAP / 2 && x + width > obstacle.from - GAP / 2;
}
