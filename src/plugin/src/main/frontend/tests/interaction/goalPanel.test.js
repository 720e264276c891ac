import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { axeFindings, settle } from '../support/browser.js';
import { explanationJson, healthJson, kpi, retention, withinKpi } from '../support/explanations.js';
import { activityJson, goalJson, measured, milestoneJson } from '../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const MEASURED = measured(0.4, { diagnosis: 'works', pace: 0.33242, gapPoints: 6.757991, due: '2029-12-31' });
const detailsJson = (kpis, more) => ({ kpis, why: '', closing: null, ...more });

async function select({
  names = {},
  goal = {},
  details = detailsJson([retention()]),
  explanation = explanationJson(),
} = {}) {
  const server = new FakeServer([goalJson('MKT-3', { ...MEASURED, ...goal })], {
    asOf: '2027-12-31',
    healthNames: names,
  });
  server.details['MKT-3'] = details;
  server.explanations['MKT-3'] = explanation;
  const opened = await openRoadmap(server);
  click(opened.row('MKT-3'));
  await settle();
  const shown = (selector) =>
    opened
      .all(selector)
      .filter((node) => !node.hidden)
      .map((node) => node.textContent);
  return { ...opened, server, shown };
}

function click(row) {
  row.querySelector('.mp-summary').dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
}

describe('The panel of a goal', () => {
  it('is read again when the goal is planned otherwise', async () => {
    const { server, page, texts } = await select();
    server.details['MKT-3'] = detailsJson([retention()], { why: 'They recommend us' });
    await poll(page);
    assert.deepEqual(texts('.mp-end'), ['']);
    server.json.goals[0].milestones = [milestoneJson({ name: 'Half way' })];
    await poll(page);
    assert.deepEqual(texts('.mp-end'), ['They recommend us']);
  });

  it('leaves the focus to the search when its goal is put away', async () => {
    const { server, page, root } = await select();
    root.querySelector('.mp-panel-name').focus();
    server.json.goals = [goalJson('MKT-4')];
    await poll(page);
    assert.ok(root.querySelector('.mp-panel').hidden);
    assert.equal(document.activeElement, root.querySelector('.mp-search'));
  });
});

describe('Why a goal shows its numbers', () => {
  it('is each formula with the goal’s own figures in it', async () => {
    const items = [activityJson('MKT-30', { weight: 3, progress: 1 }), activityJson('MKT-31', { progress: 0.5 })];
    const activityList = { total: 3, items: [...items, activityJson('MKT-32')], hidden: { activities: 0, weight: 0 } };
    const { texts } = await select({ details: detailsJson([retention()], { activityList }) });
    assert.deepEqual(texts('.mp-why > *'), [
      'Result (headline)',
      '(73.4 \u2212 71.0) / (77.0 \u2212 71.0) = 40.0%',
      'Delivery',
      '(3 + 0.5 + 0) / 5 = 70.0%',
      'Pace',
      '364 / 1,095 days = 33.2%',
      'Health',
      '40.0% \u2212 33.2% = +6.8\u00a0pp',
      'On track: the gap is at least \u22125.0\u00a0pp',
      'Together',
      'Result +6.8\u00a0pp, delivery +26.8\u00a0pp against pace: Work and result are on pace',
    ]);
  });

  it('names the threshold that made the health', async () => {
    const reasons = {
      at_risk: ['gap', 'At risk: the gap is below \u22125.0\u00a0pp and at least \u221215.0\u00a0pp'],
      off_track: ['gap', 'Off track: the gap is below \u221215.0\u00a0pp'],
      achieved: ['achieved', 'Achieved: all of it is reached'],
      stale: ['stale', 'Stale: last measured on 1 Dec 2027, more than 92 days ago'],
      no_data: ['no_data', 'No data: it takes a number, a start and a due date'],
      too_early: ['channel', 'Too early: its channel has not run for its least time'],
    };
    for (const [health, [reason, text]] of Object.entries(reasons)) {
      const { texts } = await select({ explanation: explanationJson({ health: healthJson({ health, reason }) }) });
      assert.ok(texts('.mp-why p').includes(text), `${health}: ${texts('.mp-why p').join(' | ')}`);
    }
  });

  it('counts one day as one', async () => {
    const health = healthJson({ health: 'stale', reason: 'stale', reviewDays: 1 });
    const { texts } = await select({ explanation: explanationJson({ health }) });
    assert.ok(texts('.mp-why p').includes('Stale: last measured on 1 Dec 2027, more than 1 day ago'));
  });

  it('calls the health as the plan does', async () => {
    const { texts } = await select({ names: { on_track: 'Green' } });
    assert.deepEqual(texts('.mp-panel-top .mp-lozenge'), ['Green']);
    assert.ok(texts('.mp-why p').includes('Green: the gap is at least \u22125.0\u00a0pp'));
  });

  it('says by which rule several KPIs become one, and of how many there are data', async () => {
    const kpis = [retention(), kpi({ baseline: 0, targetValue: 10 }, null, null, { name: 'Referrals' })];
    const result = { rule: 'mean_of_kpis', withData: 1, all: 2, kpis };
    const { texts } = await select({ explanation: explanationJson({ result }) });
    assert.deepEqual(texts('.mp-why p').slice(0, 4), [
      'Retention: (73.4 \u2212 71.0) / (77.0 \u2212 71.0) = 40.0%',
      'Referrals: No data',
      'Mean of the KPIs by their weights',
      'Data of 1 of 2; the others are left out',
    ]);
  });

  it('shows a formula over other KPIs with its figures, or what it lacks', async () => {
    const formula = { text: '[Spend] / [Leads]', explained: '5,000 / 100 = 50', missing: [] };
    const lacking = { text: '[Spend] / [Leads]', explained: null, missing: ['Leads'] };
    const textsOf = async (each) => {
      const result = { kpis: [retention({ formula: each })] };
      return (await select({ explanation: explanationJson({ result }) })).texts('.mp-why p').slice(0, 2);
    };
    assert.deepEqual(await textsOf(formula), ['[Spend] / [Leads]', '5,000 / 100 = 50']);
    assert.deepEqual(await textsOf(lacking), ['[Spend] / [Leads]', 'Not calculated: no data of Leads']);
  });

  it('says since when a search gives no value, and why', async () => {
    const textsOf = async (reason) => {
      const searchFailure = { reason, since: '2026-11-20' };
      const result = { kpis: [retention({ searchFailure })] };
      return (await select({ explanation: explanationJson({ result }) })).texts('.mp-why p');
    };
    const gone = 'The search could not be run since 20 Nov 2026: the person who set it up is no longer active.';
    assert.equal((await textsOf('person_gone'))[1], gone);
    const broken = 'The search could not be run since 20 Nov 2026: Jira broke it off.';
    assert.ok((await textsOf('what a later server says')).includes(broken));
  });

  it('says as how much it counts where it is below nothing or beyond all', async () => {
    const result = { share: 1.25, kpis: [kpi({ baseline: 48000, targetValue: 60000 }, 63000, 1.25)] };
    const { texts } = await select({ explanation: explanationJson({ result }) });
    assert.ok(texts('.mp-why p').includes('A roll-up counts it as 100.0%'));
  });

  it('names the parts of a delivery in the order of its terms, and weights that are missing', async () => {
    const subGoals = [{ key: 'MKT-4', summary: 'x', done: 2, weight: 4, ownWeight: null }];
    const hiddenSubGoals = { count: 1, done: 0.5, weight: 1 };
    const delivery = { share: 0.6, done: 6, weight: 10, subGoals, hiddenSubGoals, fallbackWeights: 2 };
    const { texts } = await select({ explanation: explanationJson({ delivery }) });
    assert.deepEqual(texts('.mp-why p').slice(1, 4), [
      '(3.5 + 2 + 0.5) / (5 + 4 + 1) = 60.0%',
      'in this order: own activities, MKT-4, 1 that you cannot see',
      '2 activities without a weight count with the default one',
    ]);
  });
});

describe('The dials of a goal in its panel', () => {
  it('are result and delivery against pace, with what they say together and what follows', async () => {
    const { shown } = await select({ goal: { diagnosis: 'question_activities' } });
    assert.deepEqual(shown('.mp-pair'), ['Resultheadline40.0%', 'Deliveryheadline70.0%', 'Paceheadline33.2%']);
    assert.deepEqual(shown('.mp-is-headline'), ['headline']);
    assert.deepEqual(shown('.mp-diagnosis'), ['The work is done and does not work. Question the activities.']);
  });
});

describe('The KPIs of a goal', () => {
  it('say value, target as typed, baseline, day, share, and whether they lead or lag', async () => {
    const { texts } = await select({ details: detailsJson([retention({ leading: false })]) });
    assert.deepEqual(texts('.mp-kpis p'), [
      'Retention40.0%',
      '73.4% of 77.0% 1 Dec',
      'from 71.0% to 77.0% (+6 pp) · lagging',
    ]);
  });

  it('say what a value means that is out of its operating range', async () => {
    const each = { ...withinKpi(85, 0.5), name: 'MQL to SQL', leading: true, timeInside: 0.62 };
    const { texts } = await select({ details: detailsJson([{ ...each, warning: 'Sales cannot follow up.' }]) });
    assert.deepEqual(texts('.mp-kpis p'), [
      'MQL to SQL50.0%',
      '85.0% 1 Dec',
      'within 60.0% and 80.0%, tolerance 10.0% · leading · 62.0% of the time inside',
      'Sales cannot follow up.',
    ]);
  });

  it('say that they were never measured, and weigh them where weights differ', async () => {
    const kpis = [retention(), kpi({ baseline: 200, targetValue: 0 }, null, null, { name: 'Complaints', weight: 2 })];
    const { texts } = await select({ details: detailsJson(kpis) });
    assert.deepEqual(texts('.mp-kpis li:last-child p'), [
      'ComplaintsNo data',
      'Not measured yet',
      'from 200 to 0 · weight 2',
    ]);
  });

  it('are the one of the roadmap until the details are here', async () => {
    const { texts } = await select({ details: null });
    assert.deepEqual(texts('.mp-kpis p'), ['Retention', '73.4% of 77.0% 30 Jun']);
  });
});

describe('What was planned for a goal', () => {
  it('is its milestones in the order of time, with those that were missed', async () => {
    const milestones = [
      milestoneJson('Second year', '2028-12-31', { expected: 75 }),
      milestoneJson('First year', '2027-06-30', { expected: 73 }),
    ];
    const { texts } = await select({ goal: { milestones } });
    assert.deepEqual(texts('.mp-milestone-list li'), [
      'First year, 30 Jun 2027: 73.0% expected missed',
      'Second year, 31 Dec 2028: 75.0% expected',
    ]);
  });

  it('is its campaigns with their cover, and a finding where they fall short', async () => {
    const campaigns = [
      { id: 'a', name: 'Loyalty', target: 3 },
      { id: 'b', name: 'E-mails', target: 1.5 },
      { id: 'c', name: 'Content', target: null },
    ];
    const campaignCover = { sum: 4.5, whole: 6, share: 0.75, short: true, withoutTarget: 1, campaigns };
    const { texts, shown } = await select({ explanation: explanationJson({ campaignCover }) });
    assert.deepEqual(texts('.mp-campaigns li'), ['Loyalty3.0%', 'E-mails1.5%', 'Contentno target']);
    assert.deepEqual(texts('.mp-cover'), ['(3.0 + 1.5) / 6.0 = 75.0% of the target']);
    assert.deepEqual(shown('.mp-warning'), [
      'The campaigns do not add up to the target.',
      'Campaigns without a target: 1',
    ]);
  });

  it('is to what end, and how it ended', async () => {
    const closing = { date: '2027-12-30', outcome: 'partly', learning: 'Start earlier.' };
    const { texts } = await select({ details: detailsJson([], { why: 'Keeping is cheaper.', closing }) });
    assert.deepEqual(texts('.mp-end'), ['Keeping is cheaper.']);
    assert.deepEqual(texts('.mp-closing'), ['Closed on 30 Dec 2027, partly reached. Learned: Start earlier.']);
  });

  it('is not there where nothing was planned', async () => {
    const { all } = await select({ goal: { kpi: null }, details: detailsJson([]) });
    const titles = all('.mp-panel-title').filter((title) => !title.parentElement.hidden);
    assert.deepEqual(
      titles.map((title) => title.textContent),
      ['Why this number', 'What changed it'],
    );
  });
});

describe('The panel while figures arrive', () => {
  it('keeps what it shows while it is read again, and takes the newest answer', async () => {
    const { server, page, texts } = await select();
    server.explanations['MKT-3'] = explanationJson({ result: { share: 0.5, kpis: [retention({ share: 0.5 })] } });
    server.json.goals[0].calculatedAt = 'later';
    await poll(page);
    assert.equal(texts('.mp-why p')[0], '(73.4 \u2212 71.0) / (77.0 \u2212 71.0) = 50.0%');
    server.json.goals[0].calculatedAt = 'later still';
    server.explanation = async () => {
      throw new RestFailure('server');
    };
    await poll(page);
    assert.equal(texts('.mp-why p')[0], '(73.4 \u2212 71.0) / (77.0 \u2212 71.0) = 50.0%');
  });

  it('never shows an answer about a goal that is not shown any more', async () => {
    const server = new FakeServer([goalJson('MKT-3', MEASURED), goalJson('MKT-4')]);
    let answer;
    server.explanation = (key) =>
      key === 'MKT-3' ? new Promise((resolve) => (answer = resolve)) : Promise.reject(new RestFailure('missing'));
    const { row, texts } = await openRoadmap(server);
    click(row('MKT-3'));
    click(row('MKT-4'));
    await settle();
    answer(explanationJson());
    await settle();
    assert.equal(texts('.mp-why p')[0], '3.5 / 5 = 70.0%');
  });

  it('gives axe-core nothing to find', async () => {
    const milestones = [milestoneJson('First year', '2027-06-30', { expected: 73 })];
    const kpis = [retention(), { ...withinKpi(85, 0.5), name: 'MQL to SQL', warning: 'Too many.' }];
    const { root } = await select({ goal: { milestones }, details: detailsJson(kpis) });
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
