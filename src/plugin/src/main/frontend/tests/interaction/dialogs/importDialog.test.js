import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { axeFindings, choose, click, settle } from '../../support/browser.js';
import { FakePlanning, planJson, planKpi } from '../../support/planning.js';
import { goalJson } from '../../support/plans.js';
import { FakeServer, openRoadmap } from '../../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const PREVIEW = {
  format: { encoding: 'utf_8', delimiter: 'semicolon', decimal: 'comma', dates: 'year_month_day', header: true },
  columns: { date: 1, value: 2 },
  columnNames: ['Day', 'Retention'],
  rows: 2,
  sample: [
    ['2027-06-01', '73,4'],
    ['2027-06-02', '73,5'],
  ],
  questions: [],
  measurements: [{ line: 2, goal: null, kpi: null, day: '2027-06-01', value: 73.4, note: null }],
  wouldRecord: 2,
  alreadyThere: 0,
};
const QUESTION = {
  about: 'dates',
  line: 2,
  example: '03/04/2027',
  answers: [
    { choice: 'day_month_year_slashes', reading: '2027-04-03' },
    { choice: 'month_day_year_slashes', reading: '2027-03-04' },
  ],
};
const UNCLEAR = {
  ...PREVIEW,
  format: { ...PREVIEW.format, dates: null },
  questions: [QUESTION],
  measurements: [],
  wouldRecord: 0,
};

async function open(answers = {}) {
  const planning = new FakePlanning({
    'GET goals/MKT-3/plan': planJson(),
    'POST measurements/import/preview': PREVIEW,
    'POST measurements/import': { recorded: 2, ids: [1, 2], recordedAt: '2027-07-02T08:00:00Z' },
    ...answers,
  });
  const opened = await openRoadmap(new FakeServer([goalJson('MKT-3')]), undefined, planning.api);
  click(opened.row('MKT-3').querySelector('.mp-summary'));
  await settle();
  click(opened.root.querySelector('[data-dialog=import]'));
  await settle();
  const { root } = opened;
  const field = (path) => root.querySelector(`.mp-dialog [data-path=${path}]`);
  return {
    ...opened,
    planning,
    field,
    submitButton: () => root.querySelector('.mp-dialog [type=submit]'),
    dialog: () => root.querySelector('.mp-dialog'),
    async change(path, value) {
      choose(field(path), value);
      await settle();
    },
    async take(file) {
      Object.defineProperty(field('file'), 'files', { value: [file], configurable: true });
      field('file').dispatchEvent(new window.Event('input', { bubbles: true }));
      await settle();
    },
    async submit() {
      const form = root.querySelector('.mp-dialog form');
      form.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    },
  };
}
const queryOf = ({ query }) => Object.fromEntries(new URLSearchParams(query));

describe('Importing a file', () => {
  it('shows what was recognised and what would be kept before anything is', async () => {
    const { planning, take, field, texts, submitButton } = await open();
    assert.ok(submitButton().hidden);
    await take('a file');
    assert.equal(planning.sent[0].body, 'a file');
    assert.deepEqual(queryOf(planning.sent[0]), { goal: 'MKT-3', kpi: 'k1' });
    assert.equal(field('decimal').selectedOptions[0].text, 'Comma');
    assert.equal(field('valueColumn').selectedOptions[0].text, 'Retention');
    assert.deepEqual(texts('.mp-table td').slice(0, 4), ['2027-06-01', '73,4', '2027-06-02', '73,5']);
    assert.equal(submitButton().textContent, 'Keep all 2 values');
    assert.equal(planning.sent.length, 1);
  });

  it('says what is there already, and offers nothing to keep where all of it is', async () => {
    const some = await open({ 'POST measurements/import/preview': { ...PREVIEW, alreadyThere: 3 } });
    await some.take('a file');
    assert.ok(some.texts('.mp-hint').includes('3 values more are there already from other files and are left out.'));
    assert.equal(some.submitButton().textContent, 'Keep all 2 values');

    const none = { ...PREVIEW, measurements: [], wouldRecord: 0, alreadyThere: 1 };
    const all = await open({ 'POST measurements/import/preview': none });
    await all.take('a file');
    assert.ok(all.texts('.mp-hint').includes('One value more is there already from another file and is left out.'));
    assert.ok(all.submitButton().hidden);
  });

  it('keeps the file as it was looked at, under one key', async () => {
    const { planning, take, change, submit, dialog, said } = await open();
    await take('a file');
    await change('decimal', 'point');
    await submit();
    const kept = planning.sent.at(-1);
    assert.equal(kept.name, 'POST measurements/import');
    assert.deepEqual(queryOf(kept), { goal: 'MKT-3', kpi: 'k1', decimal: 'point' });
    assert.match(kept.headers['Idempotency-Key'], /\w+-\w+/);
    assert.equal(dialog(), null);
    assert.equal(said(), '2 values were recorded.');
  });

  it('says of a single value that it is one', async () => {
    const { take, submit, said } = await open({ 'POST measurements/import': { recorded: 1, ids: [1] } });
    await take('a file');
    await submit();
    assert.equal(said(), 'One value was recorded.');
  });

  it('tries again under the same key after the answer was lost', async () => {
    const { planning, take, submit, dialog } = await open({ 'POST measurements/import': { status: 503, body: {} } });
    await take('a file');
    await submit();
    await submit();
    const [first, second] = planning.sent.slice(-2).map(({ headers }) => headers['Idempotency-Key']);
    assert.equal(first, second);
    assert.ok(dialog());
  });

  it('asks what the file leaves open, and cannot be kept before', async () => {
    const answers = (body, query) => (new URLSearchParams(query).has('dates') ? PREVIEW : UNCLEAR);
    const { planning, take, all, submit, submitButton, dialog } = await open({
      'POST measurements/import/preview': answers,
    });
    await take('a file');
    assert.match(dialog().textContent, /How is \u201c03\/04\/2027\u201d on line 2 to be read/);
    assert.ok(submitButton().hidden);
    await submit();
    assert.equal(planning.sent.length, 1);
    choose(all('.mp-dialog [type=radio]')[0], 'x');
    await settle();
    assert.equal(queryOf(planning.sent[1]).dates, 'day_month_year_slashes');
    assert.ok(!submitButton().hidden);
  });

  it('shows every error with its line and column, and how many more there are', async () => {
    const errors = [
      { key: 'x', message: '\u201cNaN\u201d is not a finite number.', place: 7, column: 2, columnName: 'Value' },
      { key: 'y', message: 'The row has 1 cells.', place: 9, column: null, columnName: null },
    ];
    const refused = { status: 400, body: { key: 'z', message: 'Nothing was kept.', count: 130, errors } };
    const { take, texts, dialog, submitButton } = await open({ 'POST measurements/import/preview': refused });
    await take('a file');
    assert.deepEqual(texts('.mp-errors li'), [
      'Line 7, column 2 (Value): \u201cNaN\u201d is not a finite number.',
      'Line 9: The row has 1 cells.',
    ]);
    assert.match(dialog().textContent, /Further errors: 128/);
    assert.ok(submitButton().hidden);
  });

  it('chooses the KPI itself only where there is one', async () => {
    const { field } = await open({
      'GET goals/MKT-3/plan': planJson({ kpis: [planKpi(), planKpi({ id: 'k2', name: 'Leads' })] }),
    });
    assert.equal(field('kpi').value, '');
  });

  it('has no finding of axe', async () => {
    const { root, take } = await open({ 'POST measurements/import/preview': UNCLEAR });
    await take('a file');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
