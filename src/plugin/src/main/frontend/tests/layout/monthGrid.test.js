import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { leftOut, monthsOf, periodOf, placeInWeek, weekOf, weeksOf } from '../../src/layout/monthGrid.js';
import { dayOf, isoOf } from '../../src/model/days.js';
import { CALENDAR, NINETY_DAYS } from '../../src/model/timePeriods.js';

const MONDAY = 0;
const SUNDAY = 6;
const day = (iso) => dayOf(iso);
const isos = (days) => days.map(isoOf);
const period = (scale, iso, choice = CALENDAR) => {
  const { start, end } = periodOf(scale, day(iso), choice, day('2026-11-22'));
  return isos([start, end]);
};

describe('The period around a day', () => {
  it('is its month, quarter or year', () => {
    assert.deepEqual(period('month', '2026-02-28'), ['2026-02-01', '2026-03-01']);
    assert.deepEqual(period('quarter', '2026-02-28'), ['2026-01-01', '2026-04-01']);
    assert.deepEqual(period('year', '2024-02-29'), ['2024-01-01', '2025-01-01']);
  });

  it('is a quarter of the year that the reader counts in', () => {
    assert.deepEqual(period('quarter', '2026-03-31', 'fiscal-2'), ['2026-02-01', '2026-05-01']);
    assert.deepEqual(period('quarter', '2026-11-22', NINETY_DAYS), ['2026-11-22', '2027-02-20']);
    assert.deepEqual(period('year', '2026-03-31', 'fiscal-4'), ['2025-04-01', '2026-04-01']);
  });

  it('has months', () => {
    const months = monthsOf({ start: day('2026-12-01'), end: day('2027-02-01') });
    assert.deepEqual(
      months.map(({ start, end }) => isos([start, end])),
      [
        ['2026-12-01', '2027-01-01'],
        ['2027-01-01', '2027-02-01'],
      ],
    );
  });
});

describe('Weeks', () => {
  it('begin on the day on which they begin for the reader', () => {
    assert.equal(isoOf(weekOf(day('2026-11-22'), MONDAY)), '2026-11-16');
    assert.equal(isoOf(weekOf(day('2026-11-22'), SUNDAY)), '2026-11-22');
    assert.equal(isoOf(weekOf(day('1969-12-31'), MONDAY)), '1969-12-29');
  });

  it('are those that a month touches: four to six', () => {
    const weeks = (from, to, first) => isos(weeksOf({ start: day(from), end: day(to) }, first));
    assert.deepEqual(weeks('2027-02-01', '2027-03-01', MONDAY), [
      '2027-02-01',
      '2027-02-08',
      '2027-02-15',
      '2027-02-22',
    ]);
    assert.equal(weeks('2026-08-01', '2026-09-01', MONDAY).length, 6);
    assert.equal(weeks('2026-08-01', '2026-09-01', SUNDAY)[0], '2026-07-26');
  });
});

describe('Entries in a week', () => {
  const week = day('2026-11-16');
  const entry = (id, kind, first, last = first) => ({ id, kind, first: week + first, last: week + last });
  const placed = (entries, slots) =>
    placeInWeek(entries, week, slots).map(({ entry: { id }, day: at, length, slot, before, after }) => [
      id,
      at - week,
      length,
      slot,
      before,
      after,
    ]);

  it('lie on all of their days and say where they go on', () => {
    assert.deepEqual(placed([entry('a', 'activity', -3, 1), entry('b', 'activity', 5, 9)], 2), [
      ['a', 0, 2, 0, true, false],
      ['b', 5, 2, 0, false, true],
    ]);
  });

  it('do not lie over each other', () => {
    const entries = [entry('a', 'activity', 0, 3), entry('b', 'activity', 2, 5), entry('c', 'activity', 4, 6)];
    assert.deepEqual(
      placed(entries, 2).map(([id, , , slot]) => [id, slot]),
      [
        ['c', 0],
        ['a', 0],
        ['b', 1],
      ],
    );
  });

  it('leave room to milestones and ends of goals first, then to what is short', () => {
    const entries = [
      entry('short', 'activity', 0, 1),
      entry('long', 'activity', 0, 6),
      entry('end', 'goal', 1),
      entry('mark', 'milestone', 1),
    ];
    assert.deepEqual(
      placed(entries, 3).map(([id, , , slot]) => [id, slot]),
      [
        ['mark', 0],
        ['end', 1],
        ['short', 2],
        ['long', 0],
      ],
    );
  });

  it('begin later where the lines of their first days are taken, and say that they have begun before', () => {
    const entries = [entry('short', 'activity', 0, 1), entry('long', 'activity', 0, 6)];
    assert.deepEqual(placed(entries, 1), [
      ['short', 0, 2, 0, false, false],
      ['long', 2, 5, 0, true, false],
    ]);
  });

  it('are where the server puts them in files', () => {
    const shared = new URL('../../../../test/resources/layout/week.json', import.meta.url);
    const { week: first, slots, entries, placed: expected } = JSON.parse(readFileSync(shared, 'utf8'));
    const there = entries.map((each) => ({ ...each, first: day(first) + each.first, last: day(first) + each.last }));
    assert.deepEqual(
      placeInWeek(there, day(first), slots).map(({ entry: { id }, day: at, ...where }) => ({
        id,
        day: at - day(first),
        ...where,
      })),
      expected,
    );
  });

  it('are left out of a week that they do not touch', () => {
    assert.deepEqual(placed([entry('before', 'activity', -9, -1), entry('after', 'activity', 7)], 3), []);
  });

  it('are counted where there is no line for them', () => {
    const shown = placeInWeek([entry('a', 'activity', 0, 2)], week, 1);
    assert.equal(leftOut(shown, week, 4), 3);
    assert.equal(leftOut(shown, week + 3, 4), 4);
  });
});
