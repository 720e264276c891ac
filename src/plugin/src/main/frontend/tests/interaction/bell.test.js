import { beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { NoticeApi } from '../../src/api/noticeApi.js';
import { RestFailure } from '../../src/api/rest.js';
import { whenAskedToLook } from '../../src/interaction/lookAtGoal.js';
import { Bell } from '../../src/interaction/notices/bell.js';
import { formatsFor } from '../../src/render/formats.js';
import { noticeTimes } from '../../src/render/notices/noticeTimes.js';
import { axeFindings, choose, click, openDocument, press, settle } from '../support/browser.js';
import { noticeJson, noticesJson } from '../support/notices.js';

let root;
let place;
let server;
let bell;

/** REST as far as the bell asks for it; each answer may be a failure. */
class Server {
  asked = [];
  list = noticesJson([noticeJson(2), noticeJson(1, { read: true })]);
  older = null;
  choice = { digest: 'weekly', kinds: ['mentioned'] };

  async getIfChanged(path, tag) {
    this.asked.push(`GET ${path}`);
    const text = JSON.stringify(given(this.list));
    return text === tag ? { text: null, tag } : { text, tag: text };
  }

  async get(path) {
    this.asked.push(`GET ${path}`);
    return given(path.endsWith('choice') ? this.choice : this.older);
  }

  async post(path, body) {
    this.asked.push(`POST ${path} ${JSON.stringify(body)}`);
    if (this.refusal) throw this.refusal;
    return {};
  }

  async put(path, body) {
    this.asked.push(`PUT ${path} ${JSON.stringify(body)}`);
    if (this.refusal) throw this.refusal;
    return body;
  }
}

function given(answer) {
  if (answer instanceof Error) throw answer;
  return answer;
}

beforeEach(() => {
  root = openDocument();
  place = document.createElement('div');
  root.append(place);
  server = new Server();
  globalThis.CustomEvent = window.CustomEvent;
});

/** Pages are hidden in these tests, so that nothing is asked by itself. */
async function ring() {
  Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
  const formats = formatsFor('en', 'UTC');
  bell = new Bell({
    place,
    api: new NoticeApi(server),
    formats,
    times: noticeTimes(formats, 'UTC', 'en'),
    links: { goal: (key) => `/jira/goal/${key}` },
  });
  await bell.start().catch(() => {});
  await settle();
}

async function open() {
  await ring();
  await clickOn('toggle');
}

async function clickOn(deed) {
  click(place.querySelector(`[data-bell="${deed}"]`));
  await settle();
}

const button = () => place.querySelector('[data-bell="toggle"]');
const panel = () => place.querySelector('[role="dialog"]');
const notices = () => [...place.querySelectorAll('[data-notice]')];

describe('The bell', () => {
  it('says in its name and beside it how much is unread', async () => {
    await ring();
    assert.equal(button().getAttribute('aria-label'), 'Notifications, 1 unread');
    assert.equal(place.querySelector('.mp-bell-count').textContent, '1');
    assert.equal(panel().hidden, true);
    assert.deepEqual(server.asked, ['GET notices?limit=25']);
  });

  it('has no number where nothing is unread', async () => {
    server.list = noticesJson([]);
    await ring();
    assert.equal(button().getAttribute('aria-label'), 'Notifications');
    assert.equal(place.querySelector('.mp-bell-count').hidden, true);
  });

  it('does not grow with a number that nobody reads', async () => {
    server.list = noticesJson([noticeJson(1)], { unread: 340 });
    await ring();
    assert.equal(place.querySelector('.mp-bell-count').textContent, '99+');
    assert.equal(button().getAttribute('aria-label'), 'Notifications, 340 unread');
  });

  it('says aloud when there is more to read, and not what was there when the page came', async () => {
    await ring();
    const spoken = place.querySelector('[aria-live]');
    assert.equal(spoken.textContent, '');
    server.list = noticesJson([noticeJson(3), noticeJson(2)]);
    await bell.start();
    assert.equal(spoken.textContent, '2 unread');
  });

  it('is not there for nobody in particular', async () => {
    server.list = new RestFailure('login');
    await ring();
    assert.equal(place.hidden, true);
  });
});

describe('The panel of the bell', () => {
  it('shows what was told by day, each a link to its goal, and what is unread in words', async () => {
    await open();
    assert.equal(panel().hidden, false);
    assert.equal(document.activeElement, panel());
    assert.equal(notices().length, 2);
    assert.equal(notices()[0].getAttribute('href'), '/jira/goal/MKT-1');
    assert.match(notices()[0].textContent, /^UnreadMKT-1 RetentionHealth has gone from On track to At risk/);
    assert.equal(notices()[1].querySelector('.mp-heard').hidden, true);
    assert.equal(place.querySelectorAll('h3').length, 1);
    assert.deepEqual(await axeFindings(root), []);
  });

  it('closes by Escape, and gives the focus back to the bell', async () => {
    await open();
    let heardBehind = false;
    root.addEventListener('keydown', () => (heardBehind = true));
    notices()[0].focus();
    press(notices()[0], 'Escape');
    assert.equal(panel().hidden, true);
    assert.equal(document.activeElement, button());
    assert.equal(button().getAttribute('aria-expanded'), 'false');
    assert.equal(heardBehind, false);
  });

  it('closes when the reader goes elsewhere by key or by mouse', async () => {
    await open();
    notices()[0].focus();
    const elsewhere = document.createElement('button');
    root.append(elsewhere);
    elsewhere.focus();
    assert.equal(panel().hidden, true);
    await clickOn('toggle');
    document.body.dispatchEvent(new window.Event('pointerdown', { bubbles: true }));
    assert.equal(panel().hidden, true);
  });

  it('marks all as read, up to the newest that is shown', async () => {
    await open();
    server.list = noticesJson([noticeJson(2, { read: true }), noticeJson(1, { read: true })]);
    await clickOn('all');
    assert.ok(server.asked.includes('POST notices/read {"upTo":2}'));
    assert.equal(button().getAttribute('aria-label'), 'Notifications');
    assert.equal(place.querySelector('[data-bell="all"]').hidden, true);
    assert.equal(document.activeElement, panel());
    assert.equal(notices().filter((notice) => 'unread' in notice.dataset).length, 0);
  });

  it('says so where marking fails, and everything stays unread', async () => {
    await open();
    server.refusal = new RestFailure('offline');
    await clickOn('all');
    assert.match(place.querySelector('[role="alert"]').textContent, /did not answer/);
    assert.equal(button().getAttribute('aria-label'), 'Notifications, 1 unread');
  });

  it('shows older ones and moves on to the first of them', async () => {
    server.list = noticesJson([noticeJson(9)], { total: 2 });
    server.older = noticesJson([noticeJson(8, { at: '2026-10-02T08:00:00Z' })], { total: 2, start: 1 });
    await open();
    await clickOn('older');
    assert.ok(server.asked.includes('GET notices?start=1&limit=25'));
    assert.deepEqual(
      notices().map(({ dataset }) => dataset.notice),
      ['9', '8'],
    );
    assert.equal(document.activeElement, notices()[1]);
    assert.equal(place.querySelector('[data-bell="older"]').hidden, true);
  });

  it('says that there is nothing yet', async () => {
    server.list = noticesJson([]);
    await open();
    assert.match(panel().textContent, /Nothing to tell you yet/);
    assert.deepEqual(await axeFindings(root), []);
  });

  it('says what is wrong and tries again', async () => {
    server.list = new RestFailure('server');
    await open();
    assert.match(panel().textContent, /Jira answered with an error/);
    assert.deepEqual(await axeFindings(root), []);
    server.list = noticesJson([noticeJson(1)]);
    await clickOn('retry');
    assert.equal(place.querySelector('[role="alert"]').hidden, true);
    assert.equal(notices().length, 1);
  });
});

describe('A notice that is followed', () => {
  it('counts as read, and its goal is shown in place where the page has it', async () => {
    await open();
    const looked = [];
    whenAskedToLook(root, (key) => looked.push(key) > 0);
    const event = new window.MouseEvent('click', { bubbles: true, cancelable: true });
    notices()[0].dispatchEvent(event);
    await settle();
    assert.deepEqual([looked, event.defaultPrevented, panel().hidden], [['MKT-1'], true, true]);
    assert.ok(server.asked.includes('POST notices/read {"ids":[2]}'));
    assert.equal(button().getAttribute('aria-label'), 'Notifications');
  });

  it('leads to its goal where the page has it not, or a new tab is wanted', async () => {
    await open();
    let asked = 0;
    whenAskedToLook(root, () => ++asked && false);
    for (const ctrlKey of [false, true]) {
      const event = new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey });
      notices()[1].addEventListener('click', (late) => late.stopPropagation(), { once: true });
      place.addEventListener('click', (late) => (event.prevented = late.defaultPrevented), { once: true });
      notices()[0].dispatchEvent(event);
      assert.equal(event.prevented, false);
    }
    assert.equal(asked, 1);
  });
});

describe('The settings of the bell', () => {
  it('show what the reader chose', async () => {
    await open();
    await clickOn('settings');
    assert.equal(place.querySelector('select').value, 'weekly');
    const checked = [...place.querySelectorAll('input:checked')].map(({ value }) => value);
    assert.deepEqual(checked, ['mentioned']);
    assert.equal(document.activeElement, place.querySelector('select'));
    assert.deepEqual(await axeFindings(root), []);
  });

  it('keep what the reader chooses, and lead back', async () => {
    await open();
    await clickOn('settings');
    choose(place.querySelector('select'), 'daily');
    choose(place.querySelector('input[value="value_due"]'), true);
    place.querySelector('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    assert.ok(server.asked.includes('PUT notices/choice {"digest":"daily","kinds":["value_due","mentioned"]}'));
    assert.match(place.querySelector('.mp-bell-saved').textContent, /Saved/);
    await clickOn('back');
    assert.equal(document.activeElement, place.querySelector('[data-bell="settings"]'));
    assert.equal(notices().length, 2);
  });

  it('lose nothing where saving fails', async () => {
    await open();
    await clickOn('settings');
    choose(place.querySelector('select'), 'monthly');
    server.refusal = new RestFailure('offline');
    place.querySelector('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    assert.match(place.querySelector('form [role="alert"]').textContent, /did not answer/);
    assert.equal(place.querySelector('select').value, 'monthly');
  });

  it('can be asked for again where they did not come', async () => {
    await open();
    server.choice = new RestFailure('offline');
    await clickOn('settings');
    assert.equal(place.querySelector('select').closest('form > div').hidden, true);
    server.choice = { digest: 'off', kinds: [] };
    await clickOn('retryChoice');
    assert.equal(place.querySelector('select').value, 'off');
  });
});
