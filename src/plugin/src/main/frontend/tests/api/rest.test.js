import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { Rest, RestFailure } from '../../src/api/rest.js';
import { RoadmapApi } from '../../src/api/roadmapApi.js';

/** A server of one answer that remembers what it was asked. */
function serverOf(...answers) {
  const asked = [];
  const fetch = async (address, options) => {
    asked.push({ address, ...options });
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return new Response(answer.status === 304 ? null : answer.body, {
      status: answer.status ?? 200,
      headers: answer.headers,
    });
  };
  const pauses = [];
  const pause = async (millis) => pauses.push(millis);
  return { asked, pauses, rest: new Rest('/jira', fetch, undefined, pause) };
}

const failureOf = async (promise) => {
  const failure = await promise.then(
    () => null,
    (error) => error,
  );
  assert.ok(failure instanceof RestFailure, String(failure));
  return failure;
};

describe('A request', () => {
  it('goes to Milepost’s resources below the context path', async () => {
    const { asked, rest } = serverOf({ body: '{"a":1}' });
    assert.deepEqual(await rest.get('status'), { a: 1 });
    assert.equal(asked[0].address, '/jira/rest/milepost/1.0/status');
  });

  it('hands on what the server answers to it, if anything', async () => {
    assert.deepEqual(await serverOf({ body: '{"steps":[]}' }).rest.post('fields', {}), { steps: [] });
    assert.equal(await serverOf({ status: 202, body: '' }).rest.post('status/recalculation'), null);
  });

  it('carries the token that Jira wants where it changes something', async () => {
    const { asked, rest } = serverOf({ body: '{}' });
    await rest.put('settings', { goalTypes: ['1'] });
    await rest.post('status/recalculation');
    assert.deepEqual(
      asked.map(({ method }) => method),
      ['PUT', 'POST'],
    );
    asked.forEach(({ headers }) => assert.equal(headers['X-Atlassian-Token'], 'no-check'));
    assert.equal(asked[0].body, '{"goalTypes":["1"]}');
  });
});

describe('A request that came too soon', () => {
  const tooSoon = { status: 429, headers: { 'Retry-After': '3' }, body: '{"message":"Slowly"}' };

  it('is sent again when the server says', async () => {
    const { asked, pauses, rest } = serverOf(tooSoon, tooSoon, { body: '{"a":1}' });
    assert.deepEqual(await rest.put('settings', {}), { a: 1 });
    assert.deepEqual(pauses, [3000, 3000]);
    assert.equal(asked[2].method, 'PUT');
  });

  it('is given up after some tries, with the server’s words', async () => {
    const { asked, rest } = serverOf(tooSoon);
    assert.equal((await failureOf(rest.get('status'))).message, 'Slowly');
    assert.equal(asked.length, 6);
  });

  it('never waits long at once', async () => {
    const { pauses, rest } = serverOf({ ...tooSoon, headers: { 'Retry-After': '3600' } }, { body: '{}' });
    await rest.get('status');
    assert.deepEqual(pauses, [10000]);
  });
});

describe('A refused request', () => {
  for (const [status, kind] of [
    [400, 'wrong'],
    [401, 'login'],
    [403, 'forbidden'],
    [404, 'missing'],
    [409, 'conflict'],
    [500, 'server'],
    [503, 'server'],
  ]) {
    it(`with ${status} is ${kind}, with the server’s words`, async () => {
      const { rest } = serverOf({ status, body: '{"key":"k","message":"No such goal."}' });
      const failure = await failureOf(rest.get('goals/X-1'));
      assert.deepEqual([failure.kind, failure.message], [kind, 'No such goal.']);
    });
  }

  it('without words of Milepost has none', async () => {
    const { rest } = serverOf({ status: 500, body: '<html>Oops</html>' });
    assert.equal((await failureOf(rest.get('status'))).message, '');
  });

  it('that nobody answered is offline', async () => {
    const { rest } = serverOf(new TypeError('Failed to fetch'));
    assert.equal((await failureOf(rest.get('status'))).kind, 'offline');
  });

  it('is also an answer that is no JSON', async () => {
    const { rest } = serverOf({ body: '<html>Log in</html>' });
    assert.equal((await failureOf(rest.get('status'))).kind, 'server');
  });
});

describe('The roadmap, read again and again', () => {
  it('comes once and is nothing until it changes', async () => {
    const { asked, rest } = serverOf(
      { body: '{"version":1}', headers: { ETag: '"one"' } },
      { status: 304 },
      { body: '{"version":2}', headers: { ETag: '"two"' } },
    );
    const api = new RoadmapApi(rest, 'MKT');
    assert.deepEqual(await api.roadmapIfChanged(), { version: 1 });
    assert.equal(await api.roadmapIfChanged(), null);
    assert.deepEqual(await api.roadmapIfChanged(), { version: 2 });
    assert.deepEqual(
      asked.map(({ headers }) => headers['If-None-Match']),
      [undefined, '"one"', '"one"'],
    );
    assert.match(asked[0].address, /\/roadmap\?project=MKT$/);
  });

  it('is asked for as of a past day, which has nothing to do with the tag of today', async () => {
    const { asked, rest } = serverOf({ body: '{"version":1}', headers: { ETag: '"one"' } });
    const api = new RoadmapApi(rest, 'MKT');
    await api.roadmapIfChanged();
    assert.deepEqual(await api.roadmapIfChanged('2026-05-01'), { version: 1 });
    assert.deepEqual(await api.roadmapIfChanged(), { version: 1 });
    assert.match(asked[1].address, /\/roadmap\?project=MKT&asOf=2026-05-01$/);
    assert.deepEqual(
      asked.map(({ headers }) => headers['If-None-Match']),
      [undefined, undefined, undefined],
    );
  });

  it('is nothing when the same text comes without a tag', async () => {
    const { rest } = serverOf({ body: '{"version":1}' });
    const api = new RoadmapApi(rest, 'MKT');
    await api.roadmapIfChanged();
    assert.equal(await api.roadmapIfChanged(), null);
  });

  it('is missing where the shell names no project', async () => {
    const { asked, rest } = serverOf({ body: '{}' });
    assert.equal((await failureOf(new RoadmapApi(rest, '').roadmapIfChanged())).kind, 'missing');
    assert.equal(asked.length, 0);
  });

  it('asks for a page of a goal’s activities and for its ledger', async () => {
    const { asked, rest } = serverOf({ body: '{"activityList":{"total":0}}' });
    const api = new RoadmapApi(rest, 'MKT');
    assert.deepEqual(await api.activities('MKT-3', 200, 100), { total: 0 });
    await api.ledger('MKT-3', 10);
    assert.match(asked[0].address, /goals\/MKT-3\?start=200&limit=100$/);
    assert.match(asked[1].address, /goals\/MKT-3\/ledger\?start=0&limit=10$/);
  });

  it('asks for what the panel shows, as of today or of a past day', async () => {
    const { asked, rest } = serverOf({ body: '{}' });
    const api = new RoadmapApi(rest, 'MKT');
    await api.goal('MKT-3', 12);
    await api.explanation('MKT-3');
    await api.explanation('MKT-3', '2026-05-01');
    await api.history('MKT-3', '2026-05-01');
    await api.forecast('MKT-3');
    assert.deepEqual(
      asked.map(({ address }) => address.replace('/jira/rest/milepost/1.0/goals/MKT-3', '')),
      ['?start=0&limit=12', '/explanation', '/explanation?asOf=2026-05-01', '/history?to=2026-05-01', '/forecast'],
    );
  });
});
