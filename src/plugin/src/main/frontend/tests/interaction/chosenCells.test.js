import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { axeFindings, choose, settle } from '../support/browser.js';
import { openEditing } from '../support/editing.js';
import { activityJson, activityPage, goalJson } from '../support/plans.js';
import { FakeServer } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const CHANNELS = { choices: ['Email', 'Events', 'Search'].map((name) => ({ value: name, name })) };
const STATUSES = {
  choices: [
    { value: '1', name: 'To Do' },
    { value: '3', name: 'In Progress' },
  ],
};
const input = ({ root }) => root.querySelector('.mp-in-place-input');
const said = ({ root }) => root.querySelector('.mp-in-place .mp-entry-wrong').textContent;
const options = ({ root }) => [...root.querySelectorAll('.mp-in-place [role=option]')];
const stagedOf = ({ editing }) => [...editing().changes.staging.entries.values()];
const cell = ({ row }, issue, name) => row(issue).querySelector(`.mp-cell-${name}`);
const key = async (target, name, more) => {
  target.dispatchEvent(new window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  await settle();
};
const twice = async (target) => {
  target.dispatchEvent(new window.MouseEvent('dblclick', { bubbles: true }));
  await settle();
};

/** A goal with an activity, whose status and channel have columns. */
async function open() {
  const goals = [goalJson('MKT-1', { start: '2027-03-01', due: '2027-08-31' })];
  const server = new FakeServer(goals);
  const activity = activityJson('MKT-10', { start: '2027-03-01', due: '2027-04-01' });
  server.activityPages['MKT-1'] = () => activityPage([activity]);
  server.values = async (words, goal) => ({ items: goal ? [{ key: 'MKT-10', values: { channel: ['Email'] } }] : [] });
  const opened = await openEditing(goals, { server });
  opened.page.look((reader) => reader.drawAs({ columns: ['status', 'channel'] }));
  await settle();
  opened.changes.offers = { channel: CHANNELS, status: STATUSES };
  opened.changes.standing = { 'MKT-10': { channel: ['Email'], status: ['1'] } };
  opened.row('MKT-1').focus();
  await key(opened.row('MKT-1'), 'ArrowRight');
  await settle();
  const nodeOf = opened.row;
  const ofActivity = () => opened.root.querySelector('.mp-row-activity');
  return { ...opened, row: (issue) => (issue === 'MKT-10' ? ofActivity() : nodeOf(issue)) };
}

const boxes = ({ root }) => [...root.querySelectorAll('.mp-in-place-list input')];
const checked = (opened) => boxes(opened).flatMap((box) => (box.checked ? [box.value] : []));

/** The same, where the channel takes several, of which one is not offered any more. */
async function openSeveral() {
  const opened = await open();
  opened.changes.offers.channel = { ...CHANNELS, takesSeveral: true };
  opened.changes.standing['MKT-10'].channel = ['Email', 'Fax'];
  return opened;
}

describe('A cell in which several are chosen', () => {
  it('has a box for each, keeps what is clicked once the reader goes elsewhere, and writes it as one change', async () => {
    const opened = await openSeveral();
    await twice(cell(opened, 'MKT-10', 'channel'));
    assert.equal(input(opened), null);
    assert.deepEqual(
      boxes(opened).map(({ value, checked: isOn, parentNode }) => [value, isOn, parentNode.textContent]),
      [
        ['Email', true, 'Email'],
        ['Events', false, 'Events'],
        ['Search', false, 'Search'],
        ['Fax', true, 'Fax'],
      ],
    );
    assert.equal(document.activeElement.value, 'Email');
    boxes(opened)[1].parentNode.click();
    boxes(opened)[3].click();
    assert.equal(document.activeElement.value, 'Fax');
    assert.deepEqual(stagedOf(opened), []);
    opened.row('MKT-1').focus();
    mock.timers.tick(1);
    await settle();
    const from = { channel: ['Email', 'Fax'] };
    assert.deepEqual(stagedOf(opened), [{ issue: 'MKT-10', from, to: { channel: ['Email', 'Events'] } }]);
    assert.equal(cell(opened, 'MKT-10', 'channel').textContent, 'Email, Events');
    await twice(cell(opened, 'MKT-10', 'channel'));
    assert.deepEqual(checked(opened), ['Email', 'Events']);
  });

  it('goes from box to box by arrows, keeps by Enter and the tabulator, gives up by Escape, and takes none', async () => {
    const opened = await openSeveral();
    await twice(cell(opened, 'MKT-10', 'channel'));
    mock.timers.reset();
    assert.deepEqual(await axeFindings(opened.root), []);
    await key(boxes(opened)[0], 'ArrowUp');
    assert.equal(document.activeElement.value, 'Fax');
    document.activeElement.click();
    await key(document.activeElement, 'Escape');
    assert.deepEqual(stagedOf(opened), []);
    await twice(cell(opened, 'MKT-10', 'channel'));
    boxes(opened)[0].click();
    await key(document.activeElement, 'ArrowDown');
    assert.equal(document.activeElement.value, 'Events');
    boxes(opened)[3].click();
    await key(document.activeElement, 'Tab', { shiftKey: true });
    assert.equal(input(opened).parentNode.dataset.part, 'status');
    assert.deepEqual(stagedOf(opened)[0].to, { channel: [] });
    assert.equal(cell(opened, 'MKT-10', 'channel').textContent, '');
  });

  it('changes nothing by what was typed and confirmed before it was known that there are several', async () => {
    const opened = await openSeveral();
    let answer;
    const { choices } = opened.changes;
    opened.changes.choices = (...asked) =>
      new Promise((resolve) => (answer = () => resolve(choices.apply(opened.changes, asked))));
    await twice(cell(opened, 'MKT-10', 'channel'));
    await key(input(opened), 'Enter');
    answer();
    await settle();
    assert.deepEqual(checked(opened), ['Email', 'Fax']);
    await key(document.activeElement, 'Enter');
    assert.equal(boxes(opened).length, 0);
    assert.deepEqual(stagedOf(opened), []);
  });
});

describe('A cell in which something is chosen', () => {
  it('offers what there is, and keeps what is clicked', async () => {
    const opened = await open();
    assert.equal(cell(opened, 'MKT-10', 'channel').textContent, 'Email');
    await twice(cell(opened, 'MKT-10', 'channel'));
    assert.equal(input(opened).value, 'Email');
    assert.deepEqual(
      options(opened).map(({ textContent }) => textContent.trim()),
      ['Email', 'Events', 'Search'],
    );
    options(opened)[1].click();
    await settle();
    assert.equal(input(opened), null);
    assert.deepEqual(stagedOf(opened), [{ issue: 'MKT-10', from: { channel: 'Email' }, to: { channel: 'Events' } }]);
    assert.equal(cell(opened, 'MKT-10', 'channel').textContent, 'Events');
  });

  it('is reached by the tabulator, takes the only choice that begins as typed, and none for no text', async () => {
    const opened = await open();
    opened.row('MKT-10').focus();
    await key(opened.row('MKT-10'), 'F2');
    await key(input(opened), 'Tab');
    await key(input(opened), 'Tab');
    assert.equal(input(opened).parentNode.dataset.part, 'status');
    choose(input(opened), 'in');
    await key(input(opened), 'Tab');
    assert.equal(input(opened).parentNode.dataset.part, 'channel');
    choose(input(opened), '');
    await key(input(opened), 'Enter');
    const [{ from, to }] = stagedOf(opened);
    assert.deepEqual(
      [from, to],
      [
        { status: '1', channel: 'Email' },
        { status: '3', channel: null },
      ],
    );
    assert.equal(cell(opened, 'MKT-10', 'status').textContent, 'In Progress');
    assert.equal(cell(opened, 'MKT-10', 'channel').textContent, '');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(opened.root), []);
  });

  it('says of what is no choice that it is none, and stays open', async () => {
    const opened = await open();
    await twice(cell(opened, 'MKT-10', 'channel'));
    choose(input(opened), 'Carrier pigeons');
    await key(input(opened), 'Enter');
    assert.match(said(opened), /not among the choices/);
    choose(input(opened), 'e');
    await key(input(opened), 'Enter');
    assert.match(said(opened), /not among the choices/);
    assert.deepEqual(stagedOf(opened), []);
    await key(input(opened), 'Escape');
    assert.equal(input(opened), null);
  });

  it('is found where it is empty as well, and so not as high as its row', async () => {
    const opened = await open();
    const empty = cell(opened, 'MKT-10', 'channel');
    empty.getBoundingClientRect = () => ({ left: 300, right: 400 });
    const point = { bubbles: true, clientX: 350 };
    empty.closest('.mp-left').dispatchEvent(new window.MouseEvent('dblclick', point));
    await settle();
    assert.equal(input(opened).parentNode.dataset.part, 'channel');
  });

  it('is meant by a double click of which the first one has shown the goal beside the rows', async () => {
    const opened = await open();
    const status = cell(opened, 'MKT-1', 'status');
    const press = (target, type, detail) =>
      target.dispatchEvent(new window.MouseEvent(type, { bubbles: true, detail }));
    press(status, 'mousedown', 1);
    press(status, 'click', 1);
    await settle();
    assert.equal(opened.root.querySelector('.mp-panel').hidden, false);
    press(opened.row('MKT-1').querySelector('.mp-cell-time'), 'mousedown', 2);
    press(opened.row('MKT-1').querySelector('.mp-cell-time'), 'dblclick', 2);
    await settle();
    assert.equal(opened.root.querySelector('.mp-panel').hidden, true);
    assert.equal(input(opened).parentNode.dataset.part, 'status');
    assert.equal(opened.root.querySelector('dialog'), null);
  });

  it('takes any text where the field does', async () => {
    const opened = await open();
    opened.changes.offers.channel = { choices: [], takesAnyText: true };
    await twice(cell(opened, 'MKT-10', 'channel'));
    choose(input(opened), 'Carrier pigeons');
    await key(input(opened), 'Enter');
    assert.equal(stagedOf(opened)[0].to.channel, 'Carrier pigeons');
  });

  it('lets keys wait until it is known what can be chosen', async () => {
    const opened = await open();
    let answer;
    const { choices } = opened.changes;
    opened.changes.choices = (...asked) =>
      new Promise((resolve) => (answer = () => resolve(choices.apply(opened.changes, asked))));
    await twice(cell(opened, 'MKT-10', 'channel'));
    choose(input(opened), 'Search');
    await key(input(opened), 'Enter');
    assert.deepEqual(stagedOf(opened), []);
    answer();
    await settle();
    assert.equal(stagedOf(opened)[0].to.channel, 'Search');
  });

  it('says why nothing can be written there: the server, several values, the work of a goal, no answer', async () => {
    const opened = await open();
    const { changes } = opened;
    const saidIn = async (issue) => {
      await twice(cell(opened, issue, 'channel'));
      const words = said(opened);
      assert.equal(input(opened).readOnly, true);
      await key(input(opened), 'Escape');
      return words;
    };
    changes.problems = { 'MKT-10': 'This issue has no field for it.' };
    assert.equal(await saidIn('MKT-10'), 'This issue has no field for it.');
    changes.problems = {};
    changes.standing['MKT-10'].channel = ['Email', 'Search'];
    assert.match(await saidIn('MKT-10'), /several values/);
    const asked = changes.asked.length;
    assert.match(await saidIn('MKT-1'), /its activities say/);
    assert.equal(changes.asked.length, asked);
    changes.failure = new RestFailure('offline');
    assert.notEqual(await saidIn('MKT-10'), '');
    assert.deepEqual(stagedOf(opened), []);
  });

  it('is as it was where Jira refuses what was chosen', async () => {
    const opened = await open();
    opened.changes.refusals = { 'MKT-10': 'Not so.' };
    await twice(cell(opened, 'MKT-10', 'status'));
    choose(input(opened), 'In Progress');
    await key(input(opened), 'Enter');
    await settle();
    assert.deepEqual(stagedOf(opened), []);
    assert.equal(cell(opened, 'MKT-10', 'status').textContent, 'To Do');
    assert.match(opened.root.querySelector('.mp-dock-reason').textContent, /MKT-10: Not so\./);
  });
});
