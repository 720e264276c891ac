import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { EVERYTHING, isEverything, search, toggleHealth } from '../../src/model/filter.js';
import { goalJson, planWith } from '../support/plans.js';

const plan = planWith(
  goalJson('MKT-1', { summary: 'Grow sales', health: 'on_track', owner: null }),
  goalJson('MKT-2', { summary: 'Retention', parent: 'MKT-1', health: 'off_track' }),
  goalJson('MKT-3', { summary: 'Straße nach İzmir', health: 'at_risk' }),
);
const matches = (filter, locale = 'en') => [...search(plan, { ...EVERYTHING, ...filter }, locale).matches.keys()];

describe('A search', () => {
  it('finds everything while nothing is asked', () => {
    assert.deepEqual(matches({}), ['MKT-1', 'MKT-2', 'MKT-3']);
    assert.ok(isEverything(EVERYTHING));
  });

  it('finds by name, key and owner, whatever the case', () => {
    assert.deepEqual(matches({ text: ' RETEN ' }), ['MKT-2']);
    assert.deepEqual(matches({ text: 'mkt-3' }), ['MKT-3']);
    assert.deepEqual(matches({ text: 'ana' }), ['MKT-2', 'MKT-3']);
  });

  it('follows the rules of the reader’s language', () => {
    assert.deepEqual(matches({ text: 'İZMİR' }, 'tr'), ['MKT-3']);
  });

  it('finds by any of the chosen healths, together with the text', () => {
    const filter = toggleHealth(toggleHealth(EVERYTHING, 'off_track'), 'at_risk');
    assert.deepEqual(matches(filter), ['MKT-2', 'MKT-3']);
    assert.deepEqual(matches({ ...filter, text: 'straße' }), ['MKT-3']);
  });

  it('names the goals that lead to a match', () => {
    const { context } = search(plan, { ...EVERYTHING, text: 'reten' }, 'en');
    assert.deepEqual([...context], ['MKT-1']);
  });

  it('forgets a health that is chosen twice', () => {
    assert.ok(isEverything(toggleHealth(toggleHealth(EVERYTHING, 'at_risk'), 'at_risk')));
  });
});
