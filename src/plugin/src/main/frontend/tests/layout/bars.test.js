import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { activityBar, diamonds, goalBar } from '../../src/layout/bars.js';
import { timeScale } from '../../src/layout/scale.js';
import { dayOf } from '../../src/model/days.js';

const today = dayOf('2027-07-02');
const start = dayOf('2027-01-01');
const due = dayOf('2027-12-31');
const scale = timeScale({ days: [start, due], today, zoom: 'quarter', viewWidth: 400 });
const goal = (more) => goalBar({ start, due, share: 0.7, pace: 0.5, ...more }, scale, today);

describe('The bar of a goal', () => {
  it('reaches from its start to its due date', () => {
    const bar = goal();
    assert.equal(bar.kind, 'dated');
    assert.equal(bar.x, scale.x(start));
    assert.equal(bar.x + bar.width, scale.x(due));
  });

  it('is filled by the attained share', () => {
    assert.deepEqual(goal({ share: 0.25 }).fill, { x: scale.x(start), width: 182 });
  });

  it('is never filled beyond its ends', () => {
    assert.equal(goal({ share: 1.25 }).fill.width, goal().width);
    assert.equal(goal({ share: -0.2 }).fill.width, 0);
  });

  it('shows a trace of a tiny share and nothing of zero', () => {
    assert.equal(goal({ share: 0.0001 }).fill.width, 2);
    assert.equal(goal({ share: 0 }).fill.width, 0);
  });

  it('has no fill where there is no data', () => {
    assert.equal(goal({ share: null }).fill, null);
  });

  it('carries the notch where pace is', () => {
    assert.equal(goal({ pace: 0.5 }).notch, scale.x(start) + 364);
    assert.equal(goal({ pace: null }).notch, null);
  });

  it('meets the today line with its notch when pace is linear', () => {
    const pace = (today - start) / (due - start);
    assert.ok(Math.abs(goal({ pace }).notch - scale.x(today)) <= 0.1);
  });

  it('stays visible where it lasts a single day', () => {
    assert.equal(goal({ start, due: start }).width, 6);
  });

  it('says that it has no due date and reaches to today', () => {
    const bar = goal({ due: null, pace: null });
    assert.equal(bar.kind, 'open');
    assert.equal(bar.x + bar.width, scale.x(today));
  });

  it('stands beside today where it has no date', () => {
    const bar = goal({ start: null, due: null, pace: null });
    assert.equal(bar.kind, 'undated');
    assert.ok(bar.x > scale.x(today));
  });

  it('says that it is due before it starts, and has no notch then', () => {
    const bar = goal({ start: due, due: start });
    assert.equal(bar.kind, 'reversed');
    assert.equal(bar.x, scale.x(start));
    assert.equal(bar.notch, null);
  });

  it('ends at the edge of the axis where its date is out of reach', () => {
    const bar = goal({ due: dayOf('9999-12-31') });
    assert.ok(Number.isFinite(bar.width) && bar.width > 0);
  });
});

describe('The milestones of a goal', () => {
  it('stand at their dates, in the order of time, without those that have none', () => {
    const milestones = [{ date: due }, { date: start }, { date: null }];
    assert.deepEqual(
      diamonds(milestones, scale, today).map(({ x }) => x),
      [scale.x(start), scale.x(due)],
    );
  });

  it('stand at the edge of the axis where their date is out of reach', () => {
    assert.ok(Number.isFinite(diamonds([{ date: dayOf('9999-12-31') }], scale, today)[0].x));
  });
});

describe('The bar of an activity', () => {
  it('reaches from its start to its due date', () => {
    assert.deepEqual(activityBar({ start, due }, scale, today), { kind: 'dated', x: scale.x(start), width: 728 });
  });

  it('is a point where only one date is known', () => {
    assert.deepEqual(activityBar({ start: null, due }, scale, today), { kind: 'point', x: scale.x(due), width: 0 });
    assert.equal(activityBar({ start, due: null }, scale, today).x, scale.x(start));
  });

  it('is undated where none is known', () => {
    assert.equal(activityBar({ start: null, due: null }, scale, today).kind, 'undated');
  });
});
