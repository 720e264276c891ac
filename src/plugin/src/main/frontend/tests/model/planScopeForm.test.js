import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { isSameScope, NEW_PLAN, scopeFormOf, scopeOf, scopeProblems, toggled } from '../../src/model/planScopeForm.js';

const SAVED = {
  id: '1',
  version: 3,
  name: 'Brand',
  projects: [{ key: 'MKT', name: 'Marketing' }],
  search: null,
  editors: { groups: [], roles: [{ id: '10002', name: 'Leads' }] },
  viewers: { groups: ['board'], roles: [] },
  horizon: { first: '2027-01-01', last: '2027-12-31' },
  budget: { amount: 250000.5, currency: 'EUR' },
};
const GERMAN = { decimal: ',', group: '.' };

describe('The form of a plan', () => {
  it('holds a plan as the server says it and sends it back', () => {
    assert.deepEqual(scopeOf(scopeFormOf(SAVED, GERMAN), GERMAN), {
      name: 'Brand',
      projects: ['MKT'],
      editors: { groups: [], roles: ['10002'] },
      viewers: { groups: ['board'], roles: [] },
      horizon: { first: '2027-01-01', last: '2027-12-31' },
      budget: { amount: 250000.5, currency: 'EUR' },
    });
  });

  it('leaves roles and projects behind when it becomes a search', () => {
    const form = { ...scopeFormOf(SAVED, GERMAN), isSearch: true, search: ' labels = x ' };
    assert.deepEqual(scopeOf(form, GERMAN), {
      name: 'Brand',
      search: 'labels = x',
      editors: { groups: [], roles: [] },
      viewers: { groups: ['board'], roles: [] },
      horizon: { first: '2027-01-01', last: '2027-12-31' },
      budget: { amount: 250000.5, currency: 'EUR' },
    });
  });

  it('knows what is missing', () => {
    assert.deepEqual(scopeProblems(NEW_PLAN, GERMAN), ['name', 'scope']);
    assert.deepEqual(scopeProblems({ ...NEW_PLAN, name: 'x', isSearch: true, search: ' ' }, GERMAN), ['scope']);
    assert.deepEqual(scopeProblems(scopeFormOf(SAVED, GERMAN), GERMAN), []);
  });

  it('is the same until something that is sent differs', () => {
    const form = scopeFormOf(SAVED, GERMAN);
    assert.ok(isSameScope(form, { ...form, name: 'Brand ', search: 'left over' }, GERMAN));
    assert.ok(!isSameScope(form, { ...form, projects: toggled(form.projects, 'WEB') }, GERMAN));
  });

  it('takes both days of a horizon in their order, and an amount above 0 with a currency, or none of them', () => {
    const problems = (changed) => scopeProblems({ ...scopeFormOf(SAVED, GERMAN), ...changed }, GERMAN);
    assert.deepEqual(problems({ first: '', last: '', amount: '', currency: '' }), []);
    assert.deepEqual(problems({ last: '' }), ['horizon']);
    assert.deepEqual(problems({ first: '2028-01-01' }), ['horizon']);
    for (const wrong of [{ amount: '' }, { currency: '' }, { amount: '0' }, { amount: 'x' }, { currency: 'Euro' }])
      assert.deepEqual(problems(wrong), ['budget'], JSON.stringify(wrong));
  });

  it('writes and reads the budget as the reader writes numbers', () => {
    const form = scopeFormOf(SAVED, GERMAN);
    assert.equal(form.amount, '250000,5');
    const { budget } = scopeOf({ ...form, amount: '1.250.000,75', currency: ' usd ' }, GERMAN);
    assert.deepEqual(budget, { amount: 1250000.75, currency: 'USD' });
  });
});
