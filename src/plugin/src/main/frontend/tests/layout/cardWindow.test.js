import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { CARD_HEIGHT, cardWindow, topFor } from '../../src/layout/cardWindow.js';

describe('The cards of a column', () => {
  it('are drawn where they are in view and a little beside', () => {
    assert.deepEqual(cardWindow({ count: 10_000, top: 0, height: CARD_HEIGHT * 5 }), { first: 0, last: 8 });
    assert.deepEqual(cardWindow({ count: 10_000, top: CARD_HEIGHT * 100, height: CARD_HEIGHT * 5 }), {
      first: 97,
      last: 108,
    });
  });

  it('are no more than there are, also where the column has become shorter', () => {
    assert.deepEqual(cardWindow({ count: 2, top: 0, height: 900 }), { first: 0, last: 2 });
    assert.deepEqual(cardWindow({ count: 2, top: 9000, height: 900 }), { first: 2, last: 2 });
    assert.deepEqual(cardWindow({ count: 0, top: 0, height: 0 }), { first: 0, last: 0 });
  });

  it('are scrolled to no further than needed', () => {
    const view = { top: CARD_HEIGHT, height: CARD_HEIGHT * 2 };
    assert.equal(topFor(0, view), 0);
    assert.equal(topFor(1, view), CARD_HEIGHT);
    assert.equal(topFor(2, view), CARD_HEIGHT);
    assert.equal(topFor(5, view), CARD_HEIGHT * 4);
  });
});
