import { dayOf } from './days.js';

/** What waits for what, as read from `GET roadmap/dependencies`. */

export const NO_DEPENDENCIES = dependenciesOf({
  issues: [],
  dependencies: [],
  broken: 0,
  hidden: 0,
  chains: [],
  circles: [],
});

/** `chains` has, by the key of a goal, the days of its critical chain, its activities and the steps between them. */
export function dependenciesOf(json) {
  const chains = json.chains.map(({ goal, days, activities }) => [
    goal,
    {
      days,
      keys: new Set(activities),
      steps: new Set(activities.slice(1).map((to, at) => stepOf(activities[at], to))),
    },
  ]);
  return {
    issues: new Map(json.issues.map((issue) => [issue.key, issue])),
    edges: json.dependencies,
    broken: json.dependencies.filter(({ broken }) => broken),
    hidden: json.hidden,
    circles: json.circles,
    chains: new Map(chains),
  };
}

export function stepOf(from, to) {
  return `${from} ${to}`;
}

/** The key of the issue whose bar a row shows; null for a row without one. */
export function keyOfRow(row) {
  if (row.kind === 'goal') return row.goal.key;
  return row.activity?.key ?? null;
}

/** The chain of the selected goal; of all goals together where none is selected. */
export function chainFor({ chains }, selectedKey) {
  const wanted = selectedKey === null ? [...chains.values()] : [chains.get(selectedKey)].filter(Boolean);
  const all = (part) => new Set(wanted.flatMap((chain) => [...chain[part]]));
  return { keys: all('keys'), steps: all('steps') };
}

/** The forecasts of `GET roadmap/forecasts` by the key of the goal, with days; `late` is null where the band is open. */
export function forecastsOf(json) {
  return new Map(
    json.forecasts.map(({ goal, early, likely, late }) => [
      goal,
      { early: dayOf(early), likely: dayOf(likely), late: dayOf(late) },
    ]),
  );
}

/** The releases of `GET roadmap/releases`, by day. */
export function releasesOf(json) {
  return json.releases.map(({ date, ...release }) => ({ ...release, day: dayOf(date) }));
}
