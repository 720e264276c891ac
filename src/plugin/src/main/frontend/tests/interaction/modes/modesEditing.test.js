import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Answers } from '../../../src/interaction/modes/answers.js';
import { boardNote } from '../../../src/render/modes/boardText.js';
import { BoardMode } from '../../../src/interaction/modes/boardMode.js';
import { CalendarMode } from '../../../src/interaction/modes/calendarMode.js';
import { Presentation } from '../../../src/interaction/modes/presentation.js';
import { Editing } from '../../../src/interaction/editing/editing.js';
import { editingPart } from '../../../src/interaction/editingPart.js';
import { modePart } from '../../../src/interaction/modePart.js';
import { dayOf } from '../../../src/model/days.js';
import { axeFindings, click, settle } from '../../support/browser.js';
import { FakeChanges } from '../../support/editing.js';
import { goalJson } from '../../support/plans.js';
import { FakeServer, openRoadmap } from '../../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const golden = (name) =>
  JSON.parse(readFileSync(new URL(`../../../../../test/resources/rest/${name}.json`, import.meta.url), 'utf8'));
const lane = (id, items) => ({
  ...golden('lanes').lanes[0],
  id,
  name: id,
  activities: items.length,
  unscheduled: 0,
  hidden: { activities: 0, weight: 0 },
  items,
});
const activity = () => ({ ...golden('lanes').lanes[0].items[0], start: '2026-06-10', due: '2026-06-11' });
const answers = () => ({
  'roadmap/lanes': {
    ...golden('lanes'),
    lanes: [lane('E-mail', [activity()]), lane('SEO', [{ ...activity(), id: 9, key: 'MKT-9' }])],
  },
  'roadmap/days': {
    ...golden('days'),
    days: ['2026-06-10', '2026-06-11'].map((day) => ({ day, activities: 1 })),
    items: [activity()],
  },
});

/** The roadmap in a mode, with its editing. */
async function open(address, offers = {}) {
  const json = answers();
  const rest = { get: async (path) => json[Object.keys(json).find((each) => path.startsWith(each))] };
  const server = new FakeServer([goalJson('MKT-1', { start: '2026-06-01', due: '2026-06-30' })], {
    asOf: '2026-06-09',
  });
  const changes = new FakeChanges(server);
  changes.offers = offers;
  const modes = (page) => {
    const kept = new Answers(rest, () => page.drawSoon());
    return {
      renew: (plan) => kept.renew(plan),
      calendar: new CalendarMode(page, kept),
      board: new BoardMode(page, kept),
      presentation: new Presentation(page, kept),
    };
  };
  let editing = null;
  const editor = editingPart(async (page, dock) => {
    editing = new Editing(page, dock, { host: document.getElementById('root'), jira: null, api: changes });
    return editing;
  });
  const mode = modePart({ bring: async () => modes, place: { project: 'MKT' }, title: 'Marketing' });
  const opened = await openRoadmap(server, undefined, undefined, address, undefined, [mode, editor]);
  await settle();
  const find = (selector) => opened.root.querySelector(selector);
  find('.mp-mode').firstElementChild.dispatchEvent(new window.MouseEvent('pointerover', { bubbles: true }));
  await settle();
  const staged = () => Object.fromEntries([...editing.changes.staging.entries].map(([key, { to }]) => [key, to]));
  return { ...opened, json, changes, find, staged, editing: () => editing };
}

/** Carries what lies at an element to where another one lies below the pointer. */
async function carry(from, under, { cells = null, pointerType = 'mouse' } = {}) {
  const send = (type, clientX) => {
    const event = new window.MouseEvent(type, { bubbles: true, button: 0, clientX, clientY: 5 });
    Object.defineProperty(event, 'pointerType', { value: pointerType });
    from.dispatchEvent(event);
  };
  document.elementFromPoint = () => under;
  document.elementsFromPoint = (x) => [cells === null ? under : x < 50 ? cells : under];
  send('pointerdown', 0);
  if (pointerType === 'touch') mock.timers.tick(500);
  send('pointermove', 100);
  await settle();
  send('pointerup', 100);
  await settle();
}

const keys = async (...names) => {
  for (const key of names) {
    document.activeElement.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  }
};

/** A measure of elements that lie in others; of those that do not it is none. */
function measured(measure) {
  return function get() {
    return this.parentNode ? measure(this) : 0;
  };
}

describe('A board without cards', () => {
  const answer = { status: 'here', json: { lanes: [] } };

  it('says whether there is nothing yet, or nothing that is looked for', async () => {
    await openRoadmap(new FakeServer([]));
    assert.equal(boardNote(answer, [], { isPast: false, isFiltered: false }), 'There is no activity yet.');
    assert.equal(boardNote(answer, [], { isPast: false, isFiltered: true }), 'Nothing is found.');
  });
});

describe('A card of the board', () => {
  const board = () => open({ mode: 'board', by: 'channel' });
  const column = ({ all }, at) => all('.mp-column')[at];
  const card = (opened, at, key) =>
    [...column(opened, at).querySelectorAll('.mp-card')].find((each) => each.textContent.includes(key));

  it('is carried to another column, is there at once, and its old place stays to be seen', async () => {
    const opened = await board();
    await carry(card(opened, 0, 'MKT-7'), column(opened, 1));
    assert.deepEqual(opened.editing().changes.staging.entries.get('MKT-7'), {
      issue: 'MKT-7',
      from: { channel: 'E-mail' },
      to: { channel: 'SEO' },
    });
    assert.equal(card(opened, 1, 'MKT-7').dataset.staged, 'changed');
    assert.ok(card(opened, 0, 'MKT-7').hasAttribute('data-going'));
    assert.equal(opened.find('.mp-dock strong').textContent, '1 change, not yet written');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(opened.find('.mp-mode')), []);
  });

  it('goes back, with the reason, where Jira refuses it', async () => {
    const opened = await board();
    opened.changes.refusals['MKT-7'] = 'No step leads there.';
    await carry(card(opened, 0, 'MKT-7'), column(opened, 1), { pointerType: 'touch' });
    assert.deepEqual(opened.staged(), {});
    assert.equal(opened.find('.mp-dock-reason').textContent, 'MKT-7: No step leads there.');
    assert.equal(card(opened, 1, 'MKT-7'), undefined);
  });

  it('goes to a column without cards, one of what can be chosen, by mouse and by keys', async () => {
    const choices = ['E-mail', 'Radio', 'SEO'].map((name) => ({ value: name, name }));
    const opened = await open({ mode: 'board', by: 'channel' }, { channel: { choices } });
    assert.deepEqual(opened.changes.asked.find(([what]) => what === 'choices').slice(1), [
      'channel',
      ['MKT-7', 'MKT-9'],
    ]);
    const names = () => opened.all('.mp-column h3').map(({ textContent }) => textContent);
    assert.deepEqual(names(), ['E-mail', 'Radio', 'SEO']);
    await carry(card(opened, 0, 'MKT-7'), column(opened, 1));
    assert.deepEqual(opened.staged(), { 'MKT-7': { channel: 'Radio' } });
    assert.equal(card(opened, 1, 'MKT-7').dataset.staged, 'changed');
    card(opened, 2, 'MKT-9').focus();
    await keys('m', 'ArrowLeft', 'Enter');
    assert.deepEqual(opened.staged()['MKT-9'], { channel: 'Radio' });
    mock.timers.reset();
    assert.deepEqual(await axeFindings(opened.find('.mp-mode')), []);
  });

  for (const [what, focused, scrolled] of [
    ['with the focus', 1, 616],
    ['that is the first in view', null, 308],
  ]) {
    it(`leaves the column ${what} where it is as columns without cards come`, async (test) => {
      let answered;
      const opened = await open(
        { mode: 'board', by: 'channel' },
        { channel: new Promise((done) => (answered = done)) },
      );
      const left = (node) => (node.matches('.mp-column') ? 308 * [...node.parentNode.children].indexOf(node) : 0);
      const measures = { offsetLeft: left, offsetWidth: () => 308, clientWidth: () => 1000 };
      const { prototype } = window.HTMLElement;
      Object.entries(measures).forEach(([name, measure]) =>
        Object.defineProperty(prototype, name, { configurable: true, get: measured(measure) }),
      );
      test.after(() => Object.keys(measures).forEach((name) => delete prototype[name]));
      const row = opened.find('.mp-columns');
      if (focused !== null) card(opened, focused, 'MKT-9').focus();
      assert.equal(opened.all('.mp-column').length, 2);
      answered({ choices: ['Press', 'E-mail', 'Radio', 'SEO'].map((name) => ({ value: name, name })) });
      await settle();
      assert.equal(opened.all('.mp-column').length, 4);
      assert.equal(row.scrollLeft, scrolled);
      assert.equal(row.style.getPropertyValue('--mp-columns-room'), `${scrolled + 1000 - 4 * 308}px`);
    });
  }

  it('goes to a person of the plan who owns no activities, beside whose goals it lies', async () => {
    const opened = await open({ mode: 'board', by: 'owner' });
    const people = () => opened.all('.mp-column h3').map(({ textContent }) => textContent);
    const [goal] = opened.page.plan.goals;
    const at = people().indexOf(goal.owner.displayName);
    assert.ok(at >= 0, people().join());
    assert.ok(card(opened, at, 'MKT-1'));
    const from = people().indexOf('E-mail');
    await carry(card(opened, from, 'MKT-7'), column(opened, at));
    assert.deepEqual(opened.staged(), { 'MKT-7': { owner: goal.owner.name } });
    assert.equal(card(opened, at, 'MKT-7').dataset.staged, 'changed');
    assert.equal(opened.changes.asked.filter(([what]) => what === 'choices').length, 0);
  });

  it('goes between the choices of a field of Jira, which is called by its name', async () => {
    const market = 'field:customfield_7';
    const choices = ['E-mail', 'Radio', 'SEO'].map((name) => ({ value: name, name }));
    const opened = await open({ mode: 'board', by: market }, { [market]: { choices } });
    opened.page.look((reader) => {
      reader.fields = [{ by: market, name: 'Market', isKept: true }];
    });
    await carry(card(opened, 0, 'MKT-7'), column(opened, 1));
    assert.deepEqual(opened.editing().changes.staging.entries.get('MKT-7'), {
      issue: 'MKT-7',
      from: { [market]: 'E-mail' },
      to: { [market]: 'Radio' },
    });
    click(opened.find('.mp-dock [data-edit=review]'));
    await settle();
    assert.equal(opened.find('.mp-staged-change li .mp-faint').textContent, 'Market ');
  });

  it('stays where it was put once it is written, until it is read there', async () => {
    const opened = await board();
    await carry(card(opened, 0, 'MKT-7'), column(opened, 1));
    opened.find('[data-edit=save]').click();
    await settle();
    assert.equal(opened.editing().changes.count, 0);
    assert.ok(card(opened, 1, 'MKT-7'));
    assert.ok(card(opened, 0, 'MKT-7').hasAttribute('data-going'));
    const { 'roadmap/lanes': lanes } = opened.json;
    opened.json['roadmap/lanes'] = { ...lanes, lanes: [lane('SEO', [activity(), lanes.lanes[1].items[0]])] };
    opened.editing().readAgain();
    await settle();
    assert.equal(opened.all('.mp-card').filter(({ textContent }) => textContent.includes('MKT-7')).length, 1);
    assert.equal(opened.editing().changes.isSettling, false);
  });

  it('is carried by keys, and its form opens by E', async () => {
    const opened = await board();
    card(opened, 0, 'MKT-7').focus();
    await keys('m', 'ArrowRight', 'Escape');
    assert.deepEqual(opened.staged(), {});
    await keys('m', 'ArrowRight');
    assert.ok(opened.all('[role=status]').some(({ textContent }) => textContent === 'MKT-7 to SEO'));
    assert.ok(column(opened, 1).hasAttribute('data-drop'));
    await keys('Enter');
    assert.deepEqual(opened.staged(), { 'MKT-7': { channel: 'SEO' } });
    await keys('e');
    assert.match(opened.find('dialog h2').textContent, /MKT-7|MKT-9/);
  });

  it('stays in its column where that is calculated, and says so', async () => {
    const opened = await open({ mode: 'board' });
    opened.find('.mp-card').focus();
    await keys('m');
    assert.match(opened.find('.mp-dock-reason').textContent, /Health/);
  });
});

describe('An entry of the calendar', () => {
  const calendar = () => open({ mode: 'calendar', zoom: 'month' });
  const cell = ({ find }, day) => find(`.mp-cal [data-day="${dayOf(day)}"]`);
  const band = ({ find }) => find('.mp-cal-band[data-entry="activity MKT-7"]');

  it('is carried to another day, and both its dates move by as many days', async () => {
    const opened = await calendar();
    await carry(band(opened), cell(opened, '2026-06-16'), { cells: cell(opened, '2026-06-11') });
    assert.deepEqual(opened.staged(), { 'MKT-7': { start: '2026-06-15', due: '2026-06-16' } });
    assert.equal(band(opened).closest('[data-day]'), cell(opened, '2026-06-15'));
    assert.equal(band(opened).dataset.staged, 'changed');
    assert.ok(!cell(opened, '2026-06-10').hasAttribute('data-filled'));
    assert.ok(cell(opened, '2026-06-16').hasAttribute('data-filled'));
  });

  it('is carried by keys from the list of its day', async () => {
    const opened = await calendar();
    cell(opened, '2026-06-10').focus();
    cell(opened, '2026-06-10').click();
    await settle();
    opened.find('dialog [data-entry="activity MKT-7"] a').focus();
    await keys('m', 'ArrowDown', 'Enter');
    assert.deepEqual(opened.staged(), { 'MKT-7': { start: '2026-06-17', due: '2026-06-18' } });
    assert.equal(document.activeElement, cell(opened, '2026-06-17'));
  });

  it('is put back by Escape, and a goal keeps its length', async () => {
    const opened = await calendar();
    const end = opened.find('.mp-cal-band[data-kind=goal]');
    await carry(end, cell(opened, '2026-06-29'));
    assert.deepEqual(opened.staged(), {});
    await carry(end, cell(opened, '2026-06-29'), { cells: cell(opened, '2026-06-30') });
    assert.deepEqual(opened.staged(), { 'MKT-1': { start: '2026-05-31', due: '2026-06-29' } });
  });
});
