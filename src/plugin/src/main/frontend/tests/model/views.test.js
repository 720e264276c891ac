import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { groupsOf, isSame, lookedAt, lookOf, viewOf } from '../../src/model/views.js';
import { canChange, canUnshare, firstChoices, problemsOfView, viewBody, viewForm } from '../../src/model/viewForm.js';
import { viewsJson } from '../support/views.js';

const list = viewsJson();
const [own, shared, newer] = list.saved;
const looked = (view, { zoom, sort, drawing, ...filter }) => {
  const begun = lookOf(view);
  return lookedAt(view, {
    zoom: zoom === undefined ? begun.zoom : zoom,
    sort: sort ?? begun.sort,
    drawing: { ...begun.drawing, ...drawing },
    filter: { ...begun.filter, ...filter },
  });
};

describe('Views to choose from', () => {
  it('are all ready ones and all that were saved', () => {
    const groups = groupsOf(list);
    assert.equal(groups.ready.length, 10);
    assert.deepEqual(groups.own, [own]);
    assert.deepEqual(groups.shared, [shared, newer]);
  });

  it('open unless a newer Milepost has saved them', () => {
    assert.equal(viewOf(list, 'seo').name, 'SEO');
    assert.equal(viewOf(list, shared.id), shared);
    assert.equal(viewOf(list, newer.id), undefined);
    assert.equal(viewOf(list, '99'), undefined);
  });
});

describe('A view that is looked at', () => {
  it('is the same until the reader looks otherwise', () => {
    assert.ok(isSame(shared, looked(shared, {})));
    assert.ok(isSame(shared, looked(shared, { text: ' brand ' })));
    const others = [
      { text: 'other' },
      { zoom: 'year' },
      { sort: 'owner' },
      { healths: new Set(['at_risk']) },
      { owner: null },
      { jql: '' },
      { values: ['SEO'] },
      { drawing: { lanes: 'goal' } },
      { drawing: { colour: 'lane' } },
      { drawing: { columns: ['due'] } },
    ];
    others.forEach((other) => assert.ok(!isSame(shared, looked(shared, other)), JSON.stringify(other)));
  });

  it('is the same whatever zoom fits where none is asked for', () => {
    assert.ok(isSame(own, looked(own, { zoom: null })));
    assert.ok(!isSame(own, looked(own, { zoom: 'year' })));
  });
});

describe('The form of a view', () => {
  const copy = (name) => `Copy of ${name}`;

  it('is about a saved one that may be changed, and about a copy of any other', () => {
    assert.deepEqual(viewForm({ list, view: shared, current: shared }, copy), {
      name: 'Late channels',
      shared: true,
      mine: false,
      all: true,
      lanes: 'channel',
      columns: ['owner', 'due'],
      colour: 'health',
      zoom: 'quarter',
      sort: 'gap',
    });
    assert.deepEqual(
      viewForm({ list, view: { ...shared, canEdit: false }, current: shared }, copy).name,
      'Copy of Late channels',
    );
    assert.equal(viewForm({ list, view: list.ready[1], current: shared }, copy).shared, false);
    assert.equal(canChange(list.ready[1]), false);
  });

  it('lets only who made a view take it back', () => {
    assert.ok(canUnshare(shared));
    assert.ok(!canUnshare({ ...shared, isOwn: false }));
    assert.ok(canUnshare({ ...shared, isOwn: false, canEdit: false }));
  });

  it('needs a name of at most 100 characters', () => {
    assert.deepEqual([...problemsOfView({ name: '  ' })], [['name', 'name_missing']]);
    assert.deepEqual([...problemsOfView({ name: 'a'.repeat(101) })], [['name', 'name_too_long']]);
    assert.equal(problemsOfView({ name: 'Late' }).size, 0);
  });

  it('says all of the view', () => {
    const body = viewBody({ ...viewForm({ list, view: shared, current: shared }, copy), name: ' Late ' }, shared);
    assert.equal(body.name, 'Late');
    assert.equal(body.lanes, 'channel');
    assert.equal(body.id, undefined);
  });

  it('picks out none of the former rows where they are others', () => {
    const form = viewForm({ list, view: shared, current: shared }, copy);
    assert.deepEqual(viewBody(form, shared).filter.values, ['SEO', 'E-mail']);
    const { lanes, filter } = viewBody({ ...form, lanes: 'team' }, shared);
    assert.deepEqual([lanes, filter.values], ['team', []]);
    assert.equal(filter.jql, 'labels = spring');
  });

  it('says what opens first only where that is another', () => {
    const before = { id: '1', mine: false, all: true };
    assert.deepEqual(firstChoices(before, { mine: false, all: true }, '1'), []);
    assert.deepEqual(firstChoices(before, { mine: true, all: false }, '1'), [
      { for: 'me', view: '1' },
      { for: 'all', view: null },
    ]);
    assert.deepEqual(firstChoices(before, { mine: false, all: false }, '9'), []);
    assert.deepEqual(firstChoices(before, { mine: false, all: true }, '9'), [{ for: 'all', view: '9' }]);
  });
});
