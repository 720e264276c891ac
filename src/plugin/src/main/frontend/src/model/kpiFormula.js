/**
 * How a KPI's share follows from its figures, as `GET explanation` tells them: the shape of the formula and the numbers
 * to put in. `digits` is how many must be shown so that what is shown can be recalculated; units round more.
 */
export function kpiFormulaOf(kpi) {
  const { aim, share } = kpi;
  if (share === null || share === undefined || !aim) return { shape: 'none' };
  return (SHAPES[aim.kind] ?? (() => ({ shape: 'share' })))(kpi);
}

/** The most digits after the point that any of these figures has, and at least so many; six are the most that exist. */
export function digitsOf(figures, least = 0) {
  return figures.filter(isNumber).reduce((most, figure) => Math.max(most, decimalsOf(figure)), least);
}

const SHAPES = {
  reach: ({ aim, value, unit }) => {
    const { baseline, targetValue } = aim;
    const digits = digitsOf([value, baseline, targetValue], unit?.digits);
    if (baseline === 0) return { shape: 'ratio', value, target: targetValue, digits };
    return { shape: 'way', value, baseline, target: targetValue, digits };
  },
  within: inRange,
  above: inRange,
  below: inRange,
  yes_no: ({ value }) => ({ shape: value === 0 ? 'no' : 'yes' }),
  milestones: () => ({ shape: 'milestones' }),
};

/** Inside a range it is all; outside, the distance to the side that was left is divided by the tolerance. */
function inRange({ aim, value, unit }) {
  const { lower = null, upper = null, tolerance } = aim;
  const digits = digitsOf([value, lower, upper, tolerance], unit?.digits);
  if (lower !== null && value < lower) return { shape: 'outside', more: lower, less: value, tolerance, digits };
  if (upper !== null && value > upper) return { shape: 'outside', more: value, less: upper, tolerance, digits };
  return { shape: 'inside', value, lower, upper, digits };
}

function decimalsOf(figure) {
  const text = String(figure);
  if (text.includes('e')) return 6;
  return Math.min(6, text.includes('.') ? text.length - text.indexOf('.') - 1 : 0);
}

function isNumber(figure) {
  return typeof figure === 'number';
}
