import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { placeLabel } from '../../src/layout/labels.js';
import { randomFrom } from '../support/random.js';

const room = { from: 0, to: 1000 };
const today = (x) => ({ from: x - 3, to: x + 3 });
const place = (x, width, todayX, labelWidth = 60, within = room) =>
  placeLabel({ bar: { x, width }, labelWidth, obstacles: [today(todayX)], room: within });

describe('The label of a bar', () => {
  it('stands right of it', () => {
    assert.equal(place(100, 200, 50), 308);
  });

  it('steps over the today line', () => {
    assert.equal(place(100, 200, 320), 331);
  });

  it('goes to the left where the axis ends on the right', () => {
    assert.equal(place(700, 290, 400), 632);
  });

  it('steps over the today line on the left, too', () => {
    assert.equal(place(700, 290, 660), 589);
  });

  it('is left out where neither side has room', () => {
    assert.equal(place(10, 980, 500), null);
  });

  it('never touches bar, today line or the end of the axis, wherever they lie', () => {
    const random = randomFrom(7);
    let placed = 0;
    for (let run = 0; run < 5000; run++) {
      const [x, width, todayX, labelWidth] = [random() * 900, random() * 300, random() * 1000, 20 + random() * 120];
      const at = place(x, width, todayX, labelWidth);
      if (at === null) continue;
      placed++;
      const end = at + labelWidth;
      const scene = `bar ${x}+${width}, today ${todayX}, label ${at}+${labelWidth}`;
      assert.ok(end < x || at > x + width, scene);
      assert.ok(end < todayX - 3 || at > todayX + 3, scene);
      assert.ok(at >= 0 && end <= 1000, scene);
    }
    assert.ok(placed > 4500, `only ${placed} of 5000 found a place`);
  });
});
