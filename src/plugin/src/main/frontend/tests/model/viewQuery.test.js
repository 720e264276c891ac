import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { forgetView, holdsView, readView, writeView } from '../../src/model/viewQuery.js';

const ZOOMS = ['quarter', 'year'];
const OWNER = { name: 'ana', displayName: 'Ana' };
const VIEW = {
  id: '7',
  kind: 'channel',
  mode: 'board',
  lanes: 'channel',
  columns: ['owner', 'due'],
  colour: 'lane',
  zoom: 'quarter',
  sort: 'gap',
  filter: { text: 'brand', jql: '', isSearchHidden: false, owner: OWNER, health: ['at_risk'], values: ['seo'] },
};
const read = (query, view = VIEW) => readView(new URLSearchParams(query), view, ZOOMS);

describe('A view in an address', () => {
  it('comes back whole as it was written', () => {
    const parameters = new URLSearchParams('plan=3');
    writeView(parameters, VIEW);
    assert.ok(holdsView(parameters));
    const other = { ...VIEW, columns: [], zoom: 'year', filter: { ...VIEW.filter, text: 'else', health: [] } };
    const { filter, ...rest } = readView(parameters, other, ZOOMS);
    assert.deepEqual(rest, (({ filter: _, ...each }) => each)(VIEW));
    assert.deepEqual({ ...filter, owner: OWNER }, VIEW.filter);
    assert.equal(filter.owner.name, 'ana');
    forgetView(parameters);
    assert.equal(parameters.toString(), 'plan=3');
  });

  it('has nothing of the named view where it is whole and says nothing', () => {
    const { zoom, columns, filter } = read('kind=project');
    assert.deepEqual([zoom, columns], [null, []]);
    const nothing = { text: '', jql: '', isSearchHidden: false, owner: null, health: [], values: [] };
    assert.deepEqual(filter, nothing);
  });

  it('keeps of the named view all of which it says nothing', () => {
    assert.deepEqual(read(''), VIEW);
    assert.deepEqual(read('mode=calendar'), { ...VIEW, mode: 'calendar' });
    assert.deepEqual(read('zoom=year&by=goal&sort=plan'), { ...VIEW, zoom: 'year', lanes: 'goal', sort: 'plan' });
    assert.deepEqual(read('column=key').columns, ['key']);
    assert.deepEqual(read('health=on_track&text=').filter, { ...VIEW.filter, health: ['on_track'], text: '' });
    assert.deepEqual(read('owner=ben').filter.owner, { name: 'ben', displayName: 'ben' });
  });

  it('shows as much time as suits the plan where the zoom is none', () => {
    assert.equal(read('zoom=constructor').zoom, null);
  });

  it('looks for what the reader has written in place of a search that is hidden from him', () => {
    const hidden = { ...VIEW, filter: { ...VIEW.filter, isSearchHidden: true } };
    assert.equal(read('kind=project', hidden).filter.isSearchHidden, true);
    assert.equal(read('kind=project&jql=labels%20%3D%20q3', hidden).filter.isSearchHidden, false);
  });
});
