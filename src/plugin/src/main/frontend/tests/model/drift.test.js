import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { driftByDay, driftsIn } from '../../src/model/drift.js';
import { supportText } from '../../src/model/supportText.js';
import { golden } from '../support/golden.js';

const localDay = (instant) => Date.parse(instant) / 86400000;
const TODAY = Math.floor(localDay('2026-11-20T12:00:00Z'));

describe('Drift by day', () => {
  it('ends with today and adds up the runs of a day', () => {
    const runs = [
      { at: '2026-11-20T03:00:00Z', differences: 2 },
      { at: '2026-11-20T01:00:00Z', differences: 1 },
      { at: '2026-11-18T03:00:00Z', differences: 0 },
      { at: '2026-10-01T03:00:00Z', differences: 9 },
    ];
    assert.deepEqual(
      driftByDay({ days: 3, runs }, TODAY, localDay).map(({ runs: count, differences }) => [count, differences]),
      [
        [1, 0],
        [0, 0],
        [2, 3],
      ],
    );
  });

  it('leaves out the runs that found nothing', () => {
    assert.deepEqual(driftsIn({ runs: [{ differences: 0 }, { differences: 4 }] }), [{ differences: 4 }]);
  });
});

describe('The text for support', () => {
  const text = supportText({
    status: golden('status.json'),
    details: golden('status-details.json'),
    drift: golden('status-drift.json'),
    troubles: golden('status-troubles.json'),
  });

  it('has a line a fact', () => {
    for (const line of [
      'milepost: 0.1.0',
      'jira: 10.3.0',
      'node: -',
      'queue: waiting=3 oldestSeconds=2',
      'rows.goalPlan: 12',
      'drift.2026-11-20T03:00:00Z: kind=night issues=23870 differences=3 goals=3',
      'searches.failing: 2',
      'searches.not_understood: 1',
      'plans.unreadable: 2',
    ]) {
      assert.ok(text.split('\n').includes(line), `${line}\n\n${text}`);
    }
  });

  it('names no person, no issue, no project and no plan', () => {
    assert.doesNotMatch(text, /MKT|customers|Loyalty|anna|Adler|Everything open|Retention|No operator/i);
  });
});
