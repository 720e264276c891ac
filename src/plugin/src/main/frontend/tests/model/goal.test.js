import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { dialsOf, goalOf, nextMilestone, standingOf, stateOfMilestone } from '../../src/model/goal.js';
import { goalJson, goalWith, kpiJson, measured, milestoneJson } from '../support/plans.js';

describe('A goal of a server that knows delivery alone', () => {
  it('has no result, no KPI, no milestones and is active', () => {
    const { stage, result, kpi, milestones, diagnosis, measuredOn } = goalOf(goalJson('MKT-1'));
    assert.deepEqual(
      { stage, kpi, milestones, diagnosis, measuredOn },
      {
        stage: 'active',
        kpi: null,
        milestones: [],
        diagnosis: null,
        measuredOn: null,
      },
    );
    assert.equal(result.all, 0);
  });

  it('has a value where a past day has none', () => {
    assert.deepEqual(goalOf(goalJson('MKT-1', { hidden: null })).hidden, { activities: 0, weight: 0 });
  });
});

describe('The dials of a goal', () => {
  it('are result, the headline, and delivery', () => {
    assert.deepEqual(dialsOf(goalWith(measured(0.4))), [
      { kind: 'result', share: 0.4 },
      { kind: 'delivery', share: 0.7 },
    ]);
  });

  it('are delivery alone without a KPI', () => {
    assert.deepEqual(dialsOf(goalWith({})), [{ kind: 'delivery', share: 0.7 }]);
  });

  it('are delivery and an empty result while its KPI has no data', () => {
    const goal = goalWith({ kpi: kpiJson({ value: null }), result: { share: null, withData: 0, all: 1 } });
    assert.deepEqual(dialsOf(goal), [
      { kind: 'delivery', share: 0.7 },
      { kind: 'result', share: null },
    ]);
  });

  it('are delivery alone while no sub-goal has a result', () => {
    assert.equal(dialsOf(goalWith({ result: { share: null, withData: 0, all: 3 } })).length, 1);
    assert.equal(dialsOf(goalWith({ result: { share: 0.4, withData: 1, all: 3 } })).length, 2);
  });

  it('are one without a share where there is nothing at all', () => {
    const nothing = { attainment: { kind: 'no_data', share: null }, delivery: { share: null, done: 0, weight: 0 } };
    assert.deepEqual(dialsOf(goalWith(nothing)), [{ kind: 'delivery', share: null }]);
  });
});

describe('What a goal is listed under', () => {
  it('is its health, closed or not', () => {
    assert.equal(standingOf(goalWith({ health: 'at_risk' })), 'at_risk');
    assert.equal(standingOf(goalWith({ health: 'achieved', stage: 'closed' })), 'achieved');
  });

  it('is its stage while it is a draft or archived', () => {
    assert.equal(standingOf(goalWith({ health: 'off_track', stage: 'draft' })), 'draft');
    assert.equal(standingOf(goalWith({ stage: 'archived' })), 'archived');
  });
});

describe('A milestone', () => {
  const goal = goalWith({
    milestones: [
      milestoneJson('Third', '2027-11-01'),
      milestoneJson('First', '2027-02-01', { reachedOn: '2027-02-03' }),
      milestoneJson('Second', '2027-06-01'),
    ],
  });

  it('is reached, missed once its day has passed without it, or ahead', () => {
    const states = goal.milestones.map((each) => stateOfMilestone(each, dayOf('2027-07-02')));
    assert.deepEqual(states, ['ahead', 'reached', 'missed']);
    assert.equal(stateOfMilestone(goal.milestones[2], dayOf('2027-06-01')), 'ahead');
  });

  it('is the next one while it is the first that is not reached', () => {
    assert.equal(nextMilestone(goal).name, 'Second');
    assert.equal(nextMilestone(goalWith({})), null);
  });
});
