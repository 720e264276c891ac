/** Explanation, history and forecast of a goal in the shape of the REST resources, from its made-up story. */
import { daysBetween, iso, micro, paceOf } from './figures.mjs';
import { TODAY } from './goals.mjs';

const DAY = 86400000;

export function explanationOf(goal, view, kpis, below, campaigns, asOf) {
  const own = { ...ownDelivery(view, below), activities: goal.own };
  const paced = view.pace !== null;
  return {
    asOf,
    attainment: view.attainment,
    delivery: {
      ...view.delivery,
      own,
      subGoals: below.map(({ key, summary, delivery }) => ({
        key,
        summary,
        done: delivery.done,
        weight: delivery.weight,
        ownWeight: null,
      })),
      hiddenSubGoals: { count: 0, done: 0, weight: 0 },
      fallbackWeights: goal.key === 'MKT-12' ? 2 : 0,
    },
    result: {
      ...view.result,
      rule: ruleOf(kpis),
      kpis: kpis.map((kpi) => ({ formula: null, ...kpi })),
      subGoals: [],
      hiddenSubGoals: 0,
    },
    pace: paced ? paceExplained(goal, view, asOf) : null,
    health: {
      health: view.health,
      gapPoints: view.gapPoints,
      onTrackFrom: -5,
      atRiskFrom: -15,
      earlyBelow: 0.1,
      reason:
        { achieved: 'achieved', too_early: 'too_early', stale: 'stale', no_data: 'no_data' }[view.health] ?? 'gap',
      measuredOn: view.measuredOn,
      reviewDays: 92,
    },
    diagnosis: view.diagnosis,
    deliveryGapPoints: paced && view.delivery.share !== null ? micro((view.delivery.share - view.pace) * 100) : null,
    resultGapPoints: paced && view.result.share !== null ? micro((view.result.share - view.pace) * 100) : null,
    campaignCover: coverOf(kpis[0], campaigns),
  };
}

function ownDelivery({ delivery }, below) {
  const left = (field) => below.reduce((sum, each) => sum - each.delivery[field], delivery[field]);
  return { done: micro(left('done')), weight: left('weight') };
}

function ruleOf(kpis) {
  if (kpis.length === 0) return null;
  return kpis.length === 1 ? 'single' : 'mean_of_kpis';
}

function paceExplained({ start, due }, { pace }, asOf) {
  const points = [
    { date: start, share: 0 },
    { date: due, share: 1 },
  ];
  const days = daysBetween(start, due);
  return {
    share: pace,
    shape: 'linear',
    start,
    due,
    daysPassed: Math.min(days, Math.max(0, daysBetween(start, asOf))),
    days,
    points,
  };
}

function coverOf(kpi, campaigns) {
  if (campaigns.length === 0 || kpi?.aim.kind !== 'reach') return null;
  const sum = micro(campaigns.reduce((total, { target }) => total + (target ?? 0), 0));
  const isChange = /%|pp/.test(kpi.aim.target);
  const whole = isChange ? Math.abs(kpi.aim.targetValue - kpi.aim.baseline) : kpi.aim.targetValue;
  const withoutTarget = campaigns.filter(({ target }) => target === null).length;
  return { sum, whole, share: micro(sum / whole), short: sum < whole, withoutTarget, campaigns };
}

export function historyOf(goal, story, from, to) {
  const { start, points } = story.history(from, to);
  const last = points.at(-1) ?? start;
  const points2 = (now, then) => (now === null || then === null ? null : micro((now - then) * 100));
  return {
    from,
    to,
    start,
    points,
    pace:
      paceOf(goal, to) === null
        ? []
        : [from, to, goal.due]
            .filter((day) => day >= from)
            .sort()
            .map((date) => ({ date, share: paceOf(goal, date) })),
    change: {
      attainmentPoints: points2(last.attainment.share, start.attainment.share),
      deliveryPoints: points2(last.delivery.share, start.delivery.share),
      resultPoints: points2(last.result, start.result),
    },
  };
}

export function forecastOf(goal, story, view, kpis) {
  return { asOf: TODAY, result: resultForecast(goal, story, kpis[0]), delivery: deliveryForecast(view) };
}

function resultForecast({ due }, story, kpi) {
  if (!kpi) return null;
  const measured = story.measurements(kpi.id);
  const named = { kpi: { id: kpi.id, name: kpi.name, unit: kpi.unit }, due };
  if (kpi.aim.kind !== 'reach' || measured.length < 3)
    return { kind: 'not_enough_data', measurements: measured.length, needed: 3 };
  const [first, last] = [measured[0], measured.at(-1)];
  const perDay = (last.value - first.value) / daysBetween(first.day, last.day);
  const noise = Math.abs(kpi.aim.targetValue - kpi.aim.baseline) / 14;
  if (kpi.share >= 1) return { kind: 'reached', since: last.day, ...named };
  const pathTo = due > TODAY ? due : TODAY;
  const path = [0.25, 0.5, 0.75, 1].map((part) =>
    bandOn(last, perDay, noise, iso(Date.parse(TODAY) + daysBetween(TODAY, pathTo) * part * DAY)),
  );
  const { date, ...atDue } = path.at(-1);
  const ahead = Math.sign(kpi.aim.targetValue - kpi.aim.baseline) * (atDue.middle - kpi.aim.targetValue);
  const until = perDay === 0 ? null : (kpi.aim.targetValue - last.value) / perDay;
  const on = (days) => iso(Date.parse(last.day) + Math.round(days) * DAY);
  return {
    kind: 'forecast',
    method: 'damped_holt',
    ...named,
    atDue,
    path,
    metOn:
      until > 0 && until < 3650
        ? { early: on(until * 0.8), middle: on(until), late: until < 900 ? on(until * 1.4) : null }
        : null,
    probability: Math.round(100 / (1 + Math.exp(-ahead / noise))) / 100,
    ownRecord: { held: 8, checks: 10 },
  };
}

function bandOn(last, perDay, noise, date) {
  const days = daysBetween(last.day, date);
  const middle = micro(last.value + perDay * days * 0.9);
  const width = noise * Math.sqrt(days / 60);
  return {
    date,
    low80: micro(middle - 1.9 * width),
    low50: micro(middle - width),
    middle,
    high50: micro(middle + width),
    high80: micro(middle + 1.9 * width),
  };
}

function deliveryForecast({ delivery }) {
  if (delivery.share === null) return { kind: 'not_enough_data' };
  if (delivery.share >= 1) return { kind: 'done' };
  if (delivery.share < 0.05) return { kind: 'not_within', years: 10 };
  const remaining = delivery.weight - delivery.done;
  const on = (days) => iso(Date.parse(TODAY) + Math.round(days) * DAY);
  return {
    kind: 'forecast',
    half: on(remaining * 30),
    likely: on(remaining * 42),
    nearlyCertain: on(remaining * 55),
    remaining: micro(remaining),
  };
}
