import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { dayOf } from '../../src/model/days.js';
import { goalOf } from '../../src/model/goal.js';
import { everyDay, goalsOf } from '../../src/model/goalColumns.js';
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
const packed = (jsons) => {
  const { goals, pack } = goalsOf(jsons);
  pack().forEach((deed) => deed());
  return goals;
};
const PARTS = Object.keys(goalsOf(JSONS).goals[0].toJSON());

describe('Goals of a plan', () => {
  it('say what each of them says alone, before they are packed and afterwards', () => {
    for (const goals of [goalsOf(JSONS).goals, packed(JSONS)])
      goals.forEach((goal, at) => {
        const alone = goalOf(JSONS[at]);
        for (const part of PARTS) assert.deepEqual(goal[part], alone[part] ?? null, `${goal.key} ${part}`);
      });
  });

  it('say the same while some of their parts are packed and others are not', () => {
    const { goals, pack } = goalsOf(JSONS);
    const before = JSON.stringify(goals);
    for (const deed of pack()) {
      deed();
      assert.equal(JSON.stringify(goals), before);
    }
  });

  it('have let go of the answer once they are packed', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc');
    let answer = structuredClone(JSONS);
    const known = new WeakRef(answer);
    const goals = packed(answer);
    answer = null;
    await new Promise((turn) => setTimeout(turn));
    collectGarbage();
    assert.equal(known.deref(), undefined);
    assert.equal(JSON.stringify(goals), JSON.stringify(goalsOf(JSONS).goals));
  });

  it('name each of their days once', () => {
    const days = ['2027-01-01', '2027-03-01', '2027-06-01', '2027-12-31'].map(dayOf);
    assert.deepEqual(
      everyDay(JSONS).toSorted((one, other) => one - other),
      days,
    );
  });

  it('share people and statuses that are the same once they are packed', () => {
    const [one, other] = packed([goalJson('MKT-1'), goalJson('MKT-2')]);
    assert.equal(one.owner, other.owner);
    assert.equal(one.status, other.status);
  });

  it('tell two people apart who have one name and are called differently', () => {
    const [one, other] = packed([
      goalJson('MKT-1', { owner: { name: 'ana', displayName: 'Ana Ruiz' } }),
      goalJson('MKT-2', { owner: { name: 'ana', displayName: 'Ana Schmidt' } }),
    ]);
    assert.deepEqual([one.owner.displayName, other.owner.displayName], ['Ana Ruiz', 'Ana Schmidt']);
  });

  it('can be had with other parts, again and again, and stay as they are', () => {
    const [goal] = packed([goalJson('MKT-1')]);
    const moved = goal.with({ due: dayOf('2028-01-31') }).with({ summary: 'Later' });
    assert.deepEqual([moved.due, moved.summary, moved.key], [dayOf('2028-01-31'), 'Later', 'MKT-1']);
    assert.deepEqual([goal.due, goal.summary], [dayOf('2027-12-31'), 'Goal MKT-1']);
  });

  it('are as JSON what can be held against another reading', () => {
    const [before, after] = [0.7, 0.71].map((share) =>
      JSON.stringify(packed([goalJson('MKT-1', { attainment: { kind: 'delivery', share } })])[0]),
    );
    assert.notEqual(before, after);
    assert.equal(before, JSON.stringify(packed([goalJson('MKT-1')])[0]));
  });
});
