import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { ActivityShelf } from '../../src/model/activityShelf.js';
import { EVERYTHING, search } from '../../src/model/filter.js';
import { indexOfRow, rowsOf, rowWith } from '../../src/model/rows.js';
import { planOf } from '../../src/model/plan.js';
import { activityJson, activityPage, goalJson, planWith, roadmapJson } from '../support/plans.js';

const plan = planWith(
  goalJson('MKT-1', { subGoals: 1, activities: 3 }),
  goalJson('MKT-2', { parent: 'MKT-1', activities: 2 }),
  goalJson('MKT-3', { activities: 0 }),
);

function rows({ open = [], openGroups = [], shelf = new ActivityShelf(), filter = EVERYTHING } = {}) {
  return rowsOf(plan, shelf, {
    isOpen: (goal) => open.includes(goal.key),
    isGroupOpen: (goal) => openGroups.includes(goal.key),
    found: search(plan, filter, 'en'),
  });
}
const ids = (found) => found.map(({ id }) => id);

describe('The rows of the tree', () => {
  it('are the goals at the top while nothing is open', () => {
    assert.deepEqual(ids(rows()), ['goal MKT-1', 'goal MKT-3']);
  });

  it('hold sub-goals first, then the goal’s own activities under one row', () => {
    assert.deepEqual(ids(rows({ open: ['MKT-1'] })), ['goal MKT-1', 'goal MKT-2', 'group MKT-1', 'goal MKT-3']);
  });

  it('hold activities directly where there are no sub-goals', () => {
    const shelf = new ActivityShelf();
    shelf.put('MKT-2', activityPage([activityJson('MKT-20'), activityJson('MKT-21')]));
    const found = rows({ open: ['MKT-1', 'MKT-2'], shelf });
    assert.deepEqual(ids(found).slice(1, 4), ['goal MKT-2', 'activity MKT-2 0', 'activity MKT-2 1']);
  });

  it('say that activities are on their way, did not come, or are none', () => {
    const shelf = new ActivityShelf();
    const kindOf = () => rows({ open: ['MKT-1', 'MKT-2'], shelf })[2].kind;
    assert.equal(kindOf(), 'pending');
    shelf.fail('MKT-2');
    assert.equal(kindOf(), 'failed');
    shelf.retry('MKT-2');
    assert.equal(kindOf(), 'pending');
    shelf.put('MKT-2', activityPage([]));
    assert.equal(kindOf(), 'none');
  });

  it('end with those that the reader may not see', () => {
    const shelf = new ActivityShelf();
    shelf.put('MKT-2', activityPage([activityJson('MKT-20')], { hidden: { activities: 2, weight: 1.5 } }));
    const found = rows({ open: ['MKT-1', 'MKT-2'], shelf });
    assert.deepEqual(found[3].hidden, { activities: 2, weight: 1.5 });
    assert.deepEqual([found[3].position, found[3].siblings], [2, 2]);
  });

  it('are one that says so where activities are not kept of a past day', () => {
    const past = planOf(roadmapJson([goalJson('MKT-2', { activities: null, hidden: null })]), true);
    const found = rowsOf(past, new ActivityShelf(), {
      isOpen: () => true,
      isGroupOpen: () => true,
      found: search(past, EVERYTHING, 'en'),
    });
    assert.deepEqual(ids(found), ['goal MKT-2', 'past MKT-2']);
    assert.deepEqual([found[0].canOpen, found[1].position, found[1].siblings], [true, 1, 1]);
  });

  it('count every row among its siblings', () => {
    const found = rows({ open: ['MKT-1'] });
    assert.deepEqual(
      found.map(({ level, position, siblings }) => [level, position, siblings]),
      [
        [1, 1, 2],
        [2, 1, 2],
        [2, 2, 2],
        [1, 2, 2],
      ],
    );
  });

  it('cannot be opened where there is nothing below', () => {
    assert.deepEqual(
      rows().map(({ canOpen }) => canOpen),
      [true, false],
    );
  });

  it('keep the goals above a match, open and without their activities', () => {
    const found = rows({ filter: { text: 'mkt-2', healths: new Set() } });
    assert.deepEqual(ids(found), ['goal MKT-1', 'goal MKT-2']);
    assert.deepEqual(
      found.map(({ isContext }) => isContext),
      [true, false],
    );
  });

  it('have places for 10,000 activities before they are loaded', () => {
    const shelf = new ActivityShelf();
    shelf.put('MKT-2', activityPage([activityJson('MKT-20')], { total: 10000 }));
    const found = rows({ open: ['MKT-1', 'MKT-2'], shelf });
    assert.equal(found.length, 10004);
    assert.equal(found[2].activity.key, 'MKT-20');
    assert.equal(found[9000].activity, undefined);
  });
});

describe('A row of a goal', () => {
  const [, below] = rows({ open: ['MKT-1'] });

  it('is found by its id', () => {
    const all = rows({ open: ['MKT-1'] });
    assert.deepEqual(
      ['goal MKT-2', 'group MKT-1', 'goal MKT-9', null].map((id) => indexOfRow(all, id)),
      [1, 2, -1, -1],
    );
  });

  it('keeps what it is where a part is another', () => {
    const picked = rowWith(below, { isPicked: true });
    assert.deepEqual([picked.kind, picked.id, picked.canOpen, picked.isPicked], ['goal', 'goal MKT-2', true, true]);
    assert.equal(below.isPicked, undefined);
  });
});
