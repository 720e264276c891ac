/** Which rows a scrolled view shows. Cost: one pass when rows change, a binary search a scroll step. */

/** The upper edge of each row and, as last element, the height of all: for n heights n + 1 numbers. */
export function offsetsOf(heights) {
  const offsets = new Float64Array(heights.length + 1);
  for (let index = 0; index < heights.length; index++) offsets[index + 1] = offsets[index] + heights[index];
  return offsets;
}

/** The row at a height y, kept within the rows. */
export function rowAt(offsets, y) {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle] <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows to draw, `to` not included: those in view and `spare` more on both sides. */
export function visibleRows(offsets, { top, height }, spare = 1) {
  const count = offsets.length - 1;
  if (count < 1) return { from: 0, to: 0 };
  return {
    from: Math.max(0, rowAt(offsets, top) - spare),
    to: Math.min(count, rowAt(offsets, top + height) + 1 + spare),
  };
}

/** Where to scroll so that a row is fully in view; the present place if it already is. */
export function scrollTopFor(offsets, index, { top, height }) {
  const upper = offsets[index];
  const lower = offsets[index + 1];
  if (upper < top) return upper;
  if (lower > top + height) return lower - height;
  return top;
}
