/** A year of the retention goal as `GET history` tells it: its work is done in steps, its KPI is measured twice. */
export const BEN = { name: 'ben', displayName: 'Ben Ito' };

export function historyJson(points = yearOfPoints(), more = {}) {
  return {
    from: '2027-01-01',
    to: '2027-12-31',
    start: stateJson(null, 0.5, 'too_early'),
    points,
    pace: [
      { date: '2027-01-01', share: 0 },
      { date: '2027-12-31', share: 0.33242 },
    ],
    change: { attainmentPoints: null, deliveryPoints: 20, resultPoints: null },
    ...more,
  };
}

export function stateJson(result, delivery, health = 'on_track') {
  const kind = result === null ? 'delivery' : 'result';
  const work = { share: delivery, done: delivery === null ? 0 : delivery * 10, weight: 10 };
  return { attainment: { kind, share: result ?? delivery }, delivery: work, result, health };
}

export function pointJson(at, state, causes = [moved('MKT-12')]) {
  return { at, entry: 1, ...state, causes };
}

export function moved(key, more) {
  const issue = { key, summary: 'Launch' };
  return { kind: 'transition', issue, hidden: false, from: 'In Progress', to: 'Done', person: BEN, at: null, ...more };
}

export function measurement(value, more) {
  return moved('MKT-3', { kind: 'measurement', from: null, to: value, ...more });
}

function yearOfPoints() {
  return [
    pointJson('2027-03-12T12:00:00Z', stateJson(null, 0.6)),
    pointJson('2027-06-01T12:00:00Z', stateJson(0.3, 0.6), [measurement('72.8')]),
    pointJson('2027-10-01T12:00:00Z', stateJson(0.4, 0.7), [measurement('73.4'), moved('MKT-14')]),
  ];
}

/** A forecast of the retention KPI up to its due date. */
export function forecastJson(result = {}, delivery = { kind: 'done' }) {
  const unit = { kind: 'percent', symbol: '%', digits: 1 };
  const atDue = { low80: 75.6, low50: 76.2, middle: 76.9, high50: 77.6, high80: 78.2 };
  const base = {
    kind: 'forecast',
    method: 'theil_sen',
    kpi: { id: 'kpi', name: 'Retention', unit },
    due: '2028-12-31',
    atDue,
    path: [
      { date: '2028-06-30', low80: 74.6, low50: 75, middle: 75.2, high50: 75.4, high80: 75.8 },
      { date: '2028-12-31', ...atDue },
    ],
    metOn: { early: '2028-08-01', middle: '2029-01-15', late: '2029-06-01' },
    probability: 0.62,
    ownRecord: { held: 8, checks: 10 },
  };
  return { asOf: '2027-12-31', result: result === null ? null : { ...base, ...result }, delivery };
}
