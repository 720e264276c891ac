import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf, isoOf } from '../../src/model/days.js';
import { coarser, ledgerDaysOf, stepFrom } from '../../src/model/lookingBack.js';

const bounds = { first: dayOf('2026-01-10'), last: dayOf('2026-11-21') };
const step = (day, name, count) => isoOf(stepFrom(dayOf(day), name, count, bounds));

describe('A step through past days', () => {
  it('goes by days, weeks, months and quarters, in both directions', () => {
    assert.equal(step('2026-05-01', 'day', -1), '2026-04-30');
    assert.equal(step('2026-05-01', 'week', 2), '2026-05-15');
    assert.equal(step('2026-05-01', 'month', 1), '2026-06-01');
    assert.equal(step('2026-05-01', 'quarter', -1), '2026-02-01');
  });

  it('stays in the month that it is to reach', () => {
    assert.equal(step('2026-03-31', 'month', -1), '2026-02-28');
    assert.equal(step('2026-08-31', 'month', 1), '2026-09-30');
  });

  it('ends at the first and at the last day', () => {
    assert.equal(step('2026-01-12', 'week', -1), '2026-01-10');
    assert.equal(step('2026-11-20', 'month', 3), '2026-11-21');
  });

  it('is followed by a coarser one', () => {
    assert.deepEqual(['day', 'week', 'month', 'quarter'].map(coarser), ['week', 'month', 'quarter', 'quarter']);
  });
});

describe('The days of a ledger', () => {
  it('begin with the first change and end today', () => {
    const days = [
      { day: '2026-05-01', changes: 3 },
      { day: '2026-06-01', changes: 1 },
    ];
    const { first, last, counts } = ledgerDaysOf({ today: '2026-11-21', days });
    assert.deepEqual([isoOf(first), isoOf(last)], ['2026-05-01', '2026-11-21']);
    assert.equal(counts.get(dayOf('2026-05-01')), 3);
  });

  it('are today alone where nothing has changed', () => {
    const { first, last } = ledgerDaysOf({ today: '2026-11-21', days: [] });
    assert.equal(first, last);
  });
});
