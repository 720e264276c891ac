import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../../src/api/rest.js';
import { AdministrationPage } from '../../../src/interaction/administration/administrationPage.js';
import { sectionsOf } from '../../../src/interaction/administration/sections.js';
import { formatsFor } from '../../../src/render/formats.js';
import { golden } from '../../support/golden.js';
import { axeFindings, openDocument, settle } from '../../support/browser.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const LINKS = {
  issue: (key) => `/jira/browse/${key}`,
  roadmap: (project, key) => `/jira/projects/${project}?goal=${key}`,
  section: (name) => `?section=${name}`,
};

/** A server with settings and a status that a test can change. */
class FakeAdministration {
  saved = [];
  started = 0;
  asked = 0;
  failure = null;
  settingsNow = { goalTypes: ['1'], activityTypes: [], startDateField: null };
  statusNow = {
    queue: { waiting: 0, oldestSeconds: 0 },
    reconciliation: { at: null, issues: 0, differences: 0 },
    full: { at: '2026-11-21T02:00:00Z', issues: 23870, differences: 2, millis: 41230 },
    recalculation: { running: false, done: 0, total: 0, phase: null },
    version: '0.1.0',
  };

  async settings() {
    if (this.failure) throw this.failure;
    const issueTypes = [
      ['1', 'Epic'],
      ['2', 'Story'],
      ['3', 'Sub-task', true],
    ];
    return {
      ...this.settingsNow,
      options: {
        issueTypes: issueTypes.map(([id, name, subTask = false]) => ({ id, name, subTask })),
        dateFields: [{ id: 'customfield_1', name: 'Start date' }],
      },
    };
  }

  async saveSettings(settings) {
    this.saved.push(settings);
    if (this.failure) throw this.failure;
    this.settingsNow = settings;
    return this.settings();
  }

  async status() {
    this.asked++;
    return structuredClone(this.statusNow);
  }

  async details() {
    return {
      steps: [{ step: 'find', runs: 12, medianMillis: 8, slowestMillis: 1240 }],
      tables: { goalPlan: 1200 },
      versions: { milepost: '0.1.0' },
    };
  }

  driftNow = { days: 30, runs: [{ ...golden('status-drift.json').runs[0], differences: 0, goals: [], otherGoals: 0 }] };
  troublesNow = { searches: [], hiddenSearches: 0, scopes: [], plans: [], hiddenPlans: 0, rules: [], hiddenRules: 0 };

  async drift() {
    return this.driftNow;
  }

  async troubles() {
    return this.troublesNow;
  }

  async plans() {
    return [];
  }

  async recalculateAll() {
    this.started++;
    this.statusNow.recalculation = {
      running: true,
      done: 600,
      total: 2400,
      phase: 'running',
      startedBy: { name: 'anna', displayName: 'Anna Adler' },
      perSecond: 300,
      secondsLeft: 6,
    };
  }

  async cancelRecalculation() {
    this.cancelled = true;
  }

  archiveAddress() {
    return '/jira/rest/milepost/1.0/archive';
  }
}

async function open(server = new FakeAdministration(), section = 'counts') {
  const root = openDocument();
  window.history.replaceState(null, '', `?section=${section}`);
  const sections = sectionsOf({ api: server, formats: formatsFor('en-GB', 'UTC'), links: LINKS });
  const page = new AdministrationPage({ root, sections });
  await page.start();
  await settle();
  const one = (selector) => root.querySelector(selector);
  const shown = () => [...root.querySelectorAll('.mp-parts > :not([hidden]) h2')].map((each) => each.textContent);
  const boxes = (field) =>
    [...root.querySelectorAll(`[data-field=${field}]`)].map(({ value, checked }) => [value, checked]);
  const tick = (field, value) =>
    one(value ? `[data-field=${field}][value="${value}"]` : `[data-field=${field}]`).click();
  const submit = async () => {
    one('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  return { root, page, sections, server, one, shown, boxes, tick, submit };
}

describe('The administration page', () => {
  it('opens the first section where the address names none that there is', async () => {
    const { one, shown } = await open(new FakeAdministration(), '"><img>');
    assert.deepEqual(shown(), ['What counts']);
    assert.equal(one('[aria-current]').textContent, 'What counts');
  });

  it('goes to another section and back, and puts the focus on its heading', async () => {
    const { one, shown } = await open();
    one('[data-section=health]').click();
    await settle();
    assert.deepEqual(shown(), ['Health']);
    assert.equal(document.activeElement.textContent, 'Health');
    assert.match(window.location.search, /section=health/);
    window.history.replaceState(null, '', '?section=counts');
    window.dispatchEvent(new window.Event('popstate'));
    await settle();
    assert.deepEqual(shown(), ['What counts']);
  });

  it('keeps what was typed in a section that is left for another', async () => {
    const { one, tick, sections } = await open();
    tick('goalTypes', '2');
    one('[data-section=health]').click();
    await settle();
    assert.ok(sections[0].isChanged);
    assert.ok(one('[data-field=goalTypes][value="2"]').checked);
  });

  it('asks for the status only while it is looked at', async () => {
    const { one, server } = await open(new FakeAdministration(), 'health');
    one('[data-section=counts]').click();
    await settle();
    server.asked = 0;
    mock.timers.tick(10000);
    await settle();
    assert.equal(server.asked, 0);
  });

  it('offers what may be a goal and what may be an activity', async () => {
    const { boxes, tick, one } = await open();
    assert.deepEqual(boxes('goalTypes'), [
      ['1', true],
      ['2', false],
    ]);
    assert.ok(one('[data-field=allOthers]').checked);
    tick('allOthers');
    assert.deepEqual(boxes('activityTypes'), [
      ['2', false],
      ['3', false],
    ]);
  });

  it('saves what was chosen', async () => {
    const { server, tick, one, submit } = await open();
    assert.ok(one('[type=submit]').disabled);
    tick('goalTypes', '2');
    tick('allOthers');
    tick('activityTypes', '3');
    one('select').value = 'customfield_1';
    one('select').dispatchEvent(new window.Event('change', { bubbles: true }));
    await submit();
    assert.deepEqual(server.saved, [{ goalTypes: ['1', '2'], activityTypes: ['3'], startDateField: 'customfield_1' }]);
    assert.match(one('form [role=status]').textContent, /^Saved\./);
    assert.ok(one('[type=submit]').disabled);
  });

  it('says what is missing instead of sending it, and where', async () => {
    const { server, tick, one, submit } = await open();
    tick('goalTypes', '1');
    await submit();
    assert.deepEqual(server.saved, []);
    assert.equal(one('#mp-goalTypes-wrong').hidden, false);
    assert.equal(document.activeElement.dataset.field, 'goalTypes');
    tick('goalTypes', '1');
    assert.ok(one('#mp-goalTypes-wrong').hidden);
  });

  it('keeps what was typed where the server refuses it, and shows its words', async () => {
    const { server, sections, tick, one, submit } = await open();
    tick('goalTypes', '2');
    server.failure = new RestFailure('wrong', 'Sub-tasks cannot be goals.');
    await submit();
    assert.equal(one('form [role=alert]').textContent, 'Sub-tasks cannot be goals.');
    assert.ok(sections[0].isChanged);
  });

  it('asks before unsaved changes are left, and only then', async () => {
    const { tick, one } = await open();
    const leave = () => !window.dispatchEvent(new window.Event('beforeunload', { cancelable: true }));
    assert.equal(leave(), false);
    tick('goalTypes', '2');
    assert.equal(leave(), true);
    one('[data-action=discard]').click();
    assert.equal(leave(), false);
  });

  it('shows queue, runs and differences', async () => {
    const { root } = await open(new FakeAdministration(), 'health');
    const facts = [...root.querySelectorAll('dd')].map((fact) =>
      [...fact.children]
        .filter((part) => !part.hidden)
        .map((part) => part.textContent)
        .join(' | '),
    );
    assert.deepEqual(facts, [
      'None',
      'Not yet',
      '21 Nov 2026, 02:00, issues: 23,870, in 41.23 s | 2 differences, corrected',
      '0.1.0',
    ]);
  });

  it('shows how long steps take, what runs, and how many rows the tables have', async () => {
    const { root } = await open(new FakeAdministration(), 'health');
    const rows = [...root.querySelectorAll('.mp-details tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    assert.deepEqual(rows, [
      ['find', '12', '8', '1,240'],
      ['milepost', '0.1.0'],
      ['goalPlan', '1,200'],
    ]);
  });

  it('follows a recalculation to its end', async () => {
    const { server, one } = await open(new FakeAdministration(), 'health');
    one('[data-action=recalculate]').click();
    await settle();
    assert.equal(server.started, 1);
    assert.equal(one('progress').getAttribute('value'), '0.25');
    assert.equal(one('.mp-progress-texts').textContent, '600 of 2,400 issues300 a second, about 6 s left');
    assert.equal(one('.mp-recalculation [role=status]').textContent, 'Anna Adler has started it.');
    assert.ok(one('[data-action=recalculate]').disabled);
    server.statusNow.recalculation = {
      running: false,
      done: 2400,
      total: 2400,
      phase: 'done',
      at: '2026-11-21T09:00:00Z',
    };
    mock.timers.tick(2100);
    await settle();
    assert.equal(one('.mp-progress-block').hidden, true);
    assert.match(one('.mp-status-block [role=status]').textContent, /^Ended 21 Nov 2026, 09:00/);
    assert.equal(one('[data-action=recalculate]').disabled, false);
  });

  it('cancels a recalculation, and says how far it had come', async () => {
    const { server, one } = await open(new FakeAdministration(), 'health');
    assert.ok(one('[data-action=cancel]').hidden);
    one('[data-action=recalculate]').click();
    await settle();
    one('[data-action=cancel]').click();
    await settle();
    assert.ok(server.cancelled);
    assert.ok(one('[data-action=cancel]').disabled);
    server.statusNow.recalculation = {
      running: false,
      done: 900,
      total: 2400,
      phase: 'cancelled',
      at: '2026-11-21T09:00:00Z',
    };
    mock.timers.tick(2100);
    await settle();
    assert.match(one('.mp-recalculation [role=status]').textContent, /after 900 of 2,400 issues/);
    assert.equal(one('[data-action=recalculate]').disabled, false);
  });

  it('says why it cannot show the settings, and tries again', async () => {
    const server = new FakeAdministration();
    server.failure = new RestFailure('forbidden');
    const { one } = await open(server);
    assert.equal(one('.mp-section:not([hidden]) .mp-failure').textContent, 'Only administrators of Jira may do this.');
    assert.ok(one('form').closest('[hidden]'));
    server.failure = null;
    one('[data-action=reload]').click();
    await settle();
    assert.equal(one('form').closest('[hidden]'), null);
  });

  it('gives axe-core nothing to find', async () => {
    const { root, tick, submit } = await open();
    tick('allOthers');
    await submit();
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});

describe('The health section', () => {
  it('says calmly that nothing differed and nothing needs mending', async () => {
    const { one } = await open(new FakeAdministration(), 'health');
    assert.match(one('.mp-drift').textContent, /None in the last 30 days\. Full recalculations in that time: 1\./);
    assert.match(one('.mp-troubles').textContent, /Nothing: every search gives a value/);
    assert.equal(one('.mp-drift-chart'), null);
  });

  it('shows which runs found differences, in which goals and how large', async () => {
    const server = new FakeAdministration();
    server.driftNow = golden('status-drift.json');
    const { root, one } = await open(server, 'health');
    const rows = [...root.querySelectorAll('.mp-drift-table tbody tr')].map((row) => row.textContent);
    assert.equal(rows.length, 2);
    assert.match(rows[0], /Nightly run3MKT-20 Loyalty gained or lost its attainmentMKT-10 .*\u22129\.0 points1 more/);
    assert.match(rows[1], /Reconciliation1None/);
    assert.equal(one('.mp-drift-table a').getAttribute('href'), '/jira/browse/MKT-20');
    assert.ok(one('.mp-drift-chart'));
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('names what needs mending with its reason and the way to it', async () => {
    const server = new FakeAdministration();
    server.troublesNow = golden('status-troubles.json');
    const { root, one } = await open(server, 'health');
    const items = [...root.querySelectorAll('.mp-trouble li')].map((item) => item.textContent);
    assert.match(items[0], /MKT-10 Keep .*Retention.*since 1 Nov 2026.*no longer understands/);
    assert.match(items[1], /1 more that you cannot see/);
    assert.match(items[2], /Everything openNo operator/);
    assert.equal(one('.mp-trouble a').getAttribute('href'), '/jira/projects/MKT?goal=MKT-10');
    assert.equal(root.querySelectorAll('.mp-trouble a')[1].getAttribute('href'), '?section=plans');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('copies what support asks for, and shows it selected where the browser does not copy', async () => {
    const copied = [];
    const { one } = await open(new FakeAdministration(), 'health');
    const clipboard = { writeText: async (text) => copied.push(text) };
    Object.defineProperty(globalThis, 'navigator', { value: { clipboard }, configurable: true });
    one('[data-action=copy]').click();
    await settle();
    assert.match(copied[0], /^milepost: 0\.1\.0\n/);
    assert.equal(one('.mp-support .mp-said').textContent, 'Copied.');

    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
    one('[data-action=copy]').click();
    await settle();
    assert.equal(document.activeElement, one('.mp-support-text'));
    assert.equal(one('.mp-support-text').value, copied[0]);
    assert.match(one('.mp-support .mp-said').textContent, /does not copy here/);
  });

  it('reads anew what runs found when a run has ended', async () => {
    const server = new FakeAdministration();
    const { one } = await open(server, 'health');
    server.driftNow = golden('status-drift.json');
    server.statusNow.full.at = '2026-11-21T09:00:00Z';
    mock.timers.tick(10000);
    await settle();
    assert.ok(one('.mp-drift-table'));
  });
});

describe('axe-core in these tests', () => {
  it('finds a planted mistake', async () => {
    const root = openDocument();
    root.append(document.createElement('button'));
    mock.timers.reset();
    assert.match((await axeFindings(root)).join(), /button-name/);
  });
});
