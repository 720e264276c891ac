import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { axeFindings, press, settle } from '../support/browser.js';
import { explanationJson, retention } from '../support/explanations.js';
import { forecastJson, historyJson, measurement, moved, pointJson, stateJson } from '../support/histories.js';
import { goalJson, measured } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open({ history = historyJson(), forecast = forecastJson(), prepare = () => {} } = {}) {
  const server = new FakeServer([goalJson('MKT-3', measured(0.4, { due: '2029-12-31' }))], { asOf: '2027-12-31' });
  server.details['MKT-3'] = { kpis: [retention()], why: '', closing: null };
  server.explanations['MKT-3'] = explanationJson();
  server.histories['MKT-3'] = history;
  server.forecasts['MKT-3'] = forecast;
  prepare(server);
  const opened = await openRoadmap(server);
  press(opened.row('MKT-3'), 'Enter');
  await settle();
  const caption = () => opened.texts('.mp-caption span');
  return { ...opened, server, caption };
}

describe('The history of a goal', () => {
  it('says the change of the period', async () => {
    const { texts } = await open();
    assert.deepEqual(texts('.mp-change'), ['1 Jan 2027 to 31 Dec 2027: Result 40.0%, Delivery +20.0\u00a0pp']);
  });

  it('draws result, delivery and pace, and the bands of the forecast', async () => {
    const { all } = await open();
    const looks = [
      'mp-line-result',
      'mp-line-delivery',
      'mp-line-pace',
      'mp-line-forecast',
      'mp-band-80',
      'mp-band-50',
    ];
    looks.forEach((look) => assert.equal(all(`.${look}`).length, 1, look));
    for (const line of all('.mp-chart polyline, .mp-chart polygon')) {
      assert.doesNotMatch(line.getAttribute('points'), /NaN|null|undefined/);
    }
  });

  it('says that there is nothing to draw where nothing is known', async () => {
    const nothing = { ...stateJson(null, null), attainment: { kind: 'no_data', share: null } };
    const { all, texts } = await open({
      history: historyJson([], { start: nothing, pace: [], change: {} }),
      forecast: { asOf: '2027-12-31', result: null, delivery: null },
    });
    assert.ok(all('.mp-chart')[0].closest('[hidden]'));
    assert.ok(texts('p:not([hidden])').some((text) => text.startsWith('There is nothing to draw yet')));
  });

  it('is drawn where something is known', async () => {
    const { all, texts } = await open();
    assert.equal(all('.mp-chart')[0].closest('[hidden]'), null);
    assert.ok(!texts('p:not([hidden])').some((text) => text.startsWith('There is nothing to draw yet')));
  });

  it('says as one sentence what it shows to who does not see it', async () => {
    const { all } = await open();
    assert.equal(
      all('.mp-chart')[0].getAttribute('aria-label'),
      '1 Jan 2027 to 31 Dec 2027: Result 40.0%, Delivery +20.0\u00a0pp. Now: Result 40.0%, Delivery 70.0%',
    );
  });

  it('says of each mark who did what and what it moved', async () => {
    const { all } = await open();
    assert.deepEqual(
      all('.mp-mark').map((mark) => mark.getAttribute('aria-label')),
      [
        '12 Mar: Ben Ito moved MKT-12 to Done: Delivery +10.0\u00a0pp',
        '1 Jun: Ben Ito measured 72.8: Result 30.0%',
        '1 Oct: Ben Ito measured 73.4; Ben Ito moved MKT-14 to Done: Result +10.0\u00a0pp, Delivery +10.0\u00a0pp',
      ],
    );
  });

  it('says of a plan what was another, from what to what, by whom and why', async () => {
    const planned = (field, from, to, more) => moved('MKT-3', { kind: 'target', field, from, to, ...more });
    const causes = [
      planned('target', '40', '46', { part: 'Retention', reason: 'The market grows' }),
      planned('date', null, '2027-06-30', { part: 'Half way' }),
      planned('kpi', null, 'Sales', {}),
    ];
    const { all, texts } = await open({
      history: historyJson([pointJson('2027-03-12T12:00:00Z', stateJson(null, 0.6), causes)]),
    });
    const told = [
      'MKT-3: Target of Retention: 40 \u2192 46, Ben Ito: \u201cThe market grows\u201d',
      'MKT-3: Date of Half way: 30 Jun 2027, Ben Ito',
      'MKT-3: New KPI: Sales, Ben Ito',
    ].join('; ');
    assert.equal(all('.mp-mark')[0].getAttribute('aria-label'), `12 Mar: ${told}: Delivery +10.0\u00a0pp`);
    assert.deepEqual(texts('.mp-history-table td:last-child'), [told]);
  });

  it('never names an issue that the reader may not see, nor an unknown person', async () => {
    const hidden = moved('', { issue: null, hidden: true, person: null, from: null, to: null });
    const causes = [hidden, moved('MKT-5', { person: null }), moved('MKT-6', { kind: 'link', from: null, to: null })];
    const { all } = await open({
      history: historyJson([pointJson('2027-03-12T12:00:00Z', stateJson(null, 0.6), causes)]),
    });
    assert.equal(
      all('.mp-mark')[0].getAttribute('aria-label'),
      '12 Mar: An issue that you cannot see; MKT-5 moved to Done; MKT-6: Link, Ben Ito: Delivery +10.0\u00a0pp',
    );
  });

  it('tells the largest changes of many that share a mark', async () => {
    const at = (day) => `2027-03-0${day}T12:00:00Z`;
    const points = [1, 2, 3, 4].map((day) => pointJson(at(day), stateJson(null, [0.51, 0.61, 0.62, 0.8][day - 1])));
    const { all } = await open({ history: historyJson(points) });
    assert.equal(all('.mp-mark').length, 1);
    all('.mp-mark')[0].click();
    await settle();
    assert.deepEqual(
      all('.mp-caption span').map((line) => line.textContent.slice(0, 5) + line.textContent.slice(-8)),
      ['2 Mar' + '+10.0\u00a0pp', '4 Mar' + '+18.0\u00a0pp', 'and 2' + 'd 2 more'],
    );
  });

  it('is the ledger’s, stale health included', async () => {
    const points = [
      pointJson('2027-03-12T12:00:00Z', stateJson(null, 0.5, 'stale'), [
        moved('', { kind: 'clock', issue: null, person: null, from: null, to: null }),
      ]),
    ];
    const { all } = await open({ history: historyJson(points) });
    assert.equal(all('.mp-mark')[0].getAttribute('aria-label'), '12 Mar: Time passed: Stale');
  });

  it('is there as a table too', async () => {
    const { texts } = await open();
    assert.deepEqual(texts('.mp-history-table tbody tr:first-child > *'), [
      '1 Oct',
      '40.0%',
      '70.0%',
      'Ben Ito measured 73.4; Ben Ito moved MKT-14 to Done',
    ]);
    assert.deepEqual(texts('.mp-history-table thead th'), ['When', 'Result', 'Delivery', 'Why']);
  });

  it('has no more rows in its table than can be read, and says how many more there are', async () => {
    const points = Array.from({ length: 250 }, (_, index) =>
      pointJson(new Date(Date.UTC(2027, 0, 2 + index)).toISOString(), stateJson(0.2, index / 250)),
    );
    const { texts } = await open({ history: historyJson(points) });
    assert.equal(texts('.mp-history-table tbody tr').length, 100);
    assert.deepEqual(texts('.mp-table-frame .mp-faint'), ['and 150 more']);
  });
});

describe('A history of very many changes', () => {
  it('says that of each day the last one is told, and how many causes are left out', async () => {
    const causes = Array.from({ length: 10 }, (_, index) => moved(`MKT-${index}`));
    const points = [{ ...pointJson('2027-03-12T12:00:00Z', stateJson(null, 0.6), causes), moreCauses: 90 }];
    const { texts } = await open({ history: historyJson(points, { thinned: true }) });
    assert.match(texts('.mp-history-table td:last-child')[0], /; and 97 more$/);
    assert.deepEqual(texts('.mp-table-frame .mp-faint'), [
      'There were so many changes that of each day only the last one is told.',
    ]);
  });
});

describe('The marks of a history', () => {
  it('are one step of the Tab key, and walked with the arrow keys', async () => {
    const { all, caption } = await open();
    const reached = () => all('.mp-mark[tabindex="0"]').map((mark) => mark.dataset.mark);
    assert.deepEqual(reached(), ['2']);
    assert.deepEqual(caption(), ['Point at a mark to see what changed.']);
    all('.mp-mark')[2].focus();
    press(document.activeElement, 'ArrowLeft');
    await settle();
    assert.deepEqual(reached(), ['1']);
    assert.deepEqual(caption(), ['1 Jun: Ben Ito measured 72.8: Result 30.0%']);
    press(document.activeElement, 'Home');
    press(document.activeElement, 'ArrowLeft');
    await settle();
    assert.equal(document.activeElement.dataset.mark, '0');
    press(document.activeElement, 'End');
    assert.equal(document.activeElement.dataset.mark, '2');
  });

  it('tell what they stand for to who points at them', async () => {
    const { all, caption } = await open();
    all('.mp-mark')[0].dispatchEvent(new window.Event('pointerover', { bubbles: true }));
    assert.deepEqual(caption(), ['12 Mar: Ben Ito moved MKT-12 to Done: Delivery +10.0\u00a0pp']);
    assert.equal(all('.mp-mark')[0].getAttribute('aria-pressed'), 'true');
  });

  it('keep the focus while the panel is drawn again', async () => {
    const { all, page } = await open();
    all('.mp-mark')[1].focus();
    page.changeTime((time) => time.zoomTo('year'));
    await settle();
    assert.equal(document.activeElement, all('.mp-mark')[1]);
  });
});

describe('The forecast of a goal', () => {
  const lines = async (...args) => (await open({ forecast: forecastJson(...args) })).texts('.mp-forecast p');

  it('is a band, a chance, dates, and how often it was right, in words', async () => {
    assert.deepEqual(await lines(), [
      'Retention on 31 Dec 2028: between 75.6% and 78.2% with 80 % probability, most likely 76.9%.',
      'Chance to meet the target in time: 62%.',
      'It is met between 1 Aug 2028 and 1 Jun 2029, most likely by 15 Jan 2029.',
      '8 of 10 times in the past the value fell into this band.',
      'The work is done.',
    ]);
  });

  it('claims no certainty', async () => {
    assert.equal((await lines({ probability: 0 }))[1], 'Chance to meet the target in time: less than 1%.');
    assert.equal((await lines({ probability: 1 }))[1], 'Chance to meet the target in time: more than 99%.');
  });

  it('says so where the target is not met in sight, or nothing was checked', async () => {
    const told = await lines({ metOn: null, ownRecord: { held: 0, checks: 0 } });
    assert.deepEqual(told.slice(2, 4), [
      'As it goes, the target is not met in sight.',
      'This forecast could not be checked against the past yet.',
    ]);
    assert.equal(
      (await lines({ metOn: null, notWithinYears: 10 }))[2],
      'As it goes, the target is not met within 10 years.',
    );
    const open = { early: '2028-08-01', middle: '2029-01-15', late: null };
    assert.equal(
      (await lines({ metOn: open }))[2],
      'It is met on 1 Aug 2028 at the earliest, most likely by 15 Jan 2029.',
    );
  });

  it('says plainly that there are not enough data', async () => {
    const told = await lines({ kind: 'not_enough_data', measurements: 2, needed: 3 }, { kind: 'not_enough_data' });
    assert.deepEqual(told, [
      'Not enough data for a forecast: 2 of 3 measurements.',
      'Not enough data for a forecast of the work.',
    ]);
  });

  it('says that the target is reached or the due date has passed', async () => {
    const reached = await lines({
      kind: 'reached',
      since: '2027-10-01',
      ownRecord: { held: 4, checks: 5, daysAhead: 61 },
    });
    assert.deepEqual(reached, [
      'The target is reached since 1 Oct 2027.',
      'Retention on 31 Dec 2028: between 75.6% and 78.2% with 80 % probability, most likely 76.9%.',
      'Chance to meet the target in time: 62%.',
      '4 of 5 times in the past the value fell into this band, 61 days ahead.',
      'The work is done.',
    ]);
    const nextDay = await lines({
      kind: 'reached',
      since: '2027-10-01',
      ownRecord: { held: 1, checks: 1, daysAhead: 1 },
    });
    assert.equal(nextDay[3], '1 of 1 times in the past the value fell into this band, 1 day ahead.');
    const passed = { kind: 'passed', atDue: null, path: [] };
    assert.equal((await lines({ ...passed, met: false }))[0], 'The due date has passed without the target being met.');
    assert.equal((await lines({ ...passed, met: true }))[0], 'The due date has passed, and the target was met.');
  });

  it('says when the work is done', async () => {
    const work = { kind: 'forecast', half: '2028-03-03', likely: '2028-03-20', nearlyCertain: null, remaining: 3 };
    assert.deepEqual(await lines(null, work), [
      'The work is done by 3 Mar 2028 (50 %), 20 Mar 2028 (85 %), later (95 %).',
    ]);
    assert.deepEqual(await lines(null, { kind: 'no_throughput', days: 30 }), [
      'No work was done in 30 days: there is nothing to forecast it from.',
    ]);
    assert.deepEqual(await lines(null, { kind: 'not_within', years: 10 }), [
      'As it goes, the work is not done within 10 years.',
    ]);
  });

  it('is not there where a server offers none', async () => {
    const { all } = await open({ forecast: null });
    assert.ok(all('.mp-forecast')[0].hidden);
    assert.equal(all('.mp-band-80').length, 0);
  });
});

describe('A history that is not there', () => {
  it('is not spoken of where the server keeps none', async () => {
    const { all } = await open({ history: null });
    assert.ok(all('.mp-chart')[0].closest('[hidden]'));
  });

  it('can be asked for again where it did not arrive', async () => {
    let answers = false;
    const prepare = (server) => {
      server.history = async () => {
        if (!answers) throw new RestFailure('server');
        return historyJson();
      };
    };
    const { all, texts } = await open({ prepare });
    assert.ok(texts('.mp-panel .mp-faint').includes('The history did not arrive.'));
    answers = true;
    all('[data-retry=history]')[0].click();
    await settle();
    assert.equal(all('.mp-mark').length, 3);
  });

  it('is a chart without marks where nothing happened yet', async () => {
    const { all } = await open({ history: historyJson([], { change: {} }) });
    assert.ok(all('.mp-caption')[0].hidden);
    assert.ok(all('.mp-marks')[0].hidden);
  });
});

describe('The history with its table open', () => {
  it('gives axe-core nothing to find', async () => {
    const { all, root } = await open();
    all('.mp-history-table')[0].open = true;
    all('.mp-mark')[1].click();
    await settle();
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
