import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { keyStep } from '../../src/interaction/gridKeys.js';

const rows = [
  { id: 'goal A', level: 1, canOpen: true, open: true },
  { id: 'goal B', level: 2, canOpen: true, open: false },
  { id: 'activity A 0', level: 2 },
  { id: 'goal C', level: 1, canOpen: false },
];
const step = (key, index) => keyStep(key, rows, index, 10);

describe('The keys of the tree grid', () => {
  it('move by rows and stop at the ends', () => {
    assert.deepEqual(step('ArrowDown', 0), { focus: 1 });
    assert.deepEqual(step('ArrowDown', 3), { focus: 3 });
    assert.deepEqual(step('ArrowUp', 0), { focus: 0 });
    assert.deepEqual(step('Home', 2), { focus: 0 });
    assert.deepEqual(step('End', 0), { focus: 3 });
    assert.deepEqual(step('PageDown', 1), { focus: 3 });
    assert.deepEqual(step('PageUp', 2), { focus: 0 });
  });

  it('open what is closed, then go into it', () => {
    assert.deepEqual(step('ArrowRight', 1), { open: rows[1] });
    assert.deepEqual(step('ArrowRight', 0), { focus: 1 });
    assert.equal(step('ArrowRight', 2), null);
    assert.equal(step('ArrowRight', 3), null);
  });

  it('close what is open, then go out of it', () => {
    assert.deepEqual(step('ArrowLeft', 0), { close: rows[0] });
    assert.deepEqual(step('ArrowLeft', 1), { focus: 0 });
    assert.deepEqual(step('ArrowLeft', 2), { focus: 0 });
    assert.deepEqual(step('ArrowLeft', 3), { focus: 3 });
  });

  it('enter a row', () => {
    assert.deepEqual(step('Enter', 2), { enter: rows[2] });
    assert.deepEqual(step(' ', 0), { enter: rows[0] });
  });

  it('leave every other key to the browser', () => {
    for (const key of ['Tab', 'a', 'F5', 'Escape', 'toString', 'constructor']) assert.equal(step(key, 0), null, key);
  });
});
