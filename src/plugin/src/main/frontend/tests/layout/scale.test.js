import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { FURTHEST_DAYS, timeScale, ZOOMS, zoomBeside, zoomToFit } from '../../src/layout/scale.js';
import { dayOf, isoOf } from '../../src/model/days.js';

const today = dayOf('2027-07-02');
const scaleOf = (more) =>
  timeScale({
    days: [dayOf('2027-01-01'), null, dayOf('2027-12-31')],
    today,
    zoom: 'quarter',
    viewWidth: 400,
    ...more,
  });

describe('The time axis', () => {
  it('begins with a whole unit and ends with room for a label', () => {
    const scale = scaleOf();
    assert.equal(isoOf(scale.first), '2026-12-01');
    assert.equal(isoOf(scale.last), '2028-02-17');
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
      assert.ok(scaleOf({ zoom, viewWidth: 2560 }).width >= 2560 - 1e-6, zoom);
    }
  });

  it('needs no scrolling where the whole plan fits', () => {
    assert.ok(Math.abs(scaleOf({ zoom: 'year', viewWidth: 2560 }).width - 2560) < 1e-6);
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

  it('is denser from days to three years', () => {
    const widths = Object.keys(ZOOMS).map((zoom) => scaleOf({ zoom }).x(today + 1) - scaleOf({ zoom }).x(today));
    widths.slice(1).forEach((width, index) => assert.ok(width < widths[index]));
    assert.ok(500 / widths.at(0) < 14 && 500 / widths.at(-1) > 3 * 365);
  });

  it('begins with a whole quarter of the year that was chosen', () => {
    const first = (choice) => isoOf(scaleOf({ zoom: 'three_years', choice }).first);
    assert.equal(first('calendar'), '2026-10-01');
    assert.equal(first('fiscal-2'), '2026-11-01');
  });
});

describe('The next zoom', () => {
  it('is the one beside it, and none beyond the last', () => {
    assert.equal(zoomBeside('month', 1), 'quarter');
    assert.equal(zoomBeside('month', -1), 'week');
    assert.equal(zoomBeside('day', -1), 'day');
    assert.equal(zoomBeside('three_years', 1), 'three_years');
  });
});

describe('The first zoom', () => {
  const zoomOf = (first, last, viewWidth = 600) =>
    zoomToFit({ days: [dayOf(first), dayOf(last), null], today, viewWidth });

  it('is the finest that shows the whole plan', () => {
    assert.equal(zoomOf('2027-06-10', '2027-07-20'), 'month');
    assert.equal(zoomOf('2027-04-01', '2027-10-31'), 'quarter');
    assert.equal(zoomOf('2027-04-01', '2028-04-30'), 'year');
    assert.equal(zoomOf('2027-01-01', '2028-12-31'), 'three_years');
  });

  it('is the coarsest where none shows all', () => {
    assert.equal(zoomOf('2025-01-01', '2029-12-31', 200), 'three_years');
  });

  it('does not look at dates far away', () => {
    assert.equal(zoomOf('1999-01-01', '2027-07-20'), 'month');
  });

  it('is never so near that a short plan fills the view', () => {
    assert.equal(zoomOf('2027-07-01', '2027-07-05'), 'month');
  });
});
