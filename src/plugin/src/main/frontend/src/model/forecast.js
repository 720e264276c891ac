import { dayOf } from './days.js';

/** A forecast in shares of the way, so that it can stand on the chart of a goal's history. */

/**
 * The band as [{ day, low80, low50, middle, high50, high80 }], beginning with where the KPI stands on `today`; empty
 * where nothing was forecast, or the KPI has no way from a baseline to a target on which it could be drawn.
 */
export function bandOf(forecast, kpis, today) {
  const result = forecast?.result;
  const kpi = kpis.find(({ id }) => id === result?.kpi?.id);
  if (!(result?.path?.length > 0) || kpi?.aim?.kind !== 'reach') return [];
  const share = shareOn(kpi.aim);
  const path = result.path.map((point) => bandPoint(point, share)).filter(({ day }) => day > today);
  if (path.length === 0 || kpi.share === null || kpi.share === undefined) return path;
  const now = {
    day: today,
    low80: kpi.share,
    low50: kpi.share,
    middle: kpi.share,
    high50: kpi.share,
    high80: kpi.share,
  };
  return [now, ...path];
}

/** What is low in values is high on the way where the target lies below the baseline. */
function bandPoint({ date, low80, low50, middle, high50, high80 }, share) {
  const [lowest, low, high, highest] = [low80, low50, high50, high80].map(share).sort((one, other) => one - other);
  return { day: dayOf(date), low80: lowest, low50: low, middle: share(middle), high50: high, high80: highest };
}

function shareOn({ baseline, targetValue }) {
  return (value) => (value - baseline) / (targetValue - baseline);
}
