/** How the development server makes its figures: the rules of the product in plain numbers, good enough to look at. */
const DAY = 86400000;

export const micro = (value) => Math.round(value * 1e6) / 1e6;
export const iso = (millis) => new Date(millis).toISOString().slice(0, 10);
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const clamp = (share) => Math.min(1, Math.max(0, share));

export function shareOfKpi({ aim }, value) {
  if (value === null || value === undefined) return null;
  if (aim.kind === 'reach') return micro((value - aim.baseline) / (aim.targetValue - aim.baseline));
  if (aim.kind === 'yes_no') return value === 0 ? 0 : 1;
  const distance = Math.max(0, (aim.lower ?? value) - value, value - (aim.upper ?? value));
  return micro(Math.max(0, 1 - distance / aim.tolerance));
}

/** The result of several KPIs by their weights; of a single one its share as it is. */
export function resultOf(kpis, values) {
  const shares = kpis.map((kpi) => ({ weight: kpi.weight, share: shareOfKpi(kpi, values[kpi.id]) }));
  const known = shares.filter(({ share }) => share !== null);
  if (known.length === 0) return { share: null, withData: 0, all: kpis.length };
  if (kpis.length === 1) return { share: known[0].share, withData: 1, all: 1 };
  const weight = known.reduce((sum, each) => sum + each.weight, 0);
  const reached = known.reduce((sum, each) => sum + each.weight * clamp(each.share), 0);
  return { share: micro(reached / weight), withData: known.length, all: kpis.length };
}

export function paceOf({ start, due }, day) {
  if (!start || !due || due < start) return null;
  return micro(clamp(daysBetween(start, day) / Math.max(1, daysBetween(start, due))));
}

/** Everything that follows from a delivery and a result on a day. */
export function judged(goal, { delivery, result, measuredOn }, day) {
  const kind = result.share !== null ? 'result' : 'delivery';
  const share = kind === 'result' ? result.share : delivery.share;
  const pace = paceOf(goal, day);
  const gapPoints = pace === null || share === null ? null : micro((share - pace) * 100);
  const health = healthOf({ share, pace, gapPoints, isStale: measuredOn && daysBetween(measuredOn, day) > 92 });
  return {
    attainment: { kind: share === null ? 'no_data' : kind, share },
    delivery,
    result,
    pace,
    gapPoints,
    health,
    diagnosis: health === 'too_early' ? null : diagnosisOf(delivery.share, result.share, pace),
  };
}

function healthOf({ share, pace, gapPoints, isStale }) {
  if (share === null) return 'no_data';
  if (share >= 1) return 'achieved';
  if (pace === null) return 'no_data';
  if (pace < 0.1) return 'too_early';
  if (isStale) return 'stale';
  if (gapPoints >= -5) return 'on_track';
  return gapPoints >= -15 ? 'at_risk' : 'off_track';
}

function diagnosisOf(delivery, result, pace) {
  if (delivery === null || result === null || pace === null) return null;
  const [isDone, works] = [delivery, result].map((share) => (share - pace) * 100 >= -5);
  if (isDone) return works ? 'works' : 'question_activities';
  return works ? 'check_links' : 'execution';
}
