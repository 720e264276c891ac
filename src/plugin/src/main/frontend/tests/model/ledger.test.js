import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { movementsOf, stateOf } from '../../src/model/ledger.js';

const state = (result, delivery, health = 'on_track') =>
  stateOf({
    delivery: { share: delivery, done: 1, weight: 2 },
    result,
    attainment: { kind: 'result', share: result },
    health,
  });

describe('A state in a ledger', () => {
  it('has the shares of result and delivery apart', () => {
    assert.deepEqual(state(0.4, 0.5), {
      result: 0.4,
      delivery: 0.5,
      attainment: { kind: 'result', share: 0.4 },
      health: 'on_track',
    });
  });

  it('is its delivery where results were not known yet', () => {
    assert.deepEqual(stateOf({ share: 0.5, done: 1, weight: 2 }), {
      result: null,
      delivery: 0.5,
      attainment: { kind: 'delivery', share: 0.5 },
      health: null,
    });
  });

  it('may have nothing', () => {
    assert.equal(stateOf({ delivery: null, result: null }).delivery, null);
  });
});

describe('What an entry moved', () => {
  it('is each dial that moved, the result first', () => {
    assert.deepEqual(movementsOf(state(0.333, 0.5), state(0.4, 0.6)), [
      { kind: 'result', from: 0.333, to: 0.4 },
      { kind: 'delivery', from: 0.5, to: 0.6 },
    ]);
  });

  it('is the health where no dial moved', () => {
    assert.deepEqual(movementsOf(state(0.4, 0.5), state(0.4, 0.5, 'stale')), [
      { kind: 'health', from: 'on_track', to: 'stale' },
    ]);
    assert.deepEqual(movementsOf(state(0.4, 0.5), state(0.4, 0.5)), []);
  });
});
