import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { printPart } from '../../src/interaction/printPart.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open(count) {
  const browser = new EventTarget();
  const goals = Array.from({ length: count }, (_, at) => goalJson(`MKT-${at + 1}`, { summary: `Goal ${at + 1}` }));
  const part = printPart({ projectName: 'Marketing', surroundings: browser });
  const opened = await openRoadmap(new FakeServer(goals), undefined, undefined, undefined, undefined, [part]);
  const { HTMLElement } = window;
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { get: () => 1396, configurable: true });
  const [grid] = opened.all('.mp-scroller');
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', {
    get() {
      return parseFloat(this.style.height) || 652;
    },
    configurable: true,
  });
  return { ...opened, grid, print: (when) => browser.dispatchEvent(new Event(when)) };
}

describe('The printed page', () => {
  it('has all rows in the width of paper while it is printed, and the window alone afterwards', async () => {
    const { grid, root, rowIds, print } = await open(60);
    const before = rowIds().length;
    print('beforeprint');
    assert.equal(rowIds().length, 60);
    assert.equal(root.style.getPropertyValue('--mp-paper-zoom'), '0.75');
    print('afterprint');
    assert.equal(rowIds().length, before);
    assert.deepEqual([grid.style.height, grid.dataset.print], ['', undefined]);
  });

  it('is what is seen where there are more rows than anybody prints', async () => {
    const { rowIds, print } = await open(301);
    const before = rowIds().length;
    print('beforeprint');
    assert.equal(rowIds().length, before);
  });

  it('says of which day it is, and what was looked for', async () => {
    const { root, page } = await open(2);
    page.filter((reader) => reader.searchFor('goal 1'));
    page.filter((reader) => reader.toggleHealth('on_track'));
    const said = root.querySelector('.mp-print-head').textContent;
    assert.match(said, /Marketing.*As of .*Health: On track.*Searched for: goal 1/);
  });

  it('says that the search of the view finds nothing for this reader', async () => {
    const { root, page } = await open(2);
    page.look((reader) => (reader.filter = { ...reader.filter, isSearchHidden: true }));
    assert.match(root.querySelector('.mp-print-head').textContent, /names what you cannot see, and finds nothing/);
  });
});
