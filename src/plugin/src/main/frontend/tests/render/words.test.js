import { before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { formatsFor } from '../../src/render/formats.js';
import { causeName } from '../../src/render/causeName.js';
import * as words from '../../src/render/words.js';
import { kpiJson } from '../support/plans.js';

const { initialsOf, kpiText, milestoneText, reasonText, STANDINGS, standingName } = words;
const formats = formatsFor('en-GB');
import { openDocument } from '../support/browser.js';

before(() => openDocument());

describe('The words', () => {
  it('name every health, and drafts', () => {
    const names = ['Achieved', 'On track', 'At risk', 'Off track', 'Stale', 'Too early', 'No data', 'Draft'];
    assert.deepEqual(
      STANDINGS.map((standing) => standingName(standing, formats)),
      names,
    );
  });

  it('call a health as the plan does, and the others as usual', () => {
    const own = { ...formats, healthNames: { at_risk: 'Amber' } };
    const named = ['at_risk', 'off_track'].map((standing) => standingName(standing, own));
    assert.deepEqual(named, ['Amber', 'Off track']);
  });

  it('say of a row what is wrong, and not that it works', () => {
    const reason = (diagnosis, stage = 'active') => reasonText({ stage, diagnosis });
    assert.equal(reason('question_activities'), 'The work is done and does not work');
    assert.equal(reason('check_links'), 'The result is there without the work');
    assert.equal(reason('execution'), 'The work is late');
    assert.deepEqual([reason('works'), reason(null), reason('execution', 'draft')], ['', '', '']);
    assert.equal(reason('execution', 'closed'), 'Closed');
  });

  it('show a code that this page does not know yet as it is', () => {
    assert.equal(standingName('sleepy', formats), 'sleepy');
    assert.equal(causeName({ kind: 'eclipse', from: null, to: null }, formats), 'eclipse');
  });

  it('say from what to what, with the kind where it is no transition', () => {
    assert.equal(causeName({ kind: 'transition', from: 'To Do', to: 'Done' }, formats), 'To Do → Done');
    assert.equal(causeName({ kind: 'resolution', from: null, to: 'Duplicate' }, formats), 'Resolution: Duplicate');
    assert.equal(causeName({ kind: 'type', from: 'Story', to: 'Bug' }, formats), 'Issue type: Story → Bug');
  });

  it('say of a measurement its value as the reader writes numbers', () => {
    assert.equal(causeName({ kind: 'import', from: null, to: '9100000.5' }, formats), 'Imported: 9,100,000.5');
    assert.equal(causeName({ kind: 'type', from: null, to: '1000' }, formats), 'Issue type: 1000');
  });

  it('say of a plan which part of it is another', () => {
    const told = (field, from, to, part = null) => causeName({ kind: 'plan', field, part, from, to }, formats);
    assert.equal(told('target', '48000', '+25 %', 'Clicks'), 'Target of Clicks: 48,000 \u2192 +25 %');
    assert.equal(told('upper', '80', null, 'MQL'), 'Upper limit of MQL: 80 \u2192 \u2013');
    assert.equal(told('stage', 'draft', 'active'), 'Stage: Draft \u2192 Active');
    assert.equal(told('pace', null, 'steps'), 'Pace: In steps, at each milestone');
    assert.equal(told('share', '1', '0.5'), 'Share in the goal: 100.0% \u2192 50.0%');
    assert.equal(told('kpi', 'Sales', null), 'KPI removed: Sales');
    assert.equal(told('source', null, null, 'Sales'), 'Source of Sales');
    assert.equal(
      told('baseline', '0.000001', '1234567.891', 'Sales'),
      'Baseline of Sales: 0.000001 \u2192 1,234,567.891',
    );
    assert.equal(told('colour', 'red', 'blue'), 'colour: red \u2192 blue');
  });

  it('shorten a name to its first and last letter', () => {
    const names = ['Ana Ruiz', 'admin', 'Maria del Carmen García', '  李 明 ', '', '😀 Smile'];
    assert.deepEqual(names.map(initialsOf), ['AR', 'A', 'MG', '李明', '', '😀S']);
  });
});

describe('A KPI in a row', () => {
  it('is its value of its target', () => {
    assert.equal(kpiText(kpiJson(), formats), '73.4% of 77.0%');
    const leads = {
      name: 'Leads',
      unit: { kind: 'number', symbol: 'leads', digits: 0 },
      value: 450,
      targetValue: 1200,
    };
    assert.equal(kpiText(leads, formats), '450 of 1,200\u00a0leads');
  });

  it('is its target alone while nothing is measured', () => {
    assert.equal(kpiText(kpiJson({ value: null }), formats), 'target 77.0%');
  });

  it('is its name and value where there is no target', () => {
    assert.equal(kpiText(kpiJson({ targetValue: null }), formats), 'Retention: 73.4%');
    assert.equal(kpiText(kpiJson({ targetValue: null, value: null }), formats), '');
  });
});

describe('A milestone', () => {
  const milestone = { name: 'Second year', date: dayOf('2028-12-31'), expected: 75, reachedOn: null };

  it('says what is expected by then in the unit of the KPI', () => {
    assert.equal(milestoneText(milestone, kpiJson(), formats), 'Second year, 31 Dec 2028: 75.0% expected');
    assert.equal(milestoneText(milestone, null, formats), 'Second year, 31 Dec 2028');
  });

  it('says when it was reached', () => {
    const reached = { ...milestone, reachedOn: dayOf('2028-11-02') };
    assert.equal(milestoneText(reached, kpiJson(), formats), 'Second year, 31 Dec 2028: reached 2 Nov 2028');
  });
});
