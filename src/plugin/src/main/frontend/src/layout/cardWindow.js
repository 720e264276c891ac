/** Cards of one height below each other, of which those in view are drawn: so many pixels a card with its gap. */
export const CARD_HEIGHT = 116;

const OVERSCAN = 3;

/** The first card that is drawn and the one after the last, for a column that is scrolled by `top`. */
export function cardWindow({ count, top, height }) {
  const first = Math.max(0, Math.floor(top / CARD_HEIGHT) - OVERSCAN);
  const last = Math.min(count, Math.ceil((top + height) / CARD_HEIGHT) + OVERSCAN);
  return { first: Math.min(first, last), last };
}

/** How far a column is scrolled so that a card is whole in its view. */
export function topFor(index, { top, height }) {
  const [above, below] = [index * CARD_HEIGHT, (index + 1) * CARD_HEIGHT];
  if (above < top) return above;
  return below > top + height ? below - height : top;
}
