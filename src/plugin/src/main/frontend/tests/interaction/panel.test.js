import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { settle } from '../support/browser.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../support/roadmap.js';
import { RestFailure } from '../../src/api/rest.js';
import { fileForm } from '../../src/render/exportLinks.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const ana = { name: 'ana', displayName: 'Ana Ruiz' };
const transition = (more) => ({
  kind: 'transition',
  issue: { key: 'MKT-14', summary: 'Launch loyalty programme' },
  hidden: false,
  from: 'In Progress',
  to: 'Done',
  person: ana,
  at: '2027-03-12T16:20:00Z',
  ...more,
});
const entry = (id, causes) => ({
  id,
  at: '2027-03-12T16:20:00Z',
  rule: 1,
  old: { done: 10.5, weight: 20, share: 0.525 },
  new: { done: 12, weight: 20, share: 0.6 },
  causes,
});

async function select(goal, { entries = [], more } = {}) {
  const server = new FakeServer([goal], more);
  server.ledgers[goal.key] = entries;
  const opened = await openRoadmap(server);
  opened
    .row(goal.key)
    .querySelector('.mp-summary')
    .dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
  await settle();
  return { ...opened, server };
}

describe('The panel of a goal', () => {
  it('says why it shows its number as far as a server tells that knows delivery alone', async () => {
    const { texts } = await select(
      goalJson('MKT-3', { hidden: { activities: 1, weight: 1 }, pace: 0.5, gapPoints: 20 }),
    );
    assert.deepEqual(texts('.mp-why p'), [
      '3.5 / 5 = 70.0%',
      'and 1 more activity that you cannot see, weight 1',
      '182 / 364 days = 50.0%',
      '70.0% \u2212 50.0% = +20.0\u00a0pp',
    ]);
  });

  it('says so where there is no number', async () => {
    const nothing = { attainment: { kind: 'delivery', share: null }, delivery: { share: null, done: 0, weight: 0 } };
    const { all } = await select(goalJson('MKT-3', { ...nothing, due: null, pace: null, gapPoints: null }));
    const shown = all('.mp-why p').filter((line) => !line.hidden);
    assert.deepEqual(
      shown.map((line) => line.textContent),
      ['Nothing to count yet: no activity with a weight.', 'No pace: a due date is missing.'],
    );
  });

  it('leads to the issue', async () => {
    const { all } = await select(goalJson('MKT-3'));
    assert.equal(all('.mp-open')[0].getAttribute('href'), '/jira/browse/MKT-3');
  });
});

describe('What changed a goal', () => {
  it('is told with issue, statuses, person, time and both shares', async () => {
    const { texts } = await select(goalJson('MKT-3'), { entries: [entry(1, [transition()])] });
    assert.deepEqual(texts('.mp-ledger .mp-cause p'), [
      'MKT-14 Launch loyalty programme',
      'In Progress → Done, Ana Ruiz',
    ]);
    assert.deepEqual(texts('.mp-outcome'), ['Delivery 52.5% → 60.0% 12 Mar, 16:20']);
  });

  it('is told in the time zone of the plan', async () => {
    const { texts } = await select(goalJson('MKT-3'), {
      entries: [entry(1, [transition()])],
      more: { timeZone: 'Asia/Tokyo' },
    });
    assert.deepEqual(texts('.mp-outcome time'), ['13 Mar, 01:20']);
  });

  it('never names an issue that the reader may not see', async () => {
    const hidden = transition({ issue: null, hidden: true, person: null });
    const { texts } = await select(goalJson('MKT-3'), { entries: [entry(1, [hidden])] });
    assert.deepEqual(texts('.mp-ledger .mp-cause p'), ['An issue that you cannot see', 'In Progress → Done']);
  });

  it('says what it was where it was no transition', async () => {
    const causes = ['link', 'deleted', 'reconciliation'].map((kind) =>
      transition({ kind, from: null, to: null, person: null }),
    );
    const { texts } = await select(goalJson('MKT-3'), { entries: [entry(1, causes)] });
    assert.deepEqual(texts('.mp-ledger .mp-cause p:last-child'), ['Link', 'Deleted', 'Found by reconciliation']);
  });

  it('says of a plan what was another and why', async () => {
    const target = { kind: 'target', field: 'target', part: 'Retention', from: '40', to: '46' };
    const causes = [transition({ ...target, reason: 'The market grows' })];
    const { texts } = await select(goalJson('MKT-3'), { entries: [entry(1, causes)] });
    assert.deepEqual(texts('.mp-ledger .mp-cause p').slice(1), [
      'Target of Retention: 40 \u2192 46, Ana Ruiz',
      '\u201cThe market grows\u201d',
    ]);
  });

  it('names three causes and counts the others', async () => {
    const { texts } = await select(goalJson('MKT-3'), {
      entries: [
        entry(
          1,
          Array.from({ length: 50 }, () => transition()),
        ),
      ],
    });
    assert.equal(texts('.mp-ledger .mp-cause').length, 3);
    assert.deepEqual(texts('.mp-ledger .mp-faint'), ['and 47 more']);
  });

  it('is the latest first, and more on demand', async () => {
    const entries = Array.from({ length: 25 }, (_, at) => entry(25 - at, [transition()]));
    const { texts, all } = await select(goalJson('MKT-3'), { entries });
    assert.equal(texts('.mp-ledger li').length, 10);
    all('[data-action=more]')[0].click();
    await settle();
    assert.equal(texts('.mp-ledger li').length, 25);
    assert.equal(all('[data-action=more]').length, 0);
  });

  it('grows while the panel is open', async () => {
    const { server, page, texts } = await select(goalJson('MKT-3'));
    assert.ok(texts('.mp-panel .mp-faint').includes('Nothing has changed it yet.'));
    server.ledgers['MKT-3'] = [entry(1, [transition()])];
    server.json.goals[0].calculatedAt = 'later';
    await poll(page);
    assert.equal(texts('.mp-ledger li').length, 1);
  });

  it('can be asked for again where it did not arrive', async () => {
    const server = new FakeServer([goalJson('MKT-3')]);
    const { row, all, texts } = await openRoadmap(server);
    server.failure = new RestFailure('server');
    row('MKT-3')
      .querySelector('.mp-summary')
      .dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
    await settle();
    server.failure = null;
    all('[data-retry=ledger]')[0].click();
    await settle();
    assert.ok(texts('.mp-panel').join().includes('Nothing has changed it yet.'));
  });
});

describe('An address that names a goal', () => {
  it('opens its panel', async () => {
    const { root } = await openRoadmap(new FakeServer([goalJson('MKT-2'), goalJson('MKT-3')]), undefined, undefined, {
      goal: 'MKT-3',
    });
    assert.match(root.querySelector('.mp-panel').textContent, /MKT-3/);
    assert.equal(root.querySelector('.mp-panel').hidden, false);
  });

  it('shows the plan where that goal is not in it', async () => {
    const { root } = await openRoadmap(new FakeServer([goalJson('MKT-2')]), undefined, undefined, { goal: 'NIX-1' });
    assert.equal(root.querySelector('.mp-panel').hidden, true);
  });
});

describe('What is taken out of a goal', () => {
  const hrefs = (opened, selector) => opened.all(selector).map((link) => link.getAttribute('href'));

  it('is what its panel holds a part of', async () => {
    const opened = await openRoadmap(new FakeServer([goalJson('MKT-1')]));
    opened.page.select('MKT-1');
    await settle();
    assert.deepEqual(hrefs(opened, '.mp-exports a'), [
      'goals/MKT-1/activities/csv?bom=true',
      'goals/MKT-1/ledger/csv?bom=true',
    ]);
  });

  it('is of the past day in view', async () => {
    const opened = await openRoadmap(new FakeServer([goalJson('MKT-1')]));
    opened.page.lookBack('2027-01-31');
    await settle();
    await poll(opened.page);
    opened.page.select('MKT-1');
    await settle();
    assert.equal(hrefs(opened, '.mp-exports a')[1], 'goals/MKT-1/ledger/csv?to=2027-01-31&bom=true');
  });

  it('is written with semicolons for readers whose decimal sign is the comma', () => {
    assert.deepEqual(fileForm({ signs: { decimal: ',' } }), { delimiter: 'semicolon', bom: true });
  });
});
