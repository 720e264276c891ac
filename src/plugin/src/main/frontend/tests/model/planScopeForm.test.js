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
};

describe('The form of a plan', () => {
  it('holds a plan as the server says it and sends it back', () => {
    assert.deepEqual(scopeOf(scopeFormOf(SAVED)), {
      name: 'Brand',
      projects: ['MKT'],
      editors: { groups: [], roles: ['10002'] },
      viewers: { groups: ['board'], roles: [] },
    });
  });

  it('leaves roles and projects behind when it becomes a search', () => {
    const form = { ...scopeFormOf(SAVED), isSearch: true, search: ' labels = x ' };
    assert.deepEqual(scopeOf(form), {
      name: 'Brand',
      search: 'labels = x',
      editors: { groups: [], roles: [] },
      viewers: { groups: ['board'], roles: [] },
    });
  });

  it('knows what is missing', () => {
    assert.deepEqual(scopeProblems(NEW_PLAN), ['name', 'scope']);
    assert.deepEqual(scopeProblems({ ...NEW_PLAN, name: 'x', isSearch: true, search: ' ' }), ['scope']);
    assert.deepEqual(scopeProblems(scopeFormOf(SAVED)), []);
  });

  it('is the same until something that is sent differs', () => {
    const form = scopeFormOf(SAVED);
    assert.ok(isSameScope(form, { ...form, name: 'Brand ', search: 'left over' }));
    assert.ok(!isSameScope(form, { ...form, projects: toggled(form.projects, 'WEB') }));
  });
});
