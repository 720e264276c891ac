import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { changesBetween, recalculatedBetween } from '../../src/model/changes.js';
import { goalJson, planWith } from '../support/plans.js';

const withShare = (key, share, more) => goalJson(key, { attainment: { kind: 'delivery', share }, ...more });

describe('Two readings of a plan', () => {
  it('differ in the goals with another attainment', () => {
    const before = planWith(withShare('MKT-1', 0.525), withShare('MKT-2', 0.1));
    const after = planWith(withShare('MKT-1', 0.6), withShare('MKT-2', 0.1));
    const [change, ...others] = changesBetween(before, after);
    assert.deepEqual([change.was.attainment.share, change.goal.attainment.share], [0.525, 0.6]);
    assert.equal(others.length, 0);
  });

  it('differ where only the health moved with the day', () => {
    const before = planWith(withShare('MKT-1', 0.5, { health: 'on_track' }));
    const after = planWith(withShare('MKT-1', 0.5, { health: 'at_risk' }));
    assert.equal(changesBetween(before, after).length, 1);
  });

  it('do not announce a goal that is new', () => {
    assert.equal(changesBetween(planWith(), planWith(withShare('MKT-1', 0.5))).length, 0);
  });

  it('name the goals whose activities must be read again, gone ones too', () => {
    const before = planWith(goalJson('MKT-1'), goalJson('MKT-2'), goalJson('MKT-3'));
    const after = planWith(goalJson('MKT-1'), goalJson('MKT-2', { calculatedAt: '2027-07-02T00:00:00Z' }));
    assert.deepEqual(recalculatedBetween(before, after), ['MKT-2', 'MKT-3']);
  });
});
