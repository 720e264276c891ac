/** A lane as REST gives it, with what a test says about it. */
export function laneJson(id, more = {}) {
  return {
    id,
    name: id === '' ? null : id,
    activities: 1,
    unscheduled: 0,
    start: '2027-03-01',
    due: '2027-04-01',
    delivery: { share: 0.5, done: 0.5, weight: 1 },
    hidden: { activities: 0, weight: 0 },
    items: [],
    ...more,
  };
}

export function laneItem(key, more = {}) {
  return {
    id: Number(key.split('-')[1]),
    key,
    summary: `Activity ${key}`,
    status: { name: 'To Do', category: 'new' },
    owner: { name: 'ben', displayName: 'Ben Ito' },
    start: '2027-03-01',
    due: '2027-04-01',
    delivery: { share: 0, done: 0, weight: 1 },
    goals: ['MKT-1'],
    ...more,
  };
}

export function lanesJson(by, lanes) {
  return { by, sort: 'plan', total: laneJson('total', { activities: lanes.length }), lanes };
}

/** So many activities, of which a page is read. */
export function itemsOf(prefix, count) {
  return Array.from({ length: count }, (_, index) => laneItem(`${prefix}-${index + 1}`));
}

export function pageOf(items, start, limit) {
  return { start, limit, total: items.length, items: items.slice(start, start + limit) };
}
