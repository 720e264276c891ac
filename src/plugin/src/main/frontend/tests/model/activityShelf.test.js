import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { ActivityShelf, PAGE_SIZE, pageStart } from '../../src/model/activityShelf.js';
import { dayOf } from '../../src/model/days.js';
import { activityJson, activityPage } from '../support/plans.js';

describe('The activities of a goal', () => {
  it('are asked for page by page, each once', () => {
    const shelf = new ActivityShelf();
    assert.ok(shelf.lacks('MKT-1', 0));
    shelf.put('MKT-1', activityPage([activityJson('MKT-10')], { total: 1000 }));
    assert.ok(!shelf.lacks('MKT-1', 0));
    assert.ok(shelf.lacks('MKT-1', PAGE_SIZE));
  });

  it('keep what came before when another page arrives', () => {
    const shelf = new ActivityShelf();
    shelf.put('MKT-1', activityPage([activityJson('MKT-10')], { total: 1000 }));
    shelf.put('MKT-1', activityPage([activityJson('MKT-99')], { start: 200, total: 1000 }));
    assert.deepEqual(
      [0, 200].map((at) => shelf.of('MKT-1').items[at].key),
      ['MKT-10', 'MKT-99'],
    );
  });

  it('start over when their number has changed', () => {
    const shelf = new ActivityShelf();
    shelf.put('MKT-1', activityPage([activityJson('MKT-10'), activityJson('MKT-11')]));
    shelf.put('MKT-1', activityPage([activityJson('MKT-11')]));
    assert.deepEqual(
      shelf.of('MKT-1').items.map(({ key }) => key),
      ['MKT-11'],
    );
  });

  it('stay shown while stale, and are asked for again', () => {
    const shelf = new ActivityShelf();
    shelf.put('MKT-1', activityPage([activityJson('MKT-10')]));
    shelf.markStale('MKT-1');
    assert.equal(shelf.of('MKT-1').items.length, 1);
    assert.ok(shelf.lacks('MKT-1', 0));
  });

  it('are not asked for after a failure until the reader wants it', () => {
    const shelf = new ActivityShelf();
    shelf.fail('MKT-1');
    assert.ok(!shelf.lacks('MKT-1', 0));
    shelf.retry('MKT-1');
    assert.ok(shelf.lacks('MKT-1', 0));
  });

  it('say which days the time axis needs', () => {
    const shelf = new ActivityShelf();
    shelf.put('MKT-1', activityPage([activityJson('MKT-10', { start: '2026-05-01', due: null })], { total: 3 }));
    assert.deepEqual(shelf.days(), [dayOf('2026-05-01'), null]);
  });

  it('lie on the page of their index', () => {
    assert.deepEqual([0, 199, 200, 9999].map(pageStart), [0, 0, 200, 9800]);
  });
});
