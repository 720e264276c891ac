/** The widths of the table's columns and the heights of its rows for a width of the whole grid. */

/** The height of the head, which covers the uppermost part of the scrolled rows. */
export const HEAD_HEIGHT = 52;

const WIDE = 1000;
const MIDDLE = 620;

const LEAST_GOAL = 256;
const MOST_GOAL = 620;
const FOLDED = ['health', 'attainment'];
const WIDTHS = {
  health: 128,
  attainment: 206,
  owner: 136,
  status: 116,
  kpi: 136,
  key: 84,
  project: 84,
  start: 128,
  due: 128,
};
const SHORT = ['delivery', 'result', 'pace', 'gap', 'baseline', 'actual', 'target'];

/**
 * The `cells` beside the goal, { name, width } each, of those that are `chosen`: the last ones are `hidden` where the time axis
 * would have less than two fifths. In little room health and attainment are folded into one column, or into the goal's.
 * `wanted` is how wide somebody has made the goal's. `left` is what sticks to the left edge; the time axis gets the rest.
 */
export function columnsFor(width, { chosen = FOLDED, wanted = null } = {}) {
  if (width >= WIDE) return wideColumns(width, chosen, wanted);
  const hidden = chosen.filter((name) => !FOLDED.includes(name));
  const [least, most] = width >= MIDDLE ? [208, Math.floor(width * 0.6) - 160] : [150, Math.floor(width * 0.6)];
  const usual = width >= MIDDLE ? clamp(Math.min(width * 0.38, most), 208, 340) : clamp(width * 0.52, 150, 260);
  const goal = wanted === null ? usual : clamp(wanted, least, most);
  const number = width >= MIDDLE ? 160 : 0;
  const cells = [
    { name: 'health', width: 0 },
    { name: 'attainment', width: number },
  ];
  const shape = width >= MIDDLE ? 'middle' : 'narrow';
  return { shape, goal, cells, hidden, most, left: goal + number, health: 0, number };
}

function wideColumns(width, chosen, wanted) {
  const room = Math.floor(width * 0.6);
  const cells = [];
  let taken = 0;
  for (const name of chosen) {
    const its = widthOf(name);
    if (taken + its > room - LEAST_GOAL) break;
    cells.push({ name, width: its });
    taken += its;
  }
  const most = room - taken;
  const goal = clamp(wanted ?? Math.min(width * 0.3, MOST_GOAL), LEAST_GOAL, most);
  const of = (name) => cells.find((cell) => cell.name === name)?.width ?? 0;
  const hidden = chosen.slice(cells.length);
  return {
    shape: 'wide',
    goal,
    cells,
    hidden,
    most,
    left: goal + taken,
    health: of('health'),
    number: of('attainment'),
  };
}

function widthOf(name) {
  return WIDTHS[name] ?? (SHORT.includes(name) ? 92 : 124);
}

/** Row heights by kind: a goal carries two lines beside a lozenge with its reason, the rest one line; where a column holds all, goals and lanes have three. */
export function rowHeight(kind, shape) {
  if (kind === 'goal') return shape === 'narrow' ? 60 : 52;
  if (kind === 'lane') return shape === 'narrow' ? 60 : 44;
  return shape === 'narrow' ? 44 : 36;
}

function clamp(value, least, most) {
  return Math.round(Math.min(most, Math.max(least, value)));
}
