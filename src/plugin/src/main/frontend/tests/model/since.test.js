import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { causesOf, momentOf, movesOf } from '../../src/model/since.js';
import { golden } from '../support/golden.js';

const standing = (parts) => ({
  stage: 'active',
  health: 'on_track',
  result: null,
  delivery: { share: 0.5, done: 1, weight: 2 },
  start: '2026-01-01',
  due: '2026-12-31',
  ...parts,
});
const kinds = (from, to) => movesOf({ from, to }).map(({ kind }) => kind);

describe('What moved', () => {
  it('is told in the order of what matters', () => {
    const to = standing({ stage: 'closed', health: 'at_risk', result: 0.3, due: '2027-01-31' });
    assert.deepEqual(kinds(standing(), to), ['stage', 'health', 'result', 'due']);
  });

  it('is that it is new where it was not there', () => {
    assert.deepEqual(kinds(null, standing()), ['new']);
  });

  it('is the work in all where its share has stayed', () => {
    const to = standing({ delivery: { share: 0.5, done: 2, weight: 4 } });
    assert.deepEqual(movesOf({ from: standing(), to }), [{ kind: 'work', from: 2, to: 4 }]);
  });
});

describe('What the server says of changes', () => {
  const { goals } = golden('roadmap-changed.json');

  it('is read as it is', () => {
    assert.deepEqual(
      movesOf(goals[0]).map(({ kind }) => kind),
      ['health', 'delivery', 'due'],
    );
    assert.deepEqual(movesOf(goals[1]), [{ kind: 'new', from: null, to: null }]);
  });

  it('names each cause once', () => {
    assert.deepEqual(
      causesOf(goals[0], 3).map(({ issue }) => issue.key),
      ['MKT-10'],
    );
    assert.deepEqual(causesOf(goals[1], 3), []);
  });
});

describe('The moment since when', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');

  it('is that of the former visit, if there was one', () => {
    assert.equal(momentOf('visit', '2026-11-01T08:00:00Z', now), '2026-11-01T08:00:00Z');
    assert.equal(momentOf('visit', null, now), undefined);
  });

  it('is a day, a week or a month ago', () => {
    const moments = ['day', 'week', 'month'].map((period) => momentOf(period, null, now).slice(0, 10));
    assert.deepEqual(moments, ['2026-11-20', '2026-11-14', '2026-10-22']);
  });
});
