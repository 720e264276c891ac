import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { panelParts } from '../../src/render/panelParts.js';
import { axeFindings, click, settle } from '../support/browser.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../support/roadmap.js';

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(console, 'error', () => {});
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

/** A roadmap whose panel a test lets arrive, or fail, when it says so. */
async function open({ goal } = {}) {
  const arrivals = [];
  const details = () => new Promise((resolve, reject) => arrivals.push({ resolve, reject }));
  const server = new FakeServer([goalJson('MKT-1'), goalJson('MKT-3')]);
  const opened = await openRoadmap(server, undefined, undefined, { asOf: undefined, goal }, undefined, [], details);
  const settled = (act) => async () => {
    act(arrivals.at(-1));
    await settle();
  };
  return {
    ...opened,
    server,
    arrivals,
    arrive: settled(({ resolve }) => resolve(panelParts)),
    fail: settled(({ reject }) => reject(new Error('no network'))),
    choose: (key) => click(opened.row(key).querySelector('.mp-summary')),
    panel: () => opened.root.querySelector('.mp-panel'),
    retry: () => opened.root.querySelector('[data-action=panelagain]'),
  };
}

describe('A goal that is opened before its panel has arrived', () => {
  it('shows its head at once, says that more is on its way, and then all of it', async () => {
    const { choose, arrive, panel, retry } = await open();
    choose('MKT-3');
    assert.match(panel().textContent, /Goal MKT-3.*On its way/);
    assert.equal(retry().hidden, true);
    await arrive();
    assert.match(panel().textContent, /Why this number/);
    assert.doesNotMatch(panel().textContent, /On its way/);
  });

  it('asks for it once, however often the page is drawn', async () => {
    const { choose, server, page, arrivals } = await open();
    choose('MKT-3');
    choose('MKT-1');
    server.json.goals[0].calculatedAt = 'later';
    await poll(page);
    assert.equal(arrivals.length, 1);
  });

  it('is the goal of a link', async () => {
    const { arrive, panel } = await open({ goal: 'MKT-3' });
    assert.match(panel().textContent, /Goal MKT-3.*On its way/);
    await arrive();
    assert.match(panel().textContent, /Why this number/);
  });
});

describe('A panel that does not arrive', () => {
  it('says so and can be asked for again, with the focus on the goal', async () => {
    const { root, choose, fail, arrive, panel, retry } = await open();
    choose('MKT-3');
    await fail();
    assert.match(panel().textContent, /did not arrive/);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
    retry().focus();
    click(retry());
    await settle();
    assert.equal(document.activeElement.textContent, 'Goal MKT-3');
    assert.match(panel().textContent, /On its way/);
    await arrive();
    assert.match(panel().textContent, /Why this number/);
  });

  it('is not asked for by itself, but by the next goal that is opened', async () => {
    const { choose, fail, server, page, arrivals } = await open();
    choose('MKT-3');
    await fail();
    server.json.goals[0].calculatedAt = 'later';
    await poll(page);
    assert.equal(arrivals.length, 1);
    choose('MKT-1');
    assert.equal(arrivals.length, 2);
  });
});

describe('A page that rests', () => {
  it('has brought the panel, so that a goal is there when it is opened', async () => {
    const { choose, arrive, arrivals, panel } = await open();
    assert.equal(arrivals.length, 0);
    mock.timers.tick(1000);
    await arrive();
    choose('MKT-3');
    assert.match(panel().textContent, /Why this number/);
    assert.equal(arrivals.length, 1);
  });

  it('says nothing where it could not, and asks again when a goal is opened', async () => {
    const { choose, fail, arrivals } = await open();
    mock.timers.tick(1000);
    await fail();
    assert.equal(console.error.mock.callCount(), 0);
    choose('MKT-3');
    assert.equal(arrivals.length, 2);
  });
});
