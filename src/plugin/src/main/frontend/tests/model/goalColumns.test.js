import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { goalOf } from '../../src/model/goal.js';
import { goalsOf } from '../../src/model/goalColumns.js';
import { goalJson, measured, milestoneJson } from '../support/plans.js';

const JSONS = [
  goalJson('MKT-1', measured(0.4, { milestones: [milestoneJson('Half', '2027-03-01', { expected: 74 })], pace: null })),
  goalJson('MKT-2', { parent: 'MKT-1', owner: null, due: null, attainment: { kind: 'delivery', share: null } }),
  goalJson('MKT-3', {
    stage: 'draft',
    activities: null,
    gapPoints: null,
    hidden: { activities: 2, weight: 0.5 },
    milestones: [milestoneJson('One', null), milestoneJson('Two', '2027-06-01', { reachedOn: '2027-06-02' })],
  }),
];
const readOf = (jsons) => goalsOf(jsons).goals;
const PARTS = Object.keys(goalsOf(JSONS).goals[0].toJSON());

describe('Goals in columns', () => {
  it('say what each of them says alone', () => {
    goalsOf(JSONS).goals.forEach((goal, at) => {
      const alone = goalOf(JSONS[at]);
      for (const part of PARTS) assert.deepEqual(goal[part], alone[part] ?? null, `${goal.key} ${part}`);
    });
  });

  it('name each of their days once', () => {
    const days = ['2027-01-01', '2027-03-01', '2027-06-01', '2027-12-31'].map(dayOf);
    assert.deepEqual(
      goalsOf(JSONS).days.toSorted((one, other) => one - other),
      days,
    );
  });

  it('share people, statuses and texts that are the same', () => {
    const [one, other] = readOf([goalJson('MKT-1'), goalJson('MKT-2')]);
    assert.equal(one.owner, other.owner);
    assert.equal(one.status, other.status);
  });

  it('tell two people apart who have one name and are called differently', () => {
    const [one, other] = readOf([
      goalJson('MKT-1', { owner: { name: 'ana', displayName: 'Ana Ruiz' } }),
      goalJson('MKT-2', { owner: { name: 'ana', displayName: 'Ana Schmidt' } }),
    ]);
    assert.deepEqual([one.owner.displayName, other.owner.displayName], ['Ana Ruiz', 'Ana Schmidt']);
  });

  it('can be had with other parts, again and again, and stay as they are', () => {
    const [goal] = readOf([goalJson('MKT-1')]);
    const moved = goal.with({ due: dayOf('2028-01-31') }).with({ summary: 'Later' });
    assert.deepEqual([moved.due, moved.summary, moved.key], [dayOf('2028-01-31'), 'Later', 'MKT-1']);
    assert.deepEqual([goal.due, goal.summary], [dayOf('2027-12-31'), 'Goal MKT-1']);
  });

  it('are as JSON what can be held against another reading', () => {
    const [before, after] = [0.7, 0.71].map((share) =>
      JSON.stringify(readOf([goalJson('MKT-1', { attainment: { kind: 'delivery', share } })])[0]),
    );
    assert.notEqual(before, after);
    assert.equal(before, JSON.stringify(readOf([goalJson('MKT-1')])[0]));
  });
});
