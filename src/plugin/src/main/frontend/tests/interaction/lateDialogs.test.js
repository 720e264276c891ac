import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { LateDialogs } from '../../src/interaction/lateDialogs.js';
import { lateModule } from '../../src/interaction/lateModule.js';
import { arrivalNotice } from '../../src/render/arrival.js';
import { axeFindings, openDocument, settle } from '../support/browser.js';

/** A page with two buttons whose dialogs a test lets arrive, or fail, when it says so. */
function openPage() {
  const root = openDocument();
  const arrival = arrivalNotice();
  const buttons = ['plan', 'stage'].map((name) =>
    Object.assign(document.createElement('button'), { textContent: name }),
  );
  root.append(...buttons, arrival.element);
  const page = { root, arrival, buttons, opened: [], said: [], asked: 0 };
  page.dialogs = new LateDialogs({
    bring: () => {
      page.asked += 1;
      return new Promise((resolve, reject) => Object.assign(page, { resolve, reject }));
    },
    shown: () => ({ goal: 'MKT-3' }),
    arrival,
    say: (text) => page.said.push(text),
  });
  page.arrive = () => {
    page.resolve({ open: (name, { goal }) => page.opened.push(`${name} of ${goal}`) });
    return settle();
  };
  return page;
}

describe('Dialogs that have to arrive', () => {
  beforeEach(() => mock.method(console, 'error', () => {}));
  afterEach(() => mock.restoreAll());

  it('are announced at the button and by voice, and open when they are there', async () => {
    const page = openPage();
    const [plan] = page.buttons;
    page.dialogs.open('plan', plan);
    assert.equal(plan.getAttribute('aria-busy'), 'true');
    assert.match(page.said.at(-1), /on its way/);
    await page.arrive();
    assert.deepEqual(page.opened, ['plan of MKT-3']);
    assert.equal(plan.hasAttribute('aria-busy'), false);
    assert.equal(page.said.at(-1), '');
  });

  it('come once', async () => {
    const page = openPage();
    page.dialogs.open('plan', page.buttons[0]);
    await page.arrive();
    page.dialogs.open('stage', page.buttons[1]);
    assert.deepEqual(page.opened, ['plan of MKT-3', 'stage of MKT-3']);
    assert.equal(page.asked, 1);
  });

  it('open the last that was asked for, where two were', async () => {
    const page = openPage();
    const [plan, stage] = page.buttons;
    page.dialogs.open('plan', plan);
    const { resolve } = page;
    page.dialogs.open('stage', stage);
    assert.equal(plan.hasAttribute('aria-busy'), false);
    resolve({ open: (name) => page.opened.push(name) });
    await page.arrive();
    assert.deepEqual(page.opened, ['stage of MKT-3']);
  });

  it('offer to try again where they did not arrive, and bring the focus back to the button', async () => {
    const page = openPage();
    const [plan] = page.buttons;
    page.dialogs.open('plan', plan);
    page.reject(new Error('no network'));
    await settle();
    assert.equal(page.arrival.element.hidden, false);
    assert.match(page.arrival.element.textContent, /did not arrive.*Try again/);
    assert.deepEqual(await axeFindings(page.root), []);
    page.dialogs.again();
    assert.equal(page.arrival.element.hidden, true);
    assert.equal(document.activeElement, plan);
    await page.arrive();
    assert.deepEqual(page.opened, ['plan of MKT-3']);
  });

  it('can be left where they did not arrive', async () => {
    const page = openPage();
    page.dialogs.open('plan', page.buttons[0]);
    page.reject(new Error('no network'));
    await settle();
    page.dialogs.leave();
    assert.equal(page.arrival.element.hidden, true);
    assert.equal(document.activeElement, page.buttons[0]);
  });
});

describe('A module that Jira brings', () => {
  const jira = (outcome) => ({
    lists: [],
    WRM: {
      require(names) {
        this.lists.push(names.join());
        return outcome(names);
      },
      lists: [],
    },
    require: (name) => `module ${name}`,
  });

  it('is asked for by its key and handed over by its name', async () => {
    const around = jira(() => Promise.resolve());
    const bring = lateModule('planning', { around });
    assert.equal(await bring(), 'module milepost/planning');
    await bring();
    assert.deepEqual(around.WRM.lists, ['wr!io.milepost.jira:planning']);
  });

  it('is asked for by another list after a failure, which Jira would remember', async () => {
    const around = jira((names) => (names.length === 1 ? Promise.reject(new Error('down')) : Promise.resolve()));
    const bring = lateModule('planning', { around });
    await assert.rejects(bring());
    assert.equal(await bring(), 'module milepost/planning');
    assert.equal(new Set(around.WRM.lists).size, 2);
  });

  it('is not waited for without end where Jira says nothing', async () => {
    const around = jira(() => new Promise(() => {}));
    await assert.rejects(lateModule('planning', { around, patience: 5 })(), /nothing arrived/);
  });

  it('fails calmly where Jira has no such way', async () => {
    await assert.rejects(lateModule('planning', { around: {} })());
  });
});
