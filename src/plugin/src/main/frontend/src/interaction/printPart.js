import { HEAD_HEIGHT } from '../layout/columns.js';
import { setStyle } from '../render/dom.js';
import { printHead } from '../render/printHead.js';

/** A4 across, without its margins, in pixels. */
const PAPER = 1047;

/** More rows than this would be printed as they are seen: the PDF holds them all. */
const MOST_ROWS = 300;

/**
 * Says on paper what the page says by its tools, of what and of which day the roadmap is and what was looked for, and draws
 * all rows for as long as the browser prints them, in the width of paper.
 */
export function printPart({ projectName, surroundings = window }) {
  return (page) => {
    const head = printHead(projectName);
    surroundings.addEventListener('beforeprint', () => page.plan && enlarge(page));
    surroundings.addEventListener('afterprint', () => page.plan && restore(page));
    return {
      places: { above: [head.element] },
      draw: ({ plan, look, state }) => head.update(plan, look.filter, state.formats),
    };
  };
}

function enlarge({ grid, board }) {
  const root = grid.closest('.milepost');
  const width = root.offsetWidth;
  setStyle(root, { '--mp-paper-width': `${width}px`, '--mp-paper-zoom': String(Math.min(1, PAPER / width)) });
  const { rows } = board;
  const isDrawn = board.scale !== null && grid.offsetWidth > 0;
  if (!isDrawn || rows.length === 0 || rows.length > MOST_ROWS) return;
  const { top, height } = board.placeOf(rows.length - 1);
  grid.dataset.print = 'all';
  setStyle(grid, { height: `${top + height + HEAD_HEIGHT + 2}px`, 'max-height': 'none' });
  board.toX(board.span.from);
}

function restore({ grid, board }) {
  if (grid.dataset.print === undefined) return;
  delete grid.dataset.print;
  setStyle(grid, { height: '', 'max-height': '' });
  board.toX(board.span.from);
}
