import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Answers } from '../../../src/interaction/modes/answers.js';
import { BoardMode } from '../../../src/interaction/modes/boardMode.js';
import { CalendarMode } from '../../../src/interaction/modes/calendarMode.js';
import { Presentation } from '../../../src/interaction/modes/presentation.js';
import { dayOf } from '../../../src/model/days.js';
import { modePart } from '../../../src/interaction/modePart.js';
import { axeFindings, click, press, settle } from '../../support/browser.js';
import { goalJson, kpiJson, milestoneJson } from '../../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../../support/roadmap.js';

const golden = (name) =>
  JSON.parse(readFileSync(new URL(`../../../../../test/resources/rest/${name}.json`, import.meta.url), 'utf8'));

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const GOALS = [
  goalJson('MKT-1', {
    summary: 'Grow',
    due: '2026-06-30',
    health: 'at_risk',
    kpi: kpiJson(),
    milestones: [milestoneJson('Half way', '2026-06-10', { expected: 74 })],
  }),
  goalJson('MKT-2', { summary: 'Keep', due: null }),
];

/** The page with its modes, over answers that a test can change. */
async function open({ address = {}, answers = {}, bring = null } = {}) {
  const asked = [];
  const rest = {
    get: async (path) => {
      asked.push(path);
      const name = Object.keys(answers).find((each) => path.startsWith(each));
      if (name === undefined || answers[name] === null) throw Object.assign(new Error(path), { name: 'RestFailure' });
      return answers[name](path);
    },
  };
  const modes = (page) => {
    const kept = new Answers(rest, () => page.drawSoon());
    return {
      renew: (plan) => kept.renew(plan),
      calendar: new CalendarMode(page, kept),
      board: new BoardMode(page, kept),
      presentation: new Presentation(page, kept),
    };
  };
  const part = modePart({ bring: bring ?? (async () => modes), place: { project: 'MKT' }, title: 'Marketing' });
  const server = new FakeServer(structuredClone(GOALS), { asOf: '2026-06-09' });
  const opened = await openRoadmap(server, undefined, undefined, { asOf: undefined, ...address }, undefined, [part]);
  await settle();
  const choose = async (mode) => {
    click(opened.root.querySelector(`[data-mode=${mode}][data-action]`));
    await settle();
  };
  const cell = (day) => opened.root.querySelector(`.mp-cal [data-day="${dayOf(day)}"]`);
  const find = (selector) => opened.root.querySelector(selector);
  return { ...opened, server, asked, choose, cell, find, modes };
}

const june = () => ({
  ...golden('days'),
  days: [
    { day: '2026-06-10', activities: 9 },
    { day: '2026-06-11', activities: 1 },
  ],
  items: [{ ...golden('days').items[1], start: '2026-06-10', due: '2026-06-11' }],
});

describe('The modes of the roadmap', () => {
  it('are the timeline until another is chosen, and the address keeps it', async () => {
    const address = {};
    const { find, choose } = await open({ address });
    assert.ok(find('[data-mode=timeline][aria-pressed=true]'));
    assert.equal(find('.mp-cal'), null);
    await choose('calendar');
    assert.ok(find('[data-mode=calendar][aria-pressed=true]'));
    assert.ok(find('.mp-cal'));
  });

  it('are made once, however often the page is drawn meanwhile', async () => {
    const made = [];
    let arrive;
    const arriving = new Promise((resolve) => (arrive = resolve));
    const { page, find, choose, modes } = await open({ bring: () => arriving });
    await choose('calendar');
    page.drawSoon();
    await settle();
    arrive((each) => made.push(each) && modes(each));
    await settle();
    assert.equal(made.length, 1);
    assert.ok(find('.mp-cal'));
  });

  it('offer to try again where they do not arrive', async () => {
    let isDown = true;
    const console = mock.method(globalThis.console, 'error', () => undefined);
    let made;
    const bring = async () => {
      if (isDown) throw new Error('down');
      return made;
    };
    const { find, choose, modes } = await open({ bring });
    made = modes;
    await choose('board');
    assert.match(find('.mp-mode').textContent, /did not arrive/);
    isDown = false;
    click(find('[data-action=modeagain]'));
    await settle();
    assert.ok(find('.mp-cards'));
    console.mock.restore();
  });
});

describe('The calendar', () => {
  const address = { mode: 'calendar' };
  const answers = { 'roadmap/days': june };

  it('has milestones with what is expected, ends of goals, and activities over all of their days', async () => {
    const { texts, asked, find, root } = await open({ address, answers });
    assert.equal(find('.mp-cal-title').textContent, 'June 2026');
    assert.deepEqual(texts('.mp-cal-band').sort(), ['Grow ends', 'Half way: 74.0% expected', 'Write to "them"']);
    assert.equal(find('.mp-cal-band[data-kind=activity]').style.getPropertyValue('--mp-length'), '2');
    assert.equal(asked[0], 'roadmap/days?project=MKT&from=2026-06-01&to=2026-07-05&by=goal&limit=4');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root.querySelector('.mp-mode')), []);
  });

  it('says for pictures which days are seen', async () => {
    const { page, find, choose } = await open({ address, answers });
    const june = { mode: 'calendar', from: '2026-06-01', to: '2026-06-30', scale: 'month', week: '1' };
    assert.deepEqual(page.parts.sight, june);
    click(find('[data-calendar=next]'));
    await settle();
    assert.deepEqual(page.parts.sight, { ...june, from: '2026-07-01', to: '2026-07-31' });
    await choose('board');
    assert.deepEqual(page.parts.sight, { mode: 'board' });
    await choose('timeline');
    assert.deepEqual(page.parts.sight, {});
  });

  it('counts on each day what has no room', async () => {
    const { cell } = await open({ address, answers });
    assert.match(cell('2026-06-10').getAttribute('aria-label'), /10 entries/);
    assert.equal(cell('2026-06-10').querySelector('.mp-cal-more').textContent, '+8 more');
    assert.equal(cell('2026-06-11').querySelector('.mp-cal-more'), null);
  });

  it('opens a day with all that lies on it, and its goal from there', async () => {
    const { cell, find, texts, asked } = await open({ address, answers });
    click(cell('2026-06-10'));
    await settle();
    assert.ok(find('dialog[open]'));
    assert.equal(asked.at(-1), 'roadmap/days?project=MKT&from=2026-06-10&to=2026-06-10&by=goal&limit=200');
    assert.deepEqual(texts('.mp-cal-list li > span > :first-child'), ['Half way: 74.0% expected', 'Write to "them"']);
    click(find('.mp-cal-list button'));
    await settle();
    assert.equal(find('dialog[open]'), null);
    assert.equal(find('.mp-panel-name').textContent, 'Grow');
  });

  it('keeps the focus on an entry of the open day when the page is drawn anew', async () => {
    const { page, cell, find } = await open({ address, answers });
    click(cell('2026-06-10'));
    await settle();
    const before = find('.mp-cal-list a');
    before.focus();
    page.drawSoon();
    await settle();
    assert.equal(before.isConnected, false);
    assert.equal(document.activeElement, find('.mp-cal-list a'));
  });

  it('leads by keys to other days and months', async () => {
    const { find, cell } = await open({ address, answers });
    find('.mp-cal [tabindex="0"]').focus();
    press(document.activeElement, 'ArrowDown');
    assert.equal(document.activeElement, cell('2026-06-16'));
    press(document.activeElement, 'PageUp');
    assert.equal(find('.mp-cal-title').textContent, 'May 2026');
    assert.equal(document.activeElement, cell('2026-05-16'));
  });

  it('narrows goals as the timeline does and asks the server for the same', async () => {
    const { page, texts, asked } = await open({ address, answers });
    page.filter((reader) => reader.searchFor('nobody'));
    await settle();
    assert.deepEqual(texts('.mp-cal-band'), ['Write to "them"']);
    assert.match(asked.at(-1), /text=nobody/);
  });

  it('asks for the activities of the goals in a health and of a search, and for none of a hidden one', async () => {
    const { page, texts, asked } = await open({ address, answers });
    page.filter((reader) => reader.toggleHealth('at_risk'));
    await settle();
    assert.match(asked.at(-1), /by=goal&health=at_risk&/);
    page.filter((reader) => reader.searchBy('labels = q3'));
    await settle();
    assert.match(asked.at(-1), /by=goal&health=at_risk&jql=labels\+%3D\+q3&/);
    const before = asked.length;
    page.look((reader) => (reader.filter = { ...reader.filter, isSearchHidden: true }));
    await settle();
    assert.deepEqual(texts('.mp-cal-band'), []);
    assert.equal(asked.length, before);
  });

  it('says that activities did not come and asks again', async () => {
    const answering = { 'roadmap/days': null };
    const { find } = await open({ address, answers: answering });
    assert.match(find('.mp-cal-note').textContent, /did not arrive/);
    answering['roadmap/days'] = june;
    click(find('[data-calendar=retry]'));
    await settle();
    assert.ok(find('.mp-cal-band[data-kind=activity]'));
  });

  it('shows a year by its days', async () => {
    const { find, all } = await open({ address: { ...address, zoom: 'year' }, answers });
    assert.equal(all('.mp-cal-months [role=grid]').length, 12);
    assert.equal(find('.mp-cal-small-day[data-due][data-load="3"]').textContent, '10');
  });

  it('asks again when the plan is another', async () => {
    const { page, server, asked } = await open({ address, answers });
    server.json.goals[0].summary = 'Grow more';
    const before = asked.length;
    await poll(page);
    assert.equal(asked.length, before + 1);
  });
});

describe('The board', () => {
  const lanes = () => ({ ...golden('lanes'), by: 'status' });

  it('has goals by health while rows are goals', async () => {
    const { texts, asked, root } = await open({ address: { mode: 'board' } });
    assert.deepEqual(texts('.mp-column h3'), ['At risk', 'On track']);
    assert.deepEqual(texts('.mp-card-name'), ['Grow', 'Keep']);
    assert.deepEqual(asked, []);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root.querySelector('.mp-mode')), []);
  });

  it('has the lanes of the view as columns, and asks for cards that it lacks', async () => {
    const answers = { 'roadmap/lanes/activities': () => golden('lane-activities'), 'roadmap/lanes': lanes };
    const { all, asked, find } = await open({ address: { mode: 'board', by: 'channel' }, answers });
    assert.equal(asked[0], 'roadmap/lanes?project=MKT&by=channel&sort=plan&limit=200');
    assert.equal(all('.mp-column').length, golden('lanes').lanes.length);
    assert.ok(asked.some((path) => path.includes('unscheduled=true')));
    assert.equal(find('a.mp-card').getAttribute('href'), '/jira/browse/MKT-7');
  });

  it('shows a goal beside itself', async () => {
    const { find } = await open({ address: { mode: 'board' } });
    click(find('.mp-card'));
    await settle();
    assert.equal(find('.mp-panel-name').textContent, 'Grow');
    assert.ok(find('.mp-card[data-selected]'));
  });
});

describe('The presentation', () => {
  it('has a slide for all and one a goal, and says which', async () => {
    const { find } = await open();
    click(find('[data-action=show]'));
    await settle();
    assert.match(find('.mp-show-step').textContent, /Overview, goals: 2/);
    press(find('.mp-show'), 'ArrowRight');
    assert.match(find('.mp-show-step').textContent, /Goal 1 of 2: Grow/);
    assert.match(find('.mp-slide').textContent, /Half way/);
    press(find('.mp-show'), 'End');
    assert.ok(find('[data-show=next][aria-disabled]'));
    press(find('.mp-show'), 'Home');
    assert.ok(find('[data-show=previous][aria-disabled]'));
  });

  it('keeps the focus, by which its keys work, when a slide is drawn anew', async () => {
    const { find, page, server } = await open();
    click(find('[data-action=show]'));
    await settle();
    press(find('.mp-show'), 'ArrowRight');
    server.json.goals[0].summary = 'Grow more';
    await poll(page);
    await settle();
    assert.equal(find('.mp-show-title').textContent, 'Grow more');
    assert.equal(document.activeElement, find('.mp-show-title'));
  });

  it('lies on paper with all its slides, once what they are made of is read, and is put away after', async () => {
    const { find, asked } = await open();
    const printed = [];
    window.print = () => printed.push(new Set(asked).size);
    window.dispatchEvent(new window.Event('beforeprint'));
    assert.equal(document.querySelector('.mp-paper'), null);
    click(find('[data-action=show]'));
    await settle();
    click(find('[data-show=print]'));
    await settle();
    assert.deepEqual(printed, [4]);
    window.dispatchEvent(new window.Event('beforeprint'));
    const sheets = [...document.querySelectorAll('.mp-sheet')].map(({ textContent }) => textContent);
    assert.equal(sheets.length, 3);
    assert.match(sheets[0], /Marketing.*As of .*1 \/ 3$/);
    assert.match(sheets[1], /Grow.*Half way.*2 \/ 3$/);
    window.dispatchEvent(new window.Event('afterprint'));
    assert.equal(document.querySelector('.mp-paper'), null);
  });

  it('says on paper that further goals are printed without activities and changes', async () => {
    const { find, page, server } = await open();
    window.print = () => {};
    const note = 'Activities and changes stand on the sheets of the first 60 goals.';
    const printed = async () => {
      click(find('[data-action=show]'));
      await settle();
      window.dispatchEvent(new window.Event('beforeprint'));
      const { textContent } = document.querySelector('.mp-sheet');
      window.dispatchEvent(new window.Event('afterprint'));
      return textContent;
    };
    assert.ok(!(await printed()).includes(note));
    find('.mp-show').close();
    server.json.goals = Array.from({ length: 61 }, (_, at) => goalJson(`MKT-${at + 1}`));
    await poll(page);
    assert.ok((await printed()).includes(note));
  });

  it('shows what is looked for and says it', async () => {
    const { find, page } = await open();
    page.filter((reader) => reader.searchFor('grow'));
    click(find('[data-action=show]'));
    await settle();
    assert.match(find('.mp-show-filter').textContent, /grow/);
    assert.match(find('.mp-show-step').textContent, /goals: 1/);
  });
});
