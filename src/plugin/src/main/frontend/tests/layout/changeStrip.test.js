import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { changeStrip } from '../../src/layout/changeStrip.js';

const days = (first, last, entries) => ({ first, last, counts: new Map(entries) });

describe('The strip of changes', () => {
  it('has a bar a day as high as its part of the most', () => {
    const entries = [
      [102, 4],
      [109, 1],
    ];
    assert.deepEqual(changeStrip(days(100, 109, entries), 100), [
      { x: 20, width: 10, share: 1, from: 102, to: 102, changes: 4 },
      { x: 90, width: 10, share: 0.25, from: 109, to: 109, changes: 1 },
    ]);
  });

  it('gathers weeks where days would be too narrow, and four weeks where these would be', () => {
    const entries = [
      [0, 1],
      [6, 2],
      [7, 4],
      [363, 5],
    ];
    const weeks = changeStrip(days(0, 363, entries), 364);
    assert.deepEqual(
      weeks.map(({ x, width, from, to, changes }) => [x, width, from, to, changes]),
      [
        [0, 7, 0, 6, 3],
        [7, 7, 7, 13, 4],
        [357, 7, 357, 363, 5],
      ],
    );
    assert.deepEqual(
      changeStrip(days(0, 363, entries), 100).map(({ from, to }) => [from, to]),
      [
        [0, 27],
        [336, 363],
      ],
    );
  });

  it('ends with the last day', () => {
    const [bar] = changeStrip(days(0, 369, [[369, 1]]), 370);
    assert.deepEqual([bar.from, bar.to, bar.x + bar.width], [364, 369, 370]);
  });

  it('has no bar where nothing has changed', () => {
    assert.deepEqual(changeStrip(days(5, 5, []), 100), []);
  });
});
