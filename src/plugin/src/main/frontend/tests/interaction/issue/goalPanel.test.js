import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { GoalPanel } from '../../../src/interaction/issue/goalPanel.js';
import { axeFindings, choose, click, settle } from '../../support/browser.js';
import { golden, openPanel } from '../../support/issuePanels.js';
import { planJson } from '../../support/planning.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const ANSWERS = () => ({
  'GET goals/MKT-10': golden('goal'),
  'GET goals/MKT-10/explanation': golden('explanation'),
  'GET goals/MKT-10/ledger': golden('ledger'),
  'GET goals/MKT-10/series': golden('series'),
  'GET goals/MKT-10/plan': { ...planJson(), canMeasure: true },
});

async function open(more = {}) {
  const opened = await openPanel(GoalPanel, { issueKey: 'MKT-10', answers: { ...ANSWERS(), ...more } });
  await opened.start();
  return opened;
}

describe('The panel of a goal beside its issue', () => {
  it('shows what the server was recorded with, as a whole and without a barrier', async () => {
    const { root, texts } = await open();
    assert.deepEqual(texts('.mp-pair > span > span:first-child'), ['Result', 'Delivery', 'Pace']);
    assert.deepEqual(texts('.mp-kpi-name'), ['Retention', 'MQL to SQL']);
    assert.deepEqual(texts('h3'), ['KPIs', 'Milestones', 'Campaigns', 'Activities', 'What changed it']);
    assert.ok(!/undefined|NaN|\[object|\?milepost/.test(root.textContent), root.textContent);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('offers what it shows a part of as files', async () => {
    const { all } = await open();
    assert.deepEqual(
      all('.mp-exports a').map((link) => link.getAttribute('href')),
      ['goals/MKT-10/activities/csv?bom=true', 'goals/MKT-10/ledger/csv?bom=true'],
    );
  });

  it('draws how each KPI went where there are two values, and says it in words', async () => {
    const { all } = await open();
    assert.deepEqual(
      all('.mp-spark').map((drawing) => drawing.getAttribute('aria-label')),
      ['MQL to SQL: 2 values, from 70.0% on 1 Oct 2026 to 85.0% on 11 Nov 2026'],
    );
  });

  it('names the activities that the reader sees, and counts the others', async () => {
    const { texts } = await open();
    assert.deepEqual(texts('.mp-activities a'), ['MKT-11', 'MKT-12']);
    assert.match(texts('section').join(' '), /and 1 more activity that you cannot see, weight 1/);
  });

  it('leads to the roadmap with this goal open', async () => {
    const { all } = await open();
    assert.equal(all('.mp-open')[0].getAttribute('href'), '/projects/MKT?goal=MKT-10');
  });

  it('says that it is loading before anything came, and is told so to a screen reader', async () => {
    const { root, texts } = await openPanel(GoalPanel, { issueKey: 'MKT-10', answers: ANSWERS() });
    assert.equal(root.getAttribute('aria-busy'), 'true');
    assert.deepEqual(texts('[role=status].mp-heard'), ['Loading…']);
  });

  it('records a value in place and reads its figures again', async () => {
    const { root, asked, button } = await open({
      'GET goals/MKT-10/measurements': { start: 0, limit: 50, total: 0, items: [] },
      'POST goals/MKT-10/measurements': { id: 8 },
    });
    click(button('Record a value'));
    await settle();
    choose(root.querySelector('.mp-dialog [data-path=value]'), '75');
    root
      .querySelector('.mp-dialog form')
      .dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    click(root.querySelector('.mp-dialog [data-do=leave]'));
    mock.timers.tick(3000);
    await settle();
    assert.equal(asked.find(({ name }) => name.startsWith('POST')).body.value, 75);
    assert.ok(asked.filter(({ name }) => name === 'GET goals/MKT-10').length > 1);
    assert.equal(root.querySelector('.mp-told').textContent, 'Saved.');
  });

  it('offers the values to read where the reader may record none', async () => {
    const { button } = await open({ 'GET goals/MKT-10/plan': { ...planJson(), canMeasure: false } });
    assert.ok(button('Values'));
    assert.equal(button('Record a value'), undefined);
  });

  it('shows the goal without what did not come, and asks for it again', async () => {
    const { answers, button, texts } = await open({ 'GET goals/MKT-10/ledger': { status: 500, body: {} } });
    assert.ok(texts('.mp-kpi-name').length > 0);
    answers['GET goals/MKT-10/ledger'] = golden('ledger');
    click(button('Try again'));
    await settle();
    assert.ok(texts('.mp-ledger li').length > 0);
  });
});

describe('The panel of a goal that cannot be shown', () => {
  it('says why and tries again', async () => {
    const { answers, button, texts } = await open({
      'GET goals/MKT-10': { status: 500, body: { message: 'Broken.' } },
    });
    assert.deepEqual(texts('[role=alert]'), ['Broken.']);
    answers['GET goals/MKT-10'] = golden('goal');
    click(button('Try again'));
    await settle();
    assert.ok(texts('.mp-kpi-name').length > 0);
    assert.deepEqual(texts('[role=alert]'), []);
  });

  it('says that the epic is in no plan yet, with a way to the roadmap', async () => {
    const { all, texts } = await open({ 'GET goals/MKT-10': undefined });
    assert.equal(texts('.mp-panel-notice p')[0], 'This epic is not in a plan yet.');
    assert.equal(all('.mp-panel-notice a').length, 1);
  });
});
