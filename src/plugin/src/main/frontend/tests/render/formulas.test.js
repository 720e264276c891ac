import { before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { deliveryStep, paceStep, resultStep } from '../../src/model/explanation.js';
import { kpiFormulaOf } from '../../src/model/kpiFormula.js';
import { formatsFor } from '../../src/render/formats.js';
import {
  coverText,
  deliveryText,
  gapFormula,
  kpiFormulaText,
  paceText,
  rollUpText,
} from '../../src/render/formulas.js';
import { openDocument } from '../support/browser.js';
import { deliveryJson, kpi, named, paceJson, resultJson, retention, withinKpi } from '../support/explanations.js';

before(() => openDocument());

const formats = formatsFor('en-GB');
const plain = (text) => text.replaceAll('\u00a0', ' ');
const ofKpi = (each) => kpiFormulaText(kpiFormulaOf(each), each.share, formats);
const activity = (weight, progress, share = 1) => ({ weight, progress, share });
const page = (...items) => ({ total: items.length, items, hidden: { activities: 0, weight: 0 } });
const ofDelivery = (more, activities) => deliveryText(deliveryStep(deliveryJson(more), activities), formats);

describe('The delivery of the worked cases', () => {
  it('is (3 + 0.5 + 0) / 5 for weights 3 Done, 1 In Progress, 1 To Do', () => {
    const items = page(activity(3, 1), activity(1, 0.5), activity(1, 0));
    assert.equal(ofDelivery({}, items), '(3 + 0.5 + 0) / 5 = 70.0%');
  });

  it('is 3.5 / 4 with the To Do one closed as Won’t Do', () => {
    const own = { done: 3.5, weight: 4, activities: 3 };
    const items = page(activity(3, 1), activity(1, 0.5), activity(0, 0));
    assert.equal(ofDelivery({ share: 0.875, done: 3.5, weight: 4, own }, items), '(3 + 0.5) / 4 = 87.5%');
    assert.equal(ofDelivery({ share: 0.875, done: 3.5, weight: 4, own }, undefined), '3.5 / 4 = 87.5%');
  });

  it('is nothing without an activity', () => {
    assert.equal(ofDelivery({ share: null, done: 0, weight: 0, own: null }, page()), '');
  });

  it('is its sums alone where an activity is not seen, or where there are many', () => {
    const unseen = { ...page(activity(3, 1)), hidden: { activities: 2, weight: 2 } };
    assert.equal(ofDelivery({}, unseen), '3.5 / 5 = 70.0%');
    const own = { done: 7, weight: 10, activities: 10 };
    const many = page(...Array.from({ length: 10 }, () => activity(1, 0.7)));
    assert.equal(ofDelivery({ done: 7, weight: 10, own }, many), '7 / 10 = 70.0%');
  });

  it('counts an activity of several goals with its share', () => {
    const own = { done: 1.25, weight: 2.5, activities: 3 };
    const items = page(activity(1, 1), activity(1, 0.5, 0.5), activity(1, 0));
    assert.equal(ofDelivery({ share: 0.5, done: 1.25, weight: 2.5, own }, items), '(1 + 0.25 + 0) / 2.5 = 50.0%');
  });

  it('adds its sub-goals, those unseen in one term', () => {
    const subGoals = [{ key: 'MKT-2', summary: 'x', done: 2, weight: 4, ownWeight: null }];
    const hiddenSubGoals = { count: 2, done: 0.5, weight: 1 };
    const more = { share: 0.6, done: 6, weight: 10, subGoals, hiddenSubGoals };
    assert.equal(ofDelivery(more), '(3.5 + 2 + 0.5) / (5 + 4 + 1) = 60.0%');
  });
});

describe('The result of the worked cases', () => {
  it('is 2.4 of 6 points for retention', () => {
    assert.equal(ofKpi(retention()), '(73.4 \u2212 71.0) / (77.0 \u2212 71.0) = 40.0%');
  });

  it('is 50 % for cost from 200,000 down to 180,000, now 190,000', () => {
    const cost = kpi({ baseline: 200000, targetValue: 180000 }, 190000, 0.5);
    assert.equal(ofKpi(cost), '(190,000 \u2212 200,000) / (180,000 \u2212 200,000) = 50.0%');
  });

  it('is 50 % for open complaints from 200 down to 0, now 100', () => {
    assert.equal(ofKpi(kpi({ baseline: 200, targetValue: 0 }, 100, 0.5)), '(100 \u2212 200) / (0 \u2212 200) = 50.0%');
  });

  it('is below nothing where cost rises to 204,000', () => {
    const cost = kpi({ baseline: 200000, targetValue: 180000 }, 204000, -0.2);
    assert.equal(ofKpi(cost), '(204,000 \u2212 200,000) / (180,000 \u2212 200,000) = \u221220.0%');
  });

  it('is 125 % for 63,000 clicks of 60,000 from 48,000', () => {
    const clicks = kpi({ baseline: 48000, target: '+25 %', targetValue: 60000 }, 63000, 1.25);
    assert.equal(ofKpi(clicks), '(63,000 \u2212 48,000) / (60,000 \u2212 48,000) = 125.0%');
  });

  it('is inside or outside a range for MQL to SQL within 60-80 %, tolerance 10', () => {
    assert.deepEqual([withinKpi(70, 1), withinKpi(85, 0.5), withinKpi(55, 0.5), withinKpi(45, 0)].map(ofKpi), [
      '60.0 \u2264 70.0 \u2264 80.0 = 100.0%',
      '100.0% \u2212 (85.0 \u2212 80.0) / 10.0 = 50.0%',
      '100.0% \u2212 (60.0 \u2212 55.0) / 10.0 = 50.0%',
      '100.0% \u2212 (60.0 \u2212 45.0) / 10.0, at least 0.0% = 0.0%',
    ]);
  });

  it('is inside with one side open above or below a line', () => {
    assert.equal(ofKpi(withinKpi(70, 1, { kind: 'above', upper: null })), '70.0 \u2265 60.0 = 100.0%');
    assert.equal(ofKpi(withinKpi(70, 1, { kind: 'below', lower: null })), '70.0 \u2264 80.0 = 100.0%');
  });

  it('is a word for yes and no', () => {
    assert.deepEqual(
      [1, 0].map((value) => ofKpi(named({ kind: 'yes_no' }, value, value))),
      ['Reached', 'Not reached yet'],
    );
  });

  it('is nothing where it was measured never', () => {
    assert.equal(ofKpi(kpi({ baseline: 0, targetValue: 5 }, null, null)), '');
  });

  it('is a plain ratio from nothing, and shows every digit that counts', () => {
    assert.equal(ofKpi(kpi({ baseline: 0, targetValue: 1200 }, 492, 0.41)), '492 / 1,200 = 41.0%');
    assert.equal(ofKpi(kpi({ baseline: 0, targetValue: 4 }, 1.25, 0.3125)), '1.25 / 4.00 = 31.3%');
  });

  it('has a negative figure in parentheses', () => {
    const profit = kpi({ baseline: -20, targetValue: 20 }, 0, 0.5);
    assert.equal(ofKpi(profit), '(0 \u2212 (\u221220)) / (20 \u2212 (\u221220)) = 50.0%');
  });
});

describe('Several results as one', () => {
  const ofResult = (more) => plain(rollUpText(resultStep(resultJson(more)), formats));
  const part = (share, weight = 1) => ({ key: `MKT-${share}`, summary: '', share, weight });

  it('are the mean by weights, each counted as at least 0 and at most 100 %', () => {
    const kpis = [retention({ share: 1.25 }), retention({ share: 0.4, weight: 2 }), retention({ share: null })];
    const text = ofResult({ rule: 'mean_of_kpis', share: 0.6, kpis });
    assert.equal(text, '(1 × 100.0% + 2 × 40.0%) / 3 = 60.0%');
  });

  it('need no weights where all weigh the same', () => {
    const subGoals = [part(0.5), part(0.7)];
    const text = ofResult({ rule: 'weighted_mean', share: 0.6, kpis: [], subGoals });
    assert.equal(text, '(50.0% + 70.0%) / 2 = 60.0%');
  });

  it('are the weakest', () => {
    const subGoals = [part(0.5), part(-0.2)];
    assert.equal(ofResult({ rule: 'weakest', share: 0, kpis: [], subGoals }), 'min(50.0%; 0.0%) = 0.0%');
  });

  it('are told without a formula where a part is not seen', () => {
    const more = { rule: 'weighted_mean', share: 0.5, kpis: [], subGoals: [part(0.5)], hiddenSubGoals: 1 };
    assert.equal(ofResult(more), '');
    assert.equal(resultStep(resultJson(more)).hidden, 1);
  });

  it('are none for a single KPI', () => {
    assert.equal(resultStep(resultJson()), null);
    assert.equal(resultStep(resultJson({ rule: null })), null);
  });
});

describe('The pace of the worked cases', () => {
  const ofPace = (more, asOf = '2027-12-31') => plain(paceText(paceStep(paceJson(more), dayOf(asOf)), formats));
  const points = [
    { date: '2027-01-01', share: 0 },
    { date: '2027-04-11', share: 0.2 },
    { date: '2027-07-20', share: 0.6 },
    { date: '2027-12-31', share: 1 },
  ];

  it('is 364 of 1,095 days, and the gap 6.8 points', () => {
    assert.equal(ofPace(), '364 / 1,095 days = 33.2%');
    assert.equal(gapFormula(0.4, 0.33242, '+6.8 pp', formats), '40.0% \u2212 33.2% = +6.8 pp');
    assert.equal(gapFormula(-0.2, 0.1, '\u221230.0 pp', formats), '(\u221220.0%) \u2212 10.0% = \u221230.0 pp');
  });

  it('goes along the line between two milestones where it is phased', () => {
    const text = ofPace({ shape: 'phased', share: 0.4, points }, '2027-05-31');
    assert.equal(text, '20.0% + (60.0% \u2212 20.0%) × 50 / 100 = 40.0%');
  });

  it('stays on its step where it goes in steps', () => {
    assert.equal(ofPace({ shape: 'steps', share: 0.2, points }, '2027-05-31'), '20.0% expected since 11 Apr 2027');
  });

  it('is of one day where a goal has no more', () => {
    assert.equal(ofPace({ share: 1, daysPassed: 1, days: 1 }), '1 / 1 day = 100.0%');
  });

  it('goes by days where no milestone expects anything, and after the due date', () => {
    assert.equal(ofPace({ shape: 'phased' }), '364 / 1,095 days = 33.2%');
    const after = { shape: 'phased', share: 1, daysPassed: 1095, points };
    assert.equal(ofPace(after, '2030-01-01'), '1,095 / 1,095 days = 100.0%');
  });

  it('is none without dates', () => {
    assert.equal(paceText(paceStep(null, 0), formats), 'No pace: a due date is missing.');
  });
});

describe('The cover of the worked case', () => {
  const campaigns = [45, 40, 27].map((target, index) => ({ id: `c${index}`, name: '', target }));

  it('is (45 + 40 + 27) / 100', () => {
    assert.equal(
      coverText({ sum: 112, whole: 100, share: 1.12, campaigns }, formats, 0),
      '(45 + 40 + 27) / 100 = 112.0%',
    );
  });

  it('leaves out a campaign without a target', () => {
    const some = [campaigns[0], { id: 'x', name: '', target: null }];
    assert.equal(coverText({ sum: 45, whole: 100, share: 0.45, campaigns: some }, formats, 0), '45 / 100 = 45.0%');
  });
});
