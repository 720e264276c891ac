import { planOf } from '../../src/model/plan.js';

/** A goal as REST gives it, with what a test says about it. */
export function goalJson(key, more = {}) {
  return {
    id: Number(key.split('-')[1]),
    key,
    summary: `Goal ${key}`,
    project: 'MKT',
    parent: null,
    depth: 0,
    status: { name: 'In Progress', category: 'indeterminate' },
    owner: { name: 'ana', displayName: 'Ana Ruiz' },
    start: '2027-01-01',
    due: '2027-12-31',
    attainment: { kind: 'delivery', share: 0.7 },
    delivery: { share: 0.7, done: 3.5, weight: 5 },
    pace: 0.5,
    gapPoints: 20,
    health: 'on_track',
    activities: 5,
    subGoals: 0,
    hidden: { activities: 0, weight: 0 },
    calculatedAt: '2027-07-01T08:00:00Z',
    ...more,
  };
}

/** What a test says about a goal whose headline is its result. */
export function measured(share, more = {}) {
  return {
    attainment: { kind: 'result', share },
    result: { share, withData: 1, all: 1 },
    kpi: kpiJson(),
    stage: 'active',
    diagnosis: null,
    measuredOn: '2027-06-30',
    milestones: [],
    campaignCover: null,
    ...more,
  };
}

/** The retention KPI of the worked cases, as a goal carries it. */
export function kpiJson(more = {}) {
  const unit = { kind: 'percent', symbol: '%', digits: 1 };
  const figures = { baseline: 71, targetValue: 77, value: 73.4, day: '2027-06-30', warning: null };
  return { id: 'retention', name: 'Retention', unit, ...figures, ...more };
}

export function milestoneJson(name, date, more = {}) {
  return { id: name, name, date, expected: null, reachedOn: null, ...more };
}

export function goalWith(more) {
  return planWith(goalJson('MKT-3', more)).goals[0];
}

/** A roadmap as REST gives it. */
export function roadmapJson(goals, more = {}) {
  return {
    project: { key: 'MKT', name: 'Marketing' },
    asOf: '2027-07-02',
    timeZone: 'UTC',
    canEdit: true,
    canMeasure: true,
    summary: { goals: goals.length, byHealth: {}, delivery: 0.7, pace: 0.5, hiddenGoals: 0 },
    goals,
    ...more,
  };
}

export function planWith(...goals) {
  return planOf(roadmapJson(goals));
}

export function activityJson(key, more = {}) {
  return {
    id: Number(key.split('-')[1]),
    key,
    summary: `Activity ${key}`,
    status: { name: 'To Do', category: 'new' },
    assignee: { name: 'ben', displayName: 'Ben Ito' },
    start: '2027-03-01',
    due: '2027-04-01',
    weight: 1,
    progress: 0,
    share: 1,
    path: 'epic',
    ...more,
  };
}

export function activityPage(items, more = {}) {
  return { start: 0, limit: 200, total: items.length, items, hidden: { activities: 0, weight: 0 }, ...more };
}
