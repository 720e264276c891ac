import { dayOf } from './days.js';

/** How the values of a goal's KPIs went, by KPI: [{ day, value }] in the order of time. */
export function seriesOf(json) {
  return new Map(
    (json?.kpis ?? []).map(({ id, points }) => [id, points.map(({ day, value }) => ({ day: dayOf(day), value }))]),
  );
}

/** The value that a KPI is to reach; null where it is to reach none. */
export function targetOf({ aim, targetValue }) {
  return (aim?.kind === 'reach' ? aim.targetValue : targetValue) ?? null;
}
