import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { parseExact } from '../../src/api/exactJson.js';
import { conflictOf, editOf, isChanged, promisesOf } from '../../src/model/planEdit.js';
import { movedUp, withoutPart, withPart, withValue } from '../../src/model/planForm.js';
import { fieldsApart, merged, unchosen } from '../../src/model/planMerge.js';
import { blankKpi } from '../../src/model/kpiForm.js';
import { planJson, planKpi } from '../support/planning.js';

const signs = { decimal: '.', group: ',' };
const exactly = (json) => parseExact(JSON.stringify(json));
const begun = (more) =>
  exactly(
    planJson({
      kpis: [planKpi(), planKpi({ id: 'k2', name: 'Leads' }), planKpi({ id: 'k3', name: 'Spend' })],
      ...more,
    }),
  );

function conflict(mine, theirs, base = begun()) {
  const edit = editOf(base, signs);
  return conflictOf({ ...edit, form: mine(edit.form) }, { ...base, version: '4', ...theirs(base) }, signs);
}
const set = (path, value) => (form) => withValue(form, path, value);
const kpisWith =
  (change) =>
  ({ kpis }) => ({ kpis: change(kpis) });
const sketch = ({ changes, choices }) => changes.map(({ key, clash }) => [key, clash ? 'clash' : choices.get(key)]);

describe('Two editors of one plan', () => {
  it('both keep what only one has changed', () => {
    const found = conflict(
      set('why', 'Mine'),
      kpisWith((kpis) => kpis.with(1, { ...kpis[1], name: 'Good leads' })),
    );
    assert.deepEqual(sketch(found), [
      ['why', 'mine'],
      ['kpi k2', 'theirs'],
    ]);
    const form = merged(found.theirs, found.mine, found.choices);
    assert.equal(form.why, 'Mine');
    assert.deepEqual(
      form.kpis.map(({ name }) => name),
      ['Retention', 'Good leads', 'Spend'],
    );
  });

  it('must choose where both have changed one part, and nothing is chosen for them', () => {
    const found = conflict(set('why', 'Mine'), () => ({ why: 'Theirs' }));
    assert.deepEqual(sketch(found), [['why', 'clash']]);
    assert.equal(unchosen(found.changes, found.choices).length, 1);
    assert.equal(merged(found.theirs, found.mine, new Map([['why', 'mine']])).why, 'Mine');
    assert.equal(merged(found.theirs, found.mine, new Map([['why', 'theirs']])).why, 'Theirs');
  });

  it('need not choose where they mean the same', () => {
    const found = conflict(
      set('kpis.0.baseline', '71.50'),
      kpisWith(([first, ...rest]) => [{ ...first, aim: { ...first.aim, baseline: '71.5' } }, ...rest]),
    );
    assert.deepEqual(sketch(found), [['kpi k1', 'mine']]);
  });

  it('may have taken out what the other has changed', () => {
    const found = conflict(
      (form) => withoutPart(form, 'kpis', 'k2'),
      kpisWith((kpis) => kpis.with(1, { ...kpis[1], name: 'New' })),
    );
    assert.deepEqual(sketch(found), [['kpi k2', 'clash']]);
    const names = (side) => merged(found.theirs, found.mine, new Map([['kpi k2', side]])).kpis.map(({ name }) => name);
    assert.deepEqual(names('mine'), ['Retention', 'Spend']);
    assert.deepEqual(names('theirs'), ['Retention', 'New', 'Spend']);
  });

  it('may each have added a KPI: both stay', () => {
    const mine = { ...blankKpi('new-1'), name: 'Mine', baseline: '1', target: '2' };
    const found = conflict(
      (form) => withPart(form, 'kpis', mine),
      kpisWith((kpis) => [...kpis, planKpi({ id: 'k9', name: 'Theirs' })].map((kpi) => exactly(kpi))),
    );
    assert.deepEqual(
      merged(found.theirs, found.mine, found.choices).kpis.map(({ name }) => name),
      ['Retention', 'Leads', 'Spend', 'Theirs', 'Mine'],
    );
  });

  it('may have put the KPIs in another order', () => {
    const found = conflict(
      (form) => movedUp(form, 'kpis', 'k3'),
      () => ({ why: 'Theirs' }),
    );
    assert.deepEqual(sketch(found), [
      ['why', 'theirs'],
      ['kpi_order', 'mine'],
    ]);
    assert.deepEqual(
      merged(found.theirs, found.mine, found.choices).kpis.map(({ name }) => name),
      ['Retention', 'Spend', 'Leads'],
    );
  });

  it('are shown the fields that differ and no others', () => {
    const found = conflict(
      set('kpis.0.target', '+7 pp'),
      kpisWith(([first, ...rest]) => [{ ...first, weight: '2' }, ...rest]),
    );
    assert.deepEqual(fieldsApart(found.changes[0]), ['weight', 'target']);
  });
});

describe('A promise', () => {
  const promises = (change, more) => {
    const edit = editOf(begun(more), signs);
    return promisesOf({ ...edit, form: change(edit.form) }, signs);
  };

  it('needs a reason when its target, baseline or date changes, or when it is taken out', () => {
    assert.deepEqual(promises(set('kpis.0.target', '+7 pp')), ['Retention']);
    assert.deepEqual(promises(set('kpis.0.baseline', '70')), ['Retention']);
    assert.deepEqual(
      promises((form) => withoutPart(form, 'kpis', 'k2')),
      ['Leads'],
    );
    const milestones = [
      { id: 'm1', name: 'Half', date: '2027-08-01', owner: null, expected: 74, weight: 1, reachedOn: null },
    ];
    assert.deepEqual(promises(set('milestones.0.date', '2027-09-01'), { milestones }), ['Half']);
    const campaigns = [{ id: 'c1', name: 'Fair', manager: null, start: null, due: null, target: 3, activities: [] }];
    assert.deepEqual(promises(set('campaigns.0.target', '2'), { campaigns }), ['Fair']);
  });

  it('needs none when it means the same, is new, or belongs to a draft', () => {
    assert.deepEqual(promises(set('kpis.0.baseline', '71.0')), []);
    assert.deepEqual(promises(set('why', 'New')), []);
    const added = { ...blankKpi('new-1'), name: 'New', baseline: '1', target: '2' };
    assert.deepEqual(
      promises((form) => withPart(form, 'kpis', added)),
      [],
    );
    assert.deepEqual(promises(set('kpis.0.target', '+7 pp'), { stage: 'draft' }), []);
  });

  it('stays as it was typed, to the last blank, where nobody touches it', () => {
    const typed = planKpi({ aim: { kind: 'reach', baseline: 48000, target: '60 000', targetValue: 60000 } });
    const edit = editOf(exactly(planJson({ kpis: [typed] })), signs);
    assert.deepEqual(promisesOf({ ...edit, form: withValue(edit.form, 'why', 'x') }, signs), []);
  });
});

describe('An edit', () => {
  it('knows whether anything was changed', () => {
    const edit = editOf(begun(), signs);
    assert.equal(isChanged(edit), false);
    assert.equal(isChanged({ ...edit, form: withValue(edit.form, 'kpis.0.name', 'x') }), true);
  });
});
