/** The entries of a ledger and the points of a history, in the one shape in which the page reads them. */

/**
 * A goal's state in a ledger: shares of delivery, result and attainment, and its health. An entry from before results
 * were known is its delivery alone.
 */
export function stateOf(json) {
  const delivery = shareIn(json.delivery === undefined ? json : json.delivery);
  const attainment = json.attainment ?? { kind: 'delivery', share: delivery };
  return { delivery, result: shareIn(json.result), attainment, health: json.health ?? null };
}

/** What an entry moved: [{ kind, from, to }] of dials; health where no dial moved. */
export function movementsOf(before, after) {
  const moved = ['result', 'delivery'].filter((kind) => before[kind] !== after[kind]);
  if (moved.length > 0) return moved.map((kind) => ({ kind, from: before[kind], to: after[kind] }));
  return before.health === after.health ? [] : [{ kind: 'health', from: before.health, to: after.health }];
}

function shareIn(json) {
  if (json === null || json === undefined) return null;
  return typeof json === 'number' ? json : (json.share ?? null);
}
