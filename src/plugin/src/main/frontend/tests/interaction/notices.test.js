import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { noticeView } from '../../src/render/noticeView.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function noticeOf(failure, goals = []) {
  const server = new FakeServer(goals, { canEdit: false });
  server.failure = failure;
  const { texts, all } = await openRoadmap(server);
  return { title: texts('.mp-notice h2')[0], next: all('.mp-notice .mp-button')[0] };
}

describe('A page whose plan is read', () => {
  it('keeps the places of the tools and the tiles', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    const answer = server.roadmapIfChanged.bind(server);
    const isKept = () => [...document.querySelectorAll('.mp-toolbar, .mp-tiles')].every(({ hidden }) => !hidden);
    let meanwhile;
    server.roadmapIfChanged = (...asked) => {
      meanwhile = isKept();
      return answer(...asked);
    };
    await openRoadmap(server);
    assert.deepEqual([meanwhile, isKept()], [true, true]);
  });

  it('has neither where it does not come', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    server.failure = new RestFailure('server');
    const { all } = await openRoadmap(server);
    assert.ok(all('.mp-toolbar, .mp-tiles').every(({ hidden }) => hidden));
  });
});

describe('A page without a plan to show', () => {
  it('says how to begin where there are no goals', async () => {
    const { title, next } = await noticeOf(null);
    assert.deepEqual([title, next.getAttribute('href')], ['No goals yet', '/issues']);
  });

  it('leads who may edit an empty plan to his first goal', async () => {
    const { all } = await openRoadmap(new FakeServer([], { canEdit: true }));
    assert.deepEqual(
      all('.mp-notice button').map(({ textContent, dataset }) => [textContent, dataset.dialog]),
      [['New goal', 'new']],
    );
    const reader = await openRoadmap(new FakeServer([], { canEdit: false }));
    assert.equal(reader.all('.mp-notice button').length, 0);
  });

  it('speaks of no project where the plan is one of several, or of a search', async () => {
    await openRoadmap(new FakeServer([]));
    const view = noticeView();
    view.update('empty', { isOfPlan: true, canEdit: false, issues: '/issues' });
    assert.match(view.element.textContent, /No epic belongs to this plan yet/);
    assert.equal(view.element.querySelector('a, button'), null);
  });

  it('says that goals are there which cannot be seen', async () => {
    const server = new FakeServer([]);
    server.json.summary.hiddenGoals = 4;
    const { texts } = await openRoadmap(server);
    assert.deepEqual(texts('.mp-notice h2'), ['No goal that you can see']);
  });

  it('does not tell an unseen project from an absent one', async () => {
    const [forbidden, missing] = [
      await noticeOf(new RestFailure('forbidden')),
      await noticeOf(new RestFailure('missing')),
    ];
    assert.equal(forbidden.title, 'No roadmap that you can see');
    assert.equal(missing.title, forbidden.title);
    assert.equal(missing.next.getAttribute('href'), '/projects');
  });

  it('leads to the login', async () => {
    const { title, next } = await noticeOf(new RestFailure('login'));
    assert.deepEqual([title, next.getAttribute('href')], ['You are logged out', '/login']);
    assert.equal(next.target, '_blank', 'what is staged on the page stays');
  });

  it('offers another try where Jira is away or broken', async () => {
    for (const [kind, title] of [
      ['offline', 'No connection'],
      ['server', 'The roadmap did not arrive'],
    ]) {
      const notice = await noticeOf(new RestFailure(kind));
      assert.equal(notice.title, title);
      assert.equal(notice.next.dataset.action, 'reload');
    }
  });

  it('goes on as soon as the plan arrives', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    server.failure = new RestFailure('offline');
    const { page, row, all } = await openRoadmap(server);
    assert.equal(row('MKT-1'), null);
    server.failure = null;
    await poll(page);
    assert.ok(row('MKT-1'));
    assert.ok(all('.mp-notice')[0].hidden);
  });
});

describe('A plan that cannot be read again', () => {
  it('stays, and says since when it is old', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    const { page, row, texts } = await openRoadmap(server);
    server.failure = new RestFailure('offline');
    await poll(page);
    assert.ok(row('MKT-1'));
    assert.match(texts('.mp-fresh')[0], /^Not updated since \d\d:\d\d:\d\d\. Trying again…$/);
    server.failure = null;
    await poll(page);
    assert.deepEqual(texts('.mp-fresh'), ['']);
  });

  it('is taken away where the reader has lost the right to see it', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    const { page, all } = await openRoadmap(server);
    server.failure = new RestFailure('missing');
    await poll(page);
    assert.ok(all('.mp-scroller')[0].hidden && all('.mp-tiles')[0].hidden);
    assert.equal(all('.mp-notice')[0].hidden, false);
  });
});
