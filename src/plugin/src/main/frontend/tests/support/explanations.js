/** The retention goal of the worked cases as `GET explanation` tells it, with what a test says about it. */
export function explanationJson({ result, delivery, health, ...more } = {}) {
  return {
    asOf: '2027-12-31',
    attainment: { kind: 'result', share: 0.4 },
    delivery: deliveryJson(delivery),
    result: resultJson(result),
    pace: paceJson(),
    health: healthJson(health),
    diagnosis: 'works',
    deliveryGapPoints: 26.758,
    resultGapPoints: 6.757991,
    campaignCover: null,
    ...more,
  };
}

export function deliveryJson(more) {
  return {
    share: 0.7,
    done: 3.5,
    weight: 5,
    own: { done: 3.5, weight: 5, activities: 3 },
    subGoals: [],
    hiddenSubGoals: { count: 0, done: 0, weight: 0 },
    fallbackWeights: 0,
    ...more,
  };
}

export function resultJson(more) {
  const result = {
    share: 0.4,
    rule: 'single',
    withData: 1,
    all: 1,
    kpis: [retention()],
    subGoals: [],
    hiddenSubGoals: 0,
  };
  return { ...result, ...more };
}

export function paceJson(more) {
  const points = [
    { date: '2027-01-01', share: 0 },
    { date: '2029-12-31', share: 1 },
  ];
  const days = { start: '2027-01-01', due: '2029-12-31', daysPassed: 364, days: 1095 };
  return { share: 0.33242, shape: 'linear', ...days, points, ...more };
}

export function healthJson(more) {
  const rule = { onTrackFrom: -5, atRiskFrom: -15, earlyBelow: 0.1, reviewDays: 92 };
  return { health: 'on_track', gapPoints: 6.757991, reason: 'gap', measuredOn: '2027-12-01', ...rule, ...more };
}

export function retention(more) {
  return kpi({ baseline: 71, target: '+6 pp', targetValue: 77 }, 73.4, 0.4, { unit: PERCENT, ...more });
}

/** A KPI that reaches from a baseline to a target. */
export function kpi({ baseline, target = '', targetValue }, value, share, more) {
  return named({ kind: 'reach', baseline, target, targetValue }, value, share, more);
}

/** MQL to SQL within 60-80 %, tolerance 10. */
export function withinKpi(value, share, aim = {}) {
  return named({ kind: 'within', lower: 60, upper: 80, tolerance: 10, ...aim }, value, share, { unit: PERCENT });
}

export function named(aim, value, share, more) {
  const unit = { kind: 'number', symbol: '', digits: 0 };
  const figures = {
    id: 'kpi',
    name: 'Retention',
    unit,
    weight: 1,
    aim,
    value,
    day: '2027-12-01',
    share,
    formula: null,
  };
  return { ...figures, source: { kind: 'measured' }, ...more };
}

const PERCENT = { kind: 'percent', symbol: '%', digits: 1 };
