import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { ColumnEdges } from '../../src/interaction/columnEdges.js';
import { ColumnWidths } from '../../src/interaction/columnWidths.js';
import { axeFindings, click, press, settle } from '../support/browser.js';
import { laneItem, laneJson, lanesJson } from '../support/lanes.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const ben = { name: 'ben', displayName: 'Ben Ito' };

async function open(columns, address = {}) {
  const server = new FakeServer([goalJson('MKT-1', { owner: ben, due: '2026-09-30' }), goalJson('MKT-2')]);
  const asked = [];
  server.values = async (words, goal) => {
    asked.push([words, goal]);
    return { items: [{ key: 'MKT-1', values: { channel: ['E-mail', 'SEO'] } }] };
  };
  server.lanes = ({ by }) =>
    lanesJson(by, [laneJson('SEO', { items: [{ ...laneItem('MKT-8'), values: { team: ['Red'] } }] })]);
  const size = { width: 1920, height: 900 };
  const parts = [(page) => new ColumnEdges(page)];
  const opened = await openRoadmap(server, size, {}, { asOf: undefined, ...address }, undefined, parts);
  opened.page.look((reader) => reader.drawAs({ columns }));
  await settle();
  const find = (selector) => opened.root.querySelector(selector);
  return { ...opened, server, asked, find };
}

describe('The columns of the table', () => {
  it('are those of the view, with what goals say there', async () => {
    const { texts, find } = await open(['health', 'owner', 'due']);
    assert.deepEqual(texts('.mp-row-head .mp-cell-text'), ['Owner', 'Due']);
    assert.equal(find('.mp-row[data-id="goal MKT-1"] .mp-cell-owner').textContent, 'Ben Ito');
    assert.match(find('.mp-row[data-id="goal MKT-1"] .mp-cell-due').textContent, /30 Sept/);
    assert.equal(find('.mp-grid').getAttribute('aria-colcount'), '5');
  });

  it('say of goals what their work says, asked for once', async () => {
    const { find, asked, page } = await open(['channel']);
    assert.equal(find('.mp-row[data-id="goal MKT-1"] .mp-cell-channel').textContent, 'E-mail, SEO');
    assert.equal(find('.mp-row[data-id="goal MKT-2"] .mp-cell-channel').textContent, '');
    page.look(() => {});
    await settle();
    assert.deepEqual(asked, [['channel', undefined]]);
  });

  it('say of activities in lanes what came with them', async () => {
    const { find, server } = await open(['team'], { by: 'channel' });
    mock.timers.tick(300);
    await settle();
    assert.equal(server.wish.columns, 'team');
    assert.equal(find('.mp-row-activity .mp-cell-team').textContent, 'Red');
  });

  it('sort the rows by a click on their head, and back', async () => {
    const { find, page } = await open(['owner', 'due']);
    const head = () => find('.mp-row-head .mp-cell-due');
    assert.equal(head().getAttribute('aria-sort'), 'none');
    click(find('[data-order=due]'));
    await settle();
    assert.equal(head().getAttribute('aria-sort'), 'ascending');
    assert.equal(find('.mp-sort').value, 'due');
    click(find('[data-order=due]'));
    await settle();
    assert.equal(find('.mp-sort').value, 'plan');
    assert.ok(page);
  });

  it('are chosen and put in order in a dialog', async () => {
    const { find, root, texts } = await open(['owner', 'due']);
    click(find('[data-dialog=columns]'));
    await settle();
    assert.equal(document.activeElement, root.querySelector('dialog [data-path=owner]'));
    click(root.querySelector('[data-line=owner] [data-do=down]'));
    click(root.querySelector('dialog [data-path=start]'));
    assert.equal(document.activeElement.dataset.column ?? 'box', 'owner');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
    root.querySelector('dialog form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    assert.deepEqual(texts('.mp-row-head .mp-cell-text'), ['Due', 'Owner', 'Start']);
  });

  for (const [name, least] of [
    ['goal', 256],
    ['owner', 56],
    ['health', 112],
  ])
    it(`are as wide as arrow keys make them, which the browser remembers until Home: ${name}`, async () => {
      const { find } = await open(['owner', 'health']);
      const kept = () => window.localStorage.getItem(`milepost.${name}.width`);
      const edge = find(`.mp-edge[data-column=${name}]`);
      edge.focus();
      const usual = valueOf(edge);
      press(edge, 'ArrowLeft');
      await drawn();
      assert.deepEqual([valueOf(edge), kept()], [usual - 16, String(usual - 16)]);
      for (let count = 0; count < 30; count++) press(edge, 'ArrowLeft');
      await drawn();
      assert.deepEqual([valueOf(edge), kept()], [least, String(least)]);
      press(edge, 'Home');
      await drawn();
      assert.deepEqual([valueOf(edge), kept()], [usual, null]);
      assert.equal(document.activeElement, edge);
    });

  it('go back to their usual width by a double click on the edge, and are kept for the next visit', async () => {
    const { find } = await open(['owner', 'health']);
    const edge = find('.mp-edge[data-column=owner]');
    for (let count = 0; count < 4; count++) press(edge, 'ArrowRight');
    await drawn();
    assert.equal(valueOf(edge), 200);
    assert.match(find('.mp-grid').style.getPropertyValue('--mp-columns'), / 200px 128px$/);
    assert.equal(new ColumnWidths(window.localStorage).wanted.owner, 200);
    edge.dispatchEvent(new window.Event('dblclick', { bubbles: true }));
    await drawn();
    assert.equal(valueOf(edge), 136);
    assert.equal(window.localStorage.getItem('milepost.owner.width'), null);
  });

  it('name their edges, and find no fault with them', async () => {
    const { all, find, root } = await open(['owner', 'health']);
    const names = all('.mp-edge').map((edge) => edge.getAttribute('aria-label'));
    assert.deepEqual(
      names,
      ['Goal', 'Owner', 'Health'].map((name) => `Width of the column ${name}`),
    );
    assert.equal(find('.mp-edge').getAttribute('aria-valuemin'), '256');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});

const valueOf = (edge) => Number(edge.getAttribute('aria-valuenow'));

async function drawn() {
  mock.timers.tick(50);
  await settle();
}
