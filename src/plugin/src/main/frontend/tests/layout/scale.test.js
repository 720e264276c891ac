import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { FURTHEST_DAYS, timeScale } from '../../src/layout/scale.js';
import { dayOf, isoOf } from '../../src/model/days.js';

const today = dayOf('2027-07-02');
const scaleOf = (more) =>
  timeScale({ days: [dayOf('2027-01-01'), null, dayOf('2027-12-31')], today, zoom: 'quarter', viewWidth: 400, ...more });

describe('The time axis', () => {
  it('begins and ends with whole units around every date, with room for labels', () => {
    const scale = scaleOf();
    assert.equal(isoOf(scale.first), '2026-12-01');
    assert.equal(isoOf(scale.last), '2028-03-01');
  });

  it('gives a day the same number of pixels everywhere', () => {
    const scale = scaleOf();
    assert.equal(scale.x(scale.first), 0);
    assert.equal(scale.x(scale.last), scale.width);
    assert.equal(scale.x(today + 1) - scale.x(today), 2);
  });

  it('leads back from a pixel to its day', () => {
    const scale = scaleOf();
    assert.equal(scale.day(scale.x(today)), today);
  });

  it('fills the view even where the plan is short', () => {
    for (const zoom of ['month', 'quarter', 'year']) {
      assert.ok(scaleOf({ zoom, viewWidth: 2560 }).width >= 2560, zoom);
    }
  });

  it('holds today where the plan has no date at all', () => {
    const scale = scaleOf({ days: [null] });
    assert.ok(scale.first < today && today < scale.last);
  });

  it('does not stretch to a mistyped year', () => {
    const scale = scaleOf({ days: [dayOf('0201-01-01'), dayOf('9999-12-31')] });
    assert.ok(scale.first >= today - FURTHEST_DAYS - 100);
    assert.ok(scale.last <= today + FURTHEST_DAYS + 100);
  });

  it('is denser from month to quarter to year', () => {
    const [month, quarter, year] = ['month', 'quarter', 'year'].map((zoom) => scaleOf({ zoom }).x(today + 1) - scaleOf({ zoom }).x(today));
    assert.ok(month > quarter && quarter > year);
  });
});
