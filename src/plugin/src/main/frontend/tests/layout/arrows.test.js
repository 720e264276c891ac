import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { arrows, boxesOf, cornersOf } from '../../src/layout/arrows.js';

const box = (x, end, top, height = 40) => ({ x, end, top, height });
const edge = (from, to) => ({ from, to });

describe('An arrow', () => {
  it('goes out, down and into a bar that begins later', () => {
    assert.deepEqual(cornersOf(box(0, 100, 0), box(150, 200, 40)), [
      [100, 20],
      [110, 20],
      [110, 60],
      [150, 60],
    ]);
  });

  it('turns back between the rows where the other bar begins too early', () => {
    assert.deepEqual(cornersOf(box(0, 100, 0), box(50, 200, 40)), [
      [100, 20],
      [110, 20],
      [110, 40],
      [40, 40],
      [40, 60],
      [50, 60],
    ]);
  });

  it('turns back below a bar that stands above', () => {
    const corners = cornersOf(box(0, 100, 80), box(50, 200, 0));
    assert.deepEqual(corners.slice(2, 4), [
      [110, 40],
      [40, 40],
    ]);
  });

  it('runs along the axes alone, wherever its bars lie', () => {
    for (let x = -60; x <= 160; x += 7) {
      const corners = cornersOf(box(0, 100, 40), box(x, x + 50, x % 2 ? 0 : 120));
      corners.slice(1).forEach(([right, low], at) => {
        assert.ok(right === corners[at][0] || low === corners[at][1]);
      });
    }
  });
});

describe('The arrows of a window', () => {
  const boxes = new Map([
    ['A', [box(0, 10, 0), box(0, 10, 400)]],
    ['B', [box(50, 60, 360)]],
  ]);

  it('are those between bars that are drawn, by the rows that lie closest', () => {
    const drawn = arrows([edge('A', 'B'), edge('A', 'C'), edge('C', 'B')], boxes);
    assert.equal(drawn.length, 1);
    assert.equal(drawn[0].corners[0][1], 420);
  });

  it('are no more than so many', () => {
    assert.equal(arrows(Array(500).fill(edge('A', 'B')), boxes).length, 80);
    assert.equal(arrows(Array(500).fill(edge('A', 'B')), boxes, 3).length, 3);
  });
});

describe('The boxes', () => {
  const placed = (key, top, bar) => ({ row: { key }, top, height: 40, mark: bar && { bar } });
  const keyOf = ({ key }) => key;

  it('are those of bars in the drawn band, from its upper edge on', () => {
    const scene = {
      band: { top: 100, height: 80 },
      placed: [
        placed('A', 100, { kind: 'dated', x: 5, width: 10 }),
        placed('B', 140, { kind: 'undated', x: 5, width: 10 }),
        placed('C', 180, { kind: 'dated', x: 5, width: 10 }),
        placed(null, 100, { kind: 'dated', x: 5, width: 10 }),
        placed('D', 100, null),
      ],
    };
    assert.deepEqual([...boxesOf(scene, keyOf)], [['A', [{ x: 5, end: 15, top: 0, height: 40 }]]]);
  });
});
