import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { axeFindings, press, settle } from '../support/browser.js';
import { historyJson } from '../support/histories.js';
import { activityJson, activityPage, goalJson, measured } from '../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const PAST = '2027-05-01';

async function open({ asOf, server = serverOfPast() } = {}) {
  const address = { asOf };
  const opened = await openRoadmap(server, undefined, undefined, address);
  const isShown = (selector) => opened.all(selector).some((node) => !node.closest('[hidden]'));
  const chooseDay = async (day) => {
    const [field] = opened.all('.mp-date');
    field.value = day;
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
    await settle();
  };
  return { ...opened, server, address, isShown, chooseDay };
}

function serverOfPast() {
  const server = new FakeServer([goalJson('MKT-3', measured(0.4))]);
  server.then = { attainment: { kind: 'result', share: 0.1 }, health: 'at_risk' };
  server.activityPages['MKT-3'] = () => activityPage([activityJson('MKT-30')]);
  server.histories['MKT-3'] = historyJson();
  return server;
}

describe('The plan as of a past day', () => {
  it('is chosen by a date, told in a banner, and kept in the address', async () => {
    const { texts, chooseDay, address, isShown, said } = await open();
    assert.deepEqual(texts('.mp-rows .mp-share'), ['40.0%']);
    assert.ok(!isShown('.mp-past'));
    await chooseDay(PAST);
    assert.deepEqual(texts('.mp-rows .mp-share'), ['10.0%']);
    assert.deepEqual(texts('.mp-past'), [
      'Plan as it stood on 1 May 2027 · back to today · Dependencies, forecasts and releases are known for today only. ',
    ]);
    assert.equal(address.asOf, PAST);
    assert.equal(said(), 'Plan as it stood on 1 May 2027');
  });

  it('is where the address leads', async () => {
    const { texts, all } = await open({ asOf: PAST });
    assert.deepEqual(texts('.mp-rows .mp-share'), ['10.0%']);
    assert.equal(all('.mp-date')[0].value, PAST);
    assert.deepEqual(texts('.mp-flag'), ['1 May']);
  });

  it('is left by either button, with the focus on the date or on what opens it', async () => {
    for (const place of ['.mp-past', '.mp-toolbar']) {
      const { all, texts, address, isShown } = await open({ asOf: PAST });
      const isOpen = place === '.mp-toolbar';
      all('.mp-pocket-look')[0].open = isOpen;
      all(`${place} [data-action=present]`)[0].click();
      await settle();
      assert.deepEqual(texts('.mp-rows .mp-share'), ['40.0%']);
      assert.equal(address.asOf, undefined);
      assert.ok(!isShown('[data-action=present]'));
      assert.equal(document.activeElement, all(isOpen ? '.mp-date' : '.mp-pocket-look summary')[0]);
      assert.equal(all('.mp-date')[0].value, '2027-07-02');
    }
  });

  it('is left by today’s date, and by an empty one', async () => {
    for (const day of ['2027-07-02', '']) {
      const { chooseDay, address } = await open();
      await chooseDay(PAST);
      assert.equal(address.asOf, PAST);
      await chooseDay(day);
      assert.equal(address.asOf, undefined);
    }
  });

  it('waits for a date that is still being typed', async () => {
    const { chooseDay, address, all } = await open();
    assert.equal(all('.mp-date')[0].max, '2027-07-02');
    for (const day of ['0002-05-01', '2028-01-01']) {
      await chooseDay(day);
      assert.equal(address.asOf, undefined);
    }
  });

  it('does not announce the difference between the days as changes', async () => {
    const { chooseDay, all } = await open();
    await chooseDay(PAST);
    assert.equal(all('[data-changed]').length, 0);
  });

  it('says that activities are not available', async () => {
    const { row, rowIds, texts, server } = await open({ asOf: PAST });
    press(row('MKT-3'), 'ArrowRight');
    await settle();
    assert.deepEqual(rowIds(), ['goal MKT-3', 'past MKT-3']);
    assert.deepEqual(texts('.mp-row-past'), ['Activities are not available for past dates']);
    assert.deepEqual(server.asked, []);
  });

  it('shows in the panel the goal of that day, with the changes up to then', async () => {
    const { row, server, texts } = await open({ asOf: PAST });
    server.ledgers['MKT-3'] = [];
    press(row('MKT-3'), 'Enter');
    await settle();
    assert.equal(server.askedAsOf, PAST);
    assert.equal(texts('.mp-ledger li').length, 3);
    assert.match(texts('.mp-ledger li')[0], /Measured: 73\.4, Ben Ito/);
  });

  it('takes the open panel along', async () => {
    const { row, server, chooseDay } = await open();
    press(row('MKT-3'), 'Enter');
    await settle();
    assert.equal(server.askedAsOf, undefined);
    await chooseDay(PAST);
    assert.equal(server.askedAsOf, PAST);
  });

  it('cannot be edited', async () => {
    const server = serverOfPast();
    server.json.goals[0].canMeasure = true;
    const { row, isShown, chooseDay } = await open({ server });
    press(row('MKT-3'), 'Enter');
    await settle();
    assert.ok(isShown('[data-dialog]'));
    await chooseDay(PAST);
    assert.ok(!isShown('[data-dialog]:not([data-dialog=columns])'));
  });

  it('says that there is none of a day to come, and leads back', async () => {
    const server = serverOfPast();
    server.failure = new RestFailure('wrong');
    const { texts, all, address } = await open({ asOf: '2036-01-01', server });
    assert.deepEqual(texts('.mp-notice h2'), ['Not as of that day']);
    server.failure = null;
    all('.mp-notice [data-action=present]')[0].click();
    await settle();
    assert.equal(address.asOf, undefined);
    assert.deepEqual(texts('.mp-rows .mp-share'), ['40.0%']);
  });

  it('never gives way to an answer of another day that comes late', async () => {
    const server = serverOfPast();
    const { page, texts, isShown, chooseDay } = await open({ server });
    let answer;
    server.roadmapIfChanged = () => new Promise((resolve) => (answer = resolve));
    page.start();
    await settle();
    const past = [];
    server.roadmapIfChanged = (asOf) => new Promise((resolve) => past.push([asOf, resolve]));
    await chooseDay(PAST);
    answer({ ...server.json, asOf: '2027-07-03' });
    await settle();
    assert.ok(!isShown('.mp-past'), 'the late answer is no past plan');
    past[0][1](server.past(PAST));
    await settle();
    assert.deepEqual([past[0][0], ...texts('.mp-rows .mp-share')], [PAST, '10.0%']);
  });

  it('is read seldom, because it hardly changes', async () => {
    const { server, page } = await open({ asOf: PAST });
    let polls = 0;
    server.roadmapIfChanged = async () => {
      polls++;
      return null;
    };
    await poll(page);
    mock.timers.tick(30000);
    await settle();
    assert.equal(polls, 1);
  });

  it('gives axe-core nothing to find', async () => {
    const { root, row } = await open({ asOf: PAST });
    press(row('MKT-3'), 'ArrowRight');
    press(row('MKT-3'), 'Enter');
    await settle();
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
