import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { axeFindings, settle } from '../support/browser.js';
import { goalJson, measured } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const THEN = '2027-05-01';

async function open({ baseline, then = { due: '2027-12-17' } } = {}) {
  const server = new FakeServer([goalJson('MKT-3', measured(0.4))]);
  server.then = then;
  const address = { baseline };
  const opened = await openRoadmap(server, undefined, undefined, address);
  const compareWith = async (day) => {
    const [field] = opened.all('.mp-baseline');
    field.value = day;
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
    await settle();
    await settle();
  };
  const label = () => opened.row('MKT-3').querySelector('.mp-cell-time').getAttribute('aria-label');
  return { ...opened, server, address, compareWith, label, was: () => opened.all('.mp-was').length };
}

describe('The plan against a baseline', () => {
  it('shows how far each goal has moved, behind its bar and in words, and keeps the day in the address', async () => {
    const { compareWith, address, was, label } = await open();
    assert.equal(was(), 0);
    await compareWith(THEN);
    assert.equal(was(), 1);
    assert.match(label(), /On 1 May 2027 planned from 1 Jan 2027 to 17 Dec 2027, 14 days later/);
    assert.equal(address.baseline, THEN);
  });

  it('is where the address leads, without a finding of axe', async () => {
    const { was, all, root } = await open({ baseline: THEN });
    await settle();
    assert.equal(was(), 1);
    assert.equal(all('.mp-baseline')[0].value, THEN);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('ends when the day is emptied', async () => {
    const { compareWith, was, address } = await open({ baseline: THEN });
    await compareWith('');
    assert.equal(was(), 0);
    assert.equal(address.baseline, undefined);
  });

  it('says where a goal ends earlier, and nothing where it has not moved', async () => {
    const earlier = await open({ baseline: THEN, then: { due: '2028-01-01' } });
    await settle();
    assert.match(earlier.label(), /1 day earlier/);
    const same = await open({ baseline: THEN, then: {} });
    await settle();
    assert.doesNotMatch(same.label(), /later|earlier/);
  });

  it('says that a day could not be read, and reads it when it is chosen again', async () => {
    const { server, compareWith, texts, was } = await open();
    server.failure = new RestFailure('server');
    await compareWith(THEN);
    assert.deepEqual(texts('.mp-pocket-look .mp-wrong'), ['That day could not be read']);
    server.failure = null;
    await compareWith(THEN);
    assert.equal(was(), 1);
  });
});
