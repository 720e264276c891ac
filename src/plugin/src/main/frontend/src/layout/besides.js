const GAP = 12;
const EDGE = 8;

/** Where a card of a size lies so that it does not cover its target: below it, else above it, and within the window. */
export function placeBeside(target, card, frame) {
  const below = target.bottom + GAP;
  const above = target.top - GAP - card.height;
  const top = below + card.height <= frame.height - EDGE ? below : above;
  return {
    left: within(target.left, EDGE, frame.width - card.width - EDGE),
    top: within(top, EDGE, frame.height - card.height - EDGE),
  };
}

function within(value, least, most) {
  return Math.max(least, Math.min(value, most));
}
