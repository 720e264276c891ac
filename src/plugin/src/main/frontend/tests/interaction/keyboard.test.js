import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { press, settle } from '../support/browser.js';
import { activityJson, activityPage, goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open() {
  const server = new FakeServer([goalJson('MKT-1'), goalJson('MKT-2'), goalJson('MKT-3')]);
  server.activityPages['MKT-2'] = () => activityPage([activityJson('MKT-20')]);
  const opened = await openRoadmap(server);
  opened.row('MKT-1').focus();
  const keys = async (...names) => {
    for (const name of names) {
      press(document.activeElement, name);
      await settle();
    }
  };
  return { ...opened, keys };
}
const focusedId = () => document.activeElement.dataset.id;

describe('With the keyboard alone', () => {
  it('one row is reached by Tab: the one that had the focus last', async () => {
    const { all, keys } = await open();
    await keys('ArrowDown');
    assert.deepEqual(
      all('.mp-row[tabindex="0"]').map((row) => row.dataset.id),
      ['goal MKT-2'],
    );
  });

  it('rows are walked, opened and closed', async () => {
    const { keys, row } = await open();
    await keys('ArrowDown', 'ArrowRight');
    assert.equal(row('MKT-2').getAttribute('aria-expanded'), 'true');
    await keys('ArrowRight');
    assert.equal(focusedId(), 'activity MKT-2 0');
    await keys('ArrowLeft', 'ArrowLeft');
    assert.equal(focusedId(), 'goal MKT-2');
    assert.equal(row('MKT-2').getAttribute('aria-expanded'), 'false');
    await keys('End');
    assert.equal(focusedId(), 'goal MKT-3');
  });

  it('a goal is looked at with Enter and left with Escape', async () => {
    const { keys, row, all } = await open();
    await keys('ArrowDown', 'Enter');
    assert.equal(document.activeElement.textContent, 'Goal MKT-2');
    assert.equal(document.activeElement.closest('.mp-panel'), all('.mp-panel')[0]);
    assert.equal(row('MKT-2').getAttribute('aria-selected'), 'true');
    await keys('Escape');
    assert.ok(all('.mp-panel')[0].hidden);
    assert.equal(focusedId(), 'goal MKT-2');
  });

  it('an activity’s issue is opened with Enter', async () => {
    const { keys, all } = await open();
    await keys('ArrowDown', 'ArrowRight', 'ArrowRight');
    let followed = null;
    all('.mp-row-activity .mp-key')[0].addEventListener('click', (event) => {
      followed = event.target.getAttribute('href');
      event.preventDefault();
    });
    await keys('Enter');
    assert.equal(followed, '/jira/browse/MKT-20');
  });

  it('the goal to look at first is opened from its tile', async () => {
    const server = new FakeServer([
      goalJson('MKT-1', { subGoals: 1 }),
      goalJson('MKT-2', { parent: 'MKT-1', health: 'off_track', gapPoints: -30 }),
    ]);
    const { all, row } = await openRoadmap(server);
    press(row('MKT-1'), 'ArrowLeft');
    await settle();
    assert.equal(row('MKT-2'), null);
    all('[data-look]')[0].click();
    await settle();
    assert.equal(row('MKT-2').getAttribute('aria-selected'), 'true');
    assert.equal(document.activeElement.id, 'mp-panel-name');
  });

  it('the focus goes to a row that is there when its own row is gone', async () => {
    const { page, all } = await open();
    page.filter((reader) => reader.searchFor('MKT-3'));
    await settle();
    assert.equal(focusedId(), 'goal MKT-3');
    assert.equal(all('.mp-row[tabindex="0"]').length, 1);
  });
});

describe('What assistive technology is told of the tree', () => {
  it('is place, level and number of every row, drawn or not', async () => {
    const server = new FakeServer(Array.from({ length: 500 }, (_, at) => goalJson(`MKT-${at + 1}`)));
    const { all, row } = await openRoadmap(server);
    const grid = all('[role=treegrid]')[0];
    assert.equal(grid.getAttribute('aria-rowcount'), '501');
    const names = ['aria-rowindex', 'aria-level', 'aria-posinset', 'aria-setsize'];
    assert.deepEqual(
      names.map((name) => row('MKT-2').getAttribute(name)),
      ['3', '1', '2', '500'],
    );
  });

  it('is what a bar shows', async () => {
    const { row } = await open();
    const words = row('MKT-1').querySelector('.mp-cell-time').getAttribute('aria-label');
    assert.equal(words, '1 Jan 2027 to 31 Dec 2027, pace 50.0%');
  });
});
