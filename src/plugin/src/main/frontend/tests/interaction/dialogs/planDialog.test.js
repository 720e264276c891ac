import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { axeFindings, choose, click, press, settle } from '../../support/browser.js';
import { FakePlanning, planJson, planKpi } from '../../support/planning.js';
import { goalJson } from '../../support/plans.js';
import { FakeServer, openRoadmap } from '../../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const MQL = {
  id: 'mql-to-sql',
  category: 'Sales funnel',
  name: 'MQL to SQL conversion',
  description: 'The share that sales accepts.',
  unit: { kind: 'percent', symbol: '%', digits: 1 },
  direction: 'within',
  leading: true,
  formula: '[SQL] / [MQL] * 100',
  formulaOrigin: 'The usual one',
  origin: 'Stated by a source',
  range: { below: { bound: 60, message: 'too many' }, above: { bound: 80, message: 'too tight' } },
};
const LEADS = {
  ...MQL,
  id: 'leads',
  name: 'Leads',
  direction: 'reach_up',
  formula: null,
  formulaOrigin: null,
  range: null,
};

async function open({ plan = planJson(), put } = {}) {
  const planning = new FakePlanning({
    'GET goals/MKT-3/plan': plan,
    'GET kpi-library': { templates: [MQL, LEADS], numberFields: [{ id: 'customfield_1', name: 'Spend' }] },
    'PUT goals/MKT-3/plan': put ?? ((body) => ({ ...plan, ...body, version: plan.version + 1 })),
  });
  const opened = await openRoadmap(new FakeServer([goalJson('MKT-3')]), undefined, planning.api);
  click(opened.row('MKT-3').querySelector('.mp-summary'));
  await settle();
  const { root } = opened;
  click(root.querySelector('[data-dialog=plan]'));
  await settle();
  const field = (path) =>
    [...root.querySelectorAll('.mp-dialog [data-path]')].find(({ dataset }) => dataset.path === path);
  return {
    ...opened,
    planning,
    field,
    change: (path, value) => choose(field(path), value),
    deed: (name, more = '') => click(root.querySelector(`.mp-dialog [data-do=${name}]${more}`)),
    hint: (path) => field(path).parentElement.querySelector('.mp-hint').textContent,
    wrong: () =>
      [...root.querySelectorAll('.mp-entry-wrong')].filter(({ hidden }) => !hidden).map((node) => node.textContent),
    alert: () => root.querySelector('.mp-dialog [role=alert]')?.textContent,
    dialog: () => root.querySelector('.mp-dialog'),
    submit: async () => {
      const form = root.querySelector('.mp-dialog form');
      form.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    },
  };
}

describe('A KPI whose source the server refuses', () => {
  const refused = (key, kpi) => () => ({
    status: 400,
    body: { key: `milepost.error.kpi.${key}`, message: 'No.', kpi },
  });

  it('says so at its formula, and takes it back when that is changed', async () => {
    const formula = { ...planKpi(), source: { kind: 'formula', text: '1 +' } };
    const plan = planJson({ kpis: [formula] });
    const { change, field, submit, wrong, alert } = await open({
      plan,
      put: refused('formula-unfinished', formula.name),
    });
    change('why', 'Because');
    await submit();
    assert.deepEqual(wrong(), ['No.']);
    assert.equal(document.activeElement, field('kpis.0.text'));
    assert.match(alert(), /1|one|One/);
    change('kpis.0.text', '1 + 1');
    assert.deepEqual(wrong(), []);
  });

  it('says what belongs to no field above the fields', async () => {
    const { change, submit, wrong, alert } = await open({ put: refused('field', 'Somebody elses') });
    change('why', 'Because');
    await submit();
    assert.deepEqual(wrong(), []);
    assert.equal(alert(), 'No.');
  });
});

describe('Editing a goal', () => {
  it('sends the whole plan with the version that was read, numbers as they were typed', async () => {
    const { planning, change, submit, dialog, said } = await open();
    change('why', 'Because');
    change('choices.reviewDays', '30');
    await submit();
    const [{ body }] = planning.sent;
    assert.equal(body.version, 3);
    assert.equal(body.why, 'Because');
    assert.deepEqual(body.kpis[0].aim, { kind: 'reach', baseline: 71, target: '+6 pp' });
    assert.equal(body.choices.reviewDays, 30);
    assert.equal('stage' in body, false);
    assert.equal(dialog(), null);
    assert.equal(said(), 'MKT-3 was saved.');
  });

  it('shows at once what a typed target comes to', async () => {
    const { change, hint } = await open();
    assert.equal(hint('kpis.0.target'), 'That is 77.0%.');
    change('kpis.0.target', '+10 %');
    assert.equal(hint('kpis.0.target'), 'That is 78.1%.');
    change('kpis.0.target', '80');
    assert.match(hint('kpis.0.target'), /A value, a change/);
  });

  it('asks why when a promise changes, and not before', async () => {
    const { planning, change, field, submit, wrong } = await open();
    assert.ok(field('reason').closest('.mp-asked').hidden);
    change('kpis.0.target', '+7 pp');
    assert.ok(!field('reason').closest('.mp-asked').hidden);
    await submit();
    assert.deepEqual(wrong(), ['Say why: the reason is kept with the change.']);
    assert.deepEqual(planning.sent, []);
    change('reason', 'The market grew');
    await submit();
    assert.equal(planning.sent[0].body.reason, 'The market grew');
  });

  it('shows the fields that the aim and the source need', async () => {
    const { change, field } = await open();
    change('kpis.0.aim', 'within');
    assert.ok(field('kpis.0.tolerance') && field('kpis.0.lower') && !field('kpis.0.target'));
    change('kpis.0.source', 'search');
    assert.ok(field('kpis.0.jql') && !field('kpis.0.searchField'));
    change('kpis.0.searchAggregate', 'mean');
    assert.deepEqual(
      [...field('kpis.0.searchField').options].map(({ text }) => text),
      ['Choose\u2026', 'Spend'],
    );
    change('kpis.0.aim', 'reach');
    assert.equal(field('kpis.0.target').value, '+6 pp');
  });

  it('adds a KPI, a milestone and a campaign', async () => {
    const { planning, change, deed, submit } = await open();
    deed('add', '[data-list=kpis]');
    for (const [name, value] of Object.entries({ name: 'Leads', baseline: '0', target: '1,200' }))
      change(`kpis.1.${name}`, value);
    deed('add', '[data-list=milestones]');
    change('milestones.0.name', 'Half way');
    change('milestones.0.date', '2027-12-31');
    deed('add', '[data-list=campaigns]');
    change('campaigns.0.name', 'Fair');
    change('campaigns.0.manager', 'ben');
    change('campaigns.0.activities', 'mkt-4, MKT-5 MKT-4');
    await submit();
    const [{ body }] = planning.sent;
    assert.equal(body.kpis[1].id, null);
    assert.deepEqual(body.kpis[1].aim, { kind: 'reach', baseline: 0, target: '1200' });
    assert.deepEqual(body.milestones[0].date, '2027-12-31');
    assert.deepEqual(body.campaigns[0].manager, { name: 'ben' });
    assert.deepEqual(body.campaigns[0].activities, ['MKT-4', 'MKT-5']);
  });

  it('starts a KPI from the library, with its formula and range', async () => {
    const { planning, change, deed, submit, texts } = await open();
    deed('library');
    change('find', 'conversion');
    assert.deepEqual(texts('.mp-library [data-do=take]'), ['MQL to SQL conversion']);
    assert.match(texts('.mp-library li')[0], /Stated by a source/);
    deed('take');
    change('kpis.1.tolerance', '10');
    await submit();
    const [, kpi] = planning.sent[0].body.kpis;
    assert.deepEqual(kpi.aim, { kind: 'within', lower: 60, upper: 80, tolerance: 10 });
    assert.deepEqual(kpi.range.below, { bound: 60, message: 'too many' });
  });

  it('takes a KPI out and moves one up', async () => {
    const kpis = [planKpi(), planKpi({ id: 'k2', name: 'Leads' })];
    const { planning, change, deed, submit } = await open({ plan: planJson({ kpis }) });
    deed('up');
    deed('remove', '[data-uid=k1]');
    change('reason', 'Not ours');
    await submit();
    assert.deepEqual(
      planning.sent[0].body.kpis.map(({ id }) => id),
      ['k2'],
    );
  });

  it('opens the part in which something is wrong and goes there', async () => {
    const { field, change, submit, wrong, alert } = await open();
    change('kpis.0.weight', '0');
    await submit();
    assert.deepEqual(wrong(), ['This must be above 0.']);
    assert.ok(field('kpis.0.weight').closest('details').open && field('kpis.0.weight').closest('.mp-fold').open);
    assert.equal(document.activeElement, field('kpis.0.weight'));
    assert.match(alert(), /One field/);
  });

  it('names each part with what it promises, as people read it', async () => {
    const { texts, change } = await open();
    assert.deepEqual(texts('.mp-fold > summary').slice(0, 1), ['Retention71.0% \u2192 +6 pp']);
    change('kpis.0.target', '1,080.5');
    assert.deepEqual(texts('.mp-fold > summary').slice(0, 1), ['Retention71.0% \u2192 1,080.5%']);
  });

  it('says of the library whether it is open, and once who says a KPI and its formula', async () => {
    const { root, deed, texts } = await open();
    const button = () => root.querySelector('.mp-dialog [data-do=library]').getAttribute('aria-expanded');
    assert.equal(button(), 'false');
    deed('library');
    assert.equal(button(), 'true');
    assert.ok(texts('.mp-library li p').includes('KPI: Stated by a source. Formula: The usual one'));
    assert.ok(texts('.mp-library li p').includes('Stated by a source'));
  });

  it('asks before it throws changes away', async () => {
    const { field, change, dialog, deed, alert } = await open();
    change('why', 'New');
    press(field('why'), 'Escape');
    assert.match(alert(), /not saved yet/);
    deed('stay');
    assert.ok(dialog());
    press(field('why'), 'Escape');
    deed('discard');
    assert.equal(dialog(), null);
  });

  it('has no finding of axe', async () => {
    const { root, deed } = await open();
    deed('library');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});

describe('A second editor', () => {
  const theirs = planJson({
    version: 4,
    why: 'Theirs',
    kpis: [planKpi({ weight: 2 })],
    savedBy: { name: 'ben', displayName: 'Ben Ito' },
    savedReason: 'The agency is late',
  });
  const refuseFirst = () => {
    let first = true;
    return (body) => {
      if (!first) return { ...theirs, ...body, version: 5 };
      first = false;
      return { status: 409, body: { key: 'x', message: 'Somebody else saved.', current: theirs, difference: [] } };
    };
  };

  async function clash() {
    const opened = await open({ put: refuseFirst() });
    opened.change('why', 'Mine');
    await opened.submit();
    return opened;
  }

  it('sees part by part what differs, and who saved first and why', async () => {
    const { texts, dialog } = await clash();
    assert.match(dialog().textContent, /Ben Ito saved this goal/);
    assert.match(dialog().textContent, /The agency is late/);
    assert.deepEqual(texts('.mp-conflict h3'), ['To what end', 'KPI: Retention']);
    assert.deepEqual(texts('.mp-conflict:first-of-type td').slice(-2), ['Theirs', 'Mine']);
  });

  it('sees what a part is that only one of the two has, and hears which part a choice is about', async () => {
    const { all, change, deed, submit, texts } = await open({ put: refuseFirst() });
    deed('add', '[data-list=milestones]');
    change('milestones.0.name', 'Half way');
    change('milestones.0.date', '2027-09-30');
    await submit();
    assert.equal(texts('.mp-conflict h3').at(-1), 'Milestone: Half way');
    const table = all('.mp-conflict').at(-1).querySelector('tbody');
    assert.equal(table.textContent, 'Date\u2013\u20132027-09-30');
    assert.equal(all('.mp-conflict fieldset').at(-1).getAttribute('aria-label'), 'Take: Milestone: Half way');
  });

  it('must choose where both changed a part, and nothing is sent before', async () => {
    const { planning, submit, wrong } = await clash();
    await submit();
    assert.deepEqual(wrong(), ['Choose one of the two.']);
    assert.equal(planning.sent.length, 1);
  });

  it('saves what was chosen upon their version', async () => {
    const { planning, submit, all, field } = await clash();
    choose(
      all('[type=radio]').find(({ value, dataset }) => value === 'mine' && dataset.path === 'choice why'),
      'mine',
    );
    await submit();
    assert.equal(field('why').value, 'Mine');
    assert.equal(planning.sent.length, 1);
    await submit();
    const { body } = planning.sent[1];
    assert.equal(body.version, 4);
    assert.equal(body.why, 'Mine');
    assert.equal(body.kpis[0].weight, 2);
  });

  it('has no finding of axe', async () => {
    const { root } = await clash();
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
