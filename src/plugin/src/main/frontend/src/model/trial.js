/** What the server says would move, in numbers of the page: { goals, moved, largest, byHealth, moves }. */
export function trialOf({ goals, moved, largest, byHealth, moves }) {
  return {
    goals: Number(goals),
    moved: Number(moved),
    largest: largest ? { key: largest.key, summary: largest.summary, points: Number(largest.points) } : null,
    byHealth: { before: countsOf(byHealth.before), after: countsOf(byHealth.after) },
    moves: moves.map(moveOf),
  };
}

function moveOf({ key, summary, attainmentBefore, attainmentAfter, healthBefore, healthAfter }) {
  const [before, after] = [attainmentBefore, attainmentAfter].map(shareOf);
  const points = before === null || after === null ? null : (after - before) * 100;
  return { key, summary, attainment: { before, after }, health: { before: healthBefore, after: healthAfter }, points };
}

/** No data is no share. */
function shareOf(attainment) {
  return attainment?.share === null || attainment?.share === undefined ? null : Number(attainment.share);
}

function countsOf(counts) {
  return Object.fromEntries(Object.entries(counts).map(([health, count]) => [health, Number(count)]));
}
