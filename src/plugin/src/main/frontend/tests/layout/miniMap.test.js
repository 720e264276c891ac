import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { frameOf, keyMove, miniMap, moveTo } from '../../src/layout/miniMap.js';
import { timeScale } from '../../src/layout/scale.js';
import { dayOf, isoOf } from '../../src/model/days.js';
import { goalWith } from '../support/plans.js';

const today = dayOf('2027-07-02');
const days = [dayOf('2027-01-01'), dayOf('2028-12-31')];
const scale = timeScale({ days, today, zoom: 'quarter', viewWidth: 600 });
const goal = (start, due, more) => goalWith({ start, due, ...more });
const share = (day) => Math.round((scale.x(dayOf(day)) / scale.width) * 1e4) / 1e4;

describe('The map of a plan', () => {
  it('has each goal on a line of its own, at the days where it lies', () => {
    const map = miniMap([goal('2027-01-01', '2027-06-30'), goal('2028-01-01', '2028-12-31')], scale, today);
    const [spans] = Object.values(map.spans);
    assert.deepEqual(spans, [
      { line: 0, from: share('2027-01-01'), to: share('2027-06-30') },
      { line: 1, from: share('2028-01-01'), to: share('2028-12-31') },
    ]);
    assert.equal(map.today, share('2027-07-02'));
  });

  it('keeps apart what stands differently', () => {
    const drafts = { stage: 'draft' };
    const map = miniMap([goal('2027-01-01', '2027-06-30'), goal('2027-01-01', '2027-06-30', drafts)], scale, today);
    assert.equal(Object.keys(map.spans).length, 2);
    assert.equal(map.spans.draft[0].line, 1);
  });

  it('does not grow with the plan', () => {
    const goals = Array.from({ length: 10000 }, () => goal('2027-01-01', '2027-06-30'));
    const [spans] = Object.values(miniMap(goals, scale, today).spans);
    assert.equal(spans.length, 24);
    assert.equal(spans.at(-1).line, 23);
  });

  it('shows a goal of one day', () => {
    const [[{ from, to }]] = Object.values(miniMap([goal('2027-03-01', '2027-03-01')], scale, today).spans);
    assert.ok(to - from >= 0.0019);
  });

  it('names the years that have room', () => {
    const { years } = miniMap([], scale, today);
    assert.deepEqual(
      years.map(({ day }) => isoOf(day)),
      ['2027-01-01', '2028-01-01'],
    );
    years.slice(1).forEach(({ at }, index) => assert.ok(at - years[index].at >= 0.07));
  });
});

describe('The frame of the map', () => {
  const span = { from: 300, to: 900, width: 3000 };

  it('is what is in view', () => {
    assert.deepEqual(frameOf({ width: 3000 }, span), { from: 0.1, to: 0.3 });
  });

  it('goes to where the pointer is, and never out of the plan', () => {
    assert.equal(moveTo(0.5, span), 1200);
    assert.equal(moveTo(0, span), 0);
    assert.equal(moveTo(1, span), 2400);
  });

  it('moves by keys', () => {
    const moves = ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => keyMove(key, span));
    assert.deepEqual(moves, [240, 360, 900, 0, 0, 2400]);
    assert.equal(keyMove('a', span), null);
  });

  it('stays where the whole plan is in view', () => {
    assert.equal(keyMove('End', { from: 0, to: 600, width: 600 }), 0);
  });
});
