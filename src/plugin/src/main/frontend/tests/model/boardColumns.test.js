import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { cardAt, cardCount, columnsByHealth, columnsOfLanes, withOffered } from '../../src/model/boardColumns.js';
import { goalOf } from '../../src/model/goal.js';
import { goalJson } from '../support/plans.js';

const goals = [
  goalOf(goalJson('MKT-1', { health: 'on_track', status: { name: 'Doing', category: 'indeterminate' } })),
  goalOf(goalJson('MKT-2', { health: 'off_track', owner: { name: 'ben', displayName: 'Ben' } })),
  goalOf(goalJson('MKT-3', { stage: 'draft' })),
];
const lane = (id, name, more = {}) => ({
  id,
  name,
  activities: 0,
  unscheduled: 0,
  delivery: { share: null },
  hidden: { activities: 0 },
  items: [],
  ...more,
});

describe('A board by health', () => {
  it('has the goals that need somebody first', () => {
    const columns = columnsByHealth(goals);
    assert.deepEqual(
      columns.map(({ id, goals: there }) => [id, there.map(({ key }) => key)]),
      [
        ['off_track', ['MKT-2']],
        ['on_track', ['MKT-1']],
        ['draft', ['MKT-3']],
      ],
    );
  });
});

describe('A board by lanes', () => {
  it('has activities, and the goals of the same status or owner above them', () => {
    const [doing] = columnsOfLanes({ by: 'status', lanes: [lane('3', 'Doing')] }, goals);
    const [ben, nobody] = columnsOfLanes(
      { by: 'owner', lanes: [lane('ben', 'Ben B.'), lane('', null)] },
      goals.slice(1, 2),
    );
    assert.deepEqual(doing.goals, [goals[0]]);
    assert.deepEqual(ben.goals, [goals[1]]);
    assert.deepEqual(nobody.goals, []);
  });

  it('has a column for who could be chosen and has no activities, with the goals there', () => {
    const read = columnsOfLanes({ by: 'owner', lanes: [lane('ben', 'Ben B.')] }, goals);
    const choices = [
      { value: 'ben', name: 'Ben B.' },
      { value: 'eve', name: 'Eve E.' },
    ];
    const hers = { ...goals[0], key: 'MKT-9', owner: { name: 'eve' } };
    const [, eve] = withOffered(read, choices, 'owner', [...goals, hers]);
    assert.deepEqual([eve.id, eve.goals, eve.isOffered], ['eve', [hers], true]);
    assert.deepEqual(withOffered(read, [{ value: 'SEO', name: 'SEO' }], 'channel', goals)[0].goals, []);
  });

  it('has no goals where these have no such value', () => {
    const [seo] = columnsOfLanes({ by: 'channel', lanes: [lane('SEO', 'SEO')] }, goals);
    assert.deepEqual(seo.goals, []);
  });

  it('counts what the reader sees, the scheduled before the others', () => {
    const more = { activities: 10, unscheduled: 3, hidden: { activities: 2 } };
    const [column] = columnsOfLanes({ by: 'status', lanes: [lane('3', 'Doing', more)] }, goals);
    assert.equal(cardCount(column), 9);
    assert.deepEqual(cardAt(column, 0), { goal: goals[0] });
    assert.deepEqual(cardAt(column, 1), { unscheduled: false, at: 0 });
    assert.deepEqual(cardAt(column, 5), { unscheduled: false, at: 4 });
    assert.deepEqual(cardAt(column, 6), { unscheduled: true, at: 0 });
  });
});
