import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { periods, unitsOf } from '../../src/layout/calendar.js';
import { dayOf, isoOf } from '../../src/model/days.js';

const today = dayOf('2026-11-22');
const starts = (unit, first, last, choice) =>
  periods(unit, dayOf(first), dayOf(last), unitsOf(choice, today)).map(({ start }) => isoOf(start));

describe('The periods of the axis', () => {
  it('are weeks from Monday', () => {
    assert.deepEqual(starts('week', '2026-12-30', '2027-01-12'), ['2026-12-28', '2027-01-04', '2027-01-11']);
  });

  it('are months, short ones too', () => {
    assert.deepEqual(starts('month', '2028-01-31', '2028-03-02'), ['2028-01-01', '2028-02-01', '2028-03-01']);
  });

  it('are quarters over the year’s end', () => {
    assert.deepEqual(starts('quarter', '2026-11-21', '2027-04-02'), ['2026-10-01', '2027-01-01', '2027-04-01']);
  });

  it('are years', () => {
    assert.deepEqual(starts('year', '2026-11-21', '2028-01-01'), ['2026-01-01', '2027-01-01']);
  });

  it('are days', () => {
    assert.deepEqual(starts('day', '2028-02-28', '2028-03-02'), ['2028-02-28', '2028-02-29', '2028-03-01']);
  });

  it('are the quarters and years of a fiscal year that begins in any month', () => {
    assert.deepEqual(starts('quarter', '2026-11-21', '2027-05-02', 'fiscal-4'), [
      '2026-10-01',
      '2027-01-01',
      '2027-04-01',
    ]);
    assert.deepEqual(starts('quarter', '2027-01-10', '2027-05-02', 'fiscal-2'), [
      '2026-11-01',
      '2027-02-01',
      '2027-05-01',
    ]);
    assert.deepEqual(starts('year', '2027-01-10', '2027-12-02', 'fiscal-12'), ['2026-12-01', '2027-12-01']);
  });

  it('are ninety days each from today on, and before', () => {
    assert.deepEqual(starts('quarter', '2026-08-30', '2027-03-01', '90-days'), [
      '2026-08-24',
      '2026-11-22',
      '2027-02-20',
    ]);
  });

  it('follow each other without gap', () => {
    for (const unit of ['day', 'week', 'month', 'quarter', 'year']) {
      const found = periods(unit, dayOf('2026-01-01'), dayOf('2031-01-01'));
      found.slice(1).forEach((period, index) => assert.equal(period.start, found[index].end));
    }
  });
});
