import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { HelpDialog } from '../../src/interaction/dialogs/helpDialog.js';
import { helpPart } from '../../src/interaction/helpPart.js';
import { Tour } from '../../src/interaction/tour.js';
import { axeFindings, click, press, settle } from '../support/browser.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

function memory(kept = {}) {
  return {
    kept,
    getItem: (name) => kept[name] ?? null,
    setItem: (name, value) => Object.assign(kept, { [name]: value }),
  };
}

async function open({ remembered = memory(), late } = {}) {
  const part = helpPart({ late: late ?? (async () => around()), memory: remembered });
  const server = new FakeServer([goalJson('MKT-3')]);
  const opened = await openRoadmap(server, undefined, undefined, undefined, undefined, [part]);
  window.HTMLElement.prototype.getClientRects = () => [{}];
  const around = () => ({
    help: (more) => new HelpDialog({ host: opened.root, ...more }).open(),
    tour: () => new Tour(opened.root).start(),
  });
  return { ...opened, remembered, offer: opened.root.querySelector('.mp-tour-offer') };
}

const card = (root) => root.querySelector('.mp-tour-card');
const titleOf = (root) => card(root)?.querySelector('h2').textContent;

describe('Help', () => {
  it('opens by its button and by the key "?", but not while somebody types', async () => {
    const { root } = await open();
    click(root.querySelector('.mp-help'));
    await settle();
    assert.match(root.querySelector('dialog[open]').textContent, /Show the whole plan/);
    press(root.querySelector('dialog'), 'Escape');
    assert.equal(root.querySelector('dialog'), null);
    press(root.querySelector('.mp-search'), '?');
    await settle();
    assert.equal(root.querySelector('dialog'), null);
    press(root.querySelector('.mp-row'), '?');
    await settle();
    assert.ok(root.querySelector('dialog[open]'));
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('leads from its dialog to the tour', async () => {
    const { root } = await open();
    click(root.querySelector('.mp-help'));
    await settle();
    click(root.querySelector('dialog [data-do=tour]'));
    await settle();
    assert.equal(root.querySelector('dialog'), null);
    assert.ok(card(root));
  });

  it('says where it did not arrive', async () => {
    mock.method(console, 'error', () => undefined);
    const { root } = await open({ late: () => Promise.reject(new Error('nothing arrived')) });
    click(root.querySelector('.mp-help'));
    await settle();
    assert.match(root.textContent, /The help did not arrive/);
  });
});

describe('The tour', () => {
  it('is offered once in a browser, and not where a browser remembers nothing', async () => {
    const { offer, remembered } = await open();
    assert.ok(offer.isConnected);
    click(offer.querySelector('[data-action=no-tour]'));
    assert.equal(offer.isConnected, false);
    assert.equal((await open({ remembered })).offer, null);
    const closed = { getItem: () => assert.fail('closed') };
    assert.equal((await open({ remembered: closed })).offer, null);
  });

  it('points at one thing after another, by buttons and arrows, and ends with the last', async () => {
    const { root, offer } = await open();
    click(offer.querySelector('[data-action=tour]'));
    await settle();
    assert.equal(offer.isConnected, false);
    const titles = [titleOf(root)];
    assert.equal(document.activeElement.textContent, titles[0]);
    assert.equal(card(root).querySelector('[data-tour=back]').hidden, true);
    while (card(root).querySelector('[data-tour=next]').textContent !== 'Done') {
      click(card(root).querySelector('[data-tour=next]'));
      titles.push(titleOf(root));
    }
    assert.ok(titles.length >= 4, titles.join());
    assert.equal(new Set(titles).size, titles.length);
    press(card(root), 'ArrowLeft');
    assert.equal(titleOf(root), titles.at(-2));
    press(card(root), 'ArrowRight');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
    click(card(root).querySelector('[data-tour=next]'));
    assert.equal(card(root), null);
    assert.equal(document.activeElement, root.querySelector('.mp-help'));
  });

  it('is left by Escape', async () => {
    const { root, offer } = await open();
    click(offer.querySelector('[data-action=tour]'));
    await settle();
    press(card(root), 'Escape');
    assert.equal(card(root), null);
  });
});
