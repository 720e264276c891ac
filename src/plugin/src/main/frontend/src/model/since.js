/**
 * What moved between two standings of `GET roadmap/changed`, as [{ kind, from, to }], what matters most first: `new`, `stage`,
 * `health`, `result`, `delivery` or, where its share stayed, `work` (its weight), `start`, `due`.
 */
export function movesOf({ from, to }) {
  if (from === null) return [{ kind: 'new', from: null, to: null }];
  const parts = [
    ['stage', (each) => each.stage],
    ['health', (each) => each.health],
    ['result', (each) => each.result],
    ['delivery', (each) => each.delivery.share],
    ['start', (each) => each.start],
    ['due', (each) => each.due],
  ];
  const moves = parts
    .map(([kind, read]) => ({ kind, from: read(from), to: read(to) }))
    .filter((move) => move.from !== move.to);
  return moves.length > 0 ? moves : [{ kind: 'work', from: from.delivery.weight, to: to.delivery.weight }];
}

/** The causes of the newest entries, each once: [{ ...cause, at }]. */
export function causesOf({ newest }, most) {
  const causes = newest.flatMap((entry) => entry.causes);
  const once = new Map(causes.map((cause) => [JSON.stringify(cause), cause]));
  return [...once.values()].slice(0, most);
}

const PERIODS = { day: 1, week: 7, month: 30 };
const MILLIS_A_DAY = 86400000;

/** From when on, as an ISO moment: since the former visit, or so many days before `now`; undefined for no former visit. */
export function momentOf(period, former, now) {
  return period === 'visit' ? (former ?? undefined) : new Date(now - PERIODS[period] * MILLIS_A_DAY).toISOString();
}
