import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
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
  const opened = await openRoadmap(server, { width: 1920, height: 900 }, {}, { asOf: undefined, ...address });
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

  it('leave the goals as wide as arrow keys make them, which the browser remembers', async () => {
    window.localStorage.clear();
    const { find } = await open(['owner']);
    const edge = find('.mp-edge');
    const before = Number(edge.getAttribute('aria-valuenow'));
    press(edge, 'ArrowLeft');
    mock.timers.tick(50);
    await settle();
    assert.equal(window.localStorage.getItem('milepost.goal.width'), String(before - 16));
    press(edge, 'Home');
    assert.equal(window.localStorage.getItem('milepost.goal.width'), null);
  });
});
