/** Where a key leads from a card: { column, index } among columns of so many cards; null for a key that is not ours. */
export function cardAfterKey(key, { column, index }, counts, cardsAPage) {
  if (!Object.hasOwn(KEYS, key)) return null;
  const wanted = KEYS[key]({ column, index }, counts, cardsAPage);
  if (wanted === null || counts[wanted.column] === undefined) return { column, index };
  return { ...wanted, index: Math.max(0, Math.min(counts[wanted.column] - 1, wanted.index)) };
}

const KEYS = {
  ArrowDown: ({ column, index }) => ({ column, index: index + 1 }),
  ArrowUp: ({ column, index }) => ({ column, index: index - 1 }),
  PageDown: ({ column, index }, counts, page) => ({ column, index: index + page }),
  PageUp: ({ column, index }, counts, page) => ({ column, index: index - page }),
  Home: ({ column }) => ({ column, index: 0 }),
  End: ({ column }, counts) => ({ column, index: counts[column] - 1 }),
  ArrowRight: (from, counts) => beside(from, counts, 1),
  ArrowLeft: (from, counts) => beside(from, counts, -1),
};

/** The same place in the next column that has cards. */
function beside({ column, index }, counts, step) {
  for (let next = column + step; counts[next] !== undefined; next += step) {
    if (counts[next] > 0) return { column: next, index };
  }
  return null;
}
