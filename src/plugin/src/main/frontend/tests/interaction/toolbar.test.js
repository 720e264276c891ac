import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { axeFindings, click, press, settle, turn } from '../support/browser.js';
import { itemsOf, laneItem, laneJson, lanesJson, pageOf } from '../support/lanes.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const ben = { name: 'ben', displayName: 'Ben Ito' };

async function open(address = {}) {
  const server = new FakeServer([
    goalJson('MKT-1', { health: 'off_track' }),
    goalJson('MKT-2', { owner: ben, health: 'on_track' }),
  ]);
  const lanes = [
    laneJson('SEO', {
      activities: 2,
      items: [
        laneItem('MKT-8', { goals: ['MKT-2', 'MKT-1'] }),
        laneItem('MKT-9', { status: { name: 'Done', category: 'done' } }),
      ],
    }),
    laneJson('Mail', { items: itemsOf('MKT', 1) }),
  ];
  server.lanes = ({ by }) => lanesJson(by, lanes);
  server.laneItems = (lane, unscheduled, start, limit) => pageOf([], start, limit);
  const opened = await openRoadmap(server, undefined, undefined, { asOf: undefined, ...address });
  const find = (selector) => opened.root.querySelector(selector);
  return { ...opened, server, find, lanes: () => opened.texts('.mp-row-lane .mp-summary') };
}

describe('The filter behind its button', () => {
  it('narrows to the goals of a person, and says how much narrows', async () => {
    const { find, rowIds } = await open();
    turn(find('.mp-owner'), 'ben');
    await settle();
    assert.deepEqual(rowIds(), ['goal MKT-2']);
    assert.equal(find('.mp-pocket-filter summary').textContent, 'Filter (1)');
    click(find('[data-action=clear]'));
    await settle();
    assert.equal(rowIds().length, 2);
    assert.equal(find('.mp-owner').value, '');
  });

  it('narrows to some of the lanes, all of which it goes on to offer', async () => {
    const { find, lanes, all, texts } = await open({ by: 'channel' });
    const box = all('.mp-value')[1];
    box.checked = true;
    box.dispatchEvent(new window.Event('change', { bubbles: true }));
    await settle();
    assert.deepEqual(lanes(), ['Mail']);
    assert.deepEqual(texts('.mp-value-label'), ['SEO', 'Mail']);
    turn(find('.mp-lanes'), 'team');
    await settle();
    assert.equal(lanes().length, 2);
  });

  it('narrows lanes by health and by a search, as the server finds them', async () => {
    const { find, page, server } = await open({ by: 'channel' });
    server.found = async () => ({ goals: [] });
    assert.ok(find('.mp-tools-note').hidden);
    page.filter((reader) => reader.toggleHealth('off_track'));
    turn(find('.mp-jql'), ' labels = q3 ');
    mock.timers.tick(300);
    await settle();
    const { health, jql } = server.wish;
    assert.deepEqual([health, jql], ['off_track', 'labels = q3']);
    assert.equal(find('.mp-pocket-filter summary').textContent, 'Filter (1)');
  });

  it('narrows to the goals that a search of Jira finds, which stay until the answer is here', async () => {
    const { find, rowIds, server, page } = await open();
    const asked = [];
    server.found = async (jql) => {
      asked.push(jql);
      return { goals: ['MKT-2'] };
    };
    page.filter((reader) => reader.searchBy('labels = q3'));
    assert.equal(rowIds().length, 2);
    await settle();
    assert.deepEqual([rowIds(), asked], [['goal MKT-2'], ['labels = q3']]);
    click(find('[data-action=clear]'));
    await settle();
    assert.equal(rowIds().length, 2);
    assert.equal(find('.mp-jql').value, '');
  });

  it('says beside the search why Jira does not run it', async () => {
    const { find, texts, server, root } = await open();
    server.found = async () => {
      throw new RestFailure('wrong', 'Jira does not run this search: expecting a value');
    };
    turn(find('.mp-jql'), 'labels =');
    await settle();
    const field = find('.mp-jql');
    assert.deepEqual(texts('.mp-notice h2'), ['Nothing matches']);
    assert.equal(field.getAttribute('aria-invalid'), 'true');
    assert.equal(find(`#${field.getAttribute('aria-describedby')}`).textContent, find('.mp-tools-note').textContent);
    assert.match(find('.mp-tools-note').textContent, /expecting a value/);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('finds nothing by a search that is hidden from the reader, and says so', async () => {
    const { find, texts, page } = await open();
    page.look((reader) => (reader.filter = { ...reader.filter, isSearchHidden: true }));
    assert.deepEqual(texts('.mp-notice h2'), ['Nothing matches']);
    assert.match(find('.mp-tools-note').textContent, /names what you cannot see/);
  });
});

describe('Rows of activities', () => {
  it('are called so in the head of their column, and the search is not of goals alone', async () => {
    const words = ({ find }) => [find('.mp-row-head .mp-cell-goal span').textContent, find('.mp-search').placeholder];
    const { find, ...opened } = await open({ by: 'channel' });
    assert.deepEqual(words({ find }), ['Activity', 'Search']);
    turn(find('.mp-lanes'), 'goal');
    await settle();
    assert.deepEqual(words({ find, ...opened }), ['Goal', 'Search goals']);
  });
});

describe('Colours', () => {
  it('tell rows apart, or show the worst health of the goals that an activity serves', async () => {
    const { find, row } = await open({ by: 'channel' });
    const activity = () => row('activity channel at SEO 0').dataset.tone;
    assert.equal(activity(), undefined);
    turn(find('.mp-colour'), 'health');
    await settle();
    assert.equal(activity(), 'off_track');
    assert.equal(row('activity channel at SEO 1').dataset.tone, undefined, 'what is done looks done');
    turn(find('.mp-colour'), 'lane');
    await settle();
    assert.deepEqual([activity(), row('lane channel Mail').dataset.tone], ['hue-0', 'hue-1']);
  });
});

describe('A pocket of tools', () => {
  it('is closed by Escape with the focus on its button, and by the focus beside it', async () => {
    const { find } = await open();
    const pocket = find('.mp-pocket-look');
    pocket.open = true;
    find('.mp-colour').focus();
    press(find('.mp-colour'), 'Escape');
    assert.ok(!pocket.open);
    assert.equal(document.activeElement, pocket.querySelector('summary'));
    pocket.open = true;
    find('.mp-search').focus();
    assert.ok(!pocket.open);
  });

  it('gives axe-core nothing to find', async () => {
    const { find, root } = await open({ by: 'channel' });
    ['look', 'filter'].forEach((name) => {
      find(`.mp-pocket-${name}`).open = true;
    });
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
