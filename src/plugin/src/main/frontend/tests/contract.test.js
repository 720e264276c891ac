import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseExact, writeExact } from '../src/api/exactJson.js';
import { columnsOf, held, importForm, isReady } from '../src/model/importForm.js';
import { blankKpi, kpiOfTemplate } from '../src/model/kpiForm.js';
import { isCurrent } from '../src/model/measurementForm.js';
import { editOf, promisesOf } from '../src/model/planEdit.js';
import { formOfPlan, planOf } from '../src/model/planForm.js';
import { planOf as roadmapOf } from '../src/model/plan.js';
import { problemsOfPlan } from '../src/model/planProblems.js';
import { formOfRules, rulesOf, STANDARD_RULES } from '../src/model/rulesForm.js';

/** The answers against which the server's tests hold it: what it says there is what the dialogs must understand. */
const golden = (name) =>
  parseExact(readFileSync(new URL(`../../../test/resources/rest/${name}`, import.meta.url), 'utf8'));
const ENGLISH = { decimal: '.', group: ',' };
const GERMAN = { decimal: ',', group: '.' };

describe('A plan of the server', () => {
  for (const signs of [ENGLISH, GERMAN]) {
    it(`goes back to the last digit with the decimal sign ${signs.decimal}`, () => {
      const plan = golden('plan.json');
      const form = formOfPlan(plan, signs);
      assert.deepEqual([...problemsOfPlan(form, signs)], []);
      assert.deepEqual(parseExact(writeExact(planOf(form, signs))), withoutWhatIsOnlyRead(plan));
    });
  }

  it('breaks no promise when it comes back untouched', () => {
    assert.deepEqual(promisesOf(editOf(golden('plan.json'), GERMAN), GERMAN), []);
  });
});

function withoutWhatIsOnlyRead({ why, kpis, milestones, campaigns, choices }) {
  const nameOf = (person) => person && { name: person.name };
  return {
    why,
    kpis: kpis.map(({ aim, source, ...kpi }) => ({ ...kpi, aim: writtenAim(aim), source: without('person', source) })),
    milestones: milestones.map((each) => ({ ...each, owner: nameOf(each.owner) })),
    campaigns: campaigns.map((each) => ({ ...without('hiddenActivities', each), manager: nameOf(each.manager) })),
    choices,
  };
}

function writtenAim(aim) {
  return Object.fromEntries(Object.entries(without('targetValue', aim)).filter(([, value]) => value !== null));
}

function without(name, { [name]: _, ...rest }) {
  return rest;
}

describe('The rules of the server', () => {
  for (const signs of [ENGLISH, GERMAN]) {
    it(`go back to the last digit with the decimal sign ${signs.decimal}, the usual resolutions as usual`, () => {
      const { options, work, health, judging, healthNames, choices } = golden('rules.json');
      const form = formOfRules({ work, health, judging, healthNames, choices }, options, signs);
      const sent = parseExact(writeExact(rulesOf(form, options, signs)));
      assert.deepEqual(sent, { work: { ...work, notDelivered: null }, health, judging, healthNames, choices });
    });
  }

  it('are the standard ones where nobody has changed them', () => {
    assert.deepEqual(golden('rules-standard.json').choices, STANDARD_RULES.choices);
  });
});

describe('A roadmap of the server', () => {
  it('says what the plan calls its healths', () => {
    assert.deepEqual(roadmapOf(golden('roadmap.json')).healthNames, { achieved: 'Geschafft', off_track: 'Rot' });
  });
});

describe('The library of the server', () => {
  it('makes KPIs of every template', () => {
    for (const template of golden('kpi-library.json').templates) {
      const kpi = kpiOfTemplate(template, 'new-1', ENGLISH);
      assert.deepEqual(Object.keys(kpi).sort(), Object.keys(blankKpi('new-1')).sort());
      assert.ok(Object.values(kpi).every((value) => value !== undefined));
    }
  });
});

describe('Measurements of the server', () => {
  it('tell which of them hold', () => {
    const { items } = golden('measurements.json');
    assert.deepEqual(
      items.map(isCurrent),
      items.map(({ holds }) => holds),
    );
  });
});

describe('A file as the server has read it', () => {
  it('can be kept, and says what is in which column', () => {
    const preview = golden('import-preview.json');
    assert.ok(isReady(preview));
    assert.deepEqual(columnsOf(preview), [
      { number: 1, name: 'Datum', role: 'date' },
      { number: 2, name: 'Wert', role: 'value' },
      { number: 3, name: 'Notiz', role: 'note' },
    ]);
    const fields = ['dates', 'header', 'noteColumn', 'goalColumn'].map((field) => held(importForm(), preview, field));
    assert.deepEqual(fields, ['day_month_year_points', 'true', '3', '0']);
  });
});
