import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { offsetsOf, rowAt, scrollTopFor, visibleRows } from '../../src/layout/rowWindow.js';

const view = (top, height = 480) => ({ top, height });

describe('The window on the rows', () => {
  it('stacks rows of different heights', () => {
    assert.deepEqual([...offsetsOf([48, 36, 36, 48])], [0, 48, 84, 120, 168]);
  });

  it('finds the row at a height', () => {
    const offsets = offsetsOf([48, 36, 36, 48]);
    assert.deepEqual(
      [0, 47, 48, 83, 84, 167, 9999].map((y) => rowAt(offsets, y)),
      [0, 0, 1, 1, 2, 3, 3],
    );
  });

  it('shows nothing of no rows', () => {
    assert.deepEqual(visibleRows(offsetsOf([]), view(0)), { from: 0, to: 0 });
  });

  it('shows all of a few', () => {
    assert.deepEqual(visibleRows(offsetsOf([48, 48]), view(0)), { from: 0, to: 2 });
  });

  it('shows as many of 10,000 rows as of 100', () => {
    const counts = [100, 10000].map((count) => {
      const { from, to } = visibleRows(offsetsOf(new Array(count).fill(36)), view(1000));
      return to - from;
    });
    assert.equal(counts[0], counts[1]);
    assert.ok(counts[0] <= 27, `${counts[0]} rows`);
  });

  it('covers the view at every place of 10,000 mixed rows', () => {
    const offsets = offsetsOf(Array.from({ length: 10000 }, (_, index) => (index % 7 === 0 ? 48 : 36)));
    for (let top = 0; top < offsets[10000]; top += 997) {
      const { from, to } = visibleRows(offsets, view(top));
      assert.ok(offsets[from] <= top);
      assert.ok(offsets[to] >= Math.min(top + 480, offsets[10000]));
    }
  });

  it('shows the last rows where it is scrolled beyond the end', () => {
    const { from, to } = visibleRows(offsetsOf(new Array(100).fill(36)), view(1e6));
    assert.equal(to, 100);
    assert.equal(from, 98);
  });

  it('scrolls no more than needed to bring a row into view', () => {
    const offsets = offsetsOf(new Array(100).fill(36));
    assert.equal(scrollTopFor(offsets, 5, view(0)), 0);
    assert.equal(scrollTopFor(offsets, 50, view(0)), 51 * 36 - 480);
    assert.equal(scrollTopFor(offsets, 5, view(1000)), 180);
  });
});
