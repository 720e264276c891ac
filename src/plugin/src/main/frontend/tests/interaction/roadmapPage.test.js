import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { axeFindings, press, settle, type, turn } from '../support/browser.js';
import { rowHeight } from '../../src/layout/columns.js';
import { activityJson, activityPage, goalJson, measured, milestoneJson } from '../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const chain = () => [
  goalJson('MKT-1', { summary: 'Grow sales', subGoals: 1, activities: 4 }),
  goalJson('MKT-2', { summary: 'New customers', parent: 'MKT-1', activities: 2 }),
  goalJson('MKT-3', { summary: 'Retention', health: 'off_track', gapPoints: -20, activities: 2 }),
];
const manyGoals = (count) =>
  Array.from({ length: count }, (_, at) => goalJson(`MKT-${at + 1}`, { summary: `Goal ${at + 1}` }));

describe('The roadmap', () => {
  it('shows the tree of goals with share, gap and health in words', async () => {
    const { rowIds, row, texts } = await openRoadmap(new FakeServer(chain()));
    assert.deepEqual(rowIds(), ['goal MKT-1', 'goal MKT-2', 'group MKT-1', 'goal MKT-3']);
    assert.deepEqual(texts('.mp-rows .mp-share'), ['70.0%', '70.0%', '70.0%']);
    assert.equal(row('MKT-3').querySelector('.mp-gap').textContent, '\u221220.0\u00a0pp');
    assert.equal(row('MKT-3').querySelector('.mp-lozenge').textContent, 'Off track');
    assert.equal(row('MKT-3').querySelector('.mp-avatar').textContent, 'AR');
  });

  it('says its figures in the tiles and where to look first', async () => {
    const server = new FakeServer(chain());
    Object.assign(server.json.summary, {
      goals: 5,
      byHealth: { on_track: 4, off_track: 1 },
      delivery: 0.618,
      hiddenGoals: 2,
    });
    const { texts, all } = await openRoadmap(server);
    assert.deepEqual(
      all('.mp-chip')
        .filter((chip) => !chip.hidden)
        .map((chip) => chip.textContent),
      ['4 On track', '1 Off track'],
    );
    assert.deepEqual(texts('.mp-tile-delivery .mp-tile-number'), ['61.8%']);
    assert.deepEqual(all('.mp-tile-result'), []);
    assert.deepEqual(texts('.mp-look'), ['Retention']);
    assert.match(texts('.mp-tile-health')[0], /^3 goals.*and 2 more that you cannot see$/);
  });

  it('calls the healths as the plan does, in rows, tiles and what is said', async () => {
    const server = new FakeServer(chain(), { healthNames: { on_track: 'Green', off_track: 'Red' } });
    Object.assign(server.json.summary, { byHealth: { on_track: 2, off_track: 1 } });
    const opened = await openRoadmap(server);
    assert.deepEqual(opened.texts('.mp-rows .mp-lozenge'), ['Green', 'Green', 'Red']);
    assert.deepEqual(opened.texts('.mp-chip:not([hidden])'), ['2 Green', '1 Red']);
    server.json.goals[2].attainment = { kind: 'delivery', share: 0.9 };
    await poll(opened.page);
    assert.match(opened.said(), /70\.0% \u2192 90\.0%.*Red/);
  });

  it('takes over other names of the healths when the plan gets them', async () => {
    const server = new FakeServer(chain());
    const opened = await openRoadmap(server);
    server.json.healthNames = { off_track: 'Red' };
    await poll(opened.page);
    assert.equal(opened.row('MKT-3').querySelector('.mp-lozenge').textContent, 'Red');
  });

  it('keeps the two dials apart and says which one is the headline', async () => {
    const { row } = await openRoadmap(new FakeServer([goalJson('MKT-3', measured(0.4)), goalJson('MKT-4')]));
    const texts = (key, part) => [...row(key).querySelectorAll(part)].map((node) => node.textContent);
    assert.deepEqual(texts('MKT-3', '.mp-cell-number > :not(.mp-other)'), ['Result', '40.0%', '+20.0\u00a0pp']);
    assert.deepEqual(texts('MKT-3', '.mp-other > *'), ['Delivery', '70.0%']);
    assert.deepEqual(texts('MKT-3', '.mp-kpi'), ['73.4% of 77.0%']);
    assert.deepEqual(texts('MKT-4', '.mp-cell-number > :not(.mp-other)'), ['Delivery', '70.0%', '+20.0\u00a0pp']);
    assert.equal(row('MKT-4').querySelector('.mp-other, .mp-kpi'), null);
  });

  it('draws result as the thick fill and delivery as a thin strip below it', async () => {
    const { row } = await openRoadmap(new FakeServer([goalJson('MKT-3', measured(0.35))]));
    const [fill, strip] = ['.mp-fill', '.mp-strip'].map((part) => row('MKT-3').querySelector(part));
    const box = (node) => ['y', 'width', 'height'].map((name) => Number(node.getAttribute(name)));
    assert.ok(Math.abs(box(strip)[1] / box(fill)[1] - 2) < 0.01);
    assert.ok(box(fill)[2] > 2 * box(strip)[2]);
    assert.ok(box(strip)[0] >= box(fill)[0] + box(fill)[2]);
  });

  it('says a diagnosis in words, and nothing where it works', async () => {
    const goals = [
      ['MKT-1', 'question_activities'],
      ['MKT-2', 'works'],
    ].map(([key, diagnosis]) => goalJson(key, measured(0.2, { diagnosis })));
    const { row } = await openRoadmap(new FakeServer(goals));
    const reasons = ['MKT-1', 'MKT-2'].map((key) => row(key).querySelector('.mp-reason'));
    assert.equal(reasons[0].textContent, 'The work is done and does not work');
    assert.equal(reasons[1], null);
  });

  it('shows milestones by name, date and what they expect', async () => {
    const milestones = [
      milestoneJson('Half way', '2027-06-30', { expected: 74 }),
      milestoneJson('Kick-off', '2027-02-01', { reachedOn: '2027-01-30' }),
    ];
    const { all, row } = await openRoadmap(new FakeServer([goalJson('MKT-3', measured(0.4, { milestones }))]));
    all('.mp-milestone').forEach((mark) =>
      mark.dispatchEvent(new mark.ownerDocument.defaultView.Event('pointerenter')),
    );
    assert.deepEqual(
      all('.mp-milestone').map((mark) => [mark.dataset.state, mark.textContent]),
      [
        ['reached', 'Kick-off, 1 Feb 2027: reached 30 Jan 2027'],
        ['missed', 'Half way, 30 Jun 2027: 74.0% expected'],
      ],
    );
    const heard = row('MKT-3').querySelector('.mp-cell-time').getAttribute('aria-label');
    assert.match(heard, /Next milestone: Half way, 30 Jun 2027: 74\.0% expected$/);
  });

  it('lists drafts apart and never as off track', async () => {
    const draft = goalJson('MKT-9', { stage: 'draft', health: 'off_track', gapPoints: -60 });
    const server = new FakeServer([...chain(), draft]);
    Object.assign(server.json.summary, { byHealth: { on_track: 2, off_track: 1 }, drafts: 1 });
    const { all, row, rowIds, texts } = await openRoadmap(server);
    assert.equal(row('MKT-9').querySelector('.mp-lozenge').textContent, 'Draft');
    assert.deepEqual(texts('.mp-look'), ['Retention']);
    all('[data-filter=draft]')[0].click();
    assert.deepEqual(rowIds(), ['goal MKT-9']);
  });

  it('says the result of the plan and how much of it is known', async () => {
    const server = new FakeServer([...chain(), goalJson('MKT-4', measured(0.4))]);
    server.json.summary.result = { share: 0.443, withData: 2, all: 3 };
    const { texts } = await openRoadmap(server);
    assert.deepEqual(texts('.mp-tile-result .mp-tile-line'), ['44.3%data of 2 of 3']);
  });

  it('marks a goal without due date as unscheduled', async () => {
    const undated = { due: null, pace: null, gapPoints: null, health: 'no_data' };
    const { row } = await openRoadmap(new FakeServer([goalJson('MKT-1', undated)]));
    assert.equal(row('MKT-1').querySelector('.mp-mark-label').textContent, 'No due date');
    assert.equal(row('MKT-1').querySelector('.mp-track').dataset.kind, 'open');
    assert.equal(row('MKT-1').querySelector('.mp-notch'), null);
  });

  it('writes a goal that comes into view into a row that left it, and nothing of the former stays', async () => {
    const goals = [goalJson('MKT-3', measured(0.4, { summary: 'One' })), goalJson('MKT-4', { summary: 'Two' })];
    const { page, row } = await openRoadmap(new FakeServer(goals));
    page.filter((reader) => reader.searchFor('One'));
    const former = row('MKT-3');
    page.filter((reader) => reader.searchFor('Two'));
    assert.equal(row('MKT-4'), former);
    assert.equal(row('MKT-4').querySelector('.mp-summary').textContent, 'Two');
    assert.equal(row('MKT-4').querySelector('.mp-other, .mp-kpi, .mp-strip'), null);
  });

  it('writes what people typed as text, never as markup', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const { row } = await openRoadmap(new FakeServer([goalJson('MKT-1', { summary: nasty })]));
    assert.equal(row('MKT-1').querySelector('.mp-summary').textContent, nasty);
    assert.equal(row('MKT-1').querySelector('img'), null);
  });
});

describe('A transition elsewhere', () => {
  async function moved() {
    const server = new FakeServer([goalJson('MKT-1', { attainment: { kind: 'delivery', share: 0.525 } })]);
    const opened = await openRoadmap(server);
    const width = () => Number(opened.row('MKT-1').querySelector('.mp-fill').getAttribute('width'));
    const before = width();
    Object.assign(server.json.goals[0], { attainment: { kind: 'delivery', share: 0.6 }, calculatedAt: 'later' });
    await poll(opened.page);
    return { ...opened, before, after: width() };
  }

  it('moves the bar and the number', async () => {
    const { row, before, after } = await moved();
    assert.equal(row('MKT-1').querySelector('.mp-share').textContent, '60.0%');
    assert.ok(Math.abs(after / before - 0.6 / 0.525) < 0.01, `${before} to ${after}`);
  });

  it('is said to those who cannot see it', async () => {
    const { said } = await moved();
    assert.equal(said(), 'MKT-1 Goal MKT-1: 52.5% → 60.0%, On track.');
  });

  it('is marked for a while', async () => {
    const { row } = await moved();
    assert.ok(row('MKT-1').hasAttribute('data-changed'));
    mock.timers.tick(4100);
    await settle();
    assert.ok(!row('MKT-1').hasAttribute('data-changed'));
  });

  it('has the goal’s activities read again, and shown until they are', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    let name = 'To Do';
    server.activityPages['MKT-1'] = () => activityPage([activityJson('MKT-10', { status: { name, category: 'new' } })]);
    const { page, row, texts } = await openRoadmap(server);
    row('MKT-1')
      .querySelector('.mp-toggle')
      .dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
    await settle();
    assert.deepEqual(texts('.mp-status'), ['To Do']);
    name = 'Done';
    server.json.goals[0].calculatedAt = 'later';
    await poll(page);
    assert.deepEqual(texts('.mp-status'), ['Done']);
    assert.deepEqual(server.asked, ['MKT-1 0', 'MKT-1 0']);
  });
});

describe('A plan of 10,000 goals', () => {
  it('needs as many nodes as a plan of 100', async () => {
    const few = (await openRoadmap(new FakeServer(manyGoals(100)))).all('*').length;
    const many = (await openRoadmap(new FakeServer(manyGoals(10000)))).all('*').length;
    assert.equal(many, few);
    assert.ok(many < 1500, `${many} nodes`);
  });

  it('is not drawn again where it is scrolled to what is drawn already, as after its first picture', async () => {
    const { page, all } = await openRoadmap(new FakeServer(manyGoals(100)));
    let drawings = 0;
    page.board.addLayer({ element: document.createElement('div'), draw: () => drawings++ });
    const scrolled = async (to) => {
      Object.assign(all('.mp-scroller')[0], to).dispatchEvent(new window.Event('scroll'));
      await settle();
    };
    await scrolled({});
    assert.equal(drawings, 0);
    await scrolled({ scrollTop: 40 });
    assert.equal(drawings, 1);
    await scrolled({ scrollLeft: all('.mp-scroller')[0].scrollLeft + 40 });
    assert.equal(drawings, 2);
  });

  it('shows what lies in the middle when scrolled there, and no more nodes', async () => {
    const { all, rowIds } = await openRoadmap(new FakeServer(manyGoals(10000)));
    const before = all('*').length;
    const scroller = all('.mp-scroller')[0];
    scroller.scrollTop = 5000 * rowHeight('goal', 'wide');
    scroller.dispatchEvent(new window.Event('scroll'));
    await settle();
    assert.ok(rowIds().includes('goal MKT-5001'));
    assert.ok(all('*').length < before * 1.6, `${before} to ${all('*').length}`);
  });

  it('keeps the focused row, so that the keyboard has a place', async () => {
    const { all, row } = await openRoadmap(new FakeServer(manyGoals(10000)));
    row('MKT-2').focus();
    const scroller = all('.mp-scroller')[0];
    scroller.scrollTop = 400000;
    scroller.dispatchEvent(new window.Event('scroll'));
    await settle();
    assert.equal(document.activeElement, row('MKT-2'));
  });
});

describe('A goal of 10,000 activities', () => {
  const server = () => {
    const made = new FakeServer([goalJson('MKT-1', { activities: 10000 })]);
    made.activityPages['MKT-1'] = (start, limit) =>
      activityPage(
        Array.from({ length: limit }, (_, at) => activityJson(`MKT-${start + at + 10}`)),
        { start, total: 10000 },
      );
    return made;
  };

  it('is read page by page, as far as it is looked at', async () => {
    const made = server();
    const { all, row, texts } = await openRoadmap(made);
    press(row('MKT-1'), 'ArrowRight');
    await settle();
    assert.deepEqual(made.asked, ['MKT-1 0']);
    const scroller = all('.mp-scroller')[0];
    scroller.scrollTop = 5000 * 36;
    scroller.dispatchEvent(new window.Event('scroll'));
    await settle();
    assert.deepEqual(
      made.asked,
      ['MKT-1 0', 'MKT-1 4800', 'MKT-1 5000'].filter((each) => made.asked.includes(each)),
    );
    assert.ok(made.asked.length <= 3);
    assert.ok(texts('.mp-row-activity .mp-key').includes('MKT-5010'));
  });
});

describe('Activities that the reader may not see', () => {
  it('are counted with their weight and never named', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    server.activityPages['MKT-1'] = () =>
      activityPage([activityJson('MKT-10')], { hidden: { activities: 3, weight: 2.5 } });
    const { row, texts } = await openRoadmap(server);
    press(row('MKT-1'), 'ArrowRight');
    await settle();
    assert.deepEqual(texts('.mp-row-hidden'), ['and 3 more activities that you cannot see, weight 2.5']);
  });

  it('are one in the singular', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    server.activityPages['MKT-1'] = () => activityPage([], { hidden: { activities: 1, weight: 1 } });
    const { row, texts } = await openRoadmap(server);
    press(row('MKT-1'), 'ArrowRight');
    await settle();
    assert.deepEqual(texts('.mp-row-hidden'), ['and 1 more activity that you cannot see, weight 1']);
  });
});

describe('An activity', () => {
  it('says how much of it is done, and where it does not count in full', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    const items = [{ progress: 0.5 }, { progress: 1, share: 0.5 }, { progress: 1, weight: 0 }];
    server.activityPages['MKT-1'] = () => activityPage(items.map((more, at) => activityJson(`MKT-1${at}`, more)));
    const { row, all } = await openRoadmap(server);
    press(row('MKT-1'), 'ArrowRight');
    await settle();
    const numbers = all('.mp-row-activity .mp-cell-number').map((cell) =>
      [...cell.children]
        .filter((part) => !part.hidden)
        .map((part) => part.textContent)
        .join(', '),
    );
    assert.deepEqual(numbers, ['50.0%', '100.0%, counts 50.0%', '100.0%, not counted']);
  });
});

describe('Activities that did not arrive', () => {
  it('can be asked for again', async () => {
    const server = new FakeServer([goalJson('MKT-1')]);
    const { row, all, rowIds } = await openRoadmap(server);
    server.failure = new RestFailure('server');
    press(row('MKT-1'), 'ArrowRight');
    await settle();
    assert.deepEqual(rowIds(), ['goal MKT-1', 'failed MKT-1']);
    server.failure = null;
    all('[data-action=retry]')[0].click();
    await settle();
    assert.deepEqual(rowIds(), ['goal MKT-1', 'none MKT-1']);
  });
});

describe('Search and filter', () => {
  it('leave what matches, at its place in the tree', async () => {
    const { all, rowIds, said } = await openRoadmap(new FakeServer(chain()));
    type(all('.mp-search')[0], 'customers');
    await settle();
    assert.deepEqual(rowIds(), ['goal MKT-1', 'goal MKT-2']);
    assert.equal(said(), '1 goal');
  });

  it('go by health, and back', async () => {
    const server = new FakeServer(chain());
    server.json.summary.byHealth = { on_track: 2, off_track: 1 };
    const { all, rowIds } = await openRoadmap(server);
    const chip = all('[data-filter=off_track]')[0];
    chip.click();
    assert.equal(chip.getAttribute('aria-pressed'), 'true');
    assert.deepEqual(rowIds(), ['goal MKT-3']);
    chip.click();
    assert.equal(rowIds().length, 4);
  });

  it('say what to do where nothing matches', async () => {
    const { all, texts } = await openRoadmap(new FakeServer(chain()));
    type(all('.mp-search')[0], 'zebra');
    await settle();
    assert.deepEqual(texts('.mp-notice h2'), ['Nothing matches']);
    all('.mp-notice [data-action=clear]')[0].click();
    assert.equal(all('.mp-notice')[0].hidden, true);
  });
});

describe('The zoom', () => {
  it('changes how much time a pixel is', async () => {
    const { all, row } = await openRoadmap(new FakeServer([goalJson('MKT-1')]));
    const width = () => Number(row('MKT-1').querySelector('.mp-track').getAttribute('width'));
    const widths = ['month', 'quarter', 'three_years'].map((zoom) => {
      turn(all('.mp-zoom')[0], zoom);
      return width();
    });
    assert.deepEqual(widths, [2548, 728, 163.8]);
  });
});

describe('Every state of the page', () => {
  const findings = async (server, act = async () => {}) => {
    const opened = await openRoadmap(server);
    await act(opened);
    await settle();
    mock.timers.reset();
    return axeFindings(opened.root);
  };

  it('gives axe-core nothing to find: a full plan', async () => {
    assert.deepEqual(await findings(new FakeServer(chain())), []);
  });

  it('gives axe-core nothing to find: an open goal and its panel', async () => {
    const server = new FakeServer(chain());
    server.activityPages['MKT-3'] = () =>
      activityPage([activityJson('MKT-30')], { hidden: { activities: 1, weight: 1 } });
    const open = async ({ row }) => {
      press(row('MKT-3'), 'ArrowRight');
      press(row('MKT-3'), 'Enter');
    };
    assert.deepEqual(await findings(server, open), []);
  });

  it('gives axe-core nothing to find: an empty plan', async () => {
    assert.deepEqual(await findings(new FakeServer([])), []);
  });

  it('gives axe-core nothing to find: a refused plan', async () => {
    const server = new FakeServer([]);
    server.failure = new RestFailure('forbidden');
    assert.deepEqual(await findings(server), []);
  });
});
