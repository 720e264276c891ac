import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../../src/api/rest.js';
import { TimeTravel } from '../../../src/interaction/past/timeTravel.js';
import { pastPart } from '../../../src/interaction/pastPart.js';
import { axeFindings, choose, click, press, settle } from '../../support/browser.js';
import { goalJson, measured } from '../../support/plans.js';
import { FakeServer, openRoadmap } from '../../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const DAYS = {
  today: '2027-07-02',
  days: [
    { day: '2027-06-01', changes: 3 },
    { day: '2027-07-01', changes: 1 },
  ],
};

/** A roadmap whose result is as many points as the day of the month, and the slider that is open over it. */
async function open({ api = { ledgerDays: async () => DAYS } } = {}) {
  const server = new FakeServer([goalJson('MKT-3', measured(0.4))]);
  const read = [];
  server.past = (asOf) => {
    const share = Number(asOf.slice(8)) / 100;
    const goals = server.json.goals.map((goal) => ({ ...goal, attainment: { kind: 'result', share } }));
    return { ...server.json, asOf, goals };
  };
  const { roadmapOf } = server;
  server.roadmapOf = async (day) => {
    read.push(day);
    return roadmapOf.call(server, day);
  };
  const address = { asOf: undefined };
  const late = async ({ page, button, holder }) => {
    const travel = new TimeTravel({ page, api, roadmaps: server, button, place: holder });
    return {
      get travelling() {
        return travel.past;
      },
      draw: (shown) => travel.draw(shown),
      notesOf: () => [],
      travel: () => travel.toggle(),
    };
  };
  const opened = await openRoadmap(server, undefined, undefined, address, undefined, [pastPart(late)]);
  const { root } = opened;
  const button = root.querySelector('[data-action=travel]');
  click(button);
  await settle();
  const part = (name) => root.querySelector(`[data-travel=${name}]`);
  return { ...opened, server, read, address, button, part, range: root.querySelector('.mp-travel-range') };
}

describe('The slider over past days', () => {
  it('stands at today, reaches back to the first change, and names the day and how much changed on it', async () => {
    const { root, range, button } = await open();
    assert.equal(document.activeElement, range);
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    assert.equal(range.getAttribute('aria-valuetext'), 'Friday, 2 July 2027');
    press(range, 'ArrowLeft');
    await settle();
    assert.equal(range.getAttribute('aria-valuetext'), 'Thursday, 1 July 2027, 1 change');
    press(range, 'Home');
    await settle();
    assert.equal(range.getAttribute('aria-valuetext'), 'Tuesday, 1 June 2027, 3 changes');
    assert.equal(root.querySelectorAll('.mp-travel-strip rect').length, 2);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('shows the plan of its day, which the address keeps, and ends it with today', async () => {
    const { root, range, address, texts } = await open();
    choose(range, String(Number(range.max) - 3));
    await settle();
    assert.equal(address.asOf, '2027-06-29');
    assert.deepEqual(texts('.mp-rows .mp-share'), ['29.0%']);
    press(range, 'End');
    await settle();
    assert.equal(address.asOf, undefined);
    assert.deepEqual(texts('.mp-rows .mp-share'), ['40.0%']);
    assert.equal(root.querySelector('.mp-past').hidden, true);
  });

  it('goes by keys: a step, a longer one, and by buttons', async () => {
    const { root, range, address, part } = await open();
    const days = [];
    for (const key of ['PageDown', 'ArrowDown', 'ArrowUp', 'PageUp', 'ArrowLeft']) {
      press(range, key);
      await settle();
      days.push(address.asOf);
    }
    assert.deepEqual(days, ['2027-06-25', '2027-06-24', '2027-06-25', undefined, '2027-07-01']);
    choose(root.querySelector('[data-choice=step]'), 'week');
    click(part('back'));
    await settle();
    assert.equal(address.asOf, '2027-06-24');
    click(part('on'));
    await settle();
    assert.equal(address.asOf, '2027-07-01');
  });

  it('marks what differs from the day before, and says nothing aloud beside the day', async () => {
    const { root, range, said } = await open();
    press(range, 'ArrowLeft');
    await settle();
    press(range, 'ArrowLeft');
    await settle();
    assert.ok(root.querySelector('.mp-row[data-changed]'));
    assert.equal(said(), '');
  });

  it('is put away by Escape, with the focus on its button, and stays at the day', async () => {
    const { root, range, address, button } = await open();
    press(range, 'ArrowLeft');
    await settle();
    press(range, 'Escape');
    assert.equal(root.querySelector('.mp-travel').hidden, true);
    assert.equal(document.activeElement, button);
    assert.equal(address.asOf, '2027-07-01');
  });

  it('follows a day that is chosen elsewhere', async () => {
    const { range, page } = await open();
    page.lookBack('2027-06-10');
    await settle();
    assert.equal(range.getAttribute('aria-valuetext'), 'Thursday, 10 June 2027');
  });

  it('says what could not be read, and tries it again', async () => {
    let failure = new RestFailure('server');
    const ledgerDays = async () => {
      if (failure) throw failure;
      return DAYS;
    };
    const { root, server, range, part, address } = await open({ api: { ledgerDays } });
    assert.match(root.querySelector('.mp-travel-status').textContent, /could not be read/);
    failure = null;
    click(part('days'));
    await settle();
    assert.equal(document.activeElement, range);
    server.failure = new RestFailure('server');
    press(range, 'ArrowLeft');
    await settle();
    assert.match(root.querySelector('.mp-travel-status').textContent, /could not be read/);
    server.failure = null;
    click(part('frame'));
    await settle();
    assert.equal(address.asOf, '2027-07-01');
  });
});

describe('Days that pass', () => {
  /** One more day has passed. */
  async function pass() {
    await settle();
    mock.timers.tick(700);
    await settle();
  }

  it('begin with the day of the slider and end with today', async () => {
    const { root, range, address, part, read } = await open();
    press(range, 'PageDown');
    await settle();
    click(part('play'));
    assert.equal(part('play').getAttribute('aria-label'), 'Pause');
    const days = [];
    for (let each = 0; each < 7; each += 1) {
      await pass();
      days.push(address.asOf?.slice(5));
    }
    assert.deepEqual(days, ['06-26', '06-27', '06-28', '06-29', '06-30', '07-01', undefined]);
    assert.equal(new Set(read).size, read.length);
    await settle();
    assert.equal(part('play').getAttribute('aria-label'), 'Play');
    assert.equal(root.querySelector('.mp-travel .mp-heard').textContent, 'The plan of today');
  });

  it('pause by the space bar and say where', async () => {
    const { root, range, address } = await open();
    press(range, 'Home');
    await settle();
    press(range, ' ');
    await pass();
    press(range, ' ');
    await pass();
    assert.equal(address.asOf, '2027-06-02');
    assert.equal(root.querySelector('.mp-travel .mp-heard').textContent, 'Plan as it stood on 2 Jun 2027');
  });

  it('pause when a goal is looked at', async () => {
    const { page, range, address, part } = await open();
    press(range, 'Home');
    await settle();
    click(part('play'));
    await pass();
    page.select('MKT-3', false);
    await pass();
    await pass();
    assert.equal(address.asOf, '2027-06-02');
    assert.equal(part('play').getAttribute('aria-label'), 'Play');
  });

  it('end where a day cannot be read', async () => {
    const { server, root, range, part } = await open();
    press(range, 'Home');
    await settle();
    server.failure = new RestFailure('offline');
    click(part('play'));
    await settle();
    assert.equal(part('play').getAttribute('aria-label'), 'Play');
    assert.match(root.querySelector('.mp-travel-status').textContent, /could not be read/);
  });
});
