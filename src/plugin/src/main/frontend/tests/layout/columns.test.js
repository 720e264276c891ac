import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { columnsFor, rowHeight } from '../../src/layout/columns.js';

describe('The columns', () => {
  it('leave the time axis at least 40 % of every width from 320 to 2,560 pixels', () => {
    for (let width = 296; width <= 2560; width += 8) {
      const { left } = columnsFor(width);
      assert.ok(width - left >= width * 0.4, `${width} leaves ${width - left}`);
    }
  });

  it('fold health into the goal where there is little room, and the number where there is less', () => {
    assert.deepEqual(
      ['health', 'number'].map((name) => columnsFor(1440)[name] > 0),
      [true, true],
    );
    assert.deepEqual(
      ['health', 'number'].map((name) => columnsFor(760)[name] > 0),
      [false, true],
    );
    assert.deepEqual(
      ['health', 'number'].map((name) => columnsFor(336)[name] > 0),
      [false, false],
    );
  });

  it('give a goal more height than an activity', () => {
    for (const shape of ['wide', 'middle', 'narrow']) {
      assert.ok(rowHeight('goal', shape) > rowHeight('activity', shape));
    }
  });
});
