/** The chart of differences, one column a day: numbers in, numbers out, in a box as wide as there are days. */

const MARGIN = 0.15;
const LEAST = 0.08;

/**
 * Gives `bars` for days with differences and `marks` for days with runs that found none; a bar is as high as its part of
 * the most, and never too low to be seen.
 */
export function driftBars(days, height) {
  const most = Math.max(0, ...days.map(({ differences }) => differences));
  const [bars, marks] = [[], []];
  days.forEach(({ runs, differences }, index) => {
    const x = index + MARGIN;
    const width = 1 - 2 * MARGIN;
    const tall = height * Math.max(LEAST, differences / most);
    if (differences > 0) bars.push({ x, width, y: height - tall, height: tall });
    else if (runs > 0) marks.push({ x, width, y: height * (1 - LEAST / 2), height: (height * LEAST) / 2 });
  });
  return { bars, marks, most };
}
