import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { localDayIn } from '../../src/render/localDay.js';
import { historyOf, ledgerOf, pointsBetween } from '../../src/model/history.js';
import { historyJson, pointJson, stateJson } from '../support/histories.js';

describe('A history', () => {
  const history = historyOf(historyJson());

  it('knows of every point what was before', () => {
    assert.deepEqual(
      history.points.map(({ before, state }) => [before.delivery, state.delivery]),
      [
        [0.5, 0.6],
        [0.6, 0.6],
        [0.6, 0.7],
      ],
    );
  });

  it('adds up: the changes of its points are the difference of its ends', () => {
    const sum = history.points.reduce(
      (all, { before, state }) => all + pointsBetween(before.delivery, state.delivery),
      0,
    );
    assert.equal(
      Math.round(sum * 1e6) / 1e6,
      pointsBetween(history.start.delivery, history.points.at(-1).state.delivery),
    );
  });

  it('has days with the time of the day, none before its beginning', () => {
    assert.equal(history.points[0].day, dayOf('2027-03-12') + 0.5);
    const early = historyOf(historyJson([pointJson('2026-12-31T23:30:00Z', stateJson(0.1, 0.1))]));
    assert.equal(early.points[0].day, dayOf('2027-01-01'));
  });

  it('has the days of the plan’s time zone, also where the clock is put forward or back', () => {
    const dayIn = (zone, at) => {
      const json = historyJson([pointJson(at, stateJson(0.1, 0.1))]);
      return historyOf({ ...json, from: '2026-01-01' }, localDayIn(zone)).points[0].day;
    };
    const noon = (date) => dayOf(date) + 0.5;
    assert.equal(dayIn('Europe/Warsaw', '2026-03-28T11:00:00Z'), noon('2026-03-28'));
    assert.equal(dayIn('Europe/Warsaw', '2026-03-29T10:00:00Z'), noon('2026-03-29'));
    assert.equal(dayIn('America/New_York', '2026-11-01T03:59:59Z') < dayOf('2026-11-01'), true);
    assert.equal(dayIn('America/New_York', '2026-11-02T04:59:59Z') < dayOf('2026-11-02'), true);
    assert.equal(dayIn('America/New_York', '2026-11-02T05:00:00Z'), dayOf('2026-11-02'));
    assert.equal(dayIn('Australia/Lord_Howe', '2026-04-05T01:30:00Z'), noon('2026-04-05'));
    assert.equal(dayIn('Asia/Kathmandu', '2026-06-01T06:15:00Z'), noon('2026-06-01'));
    assert.equal(dayIn('Pacific/Apia', '2026-06-01T10:59:59Z') < dayOf('2026-06-02'), true);
    assert.equal(dayIn('Pacific/Apia', '2026-06-01T11:00:00Z'), dayOf('2026-06-02'));
  });

  it('goes one way where the clock shows an hour twice', () => {
    const twice = ['2026-10-25T00:50:00Z', '2026-10-25T01:10:00Z'].map((at) => pointJson(at, stateJson(0.1, 0.1)));
    const { points } = historyOf({ ...historyJson(twice), from: '2026-01-01' }, localDayIn('Europe/Warsaw'));
    assert.equal(points[0].day <= points[1].day, true);
  });

  it('may be empty, and of a server that leaves parts out', () => {
    const empty = historyOf({ from: '2027-01-01', to: '2027-01-02', points: [] });
    assert.deepEqual([empty.start.result, empty.pace, empty.change, empty.isThinned], [null, [], {}, false]);
  });

  it('is the ledger of a past day, newest first', () => {
    const { entries } = ledgerOf(history);
    assert.equal(entries[0].at, '2027-10-01T12:00:00Z');
    assert.deepEqual([entries[0].old.result, entries[0].new.result], [0.3, 0.4]);
  });
});

describe('The points between two shares', () => {
  it('are exact, and none where one of them has no data', () => {
    assert.equal(pointsBetween(0.525, 0.6), 7.5);
    assert.equal(pointsBetween(0.1, 0.3), 20);
    assert.equal(pointsBetween(null, 0.6), null);
    assert.equal(pointsBetween(0.6, null), null);
  });
});
