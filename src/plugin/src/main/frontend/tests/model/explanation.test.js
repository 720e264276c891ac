import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { explanationOf } from '../../src/model/explanation.js';
import { goalOf } from '../../src/model/goal.js';
import { goalJson } from '../support/plans.js';

const explain = (more, asOf) => explanationOf(goalOf(goalJson('MKT-3', more)), dayOf(asOf));
const retention = { start: '2027-01-01', due: '2029-12-31', pace: 0.33242 };

describe('Why a goal shows its number', () => {
  it('is the sum of what is done by the sum of the weights', () => {
    const { done, weight, share } = explain({}, '2027-07-02');
    assert.deepEqual({ done, weight, share }, { done: 3.5, weight: 5, share: 0.7 });
  });

  it('is 364 of 1,095 days for the retention goal at the end of its first year', () => {
    assert.deepEqual(explain(retention, '2027-12-31').pace, { share: 0.33242, passed: 364, all: 1095 });
  });

  it('counts no day before the start and none after the due date', () => {
    assert.equal(explain(retention, '2026-12-01').pace.passed, 0);
    assert.equal(explain(retention, '2031-01-01').pace.passed, 1095);
  });

  it('has no pace without a due date', () => {
    assert.equal(explain({ due: null, pace: null, gapPoints: null }, '2027-07-02').pace, null);
  });
});
