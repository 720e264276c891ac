const LEAST_WIDTH = 4;
const SPANS = [1, 7, 28, 91, 364];

/**
 * How much changed from the first day to the last, as bars along a strip of a width: [{ x, width, share, from, to, changes }]. A
 * bar stands for a day, or for so many days that it is wide enough to be seen; `share` is its part of the highest. Days in
 * which nothing changed have none.
 */
export function changeStrip({ first, last, counts }, width) {
  const days = last - first + 1;
  const span = SPANS.find((each) => (width * each) / days >= LEAST_WIDTH) ?? SPANS.at(-1);
  const sums = new Map();
  counts.forEach((changes, day) => {
    const at = Math.floor((day - first) / span);
    sums.set(at, (sums.get(at) ?? 0) + changes);
  });
  const highest = Math.max(...sums.values());
  return [...sums]
    .sort(([one], [other]) => one - other)
    .map(([at, changes]) => {
      const from = first + at * span;
      const to = Math.min(last, from + span - 1);
      const x = (width * (from - first)) / days;
      return { x, width: (width * (to - from + 1)) / days, share: changes / highest, from, to, changes };
    });
}
