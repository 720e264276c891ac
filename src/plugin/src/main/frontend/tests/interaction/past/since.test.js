import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../../src/api/rest.js';
import { Since } from '../../../src/interaction/past/since.js';
import { pastPart } from '../../../src/interaction/pastPart.js';
import { axeFindings, choose, click, press, settle } from '../../support/browser.js';
import { golden } from '../../support/golden.js';
import { goalJson, measured } from '../../support/plans.js';
import { FakeServer, openRoadmap } from '../../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const NOW = Date.parse('2026-11-21T12:00:00Z');
const FORMER = '2026-11-14T12:00:00Z';

function serverOfChanges({ former = FORMER } = {}) {
  return {
    asked: [],
    answer: golden('roadmap-changed.json'),
    async visit() {
      return former;
    },
    async changed(since) {
      this.asked.push(since);
      if (this.failure) throw this.failure;
      return this.answer;
    },
  };
}

async function open({ api = serverOfChanges(), kept = {}, now = () => NOW } = {}) {
  const server = new FakeServer([goalJson('MKT-1', measured(0.4)), goalJson('MKT-2', measured(0.1))]);
  const memory = { getItem: (name) => kept[name] ?? null, setItem: (name, value) => (kept[name] = value) };
  let root;
  const late = async ({ page, offer }) => {
    const since = new Since({ page, api, host: root, offer, memory, now });
    await since.begin();
    return { draw: (shown) => since.draw(shown), notesOf: (row) => since.notesOf(row), news: () => since.open() };
  };
  const opened = await openRoadmap(server, undefined, undefined, undefined, undefined, [pastPart(late)]);
  root = opened.root;
  mock.timers.tick(1500);
  await settle();
  const offer = () => [...root.querySelectorAll('.mp-since-offer')].find((line) => !line.hidden) ?? null;
  return { ...opened, api, kept, offer };
}

describe('What has changed since the last visit', () => {
  it('is offered quietly, with how many goals and since when', async () => {
    const { root, offer } = await open();
    assert.match(offer().textContent, /^2 goals changed since 14 Nov/);
    assert.equal(offer().querySelector('button').title, '2 goals have changed since your last visit on 14 Nov 2026');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('is not offered at the first visit, nor where nothing has changed', async () => {
    const first = await open({ api: serverOfChanges({ former: null }) });
    assert.equal(first.offer(), null);
    assert.deepEqual(first.api.asked, []);
    const api = serverOfChanges();
    api.answer = { ...api.answer, total: 0, goals: [] };
    assert.equal((await open({ api })).offer(), null);
  });

  it('marks the bars of these goals, and says of them what moved and who moved it', async () => {
    const { root } = await open();
    assert.equal(root.querySelectorAll('.mp-since-marks circle').length, 2);
    const said = root.querySelector('.mp-row[data-id="goal MKT-1"] .mp-cell-time').title;
    assert.match(
      said,
      /^Since 14 Nov 2026: Health: .+; Delivery 0\.0% → 50\.0%; Due: 20 Dec 2026 → 24 Dec 2026\. Ben Berg/,
    );
  });

  it('is listed by goals with what moved and why, and leads to each', async () => {
    const { root, offer } = await open();
    click(offer().querySelector('[data-since=open]'));
    await settle();
    const items = [...root.querySelectorAll('.mp-since-list > li')];
    assert.deepEqual(
      items.map((item) => item.querySelector('h3').textContent),
      ['MKT-1 Christmas', 'MKT-2 Spring'],
    );
    assert.match(items[0].textContent, /Due: 20 Dec 2026 → 24 Dec 2026/);
    assert.match(items[0].textContent, /Ben Berg moved MKT-10 to Done/);
    assert.equal(items[1].querySelector('[data-move=new]').textContent, 'New');
    click(items[0].querySelector('[data-goal]'));
    await settle();
    assert.equal(root.querySelector('dialog'), null);
    assert.equal(root.querySelector('.mp-row[aria-selected=true]').dataset.id, 'goal MKT-1');
  });

  it('is told since another day where the reader wants that', async () => {
    const { root, api } = await open();
    press(root.querySelector('.mp-row'), 'n');
    await settle();
    choose(root.querySelector('.mp-since-period'), 'day');
    await settle();
    assert.equal(api.asked.at(-1).slice(0, 10), '2026-11-20');
    assert.equal(root.querySelector('dialog [role=status]').textContent, '2 goals have changed since 14 Nov 2026');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('begins with a week where there was no visit before', async () => {
    const { root, api } = await open({ api: serverOfChanges({ former: null }) });
    press(root.querySelector('.mp-row'), 'n');
    await settle();
    assert.deepEqual(api.asked, ['2026-11-14T12:00:00.000Z']);
    assert.equal(root.querySelector('.mp-since-period option[value=visit]'), null);
  });

  it('says honestly what is left out, and what could not be read', async () => {
    const api = serverOfChanges();
    api.answer = { ...api.answer, total: 130 };
    const { root, offer } = await open({ api });
    click(offer().querySelector('[data-since=open]'));
    await settle();
    assert.match(root.querySelector('dialog').textContent, /And 128 goals more/);
    api.failure = new RestFailure('server');
    choose(root.querySelector('.mp-since-period'), 'week');
    await settle();
    assert.match(root.querySelector('dialog [role=status]').textContent, /could not be read/);
    api.failure = null;
    click(root.querySelector('dialog [data-do=again]'));
    await settle();
    assert.equal(root.querySelectorAll('.mp-since-list > li').length, 2);
  });

  it('is put away by a click and by Escape, with its marks, and not told again of the same visit', async () => {
    for (const away of [
      (line) => click(line.querySelector('[data-since=away]')),
      (line) => press(line.querySelector('[data-since=open]'), 'Escape'),
    ]) {
      const { root, offer, kept } = await open();
      away(offer());
      await settle();
      assert.equal(offer(), null);
      assert.equal(root.querySelectorAll('.mp-since-marks circle').length, 0);
      const again = await open({ kept });
      assert.equal(again.offer(), null);
    }
  });

  it('notes that the reader is still here', async () => {
    let [visits, time] = [0, NOW];
    const api = serverOfChanges();
    api.visit = async () => {
      visits += 1;
      return null;
    };
    const { page } = await open({ api, now: () => time });
    assert.equal(visits, 1);
    time += 600001;
    page.drawSoon();
    await settle();
    page.drawSoon();
    await settle();
    assert.equal(visits, 2);
  });
});
