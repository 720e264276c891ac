import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { lookFirst, planOf, subGoalsOf } from '../../src/model/plan.js';
import { dayOf } from '../../src/model/days.js';
import { goalJson, planWith, roadmapJson } from '../support/plans.js';

describe('A plan', () => {
  it('reads dates as local days', () => {
    const plan = planWith(goalJson('MKT-1', { start: '2027-01-01', due: null }));
    assert.equal(plan.goals[0].start, dayOf('2027-01-01'));
    assert.equal(plan.goals[0].due, null);
    assert.equal(plan.asOf, dayOf('2027-07-02'));
  });

  it('takes the first and the last of its days from the answer, and goes through all where one is too far away to count', () => {
    const goals = [goalJson('MKT-1', { start: '2027-01-01', due: '2027-12-31' })];
    const daysWith = (days) => planOf({ ...roadmapJson(goals), days }).days.toSorted((one, other) => one - other);
    const [first, last] = ['2026-12-01', '2028-02-01'];
    assert.deepEqual(daysWith({ first, last }), [first, last].map(dayOf));
    const all = ['2027-01-01', '2027-12-31'].map(dayOf);
    assert.deepEqual(daysWith({ first, last: '2206-01-01' }), all);
    assert.deepEqual(daysWith(null), all);
  });

  it('knows the sub-goals of a goal in the order of the server', () => {
    const plan = planWith(
      goalJson('MKT-1'),
      goalJson('MKT-3', { parent: 'MKT-1' }),
      goalJson('MKT-2', { parent: 'MKT-1' }),
    );
    assert.deepEqual(
      subGoalsOf(plan, 'MKT-1').map(({ key }) => key),
      ['MKT-3', 'MKT-2'],
    );
    assert.deepEqual(subGoalsOf(plan, 'MKT-2'), []);
  });

  it('puts a goal at the top whose parent cannot be seen', () => {
    const plan = planWith(goalJson('MKT-2', { parent: 'SECRET-1', depth: 1 }));
    assert.deepEqual(
      subGoalsOf(plan, null).map(({ key }) => key),
      ['MKT-2'],
    );
  });

  it('does not share its goals with what the server sent', () => {
    const json = roadmapJson([goalJson('MKT-1')]);
    planOf(json);
    assert.equal(json.goals[0].start, '2027-01-01');
  });
});

describe('Where to look first', () => {
  it('is the goal that lags its pace most', () => {
    const plan = planWith(
      goalJson('MKT-1', { health: 'at_risk', gapPoints: -8 }),
      goalJson('MKT-2', { health: 'off_track', gapPoints: -40 }),
      goalJson('MKT-3', { health: 'too_early', gapPoints: -90 }),
    );
    assert.equal(lookFirst(plan).key, 'MKT-2');
  });

  it('is never a draft', () => {
    assert.equal(lookFirst(planWith(goalJson('MKT-1', { health: 'off_track', gapPoints: -50, stage: 'draft' }))), null);
  });

  it('is nowhere while no goal is at risk or off track', () => {
    assert.equal(lookFirst(planWith(goalJson('MKT-1'))), null);
    assert.equal(lookFirst(planWith()), null);
  });
});
