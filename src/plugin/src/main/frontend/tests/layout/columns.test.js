import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { columnsFor, rowHeight } from '../../src/layout/columns.js';
import { COLUMNS } from '../../src/model/columns.js';

/** The widths of cells by name. */
const widths = (cells) => Object.fromEntries(cells.map(({ name, width }) => [name, width]));

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

  it('leave the time axis as much whatever is chosen and however wide somebody wants them', () => {
    for (let width = 296; width <= 2560; width += 56) {
      for (const each of [null, 1, 300, 5000]) {
        const wanted = Object.fromEntries(['goal', ...COLUMNS].map((name) => [name, each]));
        const { left, goal, cells } = columnsFor(width, { chosen: COLUMNS, wanted });
        assert.ok(width - left >= width * 0.4, `${width} with ${each} leaves ${width - left}`);
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
    assert.equal(columnsFor(1440, { wanted: { goal: 400 } }).goal, 400);
    assert.equal(columnsFor(1440, { wanted: { goal: 10 } }).goal, 256);
    assert.equal(columnsFor(1440, { wanted: { goal: 5000 } }).goal, columnsFor(1440).most);
  });

  it('are as wide as somebody has made each, and what sticks to the left grows by as much', () => {
    const chosen = ['health', 'attainment', 'owner'];
    const usual = columnsFor(2000, { chosen });
    const { cells, goal, left } = columnsFor(2000, { chosen, wanted: { owner: 200, health: 120 } });
    assert.deepEqual(widths(cells), { health: 120, attainment: 206, owner: 200 });
    assert.equal(goal, usual.goal);
    assert.equal(left, usual.left + 200 - 136 + 120 - 128);
  });

  it('take what they grow by from the goals where the time axis has no more, and hide no other by it', () => {
    const chosen = ['health', 'attainment', 'owner'];
    const { cells, goal, hidden, left } = columnsFor(1440, { chosen, wanted: { health: 5000, owner: 300 } });
    assert.deepEqual([hidden, goal, left], [[], 256, 864]);
    assert.deepEqual(widths(cells), { health: 864 - 256 - 206 - 136, attainment: 206, owner: 136 });
  });

  it('say between which ends each may be moved, and keep to them', () => {
    const chosen = ['health', 'attainment', 'owner', 'gap'];
    for (const width of [660, 900, 1000, 1440, 2560]) {
      const { cells } = columnsFor(width, { chosen });
      for (const { name, least, most } of cells.filter((cell) => cell.width > 0)) {
        const of = (wanted) => widths(columnsFor(width, { chosen, wanted: { [name]: wanted } }).cells)[name];
        assert.deepEqual([of(1), of(least), of(most), of(5000)], [least, least, most, most], `${name} of ${width}`);
      }
    }
  });

  it('make room for the next where one is made narrower, and may have their usual width back', () => {
    const chosen = ['gap', 'health', 'attainment', 'owner', 'due'];
    const wanted = { gap: 56, health: 112, attainment: 190 };
    const { cells, hidden } = columnsFor(1480, { chosen, wanted });
    assert.deepEqual(hidden, []);
    assert.deepEqual(
      cells.slice(0, 3).map(({ most }) => most >= 92),
      [true, true, true],
    );
    assert.equal(cells[2].most, 206);
    assert.deepEqual(columnsFor(1480, { chosen, wanted: { ...wanted, attainment: 206 } }).hidden, ['due']);
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
