import { before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { formatsFor } from '../../src/render/formats.js';
import * as words from '../../src/render/words.js';
import { kpiJson } from '../support/plans.js';

const { causeName, initialsOf, kpiText, milestoneText, reasonText, STANDINGS, standingName } = words;
const formats = formatsFor('en-GB');
import { openDocument } from '../support/browser.js';

before(() => openDocument());

describe('The words', () => {
  it('name every health, and drafts', () => {
    const names = ['Achieved', 'On track', 'At risk', 'Off track', 'Stale', 'Too early', 'No data', 'Draft'];
    assert.deepEqual(STANDINGS.map(standingName), names);
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
    assert.equal(standingName('sleepy'), 'sleepy');
    assert.equal(causeName({ kind: 'eclipse', from: null, to: null }), 'eclipse');
  });

  it('say from what to what, with the kind where it is no transition', () => {
    assert.equal(causeName({ kind: 'transition', from: 'To Do', to: 'Done' }), 'To Do → Done');
    assert.equal(causeName({ kind: 'resolution', from: null, to: 'Duplicate' }), 'Resolution: Duplicate');
    assert.equal(causeName({ kind: 'type', from: 'Story', to: 'Bug' }), 'Issue type: Story → Bug');
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
