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

/** As narrow as a column may become; these two are of several parts. */
const LEAST = { health: 112, attainment: 190 };
const LEAST_TEXT = 56;
const MIDDLE_GOAL = 208;
const MIDDLE_NUMBER = 160;
const LEAST_MIDDLE_NUMBER = 144;

/**
 * The `cells` beside the goal, { name, width, least, most } each, of those that are `chosen`: the last ones are `hidden` where
 * the time axis would have less than two fifths. In little room health and attainment are folded into one column, or into the
 * goal's. `wanted` has how wide somebody has made columns, by name: wider only as far as none is hidden by it and goals keep
 * their least. `left` is what sticks to the left edge; the time axis gets the rest.
 */
export function columnsFor(width, { chosen = FOLDED, wanted = {} } = {}) {
  if (width >= WIDE) return wideColumns(width, chosen, wanted);
  const hidden = chosen.filter((name) => !FOLDED.includes(name));
  return { hidden, health: 0, ...(width >= MIDDLE ? middleColumns(width, wanted) : narrowColumns(width, wanted)) };
}

function narrowColumns(width, wanted) {
  const least = 150;
  const most = Math.floor(width * 0.6);
  const goal = clamp(wanted.goal ?? clamp(width * 0.52, least, 260), least, most);
  return { shape: 'narrow', goal, least, most, cells: foldedCells({ width: 0 }), left: goal, number: 0 };
}

function middleColumns(width, wanted) {
  const room = Math.floor(width * 0.6);
  const least = MIDDLE_GOAL;
  const ends = { least: LEAST_MIDDLE_NUMBER, most: room - least };
  const number = clamp(wanted.attainment ?? MIDDLE_NUMBER, ends.least, ends.most);
  const most = room - number;
  const goal = clamp(wanted.goal ?? clamp(width * 0.38, least, 340), least, most);
  const cells = foldedCells({ width: number, ...ends });
  return { shape: 'middle', goal, least, most, cells, left: goal + number, number };
}

function foldedCells(number) {
  return [
    { name: 'health', width: 0 },
    { name: 'attainment', ...number },
  ];
}

function wideColumns(width, chosen, wanted) {
  const room = Math.floor(width * 0.6);
  const cells = cellsIn(room - LEAST_GOAL, chosen, wanted);
  const taken = cells.reduce((sum, cell) => sum + cell.width, 0);
  const most = room - taken;
  const goal = clamp(wanted.goal ?? Math.min(width * 0.3, MOST_GOAL), LEAST_GOAL, most);
  const of = (name) => cells.find((cell) => cell.name === name)?.width ?? 0;
  return {
    shape: 'wide',
    goal,
    least: LEAST_GOAL,
    most,
    cells,
    hidden: chosen.slice(cells.length),
    left: goal + taken,
    health: of('health'),
    number: of('attainment'),
  };
}

/** First what each needs at least, its usual width or less where that is wanted, then what is wanted beyond that of what is free. */
function cellsIn(room, chosen, wanted) {
  const cells = [];
  let free = room;
  for (const name of chosen) {
    const usual = widthOf(name);
    const least = LEAST[name] ?? LEAST_TEXT;
    const needed = clamp(wanted[name] ?? usual, least, usual);
    if (needed > free) break;
    free -= needed;
    cells.push({ name, width: needed, least, usual });
  }
  for (const cell of cells) {
    const more = clamp((wanted[cell.name] ?? 0) - cell.width, 0, free);
    cell.width += more;
    free -= more;
  }
  return cells.map(({ usual, ...cell }) => ({ ...cell, most: Math.max(usual, cell.width + free) }));
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
