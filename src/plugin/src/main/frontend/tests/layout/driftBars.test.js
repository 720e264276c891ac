import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { driftBars } from '../../src/layout/driftBars.js';

const day = (runs, differences) => ({ runs, differences });

describe('The chart of differences', () => {
  it('makes the day with the most as high as the box, and the others in proportion', () => {
    const { bars, most } = driftBars([day(1, 2), day(1, 8)], 8);
    assert.equal(most, 8);
    assert.deepEqual(
      bars.map(({ x, y, height }) => [x, y, height]),
      [
        [0.15, 6, 2],
        [1.15, 0, 8],
      ],
    );
  });

  it('keeps a single difference beside thousands in sight', () => {
    const { bars } = driftBars([day(1, 1), day(1, 9000)], 8);
    assert.ok(bars[0].height > 0.5);
  });

  it('marks days on which runs found none, and leaves days without a run empty', () => {
    const { bars, marks } = driftBars([day(0, 0), day(1, 0), day(1, 3)], 8);
    assert.deepEqual(
      marks.map(({ x }) => x),
      [1.15],
    );
    assert.equal(bars.length, 1);
  });

  it('draws no bar where there is no difference', () => {
    assert.deepEqual(driftBars([day(1, 0)], 8).bars, []);
  });
});
