import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { RoadmapApi } from '../../src/api/roadmapApi.js';
import { openDocument, settle } from '../support/browser.js';
import { golden } from '../support/golden.js';
import { goalJson, roadmapJson } from '../support/plans.js';

/** What a window of 1,600 by 900 leaves for the grid, as a browser says. */
const SCREEN = { width: 1600, height: 632 };
const GOALS = 2000;
const MOST_ELEMENTS = 500;

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

/** The page as a reader opens it, with all that joins it, on a plan of goals whose bars are all in view. */
async function open() {
  const root = openDocument(SCREEN);
  Object.assign(root.dataset, { projectKey: 'MKT', projectName: 'Marketing', locale: 'en-GB' });
  window.localStorage.setItem('milepost.tour', 'seen');
  globalThis.getComputedStyle = window.getComputedStyle;
  globalThis.fetch = async (address) => {
    const [, name] = /1\.0\/(?:roadmap\/)?([\w/]+)/.exec(address);
    return Response.json(
      name === 'views'
        ? { ...golden('views.json'), saved: [], first: 'project' }
        : golden(`${name.replace('lanes/', 'lane-')}.json`),
    );
  };
  const { start } = await import('../../src/pages/roadmap.js');
  start(root, (...about) => new OneAnswer(...about));
  await settle();
  return root;
}

class OneAnswer extends RoadmapApi {
  async roadmapIfChanged() {
    const milestones = [{ id: 'm', name: 'Half way', date: '2027-07-20', expected: null, reachedOn: null }];
    const more = { start: '2027-06-10', due: '2027-08-20', milestones };
    return roadmapJson(Array.from({ length: GOALS }, (_, index) => goalJson(`MKT-${index + 1}`, more)));
  }
}

/** The edges of its columns come later. */
describe('A screen of the roadmap', () => {
  it('has at most 500 elements, however many goals there are', async () => {
    const root = await open();
    const rows = root.querySelectorAll('.mp-rows .mp-row').length;
    const edges = root.querySelectorAll('.mp-row-head .mp-left > .mp-cell').length;
    const count = root.getElementsByTagName('*').length + edges;
    assert.ok(rows >= 12, `${rows} rows`);
    assert.equal(root.querySelectorAll('.mp-rows .mp-track').length, rows);
    assert.ok(count <= MOST_ELEMENTS, `${count} elements, ${rows} rows`);
  });
});
