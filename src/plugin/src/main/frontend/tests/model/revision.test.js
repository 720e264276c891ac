import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { editedParts, editFormOf, goalsFor } from '../../src/model/editForm.js';
import { replanned } from '../../src/model/replanned.js';
import { activityOf } from '../../src/model/plan.js';
import { TOP, changeOf, goalsAbove, itemOf, laneIdsOf, partsAt, revisedRow } from '../../src/model/revision.js';
import { activityJson, goalJson, goalWith, planWith } from '../support/plans.js';

const goal = goalWith({});
const activity = activityOf(activityJson('MKT-20', { goals: ['MKT-3', 'MKT-9'] }));
const ofGoal = { kind: 'activity', goal, activity };
const inLane = (by, id) => ({ kind: 'activity', lane: { by, id }, activity });
const lane = (by, id) => ({ kind: 'lane', lane: { by, id } });

describe('A row that is changed', () => {
  it('shows its dates, name and owner as they will be, and where its dates still lie', () => {
    const to = { due: '2027-05-01', summary: 'New', owner: 'eva' };
    const people = new Map([['eva', { name: 'eva', displayName: 'Eva' }]]);
    const row = revisedRow(ofGoal, to, people);
    assert.equal(row.activity.due, dayOf('2027-05-01'));
    assert.deepEqual([row.activity.summary, row.activity.assignee.displayName], ['New', 'Eva']);
    assert.deepEqual(row.still, { start: activity.start, due: activity.due });
    assert.equal(revisedRow(ofGoal, { owner: 'zoe' }, people).activity.assignee.displayName, 'zoe');
    assert.equal(revisedRow({ kind: 'goal', goal }, { owner: null }, people).goal.owner, null);
    assert.equal(revisedRow(ofGoal, { summary: 'New' }, people).still, null);
  });

  it('is none without its goal or activity', () => {
    assert.equal(itemOf({ kind: 'activity' }), null);
    assert.equal(itemOf({ kind: 'group', goal }), null);
    assert.equal(itemOf(undefined), null);
  });

  it('tells from what it was changed, also in a lane', () => {
    assert.deepEqual(changeOf(inLane('channel', 'SEO'), { channel: 'Mail', due: null }), {
      issue: 'MKT-20',
      from: { channel: 'SEO', due: '2027-04-01' },
      to: { channel: 'Mail', due: null },
    });
    assert.deepEqual(changeOf(ofGoal, { goals: ['MKT-1'] }).from, { goals: ['MKT-3'] });
    assert.deepEqual(goalsAbove(inLane('goal', 'MKT-9')), ['MKT-9']);
    assert.deepEqual(goalsAbove(inLane('channel', 'SEO')), ['MKT-3', 'MKT-9']);
  });
});

describe('An activity that is put down elsewhere', () => {
  it('gets the goal of the row there, which may be one of its activities', () => {
    const other = { kind: 'goal', goal: goalWith({ key: 'MKT-1' }) };
    assert.deepEqual(partsAt(ofGoal, other), { goals: ['MKT-1'] });
    assert.deepEqual(partsAt(ofGoal, { ...ofGoal, goal: other.goal }), { goals: ['MKT-1'] });
    assert.equal(partsAt(ofGoal, { kind: 'goal', goal }), null);
  });

  it('gets the value of the lane there, or none', () => {
    assert.deepEqual(partsAt(inLane('channel', 'SEO'), lane('channel', 'Mail')), { channel: 'Mail' });
    assert.deepEqual(partsAt(inLane('owner', 'ben'), lane('owner', '')), { owner: null });
    assert.deepEqual(partsAt(inLane('goal', 'MKT-3'), lane('goal', '')), { goals: [] });
    assert.equal(partsAt(inLane('channel', 'SEO'), lane('channel', 'SEO')), null);
  });

  it('gets the choice of a field of Jira, or none', () => {
    const market = 'field:customfield_7';
    assert.deepEqual(partsAt(inLane(market, 'Home'), lane(market, 'Overseas')), { [market]: 'Overseas' });
    assert.deepEqual(partsAt(inLane(market, 'Home'), lane(market, '')), { [market]: null });
    assert.deepEqual(changeOf(inLane(market, 'Home'), { [market]: null }).from, { [market]: 'Home' });
  });

  it('stays where a lane is no value that can be written', () => {
    assert.equal(partsAt(inLane('project', '1'), lane('project', '2')), null);
    assert.equal(partsAt(inLane('status', '1'), lane('status', '')), null);
  });
});

describe('A goal that is put down elsewhere', () => {
  const row = { kind: 'goal', goal: goalWith({ key: 'MKT-5', parent: 'MKT-1' }) };
  const at = (key) => ({ kind: 'goal', goal: goalWith({ key }) });

  it('stands below the goal there, or below none at the top', () => {
    assert.deepEqual(partsAt(row, at('MKT-2')), { goals: ['MKT-2'] });
    assert.deepEqual(partsAt(row, { ...ofGoal, goal: at('MKT-2').goal }), { goals: ['MKT-2'] });
    assert.deepEqual(partsAt(row, TOP), { goals: [] });
  });

  it('stays where it is already, and below itself it cannot be', () => {
    assert.equal(partsAt(row, at('MKT-1')), null);
    assert.equal(partsAt(row, at('MKT-5')), null);
    assert.equal(partsAt({ kind: 'goal', goal: goalWith({ parent: null }) }, TOP), null);
    assert.equal(partsAt(row, lane('channel', 'SEO')), null);
    assert.equal(partsAt(row, undefined), null);
  });

  it('is drawn there, and both goals know how many they have then', () => {
    const plan = planWith(
      goalJson('MKT-1', { subGoals: 1 }),
      goalJson('MKT-2', { parent: 'MKT-1' }),
      goalJson('MKT-3'),
    );
    const then = replanned(plan, new Map([['MKT-2', 'MKT-3']]));
    assert.deepEqual(
      then.children.get('MKT-3').map(({ key }) => key),
      ['MKT-2'],
    );
    assert.deepEqual([then.byKey.get('MKT-1').subGoals, then.byKey.get('MKT-3').subGoals], [0, 1]);
    assert.equal(then.byKey.get('MKT-2').parent, 'MKT-3');
    assert.equal(replanned(plan, new Map([['MKT-2', 'MKT-1']])), plan);
  });
});

describe('The form of a row', () => {
  it('begins with what is staged already, and gives only what is otherwise', () => {
    const begun = editFormOf(ofGoal, { due: '2027-05-01', goals: ['MKT-1'] });
    assert.deepEqual(begun, {
      summary: 'Activity MKT-20',
      owner: 'ben',
      start: '2027-03-01',
      due: '2027-05-01',
      goal: 'MKT-1',
      blocks: '',
    });
    assert.deepEqual(editedParts(begun, begun), {});
    const parts = editedParts({ ...begun, start: '', owner: ' ', goal: '', blocks: 'mkt-1 mkt-2' }, begun);
    assert.deepEqual(parts, { start: null, owner: null, goals: [], blocks: ['MKT-1', 'MKT-2'] });
  });

  it('offers no goal that would stand below itself, and none that was put away', () => {
    const plan = planWith(
      goalJson('MKT-1'),
      goalJson('MKT-2', { parent: 'MKT-1' }),
      goalJson('MKT-3', { parent: 'MKT-2' }),
      goalJson('MKT-4', { stage: 'archived' }),
      goalJson('MKT-5'),
    );
    const keysFor = (row) => goalsFor([row], plan).map(({ key }) => key);
    assert.deepEqual(keysFor({ kind: 'goal', goal: plan.byKey.get('MKT-1') }), ['MKT-5']);
    assert.deepEqual(keysFor({ kind: 'activity', activity }), ['MKT-1', 'MKT-2', 'MKT-3', 'MKT-5']);
  });
});

describe('The lanes of a value', () => {
  it('are all of several, the one of one, and that of none', () => {
    assert.deepEqual(laneIdsOf(['Web', 'Events']), ['Web', 'Events']);
    assert.deepEqual(laneIdsOf('Web'), ['Web']);
    assert.deepEqual(laneIdsOf(null), ['']);
    assert.deepEqual(laneIdsOf([]), ['']);
  });
});
