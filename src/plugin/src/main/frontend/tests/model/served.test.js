import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { gainOf, shareTyped, topOf } from '../../src/model/served.js';

const SIGNS = { decimal: ',', group: '.' };
const adds = { points: 2.5, from: 0.4, to: 0.425 };

describe('What the completion of an issue does to a goal', () => {
  it('adds points while there is something to do', () => {
    assert.deepEqual(gainOf({ adds, progress: 0.5, weight: 1 }), { kind: 'adds', ...adds });
  });

  it('is over when it is done', () => {
    assert.equal(gainOf({ adds: { ...adds, points: 0 }, progress: 1, weight: 1 }).kind, 'done');
  });

  it('is nothing where it does not count', () => {
    assert.equal(gainOf({ adds, progress: 0, weight: 0 }).kind, 'nothing');
  });

  it('cannot be said of a goal without work', () => {
    assert.equal(gainOf({ adds: { points: null }, progress: 0, weight: 1 }).kind, 'none');
  });
});

describe('The goal on top', () => {
  it('is the last one above', () => {
    assert.equal(topOf({ above: [{ key: 'MKT-2' }, { key: 'MKT-1' }] }).key, 'MKT-1');
  });

  it('is nobody where it cannot be seen, and where there is none', () => {
    assert.equal(topOf({ above: [{ key: 'MKT-2' }, { hidden: true }] }), null);
    assert.equal(topOf({ above: [] }), null);
  });
});

describe('A share that is typed', () => {
  it('is percent in the language of who types, and exact', () => {
    assert.deepEqual(shareTyped('33,3333 %', SIGNS), { share: '0.333333' });
    assert.deepEqual(shareTyped('5', SIGNS), { share: '0.05' });
    assert.deepEqual(shareTyped('50', SIGNS), { share: '0.5' });
    assert.deepEqual(shareTyped('100', SIGNS), { share: '1' });
    assert.deepEqual(shareTyped('0', SIGNS), { share: '0' });
  });

  it('is taken back by nothing', () => {
    assert.deepEqual(shareTyped('  ', SIGNS), { share: null });
  });

  it('is refused and not guessed', () => {
    assert.deepEqual(shareTyped('101', SIGNS), { problem: 'no_percent' });
    assert.deepEqual(shareTyped('-1', SIGNS), { problem: 'no_percent' });
    assert.deepEqual(shareTyped('half', SIGNS), { problem: 'no_number' });
    assert.deepEqual(shareTyped('33,33333', SIGNS), { problem: 'too_fine' });
  });
});
