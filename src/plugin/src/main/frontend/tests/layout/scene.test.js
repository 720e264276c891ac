import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { markOf, placedRows, stackRows } from '../../src/layout/scene.js';
import { timeScale } from '../../src/layout/scale.js';
import { dayOf } from '../../src/model/days.js';
import { goalWith, measured, milestoneJson } from '../support/plans.js';

const today = dayOf('2027-07-02');
const days = [dayOf('2027-01-01'), dayOf('2028-12-31')];
const scale = timeScale({ days, today, zoom: 'quarter', viewWidth: 600 });
const goalRow = (start, due, more) => ({
  kind: 'goal',
  goal: goalWith({ start, due, ...more }),
});
const mark = (row, from = 0) => markOf(row, scale, { today, view: { from, to: from + 600 }, labelWidth: 70 });

describe('The rows in view', () => {
  const rows = Array.from({ length: 10000 }, (_, index) => ({ kind: index % 10 ? 'activity' : 'goal' }));
  const stack = stackRows(rows, 'wide');

  it('are few of many, in order', () => {
    const placed = placedRows(rows, stack, { top: 50000, height: 600 }, [], () => null);
    assert.ok(placed.length < 40, `${placed.length} rows`);
    placed.slice(1).forEach(({ index }, at) => assert.equal(index, placed[at].index + 1));
  });

  it('hold the focused row wherever it is', () => {
    const placed = placedRows(rows, stack, { top: 50000, height: 600 }, [3], () => null);
    assert.equal(placed[0].index, 3);
    assert.equal(placed[0].top, stack.offsets[3]);
  });

  it('lie edge to edge', () => {
    const placed = placedRows(rows, stack, { top: 0, height: 600 }, [], () => null);
    placed.slice(1).forEach(({ top }, at) => assert.equal(top, placed[at].top + placed[at].height));
  });

  it('do not stumble over a focused row that is gone', () => {
    assert.equal(placedRows([], stackRows([], 'wide'), { top: 0, height: 600 }, [3], () => null).length, 0);
  });
});

describe('The mark of a row', () => {
  it('has its label beside the bar, off the today line', () => {
    const { bar, labelX } = mark(goalRow('2027-01-01', '2027-07-01'));
    assert.ok(labelX > bar.x + bar.width);
    assert.ok(labelX > scale.x(today) + 3);
  });

  it('says in which direction the bar lies where it is out of view', () => {
    assert.equal(mark(goalRow('2027-01-01', '2027-02-01'), 600).outside, 'before');
    assert.equal(mark(goalRow('2028-11-01', '2028-12-01'), 0).outside, 'after');
    assert.equal(mark(goalRow('2027-01-01', '2028-12-01'), 300).outside, null);
  });

  it('has its label beyond a milestone that stands right of the bar', () => {
    const milestones = [milestoneJson('Review', '2027-07-20')];
    const [diamond] = mark(goalRow('2027-01-01', '2027-07-10', { milestones })).diamonds;
    assert.equal(diamond.x, scale.x(dayOf('2027-07-20')));
    assert.ok(mark(goalRow('2027-01-01', '2027-07-10', { milestones })).labelX > diamond.x + 7);
  });

  it('shows the milestones in view alone', () => {
    const milestones = [milestoneJson('Early', '2027-02-01'), milestoneJson('Late', '2028-11-01')];
    const names = (from) => mark(goalRow('2027-01-01', '2028-12-31', { milestones }), from).diamonds;
    assert.deepEqual(
      [0, 900].map((from) => names(from).map(({ milestone }) => milestone.name)),
      [['Early'], ['Late']],
    );
  });

  it('has delivery as a strip where result is the headline, and none where delivery is', () => {
    const { bar } = mark(goalRow('2027-01-01', '2027-12-31', measured(0.4)));
    assert.deepEqual([bar.fill.width, bar.strip.width], [291.2, 509.6]);
    assert.equal(mark(goalRow('2027-01-01', '2027-12-31')).bar.strip, null);
  });

  it('is none for a row without dates to speak of', () => {
    assert.equal(mark({ kind: 'pending' }), null);
    assert.equal(mark({ kind: 'activity', activity: undefined }), null);
  });
});

describe('The bar of a baseline', () => {
  const was = { start: dayOf('2027-02-01'), due: dayOf('2027-11-30') };
  const of = (former) =>
    markOf(goalRow('2027-02-01', '2027-12-14'), scale, {
      today,
      view: { from: 0, to: 600 },
      labelWidth: 70,
      was: former,
    });

  it('lies where the goal was planned then', () => {
    const placed = of(was);
    assert.equal(placed.was.x, placed.bar.x);
    assert.equal(placed.bar.width - placed.was.width, 14 * 2);
  });

  it('is not drawn of half a span, of one the wrong way round, and of none', () => {
    assert.equal(of({ ...was, due: null }).was, null);
    assert.equal(of({ start: was.due, due: was.start }).was, null);
    assert.equal(of(null).was, null);
  });
});
