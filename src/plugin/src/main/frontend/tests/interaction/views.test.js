import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { Address } from '../../src/interaction/address.js';
import { axeFindings, choose, click, settle } from '../support/browser.js';
import { FakePlanning } from '../support/planning.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';
import { viewsJson } from '../support/views.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open({ json = viewsJson(), query = '', answers = {}, meanwhile = '' } = {}) {
  const server = new FakeServer([
    goalJson('MKT-3', { summary: 'A brand', health: 'at_risk' }),
    goalJson('MKT-4', { summary: 'Sell more' }),
  ]);
  const here = { json };
  server.views = async () => here.json ?? Promise.reject(new Error('down'));
  server.place = { project: 'MKT' };
  const planning = new FakePlanning(answers);
  const address = new Address({
    get location() {
      return window.location;
    },
    get history() {
      return window.history;
    },
  });
  const opened = await openRoadmap(server, undefined, planning.api, withoutWindow(address));
  window.history.replaceState(null, '', `?${query}`);
  opened.page.filter((reader) => reader.searchFor(meanwhile));
  await opened.page.views.read();
  await settle();
  const find = (selector) => opened.root.querySelector(selector);
  const choice = find('.mp-view-choice');
  return {
    ...opened,
    here,
    planning,
    choice,
    field: (path) => find(`.mp-dialog [data-path=${path}]`),
    find,
    isChanged: () => !find('.mp-view-mark').hidden,
    pick: async (id) => {
      choice.value = id;
      choice.dispatchEvent(new window.Event('change', { bubbles: true }));
      await settle();
    },
    type: async (text) => {
      choose(find('.mp-search'), text);
      await settle();
    },
    zoom: () => find('.mp-zoom').value,
    written: () => {
      mock.timers.tick(1000);
      return new URLSearchParams(window.location.search);
    },
    openDialog: async () => {
      click(find('[data-dialog=view]'));
      await settle();
    },
    submit: async () => {
      find('.mp-dialog form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    },
  };
}

/** The document is there only once the roadmap is opened. */
function withoutWindow(address) {
  const early = { asOf: undefined, goal: undefined, zoom: undefined, periods: undefined, sort: undefined };
  return new Proxy(address, {
    get: (target, name) => (globalThis.window && name in early ? undefined : bound(target, name)),
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}

function bound(target, name) {
  const value = Reflect.get(target, name, target);
  return typeof value === 'function' ? value.bind(target) : value;
}

const texts = (options) => [...options].map(({ textContent }) => textContent);

describe('The choice of a view', () => {
  it('groups ready, own and shared ones, and opens the first', async () => {
    const { choice, isChanged } = await open();
    assert.deepEqual(
      [...choice.querySelectorAll('optgroup')].map(({ label }) => label),
      ['Ready views', 'My views', 'Shared views'],
    );
    assert.deepEqual(texts(choice.options), [
      'Project',
      'Strategy',
      'Campaigns',
      'Channels',
      'Events',
      'Product',
      'Digital',
      'Portfolio',
      'SEO',
      'Content',
      'All for search',
      'Late channels',
      'Seen from far',
    ]);
    assert.equal(choice.value, '2');
    assert.ok([...choice.options].at(-1).disabled);
    assert.ok(!isChanged());
  });

  it('looks as the view does', async () => {
    const { pick, zoom, find, row } = await open();
    await pick('1');
    assert.equal(zoom(), 'quarter');
    assert.equal(find('.mp-search').value, 'brand');
    assert.equal(row('MKT-4'), null);
    assert.equal(find('.mp-sort').value, 'gap');
  });

  it('says where the reader looks otherwise, and looks as the view again', async () => {
    const { type, isChanged, find, choice } = await open();
    await type('sell');
    assert.ok(isChanged());
    click(find('[data-action=asview]'));
    await settle();
    assert.ok(!isChanged());
    assert.equal(find('.mp-search').value, '');
    assert.equal(document.activeElement, choice);
  });

  it('is not offered where views cannot be read', async () => {
    const { find } = await open({ json: null });
    assert.ok(find('.mp-views').hidden);
  });

  it('offers nobody in particular to save', async () => {
    const { find } = await open({ json: viewsJson({ canSave: false }) });
    assert.ok(find('[data-dialog=view]').hidden);
  });
});

describe('The address', () => {
  it('stays as it is while nothing is chosen', async () => {
    const { written } = await open();
    assert.equal(written().toString(), '');
  });

  it('names the view, and all of it where the reader looks otherwise', async () => {
    const { pick, type, written } = await open();
    await pick('1');
    assert.equal(written().toString(), 'view=1');
    await type('sell');
    assert.equal(written().get('view'), '1');
    assert.equal(written().get('text'), 'sell');
    assert.equal(written().get('by'), 'channel');
  });

  it('holds at once what the reader looks at, and what he looks at next a moment later', async () => {
    const { pick, type } = await open();
    const query = () => new URLSearchParams(window.location.search);
    await pick('1');
    assert.equal(query().get('view'), '1');
    await type('sell');
    assert.equal(query().get('text'), null);
    mock.timers.tick(400);
    assert.equal(query().get('text'), 'sell');
  });

  it('lays some of a view on the view that it names', async () => {
    const { find, zoom, choice, isChanged } = await open({ query: 'view=1&zoom=year' });
    assert.equal(choice.value, '1');
    assert.equal(zoom(), 'year');
    assert.equal(find('.mp-search').value, 'brand');
    assert.equal(find('.mp-sort').value, 'gap');
    assert.ok(isChanged());
  });

  it('lays some of a view on what opens first', async () => {
    const { choice, find } = await open({ query: 'sort=due' });
    assert.equal(choice.value, '2');
    assert.equal(find('.mp-sort').value, 'due');
    assert.equal(find('.mp-lanes').value, 'channel');
  });

  it('says where the view that it names cannot be opened, until another is chosen', async () => {
    const { find, pick, said } = await open({ query: 'view=99&zoom=year' });
    const gone = 'The view of this link cannot be opened here: it may be deleted, or not shared with you. ';
    assert.equal(said(), `${gone}You see the view All for search instead.`);
    assert.match(find('.mp-view-gone').textContent, /^The view of this link/);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(find('.mp-view-gone')), []);
    await pick('strategy');
    assert.equal(find('.mp-view-gone'), null);
  });

  it('says nothing of a view where it holds all that is seen, and puts away what it said', async () => {
    assert.equal((await open({ query: 'view=99&kind=project' })).find('.mp-view-gone'), null);
    const { find } = await open({ query: 'view=99' });
    click(find('.mp-view-gone button'));
    assert.equal(find('.mp-view-gone'), null);
  });

  it('opens what it names', async () => {
    assert.equal((await open({ query: 'view=strategy' })).choice.value, 'strategy');
    assert.equal((await open({ query: 'view=seo' })).choice.value, 'seo');
    assert.equal((await open({ query: 'view=99' })).choice.value, '2');
  });

  it('leaves what the reader has looked for before views have come', async () => {
    const { find, isChanged, choice } = await open({ query: 'view=1', meanwhile: 'sell' });
    assert.equal(choice.value, '1');
    assert.equal(find('.mp-search').value, 'sell');
    assert.ok(isChanged());
  });

  it('opens exactly what somebody saw, even from a view that the reader may not use', async () => {
    const { find, isChanged, zoom } = await open({ query: 'view=99&kind=project&text=sell&zoom=year' });
    assert.equal(find('.mp-search').value, 'sell');
    assert.equal(zoom(), 'year');
    assert.ok(isChanged());
  });
});

describe('Keeping a view', () => {
  const saved = (id) => (body) => ({ id, version: 2, name: body.name, shared: body.shared });

  it('saves what is seen as a new view, and goes on in it', async () => {
    const opened = await open({ query: 'view=project', answers: { 'POST views': saved('9') } });
    const { type, openDialog, submit, field, planning, find, here, said } = opened;
    await type('sell');
    await openDialog();
    assert.equal(field('name').value, 'Copy of Project');
    choose(field('name'), 'Selling');
    const [project] = here.json.ready;
    const kept = { ...project, id: '9', version: 1, name: 'Selling', shared: false, isOwn: true, canEdit: true };
    const filter = { ...project.filter, text: 'sell' };
    here.json = { ...here.json, saved: [{ ...kept, isReadable: true, filter }] };
    await submit();
    const [{ name, body }] = planning.sent;
    assert.equal(name, 'POST views');
    assert.equal(body.project, 'MKT');
    assert.equal(body.name, 'Selling');
    assert.equal(body.filter.text, 'sell');
    assert.equal(find('.mp-dialog'), null);
    assert.equal(opened.choice.value, '9');
    assert.ok(!opened.isChanged());
    assert.equal(said(), 'The view Selling is saved.');
  });

  it('changes a saved view from its version, and shares and renames it', async () => {
    const { openDialog, submit, field, planning } = await open({ answers: { 'PUT views/2': saved('2') } });
    await openDialog();
    choose(field('name'), 'Found');
    choose(field('shared'), true);
    await submit();
    const [{ name, body }] = planning.sent;
    assert.equal(name, 'PUT views/2');
    assert.equal(body.version, 1);
    assert.deepEqual([body.name, body.shared], ['Found', true]);
  });

  it('is drawn as the dialog says: rows, colours, order, zoom and columns', async () => {
    const { openDialog, submit, field, find, planning } = await open({ answers: { 'PUT views/2': saved('2') } });
    await openDialog();
    assert.equal(field('lanes').value, 'channel');
    assert.equal(field('zoom').value, '');
    assert.equal(texts([find('.mp-dialog summary')])[0], 'Columns: Funnel stage, Owner, Status, Due');
    choose(field('lanes'), 'team');
    choose(field('colour'), 'lane');
    choose(field('sort'), 'due');
    choose(field('zoom'), 'year');
    choose(field('owner'), false);
    choose(field('team'), true);
    click(find('.mp-dialog [data-do=up][data-column=due]'));
    assert.equal(document.activeElement, find('.mp-dialog [data-do=up][data-column=due]'));
    assert.equal(texts([find('.mp-dialog summary')])[0], 'Columns: Funnel stage, Due, Status, Team');
    await submit();
    const [{ body }] = planning.sent;
    assert.deepEqual([body.lanes, body.colour, body.sort, body.zoom], ['team', 'lane', 'due', 'year']);
    assert.deepEqual(body.columns, ['funnel_stage', 'due', 'status', 'team']);
  });

  it('is seen as a whole where no zoom is chosen', async () => {
    const { openDialog, submit, field, planning } = await open({
      query: 'view=strategy',
      answers: { 'POST views': saved('9') },
    });
    await openDialog();
    choose(field('zoom'), '');
    await submit();
    assert.equal(planning.sent[0].body.zoom, null);
  });

  it('asks before what was chosen is given up', async () => {
    const { openDialog, field, find } = await open();
    await openDialog();
    choose(field('lanes'), 'team');
    click(find('.mp-dialog [data-do=leave]'));
    assert.ok(find('.mp-dialog [data-do=discard]'));
  });

  it('says for whom it opens first', async () => {
    const answers = { 'PUT views/default': (body) => body };
    const { openDialog, field, planning, find } = await open({ query: 'view=strategy', answers });
    await openDialog();
    choose(field('mine'), true);
    choose(field('all'), true);
    click(find('.mp-dialog [data-do=first]'));
    await settle();
    assert.deepEqual(
      planning.sent.map(({ body }) => body),
      [
        { project: 'MKT', for: 'me', view: 'strategy' },
        { project: 'MKT', for: 'all', view: 'strategy' },
      ],
    );
    assert.equal(find('.mp-dialog'), null);
  });

  it('copies under another name', async () => {
    const { openDialog, find, planning } = await open({ answers: { 'POST views': saved('9') } });
    await openDialog();
    click(find('.mp-dialog [data-do=copy]'));
    await settle();
    assert.equal(planning.sent[0].body.name, 'Copy of All for search');
  });

  it('deletes after asking', async () => {
    const { openDialog, find, planning } = await open({ answers: { 'DELETE views/2': {} } });
    await openDialog();
    click(find('.mp-dialog [data-do=remove]'));
    assert.equal(planning.sent.length, 0);
    click(find('.mp-dialog [data-do=gone]'));
    await settle();
    assert.deepEqual(planning.sent, [{ name: 'DELETE views/2', body: undefined, query: 'version=1' }]);
  });

  it('loses nothing where it is refused', async () => {
    const refused = { status: 409, body: { message: 'The view has been changed meanwhile.' } };
    const { openDialog, submit, field, find } = await open({ answers: { 'PUT views/2': refused } });
    await openDialog();
    choose(field('name'), '');
    await submit();
    assert.equal(field('name').getAttribute('aria-invalid'), 'true');
    choose(field('name'), 'Found');
    await submit();
    assert.equal(find('.mp-dialog [role=alert]').textContent, 'The view has been changed meanwhile.');
    assert.equal(field('name').value, 'Found');
  });

  it('offers to share only to who may', async () => {
    const { openDialog, field } = await open({ json: viewsJson({ canShare: false }) });
    await openDialog();
    assert.equal(field('shared'), null);
    assert.equal(field('all'), null);
  });

  it('can be used by everybody', async () => {
    const { openDialog, root } = await open();
    await openDialog();
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
