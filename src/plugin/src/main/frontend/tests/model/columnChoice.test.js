import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { columnChoice, columnsOf, moved, ticked } from '../../src/model/columnChoice.js';

describe('Columns that are chosen', () => {
  const begun = columnChoice(['owner', 'due']);

  it('stand first, in their order, and the others after them', () => {
    assert.deepEqual(begun.order.slice(0, 4), ['owner', 'due', 'health', 'attainment']);
    assert.deepEqual(columnsOf(begun), ['owner', 'due']);
  });

  it('are ticked and left out', () => {
    assert.deepEqual(columnsOf(ticked(ticked(begun, 'health', true), 'owner', false)), ['due', 'health']);
    assert.deepEqual(columnsOf(begun), ['owner', 'due']);
  });

  it('are moved as far as there are places', () => {
    assert.deepEqual(columnsOf(moved(begun, 'due', -1)), ['due', 'owner']);
    assert.equal(moved(begun, 'owner', -1), begun);
    assert.equal(moved(begun, begun.order.at(-1), 1), begun);
  });
});
