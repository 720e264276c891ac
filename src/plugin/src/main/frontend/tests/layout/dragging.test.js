import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { activityBar, goalBar } from '../../src/layout/bars.js';
import { draggedDates, edgeSpeed, gripAt, isLinkAt, movedDates, resizedDates } from '../../src/layout/dragging.js';
import { timeScale, ZOOMS } from '../../src/layout/scale.js';
import { dayOf } from '../../src/model/days.js';

const today = dayOf('2027-07-02');
const scaleOf = (zoom) => timeScale({ days: [dayOf('2026-01-01'), dayOf('2028-12-31')], today, zoom, viewWidth: 800 });
const span = (start, due) => ({ start: dayOf(start), due: dayOf(due) });
const barOf = (dates, scale = scaleOf('month')) => goalBar({ ...dates, share: null, pace: null }, scale, today);

describe('The part by which a bar is taken', () => {
  const bar = barOf(span('2027-03-01', '2027-04-30'));

  it('is an end near an end, the whole between them, and nothing beside it', () => {
    const at = (x) => gripAt(bar, x);
    assert.deepEqual([bar.x - 8, bar.x - 7, bar.x, bar.x + 6].map(at), [null, 'start', 'start', 'start']);
    assert.deepEqual([bar.x + 7, bar.x + bar.width / 2, bar.x + bar.width - 7].map(at), ['move', 'move', 'move']);
    assert.deepEqual([bar.x + bar.width - 6, bar.x + bar.width + 7, bar.x + bar.width + 8].map(at), [
      'end',
      'end',
      null,
    ]);
  });

  it('can be the whole of the shortest bar, whose ends are taken from outside', () => {
    const short = barOf(span('2027-03-01', '2027-03-01'));
    assert.equal(short.width, 6);
    assert.deepEqual(
      [-7, 1, 3, 5, 13].map((x) => gripAt(short, short.x + x)),
      ['start', 'start', 'move', 'end', 'end'],
    );
  });

  it('reaches as far as a finger needs', () => {
    assert.equal(gripAt(bar, bar.x - 20), null);
    assert.equal(gripAt(bar, bar.x - 20, 22), 'start');
  });

  it('is the date on that side where a bar is due before it starts', () => {
    const reversed = barOf(span('2027-04-30', '2027-03-01'));
    assert.equal(gripAt(reversed, reversed.x), 'end');
    assert.equal(gripAt(reversed, reversed.x + reversed.width), 'start');
  });

  it('is what the bar of one date lacks, beside it', () => {
    const point = activityBar(span('2027-03-01', null), scaleOf('month'), today);
    assert.deepEqual(
      [-14, -7, 0, 7, 14, 15].map((x) => gripAt(point, point.x + x)),
      ['start', 'move', 'move', 'move', 'end', null],
    );
  });

  it('is its dot for links beyond the reach of its end', () => {
    const [end, at] = [bar.x + bar.width, (x) => [gripAt(bar, x), isLinkAt(bar, x)]];
    assert.deepEqual(at(end + 7), ['end', false]);
    assert.deepEqual(at(end + 8), [null, true]);
    assert.deepEqual(at(end + 24), [null, true]);
    assert.deepEqual(at(end + 25), [null, false]);
    assert.equal(isLinkAt(barOf({ start: null, due: null }), 0), false);
  });

  it('is new dates where there are none', () => {
    const undated = barOf({ start: null, due: null });
    assert.equal(gripAt(undated, undated.x + 10), 'draw');
  });
});

describe('Dates that are dragged', () => {
  const dates = span('2027-03-01', '2027-04-30');
  const scale = scaleOf('month');
  const drag = (grip, pixels, of = dates, from = dates.start) =>
    draggedDates(of, grip, { pressed: from, at: scale.day(scale.x(from) + pixels) });

  it('move by whole days and keep their length', () => {
    assert.deepEqual(drag('move', 7 * 9), span('2027-03-10', '2027-05-09'));
    assert.deepEqual(drag('move', -7 * 9), span('2027-02-20', '2027-04-21'));
  });

  it('move from half a day on, not before', () => {
    assert.deepEqual(drag('move', 3.4), dates);
    assert.deepEqual(drag('move', 3.6), span('2027-03-02', '2027-05-01'));
  });

  it('move to the day under the pointer at every zoom, wherever the bar was taken', () => {
    for (const zoom of Object.keys(ZOOMS)) {
      const axis = scaleOf(zoom);
      for (const days of [-200, -31, -1, 0, 1, 7, 365]) {
        const pressed = axis.day(axis.x(dates.start) + 11.3);
        const moved = draggedDates(dates, 'move', { pressed, at: axis.day(axis.x(dates.start + days) + 11.3) });
        assert.deepEqual(moved, movedDates(dates, days), `${zoom} ${days}`);
      }
    }
  });

  it('become longer or shorter at one end', () => {
    assert.deepEqual(drag('start', 7), span('2027-03-02', '2027-04-30'));
    assert.deepEqual(drag('end', -7), span('2027-03-01', '2027-04-29'));
  });

  it('never pass the other end', () => {
    assert.deepEqual(drag('start', 7 * 400), span('2027-04-30', '2027-04-30'));
    assert.deepEqual(drag('end', -7 * 400), span('2027-03-01', '2027-03-01'));
  });

  it('are put into order by the next pull at an end', () => {
    assert.deepEqual(drag('end', 7, span('2027-04-30', '2027-03-01')), span('2027-04-30', '2027-04-30'));
  });

  it('appear where they were missing, on the day to which they are brought', () => {
    assert.deepEqual(drag('end', 7 * 20, span('2027-03-01', null)), span('2027-03-01', '2027-03-21'));
    assert.deepEqual(drag('start', -7 * 5, span(null, '2027-04-30')), span('2027-02-24', '2027-04-30'));
    assert.deepEqual(drag('move', 7, span('2027-03-01', null)), span('2027-03-02', null));
  });

  it('are drawn from the day that was pressed to the one that was let go, either way', () => {
    const empty = { start: null, due: null };
    const [pressed, at] = [dayOf('2027-03-01') + 0.9, dayOf('2027-03-10') + 0.1];
    assert.deepEqual(draggedDates(empty, 'draw', { pressed, at }), span('2027-03-01', '2027-03-10'));
    assert.deepEqual(draggedDates(empty, 'draw', { pressed: at, at: pressed }), span('2027-03-01', '2027-03-10'));
  });

  it('stay missing where several are pulled together', () => {
    assert.deepEqual(resizedDates(span('2027-03-01', null), 'end', 5), span('2027-03-01', null));
    assert.deepEqual(resizedDates(dates, 'end', 5), span('2027-03-01', '2027-05-05'));
  });
});

describe('The view while something is held at its edge', () => {
  it('moves the faster the nearer the edge, and not away from it', () => {
    assert.deepEqual(
      [0, 24, 48, 400, 752, 776, 800].map((x) => edgeSpeed(x, 800)),
      [-24, -12, 0, 0, 0, 12, 24],
    );
    assert.equal(edgeSpeed(-500, 800), -24);
    assert.equal(edgeSpeed(5000, 800), 24);
  });
});
