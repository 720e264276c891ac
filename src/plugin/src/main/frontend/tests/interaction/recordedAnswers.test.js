import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { press, settle } from '../support/browser.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

/** What the server's own tests hold its answers against: the page must understand these and no invented ones. */
const ANSWERS = new URL('../../../../test/resources/rest/', import.meta.url);
const recorded = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, ANSWERS), 'utf8'));

async function open(forecast) {
  const server = new FakeServer([]);
  server.json = recorded('roadmap');
  server.details['MKT-10'] = recorded('goal');
  server.explanations['MKT-10'] = recorded('explanation');
  server.forecasts['MKT-10'] = recorded(forecast);
  server.histories['MKT-10'] = recorded('history');
  server.ledgers['MKT-10'] = recorded('ledger').entries;
  const opened = await openRoadmap(server);
  press(opened.row('MKT-10'), 'Enter');
  await settle();
  return opened;
}

async function openPast() {
  const server = new FakeServer([]);
  server.past = () => recorded('roadmap-as-of');
  server.details['MKT-10'] = recorded('goal-as-of');
  server.explanations['MKT-10'] = recorded('explanation-as-of');
  server.histories['MKT-10'] = recorded('history');
  const opened = await openRoadmap(server, undefined, undefined, { asOf: recorded('roadmap-as-of').asOf });
  press(opened.row('MKT-10'), 'Enter');
  await settle();
  return opened;
}

function assertIsWhole(root) {
  const shown = [...root.querySelectorAll('*')].flatMap((node) => [
    node.childElementCount === 0 ? node.textContent : '',
    ...[...node.attributes].map(({ value }) => value),
  ]);
  const broken = shown.filter((text) => /NaN|Infinity|undefined|\[object|\bnull\b/.test(text));
  assert.deepEqual(broken, []);
}

describe('The answers that the server was recorded with', () => {
  for (const forecast of [
    'forecast',
    'forecast-far',
    'forecast-reached',
    'forecast-passed',
    'forecast-of-too-little',
  ]) {
    it(`are understood as a whole, with ${forecast}`, async () => {
      const { root, texts } = await open(forecast);
      assertIsWhole(root);
      assert.ok(texts('.mp-why p').includes('Retention: (73.4 \u2212 71.0) / (77.0 \u2212 71.0) = 40.0%'));
      assert.ok(texts('.mp-why p').some((line) => line.startsWith('MQL to SQL: 100.0% \u2212 (85.0 \u2212 80.0)')));
    });
  }

  it('are understood as of a past day', async () => {
    const { root, all, texts } = await openPast();
    assertIsWhole(root);
    assert.match(texts('.mp-past')[0], /^Plan as it stood on /);
    assert.equal(all('.mp-mark').length, 1);
    assert.match(texts('.mp-ledger li')[0], /Measured: 71\.5 → 71\.9, Ben Berg/);
  });

  it('have a history that is told with who measured what', async () => {
    const { all } = await open('forecast');
    assert.match(all('.mp-mark')[0].getAttribute('aria-label'), /: Ben Berg measured 71\.9: Result \+7\.0\u00a0pp$/);
  });
});
