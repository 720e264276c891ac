import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { JiraApi } from '../../../src/api/jiraApi.js';
import { Rest } from '../../../src/api/rest.js';
import { axeFindings, choose, click, press, settle } from '../../support/browser.js';
import { FakePlanning, planJson } from '../../support/planning.js';
import { goalJson } from '../../support/plans.js';
import { FakeServer, openRoadmap } from '../../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const USERS = { users: [{ name: 'bito', key: 'JIRAUSER1', html: '<b>B</b>en', displayName: 'Ben Ito' }], total: 1 };
const issue = (key, summaryText) => ({ key, keyHtml: key, img: '/x.svg', summary: '<b>x</b>', summaryText });
const ISSUES = {
  sections: [
    { id: 'hs', label: 'History Search', issues: [issue('OPS-9', 'Elsewhere'), issue('MKT-12', 'Launch')] },
    { id: 'cs', label: 'Current Search', issues: [issue('MKT-12', 'Launch'), issue('MKT-14', 'Later')] },
  ],
};
const CAMPAIGN = {
  id: 'c1',
  name: 'Mailing',
  manager: { name: 'ana', displayName: 'Ana Ruiz' },
  start: null,
  due: null,
};

/** Jira, as far as its pickers go: an answer by path, or a status. */
function fakeJira(answers) {
  const asked = [];
  const fetch = async (url) => {
    const [path, query] = url.replace('/rest/api/2/', '').split('?');
    asked.push([path, Object.fromEntries(new URLSearchParams(query))]);
    const answer = answers[path];
    const isRefused = typeof answer === 'number';
    const text = async () => JSON.stringify(isRefused ? {} : answer);
    return { ok: !isRefused, status: isRefused ? answer : 200, headers: new Map(), text };
  };
  return { asked, api: new JiraApi(new Rest('', fetch, 'rest/api/2')) };
}

async function open(answers = { 'user/picker': USERS, 'issue/picker': ISSUES }) {
  const campaigns = [{ ...CAMPAIGN, target: null, activities: ['MKT-30'], hiddenActivities: 0 }];
  const planning = new FakePlanning({
    'GET goals/MKT-3/plan': planJson({ campaigns }),
    'GET kpi-library': { templates: [], numberFields: [] },
    'PUT goals/MKT-3/plan': (body) => planJson(body),
  });
  const jira = fakeJira(answers);
  const opened = await openRoadmap(new FakeServer([goalJson('MKT-3')]), undefined, planning.api, undefined, jira.api);
  click(opened.row('MKT-3').querySelector('.mp-summary'));
  await settle();
  click(opened.root.querySelector('[data-dialog=plan]'));
  await settle();
  const { root } = opened;
  const field = (selector) => root.querySelector(`.mp-dialog ${selector}`);
  const typeIn = async (control, text) => {
    control.focus();
    choose(control, text);
    mock.timers.tick(200);
    await settle();
  };
  const options = () => [...root.querySelectorAll('[role=option]')];
  return { ...opened, planning, jira, field, typeIn, options, told: () => options().map((each) => each.textContent) };
}

const manager = ({ field }) => field('[data-path="campaigns.0.manager"]');
const adder = ({ field }) => field('[data-adds="campaigns.0.activities"]');
const activities = ({ field }) => field('[data-path="campaigns.0.activities"]');

describe('A field for a person', () => {
  it('suggests the people that are known and those that Jira finds, and takes over the user name', async () => {
    const page = await open();
    await page.typeIn(manager(page), 'b');
    assert.deepEqual(page.told(), ['Ben Ito bito']);
    assert.deepEqual(page.jira.asked, [['user/picker', { query: 'b', maxResults: '10' }]]);
    assert.equal(manager(page).getAttribute('aria-expanded'), 'true');
    press(manager(page), 'ArrowDown');
    assert.equal(manager(page).getAttribute('aria-activedescendant'), page.options()[0].id);
    press(manager(page), 'Enter');
    assert.equal(manager(page).value, 'bito');
    assert.equal(manager(page).getAttribute('aria-expanded'), 'false');
    assert.equal(page.field('[data-field="campaigns.0.manager"] .mp-hint').textContent, 'Ben Ito');
    assert.deepEqual(page.told(), []);
  });

  it('says whose user name stands there', async () => {
    const page = await open();
    assert.equal(page.field('[data-field="campaigns.0.manager"] .mp-hint').textContent, 'Ana Ruiz');
    assert.equal(page.field('[data-part="campaigns.0"] summary span').textContent, 'Ana Ruiz');
  });

  it('shows who is known before anything is typed', async () => {
    const page = await open();
    manager(page).focus();
    choose(manager(page), '');
    press(manager(page), 'ArrowDown');
    await settle();
    assert.deepEqual(page.told(), ['Ana Ruiz ana']);
    assert.deepEqual(page.jira.asked, []);
  });

  it('can be typed where Jira refuses, which is asked only once then', async () => {
    const page = await open({ 'user/picker': 403 });
    await page.typeIn(manager(page), 'a');
    assert.deepEqual(page.told(), ['Ana Ruiz ana']);
    await page.typeIn(manager(page), 'zoe');
    assert.deepEqual(page.told(), []);
    assert.equal(page.jira.asked.length, 1);
    assert.equal(manager(page).value, 'zoe');
  });

  it('closes its suggestions with Escape, and the dialog stays', async () => {
    const page = await open();
    await page.typeIn(manager(page), 'b');
    press(manager(page), 'Escape');
    assert.deepEqual(page.told(), []);
    assert.ok(page.field('h2'));
  });

  it('takes what is clicked', async () => {
    const page = await open();
    await page.typeIn(manager(page), 'b');
    click(page.options()[0]);
    assert.equal(manager(page).value, 'bito');
  });

  it('takes no answer that comes too late', async () => {
    const page = await open();
    manager(page).focus();
    choose(manager(page), 'b');
    mock.timers.tick(100);
    choose(manager(page), '');
    mock.timers.tick(200);
    await settle();
    assert.deepEqual([page.told(), page.jira.asked], [[], []]);
  });
});

describe('The activities of a campaign', () => {
  it('are found by a part of their name, those of the goal first, and added', async () => {
    const page = await open();
    await page.typeIn(adder(page), 'la');
    assert.deepEqual(page.told(), ['MKT-12 Launch', 'MKT-14 Later', 'OPS-9 Elsewhere']);
    assert.equal(page.jira.asked[0][1].currentJQL, 'issue in activitiesOfGoal("MKT-3")');
    press(adder(page), 'ArrowUp');
    press(adder(page), 'ArrowDown');
    press(adder(page), 'Enter');
    assert.equal(activities(page).value, 'MKT-30, MKT-12');
    assert.equal(adder(page).value, '');
    assert.ok(
      [...page.root.querySelectorAll('[role=status]')].some((node) => /MKT-12 is added/.test(node.textContent)),
    );
  });

  it('can be typed as a key, which Enter adds without sending the form', async () => {
    const page = await open({ 'issue/picker': 404 });
    await page.typeIn(adder(page), 'mkt-77');
    press(adder(page), 'Enter');
    assert.equal(activities(page).value, 'MKT-30, MKT-77');
    assert.deepEqual(page.planning.sent, []);
  });
});

describe('Suggestions', () => {
  it('give axe-core nothing to find', async () => {
    const page = await open();
    page.field('[data-part="campaigns.0"]').open = true;
    await page.typeIn(manager(page), 'b');
    press(manager(page), 'ArrowDown');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(page.root), []);
  });
});
