/** Arrows between bars: boxes in, corners out. All of them run along the axes. */

const STUB = 10;
const MOST = 80;

/** The boxes of the bars that are drawn, by the key of their issue: Map of [{ x, end, top, height }], heights from the upper edge of the `band`. */
export function boxesOf({ placed, band }, keyOf) {
  const boxes = new Map();
  for (const { row, top, height, mark } of placed) {
    const key = keyOf(row);
    const isDrawn = top >= band.top && top + height <= band.top + band.height;
    if (key === null || !mark || mark.bar.kind === 'undated' || !isDrawn) continue;
    const { x, width } = mark.bar;
    boxes.set(key, [...(boxes.get(key) ?? []), { x, end: x + width, top: top - band.top, height }]);
  }
  return boxes;
}

/** An arrow for each edge of which both ends are drawn, the first ones of `edges` where there are too many: [{ edge, corners }]. */
export function arrows(edges, boxes, most = MOST) {
  const drawn = [];
  for (const edge of edges) {
    if (drawn.length === most) break;
    const ends = nearest(boxes.get(edge.from) ?? [], boxes.get(edge.to) ?? []);
    if (ends) drawn.push({ edge, corners: cornersOf(ends.from, ends.to) });
  }
  return drawn;
}

/**
 * From the end of one box to the start of another. Where there is no room between them, the arrow turns back along the edge
 * of the lower row's box.
 */
export function cornersOf(from, to) {
  const [y1, y2] = [middleOf(from), middleOf(to)];
  const out = from.end + STUB;
  const into = to.x - STUB;
  if (out <= into)
    return [
      [from.end, y1],
      [out, y1],
      [out, y2],
      [to.x, y2],
    ];
  const between = y2 >= y1 ? to.top : to.top + to.height;
  return [
    [from.end, y1],
    [out, y1],
    [out, between],
    [into, between],
    [into, y2],
    [to.x, y2],
  ];
}

/** An issue can have several rows: of all pairs, the two that lie closest. */
function nearest(froms, tos) {
  let best = null;
  for (const from of froms) {
    for (const to of tos) {
      const distance = Math.abs(from.top - to.top);
      if (best === null || distance < best.distance) best = { from, to, distance };
    }
  }
  return best;
}

function middleOf({ top, height }) {
  return top + height / 2;
}
