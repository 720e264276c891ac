import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { axeFindings, choose, click, press, settle } from '../../support/browser.js';
import { FakePlanning, planJson, planKpi } from '../../support/planning.js';
import { goalJson } from '../../support/plans.js';
import { FakeServer, openRoadmap } from '../../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const value = (id, more = {}) => ({
  id,
  kpi: 'k1',
  day: '2027-06-30',
  value: 73.4,
  source: 'typed',
  recordedAt: '2027-06-30T08:00:00Z',
  person: { name: 'ana', displayName: 'Ana Ruiz' },
  note: '',
  supersedes: null,
  supersededBy: null,
  ...more,
});
const pageOf = (...items) => ({ start: 0, limit: 50, total: items.length, items });

async function open(answers = {}, may = true) {
  const planning = new FakePlanning({
    'GET goals/MKT-3/plan': planJson(),
    'GET goals/MKT-3/measurements': pageOf(value(7)),
    'POST goals/MKT-3/measurements': (body) => ({ id: 8, ...body }),
    ...answers,
  });
  const opened = await openRoadmap(
    new FakeServer([goalJson('MKT-3')], { canEdit: may, canMeasure: may }),
    undefined,
    planning.api,
  );
  click(opened.row('MKT-3').querySelector('.mp-summary'));
  await settle();
  const button = opened.root.querySelector('[data-dialog=values]');
  if (button) {
    button.focus();
    click(button);
    await settle();
  }
  const { root } = opened;
  const field = (path) => root.querySelector(`.mp-dialog [data-path="${path}"]`);
  const submit = async () => {
    root
      .querySelector('.mp-dialog form')
      .dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  return { ...opened, planning, field, submit, dialog: () => root.querySelector('.mp-dialog'), button };
}

describe('Recording a value', () => {
  it('sends it as it was typed, for the KPI and the day, and reads the list again', async () => {
    const { planning, field, submit, texts } = await open();
    assert.equal(field('day').value, '2027-07-02');
    choose(field('value'), '74.25');
    choose(field('day'), '2027-07-01');
    choose(field('note'), ' From the survey ');
    planning.answers['GET goals/MKT-3/measurements'] = pageOf(value(8, { value: 74.25 }), value(7));
    await submit();
    assert.deepEqual(planning.sent, [
      {
        name: 'POST goals/MKT-3/measurements',
        body: { kpi: 'k1', day: '2027-07-01', value: 74.25, note: 'From the survey' },
      },
    ]);
    assert.deepEqual(texts('.mp-value-list strong'), ['74.3%', '73.4%']);
    assert.equal(field('value').value, '');
    assert.equal(document.activeElement, field('value'));
    assert.match(texts('.mp-dialog [role=status]').join(), /Saved/);
  });

  it('says what is wrong at the field, goes there, and sends nothing', async () => {
    const { planning, field, submit, root } = await open();
    choose(field('value'), '74,25');
    choose(field('day'), '2027-07-03');
    await submit();
    assert.deepEqual(planning.sent, []);
    assert.equal(document.activeElement, field('value'));
    assert.equal(field('value').getAttribute('aria-invalid'), 'true');
    const wrong = root.querySelector(`#${field('value').getAttribute('aria-describedby').split(' ')[1]}`);
    assert.equal(wrong.textContent, 'This is no number. Write it like 1,234.5.');
    assert.match(root.querySelector('.mp-dialog [role=alert]').textContent, /2 fields/);
    choose(field('value'), '74.25');
    assert.equal(field('value').getAttribute('aria-invalid'), null);
    assert.match(root.querySelector('.mp-dialog [role=alert]').textContent, /One field/);
    choose(field('day'), '2027-07-02');
    assert.ok(root.querySelector('.mp-dialog [role=alert]').hidden);
  });

  it('takes a note as long as the server keeps it', async () => {
    const { planning, field, submit, texts } = await open();
    choose(field('value'), '74');
    choose(field('note'), 'x'.repeat(401));
    await submit();
    assert.deepEqual(planning.sent, []);
    assert.ok(texts('.mp-entry-wrong').includes('This is too long: at most 400 characters.'));
    choose(field('note'), 'x'.repeat(400));
    await submit();
    assert.equal(planning.sent.length, 1);
  });

  it('shows the words of a refusal and keeps what was typed', async () => {
    const refused = { status: 400, body: { key: 'x', message: 'The note is too long.' } };
    const { field, submit, root } = await open({ 'POST goals/MKT-3/measurements': refused });
    choose(field('value'), '74');
    await submit();
    assert.equal(root.querySelector('.mp-dialog [role=alert]').textContent, 'The note is too long.');
    assert.equal(field('value').value, '74');
    choose(field('value'), '75');
    assert.equal(root.querySelector('.mp-dialog [role=alert]').textContent, 'The note is too long.');
  });

  it('offers only KPIs that are measured, and yes or no where there is nothing else', async () => {
    const signed = planKpi({ id: 'k2', name: 'Signed', aim: { kind: 'yes_no' } });
    const found = planKpi({ id: 'k3', name: 'Found', source: { kind: 'search', jql: 'x', aggregate: 'count' } });
    const { field, submit, planning } = await open({
      'GET goals/MKT-3/plan': planJson({ kpis: [planKpi(), signed, found] }),
    });
    assert.deepEqual(
      [...field('kpi').options].map(({ text }) => text),
      ['Retention', 'Signed'],
    );
    choose(field('kpi'), 'k2');
    assert.equal(field('value').tagName, 'SELECT');
    choose(field('value'), '1');
    await submit();
    assert.equal(planning.sent[0].body.value, 1);
  });

  it('says so where no KPI is measured by hand', async () => {
    const { texts, root } = await open({ 'GET goals/MKT-3/plan': planJson({ kpis: [] }) });
    assert.match(texts('.mp-record').join(), /This goal has no KPI yet/);
    assert.ok(root.querySelector('.mp-dialog [type=submit]').hidden);
    const found = planKpi({ source: { kind: 'search', jql: 'x', aggregate: 'count' } });
    const calculated = await open({ 'GET goals/MKT-3/plan': planJson({ kpis: [found] }) });
    assert.match(calculated.texts('.mp-record').join(), /their values are calculated/);
  });

  it('is offered only to those who may', async () => {
    const { button, all, field, texts } = await open(
      { 'GET goals/MKT-3/plan': planJson({ canMeasure: false }) },
      false,
    );
    assert.equal(button.textContent, 'Values');
    assert.equal(field('value'), null);
    assert.deepEqual(texts('.mp-value-list strong'), ['73.4%']);
    assert.equal(all('[data-do=correct]').length, 0);
  });
});

describe('A recorded value', () => {
  it('is corrected by another one, with a reason', async () => {
    const { planning, field, submit, root } = await open({
      'POST goals/MKT-3/measurements/7/correction': (body) => ({ id: 8, ...body }),
    });
    click(root.querySelector('[data-do=correct]'));
    assert.equal(field('value').value, '73.4');
    choose(field('value'), '73.6');
    choose(field('note'), 'Misread');
    await submit();
    assert.deepEqual(planning.sent, [
      {
        name: 'POST goals/MKT-3/measurements/7/correction',
        body: { day: '2027-06-30', value: 73.6, note: 'Misread' },
      },
    ]);
  });

  it('is withdrawn with a reason and not without', async () => {
    const { planning, field, submit, root } = await open({
      'DELETE goals/MKT-3/measurements/7': () => ({ id: 8 }),
    });
    click(root.querySelector('[data-do=withdraw]'));
    assert.equal(root.querySelector('.mp-record h3').textContent, 'Withdraw 73.4% of 30 Jun 2027');
    await submit();
    assert.deepEqual(planning.sent, []);
    choose(field('note'), 'Another goal');
    await submit();
    assert.equal(planning.sent[0].query, 'reason=Another+goal');
  });

  it('stays in the list when it was replaced, with who and when and by what', async () => {
    const { all, texts } = await open({
      'GET goals/MKT-3/measurements': pageOf(
        value(8, { value: 73.6, supersedes: 7, note: 'Misread' }),
        value(7, { supersededBy: 8 }),
      ),
    });
    assert.deepEqual(texts('.mp-value-list s'), ['73.4%']);
    assert.match(all('.mp-value-list li')[1].textContent, /Ana Ruiz.*Replaced by 73.6%/);
    assert.equal(all('[data-do=correct]').length, 1);
  });
});

describe('A long list of values', () => {
  it('is read on from where it ended', async () => {
    const items = Array.from({ length: 51 }, (_, index) => value(100 - index));
    const asked = [];
    const pages = (body, query) => {
      const start = Number(new URLSearchParams(query).get('start'));
      asked.push(start);
      return { start, limit: 50, total: 51, items: items.slice(start, start + 50) };
    };
    const { all, root } = await open({ 'GET goals/MKT-3/measurements': pages });
    assert.equal(all('.mp-value-list li').length, 50);
    click(root.querySelector('[data-do=more]'));
    await settle();
    assert.equal(all('.mp-value-list li').length, 51);
    assert.deepEqual(asked, [0, 50]);
    assert.equal(root.querySelector('[data-do=more]'), null);
  });
});

describe('The dialog', () => {
  it('gives the focus back on Escape', async () => {
    const { dialog, button, field } = await open();
    press(field('value'), 'Escape');
    assert.equal(dialog(), null);
    assert.equal(document.activeElement, button);
  });

  it('says why it has nothing where the plan did not come', async () => {
    const { root } = await open({ 'GET goals/MKT-3/plan': { status: 403, body: { message: 'Not yours.' } } });
    assert.equal(root.querySelector('.mp-dialog [role=alert]').textContent, 'Not yours.');
  });

  it('has no finding of axe', async () => {
    const { root } = await open();
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
