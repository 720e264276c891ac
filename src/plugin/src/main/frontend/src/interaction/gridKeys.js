/**
 * What a key does in the tree grid, after the treegrid pattern of the ARIA authoring practices with rows in focus.
 * The answer is { focus: index }, { open: row }, { close: row }, { enter: row }, or null for a key that is not ours.
 */
export function keyStep(key, rows, index, rowsAPage) {
  return Object.hasOwn(KEYS, key) ? KEYS[key](rows, index, rowsAPage) : null;
}

const KEYS = {
  ArrowDown: (rows, index) => focus(rows, index + 1),
  ArrowUp: (rows, index) => focus(rows, index - 1),
  PageDown: (rows, index, page) => focus(rows, index + page),
  PageUp: (rows, index, page) => focus(rows, index - page),
  Home: (rows) => focus(rows, 0),
  End: (rows) => focus(rows, rows.length - 1),
  ArrowRight: (rows, index) => {
    const row = rows[index];
    if (!row.canOpen) return null;
    return row.open ? focus(rows, index + 1) : { open: row };
  },
  ArrowLeft: (rows, index) => {
    const row = rows[index];
    return row.canOpen && row.open ? { close: row } : focus(rows, parentIndex(rows, index));
  },
  Enter: (rows, index) => ({ enter: rows[index] }),
  ' ': (rows, index) => ({ enter: rows[index] }),
};

function focus(rows, index) {
  return { focus: Math.min(rows.length - 1, Math.max(0, index)) };
}

function parentIndex(rows, index) {
  for (let above = index - 1; above >= 0; above--) {
    if (rows[above].level < rows[index].level) return above;
  }
  return index;
}
