import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { timeMarks } from '../../src/interaction/timeMarks.js';
import { axeFindings, settle } from '../support/browser.js';
import { activityJson, activityPage, goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const issue = (key, kind = 'activity', goals = ['MKT-1']) => ({
  key,
  summary: `Work ${key}`,
  kind,
  start: null,
  due: null,
  goals,
});
const edge = (from, to, state, slack = null) => ({
  from,
  to,
  slack,
  state,
  broken: state === 'overlap' || state === 'late',
});

const MARKS = {
  dependencies: {
    issues: [
      issue('MKT-1', 'goal'),
      issue('MKT-2', 'goal', ['MKT-2']),
      issue('MKT-11'),
      issue('MKT-12'),
      issue('MKT-13'),
    ],
    dependencies: [
      edge('MKT-11', 'MKT-12', 'overlap', -3),
      edge('MKT-12', 'MKT-13', 'late', 4),
      edge('MKT-1', 'MKT-2', 'kept', 2),
    ],
    hidden: 1,
    chains: [{ goal: 'MKT-1', days: 40, activities: ['MKT-11', 'MKT-12'] }],
    circles: [['MKT-21', 'MKT-22']],
  },
  forecasts: { forecasts: [{ goal: 'MKT-1', early: '2027-10-01', likely: '2027-11-01', late: null }] },
  releases: { releases: [{ id: 1, name: 'Spring', project: 'MKT', date: '2027-07-20', state: 'planned' }] },
};

async function open({ marks = MARKS, address } = {}) {
  const server = new FakeServer([goalJson('MKT-1'), goalJson('MKT-2', { start: '2027-12-01', due: '2028-01-31' })]);
  const asked = [];
  server.timeMarks = async (part) => {
    asked.push(part);
    if (!marks[part]) throw new RestFailure('server');
    return JSON.parse(JSON.stringify(marks[part]));
  };
  const work = (key, start, due) => activityJson(key, { start, due });
  server.activityPages['MKT-1'] = () =>
    activityPage([
      work('MKT-11', '2027-06-01', '2027-07-10'),
      work('MKT-12', '2027-07-07', '2027-07-20'),
      work('MKT-13', '2027-07-24', '2027-08-01'),
    ]);
  const measures = { regular: (text) => text.length * 6 };
  const parts = [timeMarks({ api: server, measures, now: () => 0 })];
  const opened = await openRoadmap(server, undefined, undefined, address, undefined, parts);
  await settle();
  await settle();
  const press = async (selector) => {
    opened.root.querySelector(selector).click();
    for (let step = 0; step < 6; step++) await settle();
  };
  const spoken = (key) => opened.row(key).querySelector('.mp-cell-time').getAttribute('aria-label');
  const arrows = () => opened.all('.mp-arrows path');
  return {
    ...opened,
    server,
    asked,
    press,
    spoken,
    arrows,
    menu: () => opened.root.querySelector('.mp-waits'),
  };
}

describe('What lies over the time axis', () => {
  it('is an arrow between bars that are drawn, a forecast with its band and a release', async () => {
    const { arrows, all } = await open();
    assert.equal(arrows().length, 1);
    assert.equal(all('.mp-bands path').length, 1);
    assert.deepEqual(
      all('.mp-release').map((flag) => flag.textContent),
      ['Spring'],
    );
  });

  it('says in words of a row what is forecast', async () => {
    const { spoken } = await open();
    assert.match(spoken('MKT-1'), /Forecast: target met about 1 Nov 2027, in 80 of 100 cases not before 1 Oct 2027/);
    assert.doesNotMatch(spoken('MKT-2'), /Forecast/);
  });

  it('is not there on a past day, for it is known of today alone', async () => {
    const { menu, arrows, all, asked } = await open({ address: { asOf: '2027-05-01' } });
    assert.equal(menu().hidden, true);
    assert.equal(arrows().length + all('.mp-release').length + all('.mp-bands path').length, 0);
    assert.deepEqual(asked, []);
  });

  it('is left out as far as it does not arrive', async () => {
    const { arrows, all } = await open({ marks: { ...MARKS, forecasts: undefined } });
    assert.equal(arrows().length, 1);
    assert.equal(all('.mp-bands path').length, 0);
  });

  it('is asked for again when the plan is another, and not before', async () => {
    const { page, server, asked } = await open();
    await poll(page);
    assert.equal(asked.length, 3);
    server.json.goals[0].summary = 'Other';
    await poll(page);
    await settle();
    assert.equal(asked.length, 6);
  });
});

describe('The menu of dependencies', () => {
  it('is not there where nothing waits and nothing is released', async () => {
    const nothing = { issues: [], dependencies: [], hidden: 0, chains: [], circles: [] };
    const { menu } = await open({
      marks: { dependencies: nothing, forecasts: { forecasts: [] }, releases: { releases: [] } },
    });
    assert.equal(menu().hidden, true);
  });

  it('says how many are broken, why, what is hidden, what waits for itself and what is released', async () => {
    const { menu, root } = await open();
    assert.equal(menu().querySelector('summary').getAttribute('aria-label'), '2 broken dependencies');
    menu().setAttribute('open', '');
    const text = menu().textContent;
    assert.match(text, /MKT-12 Work MKT-12 begins 3 days before MKT-11 Work MKT-11 ends/);
    assert.match(text, /MKT-13 Work MKT-13 waits for MKT-12 Work MKT-12, which is late/);
    assert.match(text, /and 1 dependency of which you cannot see both ends/);
    assert.match(text, /Waiting for each other: MKT-21, MKT-22/);
    assert.match(text, /Spring, planned for 20 Jul 2027/);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('leads to the bar of what waits, in a goal that is opened, and says there what is wrong', async () => {
    const { press, row, spoken, menu, arrows } = await open();
    await press('[data-action=dependency][data-key=MKT-12]');
    assert.equal(document.activeElement.dataset.id, 'activity MKT-1 1');
    assert.ok(row('activity MKT-1 1'));
    assert.match(spoken('activity MKT-1 1'), /MKT-12 begins 3 days before MKT-11 ends/);
    assert.equal(menu().hasAttribute('open'), false);
    assert.equal(arrows().filter((arrow) => arrow.hasAttribute('data-broken')).length, 2);
  });

  it('marks the critical chain on demand, on bars, arrows and in words', async () => {
    const { press, all, spoken } = await open();
    await press('[data-action=dependency][data-key=MKT-12]');
    assert.equal(all('.mp-halos rect').length, 0);
    await press('[data-action=chain]');
    assert.equal(all('.mp-halos rect').length, 2);
    assert.equal(all('.mp-arrows path[data-chain]').length, 1);
    assert.match(spoken('activity MKT-1 0'), /In the critical chain of MKT-1, 40 days long/);
    await press('[data-action=chain]');
    assert.equal(all('.mp-halos rect').length, 0);
  });

  it('closes by Escape, and gives the focus back', async () => {
    const { menu } = await open();
    menu().setAttribute('open', '');
    const way = menu().querySelector('[data-action=dependency]');
    way.focus();
    way.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    assert.equal(menu().hasAttribute('open'), false);
    assert.equal(document.activeElement, menu().querySelector('summary'));
  });
});
