import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import {
  countedAs,
  explanationOfGoal,
  MOST_TERMS,
  paceOfDial,
  paceStep,
  resultStep,
} from '../../src/model/explanation.js';
import { digitsOf, kpiFormulaOf } from '../../src/model/kpiFormula.js';
import { explanationJson, named, paceJson, resultJson, retention } from '../support/explanations.js';
import { goalWith } from '../support/plans.js';

const retentionGoal = { start: '2027-01-01', due: '2029-12-31', pace: 0.33242 };
const paceOn = (asOf, more) => explanationOfGoal(goalWith({ ...retentionGoal, ...more }), dayOf(asOf)).pace;

describe('What a goal explains by itself', () => {
  it('is 364 of 1,095 days for the retention goal at the end of its first year', () => {
    const { daysPassed, days, share } = paceOn('2027-12-31');
    assert.deepEqual([daysPassed, days, share], [364, 1095, 0.33242]);
  });

  it('counts no day before the start and none after the due date', () => {
    assert.equal(paceOn('2026-12-01').daysPassed, 0);
    assert.equal(paceOn('2031-01-01').daysPassed, 1095);
  });

  it('has no pace without a due date', () => {
    assert.equal(paceOn('2027-07-02', { due: null, pace: null, gapPoints: null }), null);
    assert.equal(paceStep(null, 0).shape, 'none');
  });
});

describe('The digits of a formula', () => {
  it('are as many as its figures have, and at least those of the unit', () => {
    assert.equal(digitsOf([73.4, 71, 77], 1), 1);
    assert.equal(digitsOf([73.44, 71, 77], 1), 2);
    assert.equal(digitsOf([73, null], 0), 0);
    assert.equal(digitsOf([1e-7]), 6);
  });
});

describe('The formula of a KPI', () => {
  it('has the shape of its aim', () => {
    const shapes = [
      retention(),
      named({ kind: 'reach', baseline: 0, targetValue: 10 }, 4, 0.4),
      named({ kind: 'milestones' }, null, 0.4),
      named({ kind: 'some day' }, 3, 0.4),
      retention({ share: null }),
      { ...retention(), aim: undefined },
    ].map((each) => kpiFormulaOf(each).shape);
    assert.deepEqual(shapes, ['way', 'ratio', 'milestones', 'share', 'none', 'none']);
  });
});

describe('The pace that a dial is held against', () => {
  const delivery = { kind: 'delivery', share: 0.6 };
  const paced = (more, shape = 'phased') =>
    explanationJson({ pace: paceJson({ shape }), deliveryGapPoints: 20, ...more });

  it('is the goal’s own for the headline, and for every dial where pace is linear', () => {
    assert.equal(paceOfDial({ kind: 'result', share: 0.4 }, paced()), 0.33242);
    assert.equal(paceOfDial(delivery, paced({}, 'linear')), 0.33242);
    assert.equal(paceOfDial(delivery, paced({ attainment: { kind: 'delivery', share: 0.6 } })), 0.33242);
  });

  it('is the time that has passed for delivery, whatever the milestones expect of the KPI', () => {
    assert.equal(Math.round(paceOfDial(delivery, paced()) * 1000), 400);
    assert.equal(paceOfDial(delivery, paced({ deliveryGapPoints: null })), null);
  });

  it('is none without dates', () => {
    assert.equal(paceOfDial(delivery, paced({ pace: null })), null);
  });
});

describe('Many parts', () => {
  it('make no formula, which nobody would read', () => {
    const kpis = Array.from({ length: MOST_TERMS + 1 }, () => retention());
    assert.equal(resultStep(resultJson({ rule: 'mean_of_kpis', kpis })).terms, null);
  });
});

describe('A share in a roll-up', () => {
  it('counts as at least 0 and at most 1', () => {
    assert.deepEqual([-0.2, 0, 0.4, 1, 1.25, null].map(countedAs), [0, null, null, null, 1, null]);
  });
});
