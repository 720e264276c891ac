import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { baselineOf, driftOf } from '../../src/model/baseline.js';
import { dayOf } from '../../src/model/days.js';
import { goalJson, goalWith, roadmapJson } from '../support/plans.js';

const baseline = baselineOf(
  roadmapJson([goalJson('MKT-3', { start: '2027-01-10', due: '2027-11-30' })], { asOf: '2027-02-01' }),
);

describe('A goal against a baseline', () => {
  it('ends as many days later as its due date has moved', () => {
    const drift = driftOf(goalWith({ start: '2027-01-10', due: '2027-12-14' }), baseline);
    assert.deepEqual([drift.start, drift.due], [0, 14]);
    assert.deepEqual(drift.was, { start: dayOf('2027-01-10'), due: dayOf('2027-11-30') });
  });

  it('ends earlier by a negative number of days', () => {
    assert.equal(driftOf(goalWith({ due: '2027-11-28' }), baseline).due, -2);
  });

  it('has not moved where one of the dates is missing', () => {
    assert.equal(driftOf(goalWith({ due: null }), baseline).due, null);
  });

  it('is new where it was not there', () => {
    const drift = driftOf({ ...goalWith({}), key: 'MKT-9' }, baseline);
    assert.deepEqual(drift, { was: null, start: null, due: null });
  });

  it('drifts from nothing without a baseline', () => {
    assert.equal(driftOf(goalWith({}), null), null);
  });
});
