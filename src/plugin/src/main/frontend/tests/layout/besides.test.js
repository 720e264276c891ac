import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { placeBeside } from '../../src/layout/besides.js';

const FRAME = { width: 1000, height: 600 };
const CARD = { width: 300, height: 150 };
const target = (left, top, height = 40) => ({ left, top, bottom: top + height });

describe('A card beside what it speaks of', () => {
  it('lies below it', () => {
    assert.deepEqual(placeBeside(target(100, 200), CARD, FRAME), { left: 100, top: 252 });
  });

  it('lies above it where there is no room below', () => {
    assert.deepEqual(placeBeside(target(100, 500), CARD, FRAME), { left: 100, top: 338 });
  });

  it('stays within the window at its right and left edge', () => {
    assert.equal(placeBeside(target(950, 200), CARD, FRAME).left, 692);
    assert.equal(placeBeside(target(-50, 200), CARD, FRAME).left, 8);
  });

  it('stays within the window beside what fills it', () => {
    assert.deepEqual(placeBeside(target(0, 10, 580), CARD, FRAME), { left: 8, top: 8 });
  });
});
