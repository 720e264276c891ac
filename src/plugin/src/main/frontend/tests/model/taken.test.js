import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { EVERYTHING } from '../../src/model/filter.js';
import { goalsTaken, isOnlyGoals, sightTaken, wishOf } from '../../src/model/taken.js';

const goal = (key, subGoals, open) => ({ kind: 'goal', open, goal: { key, subGoals } });
const seen = (more) => ({
  place: { project: 'MKT' },
  asOf: undefined,
  filter: EVERYTHING,
  order: 'plan',
  drawing: { lanes: 'goal', mode: 'timeline' },
  rows: [goal('MKT-1', 2, true), goal('MKT-2', 3, false), goal('MKT-3', 0, false), { kind: 'activity', open: false }],
  span: { first: dayOf('2026-03-01'), last: dayOf('2026-12-31') },
  ...more,
});
const filter = { ...EVERYTHING, text: ' keep ', healths: new Set(['off_track', 'draft']), owner: { name: 'ana' } };
const given = (query) => JSON.parse(JSON.stringify(query));

describe('What is taken out', () => {
  it('is the whole roadmap where nothing is looked for', () => {
    assert.deepEqual(given(goalsTaken(seen())), { project: 'MKT' });
  });

  it('is what the filter finds, of the day in view', () => {
    assert.deepEqual(given(goalsTaken(seen({ filter, asOf: '2026-05-01' }))), {
      project: 'MKT',
      asOf: '2026-05-01',
      health: 'draft,off_track',
      owner: 'ana',
      text: 'keep',
    });
  });

  it('has as a picture the order, the time and the folded goals of the page', () => {
    assert.deepEqual(given(sightTaken(seen({ order: 'due' }))), {
      project: 'MKT',
      sort: 'due',
      closed: 'MKT-2',
      from: '2026-03-01',
      to: '2026-12-31',
    });
  });

  it('shows all the time where no time axis was drawn', () => {
    assert.deepEqual(given(sightTaken(seen({ span: null }))), { project: 'MKT', closed: 'MKT-2' });
  });

  it('names no folded goals where an address could not hold them', () => {
    const rows = Array.from({ length: 301 }, (_, index) => goal(`MKT-${index}`, 1, false));
    assert.equal(sightTaken(seen({ rows })).closed, undefined);
  });

  it('goes on by a link with the filter and the order, whatever day it is', () => {
    const wish = wishOf(seen({ filter, order: 'gap', asOf: '2026-05-01' }));
    assert.deepEqual(wish, { project: 'MKT', health: 'draft,off_track', owner: 'ana', text: 'keep', sort: 'gap' });
  });

  it('says where the page shows what files do not', () => {
    assert.equal(isOnlyGoals(seen()), false);
    assert.ok(isOnlyGoals(seen({ drawing: { lanes: 'channel', mode: 'timeline' } })));
    assert.ok(isOnlyGoals(seen({ drawing: { lanes: 'goal', mode: 'board' } })));
    assert.ok(isOnlyGoals(seen({ filter: { ...EVERYTHING, jql: 'type = Epic' } })));
  });
});
