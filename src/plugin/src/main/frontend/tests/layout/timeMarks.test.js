import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { forecastMark, releaseMarks } from '../../src/layout/timeMarks.js';

const scale = { width: 1000, x: (day) => day * 10 };

describe('A forecast on the axis', () => {
  it('is a band with its middle', () => {
    assert.deepEqual(forecastMark({ early: 10, likely: 15, late: 30 }, scale), {
      x: 100,
      width: 200,
      at: 150,
      isOpen: false,
    });
  });

  it('goes to the edge of the axis where its band is open or longer', () => {
    const open = { x: 900, width: 100, at: 950, isOpen: true };
    assert.deepEqual(forecastMark({ early: 90, likely: 95, late: null }, scale), open);
    assert.deepEqual(forecastMark({ early: 90, likely: 95, late: 400 }, scale), open);
  });

  it('has no middle that lies beyond the axis, and is none where all of it does', () => {
    assert.equal(forecastMark({ early: 90, likely: 120, late: 130 }, scale).at, null);
    assert.equal(forecastMark({ early: 100, likely: 120, late: 130 }, scale), null);
  });

  it('is seen where it is a single day', () => {
    assert.equal(forecastMark({ early: 10, likely: 10, late: 10 }, scale).width, 4);
  });
});

describe('Releases on the axis', () => {
  const release = (day, name = 'xxxx') => ({ day, name });
  const marks = (releases) => releaseMarks(releases, scale, { from: 200, to: 500 }, (name) => name.length * 6);

  it('are those in view', () => {
    assert.deepEqual(
      marks([release(10), release(20), release(50), release(60)]).map(({ x }) => x),
      [200, 500],
    );
  });

  it('have their names where these have room', () => {
    assert.deepEqual(
      marks([release(20), release(22), release(30), release(49)]).map(({ labelX }) => labelX),
      [null, 226, 306, null],
    );
  });
});
