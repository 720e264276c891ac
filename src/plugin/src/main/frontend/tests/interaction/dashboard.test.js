import { beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RestFailure } from '../../src/api/rest.js';
import { gadgetOf } from '../../src/interaction/dashboard/gadget.js';
import { choicesOf, goalChoices } from '../../src/model/gadget.js';
import { laggingGoals, openMilestones, planOf } from '../../src/model/plan.js';
import { glanceView } from '../../src/render/dashboard/glanceView.js';
import { standingsView } from '../../src/render/dashboard/standingsView.js';
import { formatsFor } from '../../src/render/formats.js';
import { axeFindings, click, openDocument, settle } from '../support/browser.js';
import { goalJson, measured, milestoneJson, planWith, roadmapJson } from '../support/plans.js';

const formats = { ...formatsFor('en', 'UTC'), healthNames: {} };
const links = { issue: (key) => `/browse/${key}`, roadmap: (project) => `/projects/${project}` };
const summary = { byHealth: { on_track: 2, off_track: 1 }, drafts: 0, delivery: 0.7, pace: 0.5, hiddenGoals: 1 };

let root;
let jira;
beforeEach(() => {
  root = openDocument();
  jira = jiraOf();
});

/** Jira's interface for dashboard items, as far as its documentation tells. */
function jiraOf() {
  const calls = [];
  const told =
    (name) =>
    (...values) =>
      calls.push([name, ...values]);
  const names = ['showLoadingBar', 'hideLoadingBar', 'resize', 'closeEdit', 'savePreferences'];
  return {
    calls,
    initRefresh: (preferences, again) => (jira.again = again),
    ...Object.fromEntries(names.map((name) => [name, told(name)])),
  };
}

function draw(makeView, readings, preferences = {}) {
  const Gadget = gadgetOf({ readings, makeView, choices: {} });
  return new Gadget(jira).render([root], preferences);
}

const behind = (key, more) => goalJson(key, { health: 'off_track', gapPoints: -20, ...more });

describe('A gadget', () => {
  it('shows its view once it has read, and lets Jira fit its height', async () => {
    const plan = planOf(roadmapJson([goalJson('MKT-1')], { summary }));
    await draw(standingsView, async () => ({ plan, formats, links }), { project: 'MKT' });
    assert.match(root.textContent, /1 goal/);
    assert.match(root.textContent, /On track2/);
    assert.match(root.textContent, /and 1 more that you cannot see/);
    assert.deepEqual(
      jira.calls.map(([name]) => name),
      ['showLoadingBar', 'hideLoadingBar', 'resize'],
    );
    assert.deepEqual(await axeFindings(root), []);
  });

  it('says the same of what is gone and of what the reader may not see', async () => {
    await draw(standingsView, () => Promise.reject(new RestFailure('missing', 'There is no project X.')));
    assert.match(root.textContent, /gone, or you may not see it/);
    assert.doesNotMatch(root.textContent, /project X/);
  });

  it('tries again when it is asked to', async () => {
    const plan = planWith(goalJson('MKT-1'));
    let asked = 0;
    await draw(standingsView, async () => {
      if (asked++ === 0) throw new RestFailure('offline');
      return { plan, formats, links };
    });
    click(root.querySelector('[data-action="retry"]'));
    await settle();
    assert.match(root.textContent, /1 goal/);
  });

  it('keeps what it shows while it is read again, and takes the latest answer', async () => {
    const answers = [];
    const drawn = draw(standingsView, () => new Promise((resolve) => answers.push(resolve)));
    jira.again();
    answers[1]({ plan: planWith(goalJson('MKT-1'), goalJson('MKT-2')), formats, links });
    await settle();
    answers[0]({ plan: planWith(goalJson('MKT-1')), formats, links });
    await drawn;
    assert.match(root.textContent, /2 goals/);
  });
});

describe('The form of a gadget', () => {
  const projects = async () => [{ key: 'MKT', name: 'Marketing' }];
  const goals = async () => roadmapJson([goalJson('MKT-1'), goalJson('MKT-2', { depth: 1 })]);
  const edit = async (choices, preferences = {}) => {
    const Gadget = gadgetOf({ readings: async () => ({}), makeView: standingsView, choices });
    await new Gadget(jira).renderEdit([root], preferences);
  };
  const submit = () => root.querySelector('form').dispatchEvent(new window.Event('submit', { cancelable: true }));

  it('offers the projects and hands Jira what was chosen', async () => {
    await edit({ projects });
    submit();
    const saved = { project: 'MKT', goal: '', refresh: 'false', isConfigured: true };
    assert.deepEqual(jira.calls.at(-1), ['savePreferences', saved]);
    assert.deepEqual(await axeFindings(root), []);
  });

  it('offers the goals of the project and keeps the one that was chosen before', async () => {
    await edit({ projects, goals }, { project: 'MKT', goal: 'MKT-2', isConfigured: 'true' });
    assert.equal(root.querySelector('[name="goal"]').value, 'MKT-2');
    click(root.querySelector('[data-action="cancel"]'));
    assert.deepEqual(jira.calls.at(-1), ['closeEdit']);
  });

  it('asks for a choice where there is nothing to choose from', async () => {
    await edit({ projects: async () => [] });
    submit();
    assert.match(root.querySelector('[role="alert"]').textContent, /Choose what/);
    assert.ok(!jira.calls.some(([name]) => name === 'savePreferences'));
  });
});

describe('What a gadget shows', () => {
  it('names the goals that lag, the furthest behind first, and leaves drafts alone', () => {
    const plan = planWith(
      behind('MKT-1', { gapPoints: -5, health: 'at_risk' }),
      behind('MKT-2', { gapPoints: -30 }),
      behind('MKT-3', { gapPoints: -90, stage: 'draft' }),
    );
    assert.deepEqual(
      laggingGoals(plan).map(({ key }) => key),
      ['MKT-2', 'MKT-1'],
    );
  });

  it('tells the open milestones by date, with those that were missed', async () => {
    const milestones = [
      milestoneJson('Later', '2027-09-01'),
      milestoneJson('Missed one', '2027-06-01'),
      milestoneJson('Done', '2027-05-01', { reachedOn: '2027-05-02' }),
    ];
    const plan = planWith(goalJson('MKT-1', measured(0.4, { milestones })));
    assert.deepEqual(
      openMilestones(plan).map(({ milestone }) => milestone.name),
      ['Missed one', 'Later'],
    );
    await draw(glanceView, async () => ({ plan, formats, links }));
    assert.match(root.textContent, /Missed one, Jun 1, 2027Missed/);
    assert.deepEqual(await axeFindings(root), []);
  });

  it('reads what Jira kept, and takes the usual for what was never ours', () => {
    assert.deepEqual(choicesOf({ project: 'MKT', refresh: '7' }), { project: 'MKT', goal: '', refresh: 'false' });
    assert.deepEqual(choicesOf(undefined), { project: '', goal: '', refresh: 'false' });
    assert.deepEqual(goalChoices({ goals: [{ key: 'MKT-1', summary: 'A' }] }), [
      { key: 'MKT-1', summary: 'A', depth: 0 },
    ]);
  });
});

describe('The names under which Jira asks for the gadgets', () => {
  it('are those that the script defines', () => {
    const descriptor = readFileSync(new URL('../../../../../../../atlassian-plugin.xml', import.meta.url), 'utf8');
    const script = readFileSync(new URL('../../src/pages/dashboard.js', import.meta.url), 'utf8');
    const named = [...descriptor.matchAll(/<amd-module>([^<]+)</g)].map(([, name]) => name);
    const defined = [...script.matchAll(/^ {2}'(milepost\/[^']+)':/gm)].map(([, name]) => name);
    assert.deepEqual(defined.sort(), named.sort());
  });
});
