import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
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
