import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { chartOf, MARK_SIZE } from '../../src/layout/chart.js';
import { dayScale, shareScale } from '../../src/layout/chartScale.js';
import { dayOf } from '../../src/model/days.js';
import { bandOf } from '../../src/model/forecast.js';
import { historyOf } from '../../src/model/history.js';
import { retention } from '../support/explanations.js';
import { forecastJson, historyJson, moved, pointJson, stateJson } from '../support/histories.js';
import { randomFrom } from '../support/random.js';

const SIZE = { width: 328, height: 190 };
const PLOT = { left: 44, right: 320, top: 10, bottom: 168 };
const chart = (points, band = [], more) => chartOf(historyOf(historyJson(points, more)), band, SIZE);
const xOf = (date, to = '2027-12-31') =>
  44 + ((dayOf(date) - dayOf('2027-01-01')) / (dayOf(to) - dayOf('2027-01-01'))) * 276;
const isAt = (found, wanted) => assert.ok(Math.abs(found - wanted) <= 1, `${found} is not ${wanted}`);

describe('The scale of shares', () => {
  it('goes from 0 to 100 % in steps that can be read', () => {
    const { y, ticks } = shareScale([0.2, 0.4, null], PLOT);
    assert.deepEqual(
      ticks.map(({ share }) => share),
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    );
    assert.deepEqual([y(0), y(1), y(0.5)], [168, 10, 89]);
  });

  it('goes below 0 and beyond 100 % where the shares do, and ends on a step', () => {
    const { ticks } = shareScale([-0.2, 1.25], PLOT);
    assert.deepEqual(
      ticks.map(({ share }) => share),
      [-0.5, 0, 0.5, 1, 1.5],
    );
  });

  it('is not decided by a share far beyond everything, which is drawn at the edge', () => {
    const { y, ticks } = shareScale([-40, 900], PLOT);
    assert.ok(ticks.length <= 6);
    assert.deepEqual([y(900), y(-40)], [10, 168]);
  });

  it('has no more than six ticks, the first and the last at its edges', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 500; round++) {
      const shares = [random() * 4 - 1, random() * 4 - 1];
      const { y, ticks } = shareScale(shares, PLOT);
      assert.ok(ticks.length >= 2 && ticks.length <= 7, `${ticks.length} ticks for ${shares}`);
      assert.deepEqual([ticks[0].y, ticks.at(-1).y], [168, 10]);
      for (const share of shares) assert.ok(y(share) >= 10 && y(share) <= 168);
    }
  });
});

describe('The scale of days', () => {
  const ticks = (from, to) => dayScale(dayOf(from), dayOf(to), PLOT).ticks;

  it('is ruled by the smallest unit whose labels have room', () => {
    assert.deepEqual([...new Set(ticks('2027-01-01', '2027-01-20').map(({ unit }) => unit))], ['week']);
    assert.deepEqual([...new Set(ticks('2027-01-01', '2027-05-20').map(({ unit }) => unit))], ['month']);
    assert.deepEqual([...new Set(ticks('2027-01-01', '2027-12-31').map(({ unit }) => unit))], ['quarter']);
    assert.deepEqual([...new Set(ticks('2027-01-01', '2030-12-31').map(({ unit }) => unit))], ['year']);
  });

  it('leaves out years where there are too many', () => {
    const shown = ticks('2000-01-01', '2027-12-31');
    assert.ok(shown.length <= 5, `${shown.length}`);
    shown.slice(1).forEach(({ x }, index) => assert.ok(x - shown[index].x >= 50));
  });

  it('holds a single day, and days beyond it at its edges', () => {
    const { x } = dayScale(100, 100, PLOT);
    assert.deepEqual([x(100), x(101), x(5), x(999)], [44, 320, 44, 320]);
  });
});

describe('The lines of a history', () => {
  it('go flat until something changes, and then up', () => {
    const [delivery, ...more] = chart().delivery;
    assert.deepEqual(more, []);
    assert.deepEqual(
      delivery.map(([, y]) => y),
      [89, 89, 73.2, 73.2, 57.4, 57.4],
    );
    isAt(delivery[1][0], xOf('2027-03-12'));
    isAt(delivery.at(-1)[0], 320);
  });

  it('begin where the first data are', () => {
    const [result] = chart().result;
    isAt(result[0][0], xOf('2027-06-01'));
    assert.equal(result[0][1], 168 - 0.3 * 158);
  });

  it('have a gap where the data are gone', () => {
    const points = [
      pointJson('2027-02-01T00:00:00Z', stateJson(0.2, 0.5)),
      pointJson('2027-04-01T00:00:00Z', stateJson(null, 0.5)),
      pointJson('2027-06-01T00:00:00Z', stateJson(0.4, 0.5)),
    ];
    const pieces = chart(points).result;
    assert.equal(pieces.length, 2);
    isAt(pieces[0].at(-1)[0], xOf('2027-04-01'));
    isAt(pieces[1][0][0], xOf('2027-06-01'));
  });

  it('are none without data, and the pace is none without two points', () => {
    const nothing = chart([], [], { start: stateJson(null, null), pace: [] });
    assert.deepEqual([nothing.result, nothing.delivery, nothing.pace, nothing.marks], [[], [], [], []]);
  });

  it('hold the pace against them', () => {
    const [pace] = chart().pace;
    assert.deepEqual(pace[0], [44, 168]);
    assert.deepEqual(pace.at(-1), [320, 115.5]);
  });

  it('stay inside the plot whatever happens', () => {
    const random = randomFrom(3);
    const points = Array.from({ length: 400 }, (_, index) =>
      pointJson(new Date(Date.UTC(2027, 0, 1 + index)).toISOString(), stateJson(random() * 6 - 2, random())),
    );
    const drawn = chart(points);
    for (const [x, y] of [...drawn.result, ...drawn.delivery].flat()) {
      assert.ok(x >= 44 && x <= 320 && y >= 10 && y <= 168, `${x}, ${y}`);
    }
  });
});

describe('The marks of a history', () => {
  it('stand where a line was moved: on the result if that moved, else on the delivery', () => {
    const [first, second, third] = chart().marks;
    isAt(first.x, xOf('2027-03-12'));
    assert.deepEqual([first.y, second.y, third.y], [168 - 0.6 * 158, 168 - 0.3 * 158, 168 - 0.4 * 158].map(round));
  });

  it('stand on the line also where the first change of many had no data yet', () => {
    const points = [
      pointJson('2027-05-01T00:00:00Z', stateJson(null, null), [moved('MKT-1')]),
      pointJson('2027-05-01T08:00:00Z', stateJson(0.4, null), [moved('MKT-1')]),
    ];
    const [mark] = chart(points, undefined, { start: stateJson(null, null) }).marks;
    assert.equal(mark.points.length, 2);
    assert.equal(mark.y, round(168 - 0.4 * 158));
  });

  it('are so far apart that each can be hit, and lose no change', () => {
    const points = Array.from({ length: 300 }, (_, index) =>
      pointJson(new Date(Date.UTC(2027, 0, 2 + index)).toISOString(), stateJson(0.2, index / 300)),
    );
    const { marks } = chart(points);
    marks.slice(1).forEach(({ x }, index) => assert.ok(x - marks[index].x >= MARK_SIZE));
    assert.equal(
      marks.reduce((sum, mark) => sum + mark.points.length, 0),
      300,
    );
  });

  it('are only where something is known to have caused it', () => {
    const points = [
      pointJson('2027-02-01T00:00:00Z', stateJson(0.2, 0.5), []),
      pointJson('2027-05-01T00:00:00Z', stateJson(0.3, 0.5), [moved('MKT-1')]),
    ];
    assert.equal(chart(points).marks.length, 1);
  });
});

describe('The band of a forecast', () => {
  const today = dayOf('2027-12-31');
  const band = bandOf(forecastJson(), [retention()], today);

  it('is in shares of the way, and begins where the KPI stands today', () => {
    assert.deepEqual(band[0], { day: today, low80: 0.4, low50: 0.4, middle: 0.4, high50: 0.4, high80: 0.4 });
    assert.equal(band.at(-1).day, dayOf('2028-12-31'));
    const { low80, middle, high80 } = band.at(-1);
    assert.deepEqual(
      [low80, middle, high80].map((share) => Math.round(share * 1000)),
      [767, 983, 1200],
    );
  });

  it('has its high side up where the target lies below the baseline', () => {
    const cost = retention({ aim: { kind: 'reach', baseline: 80, targetValue: 70 } });
    bandOf(forecastJson(), [cost], today).forEach(({ low80, low50, middle, high50, high80 }) => {
      assert.ok(low80 <= low50 && low50 <= middle && middle <= high50 && high50 <= high80);
    });
  });

  it('is none for a KPI that has no way to go, and without a forecast', () => {
    assert.deepEqual(bandOf(forecastJson(), [retention({ aim: { kind: 'within', lower: 1, upper: 2 } })], today), []);
    assert.deepEqual(bandOf(forecastJson({ kind: 'not_enough_data', path: undefined }), [retention()], today), []);
    assert.deepEqual(bandOf(forecastJson({ kind: 'passed', path: [] }), [retention()], today), []);
    assert.deepEqual(bandOf(forecastJson(null), [retention()], today), []);
    assert.deepEqual(bandOf(null, [], today), []);
  });

  it('lies right of today, the half inside the eighty percent', () => {
    const drawn = chart(undefined, band);
    isAt(drawn.todayX, 44 + 276 / 2);
    assert.equal(drawn.band80.length, 6);
    const [low80, low50] = [drawn.band80, drawn.band50].map((area) => area[2]);
    assert.ok(low50[1] < low80[1]);
    assert.equal(drawn.band80[0][0], drawn.todayX);
    assert.equal(drawn.band80[2][0], 320);
  });

  it('leaves the chart to the past where there is none', () => {
    const drawn = chart();
    assert.deepEqual([drawn.todayX, drawn.band80, drawn.band50, drawn.middle], [null, [], [], []]);
  });
});

function round(pixels) {
  return Math.round(pixels * 10) / 10;
}
