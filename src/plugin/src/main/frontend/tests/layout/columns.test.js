import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { columnsFor, rowHeight } from '../../src/layout/columns.js';
import { COLUMNS } from '../../src/model/columns.js';

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

  it('leave the time axis as much whatever is chosen and however wide somebody wants the goals', () => {
    for (let width = 296; width <= 2560; width += 56) {
      for (const wanted of [null, 1, 300, 5000]) {
        const { left, goal, cells } = columnsFor(width, { chosen: COLUMNS, wanted });
        assert.ok(width - left >= width * 0.4, `${width} with ${wanted} leaves ${width - left}`);
        assert.equal(
          left,
          cells.reduce((sum, cell) => sum + cell.width, goal),
        );
      }
    }
  });

  it('hide the last ones first where there is no room, and say which', () => {
    const { cells, hidden } = columnsFor(1440, { chosen: ['gap', 'health', 'attainment', 'owner', 'due'] });
    assert.deepEqual(
      cells.map(({ name }) => name),
      ['gap', 'health', 'attainment', 'owner'],
    );
    assert.deepEqual(hidden, ['due']);
    assert.deepEqual(columnsFor(760, { chosen: ['health', 'due'] }).hidden, ['due']);
    assert.deepEqual(columnsFor(2560, { chosen: ['health', 'due'] }).hidden, []);
  });

  it('are as wide for goals as somebody has made them, as far as that leaves room', () => {
    assert.equal(columnsFor(1440, { wanted: 400 }).goal, 400);
    assert.equal(columnsFor(1440, { wanted: 10 }).goal, 256);
    assert.equal(columnsFor(1440, { wanted: 5000 }).goal, columnsFor(1440).most);
  });

  it('give a goal more height than an activity', () => {
    for (const shape of ['wide', 'middle', 'narrow']) {
      assert.ok(rowHeight('goal', shape) > rowHeight('activity', shape));
    }
  });

  it('give a lane the height of a goal where its name, its count and its share lie below each other', () => {
    assert.equal(rowHeight('lane', 'narrow'), rowHeight('goal', 'narrow'));
    assert.ok(rowHeight('lane', 'wide') < rowHeight('goal', 'wide'));
  });

  it('have room for the longest date of our languages', () => {
    const { cells } = columnsFor(1440, { chosen: ['start', 'due'] });
    cells.forEach(({ name, width }) => assert.ok(width >= 124, `${name} has ${width}`));
  });
});
