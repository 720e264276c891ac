import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { sparklineOf } from '../../src/layout/sparkline.js';

const SIZE = { width: 106, height: 26 };
const points = (...values) => values.map((value, index) => ({ day: 100 + index * 10, value }));

describe('A sparkline', () => {
  it('goes from the first day at the left to the last one at the right, and fills the height', () => {
    const { line, last } = sparklineOf(points(1, 3, 2), null, SIZE);
    assert.deepEqual(line, [
      [3, 23],
      [53, 3],
      [103, 13],
    ]);
    assert.deepEqual(last, [103, 13]);
  });

  it('places days by time and not by their number', () => {
    const uneven = [
      { day: 0, value: 1 },
      { day: 9, value: 2 },
      { day: 10, value: 3 },
    ];
    assert.deepEqual(
      sparklineOf(uneven, null, SIZE).line.map(([x]) => x),
      [3, 93, 103],
    );
  });

  it('leaves room for the target, above the line or below it', () => {
    assert.equal(sparklineOf(points(1, 2), 5, SIZE).targetY, 3);
    assert.equal(sparklineOf(points(1, 2), 5, SIZE).line[1][1], 18);
    assert.equal(sparklineOf(points(4, 2), 0, SIZE).targetY, 23);
    assert.equal(sparklineOf(points(1, 2), null, SIZE).targetY, null);
  });

  it('runs in the middle where nothing changes', () => {
    assert.deepEqual(
      sparklineOf(points(5, 5, 5), null, SIZE).line.map(([, y]) => y),
      [13, 13, 13],
    );
    assert.equal(sparklineOf(points(5, 5), 5, SIZE).targetY, 13);
  });

  it('needs two values', () => {
    assert.equal(sparklineOf([], null, SIZE), null);
    assert.equal(sparklineOf(points(1), 3, SIZE), null);
  });
});
