import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { axis, scrollLeftFor } from '../../src/layout/axis.js';
import { timeScale, ZOOMS } from '../../src/layout/scale.js';
import { dayOf, isoOf } from '../../src/model/days.js';

const today = dayOf('2027-07-02');
const days = [dayOf('2027-01-01'), dayOf('2029-12-31')];
const widths = { day: 40, week: 16, month: 28, quarter: 52, year: 32 };
const widthOf = (unit) => widths[unit];

function axisOf(zoom, { from = 0, width = 800, choice } = {}) {
  const scale = timeScale({ days, today, zoom, viewWidth: width, choice });
  const view = { from, to: from + width };
  const drawn = axis(scale, view, { today, todayWidth: 44, majorWidth: widthOf, minorWidth: widthOf });
  return { scale, view, ...drawn };
}

describe('The time axis header', () => {
  it('rules quarters and months in the quarter zoom', () => {
    const { major, minor } = axisOf('quarter');
    assert.deepEqual(
      major.slice(0, 3).map(({ day }) => isoOf(day)),
      ['2026-10-01', '2027-01-01', '2027-04-01'],
    );
    assert.deepEqual(
      minor.slice(0, 3).map(({ day }) => isoOf(day)),
      ['2026-12-01', '2027-01-01', '2027-02-01'],
    );
  });

  it('rules months and weeks in the month zoom, years and quarters in the year zoom', () => {
    assert.deepEqual([axisOf('month').major[0].unit, axisOf('month').minor[0].unit], ['month', 'week']);
    assert.deepEqual([axisOf('year').major[0].unit, axisOf('year').minor[0].unit], ['year', 'quarter']);
  });

  it('rules periods of 90 days where they are chosen, also among weeks and days', () => {
    for (const zoom of ['day', 'week', 'month', 'quarter']) {
      const { major } = axisOf(zoom, { choice: '90-days' });
      assert.deepEqual([...new Set(major.map(({ day }) => (day - today) % 90))].map(Math.abs), [0], zoom);
    }
  });

  it('has no two labels that touch', () => {
    for (const zoom of Object.keys(ZOOMS)) {
      const drawn = axisOf(zoom);
      for (const level of ['major', 'minor']) {
        const labels = drawn[level].filter(({ labelX }) => labelX !== null);
        labels.slice(1).forEach((tick, index) => {
          const before = labels[index];
          assert.ok(before.labelX + widths[before.unit] <= tick.labelX, `${zoom} ${level} ${isoOf(tick.day)}`);
        });
      }
    }
  });

  it('leaves out a label under the flag of today', () => {
    const drawn = axisOf('quarter');
    const flag = drawn.today;
    const labels = drawn.minor.filter(({ labelX }) => labelX !== null);
    assert.ok(labels.every(({ labelX }) => labelX + widths.month < flag.flagX || labelX > flag.flagX + flag.width));
    assert.ok(labels.length < drawn.minor.length);
  });

  it('keeps the name of a period in view while the period is', () => {
    const { major, view } = axisOf('year', { from: 150, width: 300 });
    assert.ok(major[0].x < view.from);
    assert.ok(major[0].labelX === null || major[0].labelX >= view.from);
  });

  it('leaves out a label that the edge of the view would cut', () => {
    const { scale, minor } = axisOf('month');
    const cut = axisOf('month', { from: minor[2].x + 10, width: 300 }).minor[0];
    assert.equal(cut.x, scale.x(minor[2].day));
    assert.equal(cut.labelX, null);
  });

  it('leaves out a label that the right edge of the view would cut', () => {
    const { scale, minor } = axisOf('month');
    const [tick] = minor.filter(({ labelX }) => labelX !== null);
    const until = (width) => axisOf('month', { width }).minor.find(({ day }) => day === tick.day);
    assert.equal(until(scale.x(tick.day) + 10).labelX, null);
    assert.equal(until(scale.x(tick.day) + 6 + widths.week).labelX, tick.labelX);
  });

  it('keeps the flag of today inside the axis', () => {
    const scale = timeScale({ days: [], today, zoom: 'year', viewWidth: 40 });
    const drawn = axis(
      scale,
      { from: 0, to: 40 },
      { today, todayWidth: 44, majorWidth: () => 20, minorWidth: () => 20 },
    );
    assert.ok(drawn.today.flagX >= 0);
  });

  it('costs as much for thirty years as for one', () => {
    const long = timeScale({ days: [dayOf('2013-01-01'), dayOf('2041-01-01')], today, zoom: 'month', viewWidth: 800 });
    const drawn = axis(
      long,
      { from: 9000, to: 9800 },
      { today, todayWidth: 44, majorWidth: () => 20, minorWidth: () => 20 },
    );
    assert.ok(drawn.minor.length <= 19, `${drawn.minor.length} ticks`);
  });
});

describe('Another zoom', () => {
  const scaleOf = (zoom) => timeScale({ days, today, zoom, viewWidth: 600 });
  const [year, month] = [scaleOf('year'), scaleOf('month')];

  it('leaves today where it is while it is in view', () => {
    const from = year.x(today) - 150;
    const left = scrollLeftFor(month, { scale: year, view: { from, to: from + 600 } }, today);
    assert.ok(Math.abs(month.x(today) - left - 150) < 1e-6);
  });

  it('leaves the day under the pointer where it is', () => {
    const from = year.x(today) - 150;
    const left = scrollLeftFor(month, { scale: year, view: { from, to: from + 600 } }, today, 40);
    assert.ok(Math.abs(month.day(left + 40) - year.day(from + 40)) < 1e-6);
  });

  it('leaves the middle where it is while today is out of view', () => {
    const from = year.x(today) + 200;
    const left = scrollLeftFor(month, { scale: year, view: { from, to: from + 600 } }, today);
    assert.ok(Math.abs(month.day(left + 300) - year.day(from + 300)) < 1e-6);
  });
});
