import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { cardAfterKey } from '../../../src/interaction/modes/boardKeys.js';
import { dayAfterKey, monthsFrom } from '../../../src/interaction/modes/dayKeys.js';
import { dayOf, isoOf } from '../../../src/model/days.js';

const MONDAY = 0;

describe('A key in the calendar', () => {
  const after = (key, from, shiftKey) => isoOf(dayAfterKey({ key, shiftKey }, dayOf(from), MONDAY));

  it('leads to the day or the week beside', () => {
    assert.equal(after('ArrowRight', '2026-12-31'), '2027-01-01');
    assert.equal(after('ArrowLeft', '2026-03-01'), '2026-02-28');
    assert.equal(after('ArrowDown', '2026-11-22'), '2026-11-29');
    assert.equal(after('ArrowUp', '2026-11-01'), '2026-10-25');
  });

  it('leads to the ends of the week, to another month and, with Shift, to another year', () => {
    assert.equal(after('Home', '2026-11-22'), '2026-11-16');
    assert.equal(after('End', '2026-11-16'), '2026-11-22');
    assert.equal(after('PageDown', '2026-01-31'), '2026-02-28');
    assert.equal(after('PageUp', '2026-01-31'), '2025-12-31');
    assert.equal(after('PageDown', '2024-02-29', true), '2025-02-28');
  });

  it('is left alone where it is not ours', () => {
    assert.equal(dayAfterKey({ key: 'a' }, 0, MONDAY), null);
    assert.equal(dayAfterKey({ key: 'toString' }, 0, MONDAY), null);
  });

  it('comes back from a long month as far as it can', () => {
    assert.equal(isoOf(monthsFrom(dayOf('2026-03-31'), -1)), '2026-02-28');
  });
});

describe('A key on the board', () => {
  const after = (key, column, index) => cardAfterKey(key, { column, index }, [3, 0, 2, 0], 2);

  it('leads up and down and stops at the ends', () => {
    assert.deepEqual(after('ArrowDown', 0, 0), { column: 0, index: 1 });
    assert.deepEqual(after('ArrowDown', 0, 2), { column: 0, index: 2 });
    assert.deepEqual(after('ArrowUp', 0, 0), { column: 0, index: 0 });
    assert.deepEqual(after('PageDown', 0, 0), { column: 0, index: 2 });
    assert.deepEqual(after('End', 2, 0), { column: 2, index: 1 });
    assert.deepEqual(after('Home', 2, 1), { column: 2, index: 0 });
  });

  it('leads to the next column that has cards, to its last one where it is shorter', () => {
    assert.deepEqual(after('ArrowRight', 0, 2), { column: 2, index: 1 });
    assert.deepEqual(after('ArrowLeft', 2, 1), { column: 0, index: 1 });
    assert.deepEqual(after('ArrowRight', 2, 1), { column: 2, index: 1 });
    assert.deepEqual(after('ArrowLeft', 0, 1), { column: 0, index: 1 });
  });

  it('is left alone where it is not ours', () => {
    assert.equal(after('Enter', 0, 0), null);
  });
});
