import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { periods } from '../../src/layout/calendar.js';
import { dayOf, isoOf } from '../../src/model/days.js';

const starts = (unit, first, last) => periods(unit, dayOf(first), dayOf(last)).map(({ start }) => isoOf(start));

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

  it('follow each other without gap', () => {
    for (const unit of ['week', 'month', 'quarter', 'year']) {
      const found = periods(unit, dayOf('2026-01-01'), dayOf('2031-01-01'));
      found.slice(1).forEach((period, index) => assert.equal(period.start, found[index].end));
    }
  });
});
