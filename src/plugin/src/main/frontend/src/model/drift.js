/** What runs found stored wrongly, over the last days. */

/** Only the runs that found something; the others are good news. */
export function driftsIn({ runs }) {
  return runs.filter(({ differences }) => differences > 0);
}

/**
 * Every one of the last days, the oldest first: { day, runs, differences }. `localDay` gives the local day of an instant.
 */
export function driftByDay({ days, runs }, today, localDay) {
  const first = today - days + 1;
  const found = Array.from({ length: days }, (_, index) => ({ day: first + index, runs: 0, differences: 0 }));
  for (const { at, differences } of runs) {
    const there = found[Math.floor(localDay(at)) - first];
    if (!there) continue;
    there.runs++;
    there.differences += differences;
  }
  return found;
}
