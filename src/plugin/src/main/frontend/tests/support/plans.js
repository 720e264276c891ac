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

/** A roadmap as REST gives it. */
export function roadmapJson(goals, more = {}) {
  return {
    project: { key: 'MKT', name: 'Marketing' },
    asOf: '2027-07-02',
    timeZone: 'UTC',
    canEdit: true,
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
