import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { Rest } from '../../src/api/rest.js';
import { SlowRequests } from '../../src/interaction/slowRequests.js';
import { slowPart } from '../../src/interaction/slowPart.js';
import { axeFindings, click, settle } from '../support/browser.js';
import { bundledAgain } from '../support/bundles.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

/** A network on which requests wait until a test answers them. */
function network() {
  const waiting = [];
  const fetch = (url, { signal }) =>
    new Promise((resolve, reject) => {
      waiting.push({ url, answer: (json) => resolve(new Response(JSON.stringify(json))) });
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  const slow = new SlowRequests(fetch);
  const counts = [];
  slow.changed = (count) => counts.push(count);
  return { waiting, slow, counts, rest: new Rest('', slow.fetch) };
}

describe('A request that takes longer than usual', () => {
  it('is known after five seconds until it is answered', async () => {
    const { waiting, counts, rest } = network();
    const answer = rest.get('roadmap');
    mock.timers.tick(4999);
    assert.deepEqual(counts, []);
    mock.timers.tick(1);
    assert.deepEqual(counts, [1]);
    waiting[0].answer({ goals: [] });
    assert.deepEqual(await answer, { goals: [] });
    assert.deepEqual(counts, [1, 0]);
  });

  it('is asked again, and who waits does not notice', async () => {
    const { waiting, counts, slow, rest } = network();
    const answer = rest.get('roadmap');
    mock.timers.tick(5000);
    slow.again();
    await settle();
    assert.equal(waiting.length, 2);
    waiting[1].answer({ goals: [] });
    assert.deepEqual(await answer, { goals: [] });
    assert.deepEqual(counts, [1, 0]);
  });

  it('is given up where nobody wants to wait', async () => {
    const { counts, slow, rest } = network();
    const answer = rest.get('roadmap');
    mock.timers.tick(5000);
    slow.stop();
    await assert.rejects(answer, { name: 'RestFailure', kind: 'stopped' });
    assert.deepEqual(counts, [1, 0]);
  });

  it('is given up as such in a bundle that has arrived late too', async () => {
    const late = await bundledAgain();
    const { slow } = network();
    const answer = new late.Rest('', slow.fetch).get('days');
    mock.timers.tick(5000);
    slow.stop();
    await assert.rejects(answer, { name: 'RestFailure', kind: 'stopped' });
  });

  it('is left alone where it changes something, or is quick', async () => {
    const { waiting, counts, slow, rest } = network();
    const [change, quick] = [rest.post('goals', {}), rest.get('roadmap')];
    waiting[1].answer({});
    await quick;
    mock.timers.tick(5000);
    slow.stop();
    assert.deepEqual(counts, []);
    waiting[0].answer({ key: 'MKT-1' });
    assert.deepEqual(await change, { key: 'MKT-1' });
  });
});

describe('A page that waits for the server', () => {
  async function open(server) {
    const slow = new SlowRequests(async () => new Response('{}'));
    const opened = await openRoadmap(server, undefined, undefined, undefined, undefined, [slowPart(slow)]);
    return { ...opened, slow, card: opened.root.querySelector('.mp-slow') };
  }

  it('says so, and offers to ask again or to wait no longer', async () => {
    const { root, slow, card } = await open(new FakeServer([goalJson('MKT-3')]));
    assert.equal(card.textContent.includes('longer than usual'), false);
    slow.changed(1);
    assert.match(card.textContent, /longer than usual/);
    let [asked, stopped] = [0, 0];
    slow.again = () => (asked += 1);
    slow.stop = () => (stopped += 1);
    click(card.querySelector('[data-action=slow-again]'));
    click(card.querySelector('[data-action=slow-stop]'));
    assert.deepEqual([asked, stopped], [1, 1]);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
    slow.changed(0);
    assert.ok([...card.querySelectorAll('button')].every((button) => button.hidden));
  });

  it('goes back to the day that it shows where nobody wants to wait for another one', async () => {
    const { page, slow, card } = await open(new FakeServer([goalJson('MKT-3')]));
    const chosen = [];
    page.lookBack = (day) => chosen.push(day);
    slow.changed(1);
    click(card.querySelector('[data-action=slow-stop]'));
    page.plan.isPast = true;
    click(card.querySelector('[data-action=slow-stop]'));
    assert.deepEqual(chosen, [undefined, '2027-07-02']);
  });
});
