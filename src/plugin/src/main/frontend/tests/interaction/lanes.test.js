import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { axeFindings, choose, click, press, settle, turn } from '../support/browser.js';
import { itemsOf, laneItem, laneJson, lanesJson, pageOf } from '../support/lanes.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open(lanes, { items = () => [], address = {} } = {}) {
  const server = new FakeServer([goalJson('MKT-1'), goalJson('MKT-2')]);
  server.lanes = ({ by }) => lanesJson(by, lanes);
  server.laneItems = (lane, unscheduled, start, limit) => pageOf(items(lane, unscheduled), start, limit);
  const opened = await openRoadmap(server, undefined, undefined, { asOf: undefined, ...address });
  const group = async (by) => {
    turn(opened.root.querySelector('.mp-lanes'), by);
    await settle();
  };
  return { ...opened, server, group, lanes: () => opened.texts('.mp-row-lane .mp-summary') };
}

describe('The roadmap in lanes', () => {
  it('shows each lane with its count and what of it cannot be seen, and its activities beneath', async () => {
    const seo = laneJson('SEO', { activities: 3, hidden: { activities: 1, weight: 1 }, items: itemsOf('MKT', 2) });
    const { group, lanes, texts, server, said } = await open([seo, laneJson('', { items: [laneItem('MKT-9')] })]);
    await group('channel');
    assert.deepEqual(lanes(), ['SEO', 'Without a channel']);
    assert.deepEqual(texts('.mp-count'), ['3 activities, 1 of them you cannot see', '1 activity']);
    assert.deepEqual(texts('.mp-row-activity .mp-key'), ['MKT-1', 'MKT-2', 'MKT-9']);
    assert.deepEqual(texts('.mp-row-hidden'), ['and 1 more activity that you cannot see, weight 1']);
    assert.equal(said(), '2 activities');
    assert.deepEqual(
      server.asked.filter((each) => each.includes(' at ')),
      [],
    );
  });

  it('can be by a field of Jira, and says in the words of the server why not yet', async () => {
    const { server, page, group, root, texts } = await open([laneJson('North')]);
    server.fields = [{ by: 'field:customfield_7', name: 'Region', isKept: false }];
    server.views = () => Promise.reject(new Error('down'));
    await page.views.read();
    await settle();
    page.look(() => {});
    assert.equal([...root.querySelectorAll('.mp-lanes option')].at(-1).textContent, 'Region');
    server.laneFailure = new RestFailure('wrong', 'The values of Region are not kept yet.');
    await group('field:customfield_7');
    assert.deepEqual(texts('.mp-row-unknown'), ['The values of Region are not kept yet.']);
  });

  it('leads back to the goals, and keeps what rows are by in the address', async () => {
    const address = {};
    const { group, rowIds, page } = await open([laneJson('SEO')], { address });
    Object.assign(address, page);
    await group('channel');
    await group('goal');
    assert.deepEqual(rowIds(), ['goal MKT-1', 'goal MKT-2']);
  });

  it('opens by what the address says', async () => {
    const { server } = await open([laneJson('SEO')], { address: { by: 'team' } });
    assert.equal(server.wish.by, 'team');
  });

  it('reads of a long lane only the pages that are looked at', async () => {
    const { group, server, row, texts } = await open(
      [laneJson('SEO', { activities: 1000 }), laneJson('Mail', { activities: 0 })],
      {
        items: () => itemsOf('MKT', 1000),
      },
    );
    await group('channel');
    click(row('lane channel SEO').querySelector('.mp-toggle'));
    await settle();
    assert.deepEqual(
      server.asked.filter((each) => each.includes(' at ')),
      ['channel SEO at 0'],
    );
    assert.equal(texts('.mp-row-activity .mp-key')[0], 'MKT-1');
    assert.ok(texts('.mp-row').length < 40);
  });

  it('keeps those without a date under a row of their own', async () => {
    const lane = laneJson('SEO', { activities: 2, unscheduled: 2 });
    const { group, row, texts, server } = await open([lane], {
      items: (_, unscheduled) => (unscheduled ? itemsOf('MKT', 2) : []),
    });
    await group('channel');
    assert.deepEqual(texts('.mp-row-unscheduled'), ['Unscheduled (2)']);
    click(row('unscheduled channel SEO'));
    await settle();
    assert.ok(server.asked.includes('channel SEO off 0'));
    assert.deepEqual(texts('.mp-row-activity .mp-key'), ['MKT-1', 'MKT-2']);
  });

  it('is opened, closed and passed by key', async () => {
    const { group, row, rowIds } = await open([laneJson('SEO', { items: itemsOf('MKT', 1) }), laneJson('Mail')]);
    await group('channel');
    const lane = row('lane channel SEO');
    lane.focus();
    press(lane, 'ArrowLeft');
    await settle();
    assert.deepEqual(rowIds().slice(0, 2), ['lane channel SEO', 'lane channel Mail']);
    assert.equal(row('lane channel SEO').getAttribute('aria-expanded'), 'false');
    press(row('lane channel SEO'), 'ArrowRight');
    press(row('lane channel SEO'), 'ArrowRight');
    await settle();
    assert.equal(document.activeElement.dataset.id, 'activity channel at SEO 0');
    press(document.activeElement, 'ArrowLeft');
    assert.equal(document.activeElement.dataset.id, 'lane channel SEO');
  });

  it('is read again when the plan has changed, and shows the new', async () => {
    const { group, page, server, texts } = await open([laneJson('SEO', { items: itemsOf('MKT', 1) })]);
    await group('channel');
    server.lanes = ({ by }) => lanesJson(by, [laneJson('SEO', { items: [laneItem('MKT-1', { summary: 'New' })] })]);
    server.json = { ...server.json, asOf: '2027-07-03' };
    await poll(page);
    assert.deepEqual(texts('.mp-row-activity .mp-summary'), ['New']);
  });

  it('says in the head of what the order is, and what decides by health', async () => {
    const { group, root } = await open([laneJson('SEO', { items: itemsOf('MKT', 1) })]);
    await group('channel');
    const head = () => [
      root.querySelector('.mp-sort').getAttribute('aria-label'),
      root.querySelector('[data-order=health]').title,
    ];
    const [order, health] = head();
    assert.match(order, /^Order of the activities in each group. By health and gap, the most urgent/);
    assert.equal(health, order);
    await group('goal');
    assert.deepEqual(head(), ['Order of the goals', 'Health']);
  });

  it('asks for what is searched and for the order, once the typing rests', async () => {
    const { group, server, root } = await open([laneJson('SEO', { items: itemsOf('MKT', 1) })]);
    await group('channel');
    const asked = () => server.asked.length;
    const before = asked();
    choose(root.querySelector('.mp-search'), 'sp');
    choose(root.querySelector('.mp-search'), 'spring ');
    await settle();
    assert.equal(asked(), before);
    mock.timers.tick(300);
    await settle();
    assert.deepEqual([server.wish.text, asked()], ['spring', before + 1]);
    turn(root.querySelector('.mp-sort'), 'due');
    mock.timers.tick(300);
    await settle();
    assert.equal(server.wish.sort, 'due');
  });

  it('says where lanes did not come, and asks again', async () => {
    const { group, server, texts, root, lanes } = await open([laneJson('SEO')]);
    server.laneFailure = new RestFailure('server');
    await group('channel');
    assert.deepEqual(texts('.mp-row-failed .mp-note'), ['The activities did not arrive.']);
    server.laneFailure = null;
    click(root.querySelector('[data-action=retry]'));
    await settle();
    assert.deepEqual(lanes(), ['SEO']);
  });

  it('says where there are no rows by what the address says', async () => {
    const { server, group, texts } = await open([]);
    server.laneFailure = new RestFailure('wrong');
    await group('owner');
    assert.deepEqual(texts('.mp-row-unknown'), ['There are no rows by this.']);
  });

  it('shows goals of a past day and says why', async () => {
    const { group, root, rowIds, texts } = await open([laneJson('SEO')]);
    await group('channel');
    turn(root.querySelector('.mp-date'), '2027-05-01');
    await settle();
    assert.deepEqual(rowIds(), ['goal MKT-1', 'goal MKT-2']);
    assert.match(texts('.mp-past')[0], /Of past days only goals are kept/);
  });

  it('opens the panel of a goal that has no row', async () => {
    const { group, page, root } = await open([laneJson('SEO')]);
    await group('channel');
    page.lookAt('MKT-2');
    await settle();
    assert.equal(root.dataset.panel, '');
  });

  it('gives axe-core nothing to find', async () => {
    const lane = laneJson('SEO', { activities: 3, unscheduled: 1, items: itemsOf('MKT', 1) });
    const { group, root } = await open([{ ...lane, hidden: { activities: 1, weight: 1 } }, laneJson('')]);
    await group('channel');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
