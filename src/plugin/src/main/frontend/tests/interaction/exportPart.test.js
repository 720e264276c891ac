import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { exportPart } from '../../src/interaction/exportPart.js';
import { axeFindings, click, press, settle } from '../support/browser.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open({ address, late = async () => ({}) } = {}) {
  const printed = [];
  const part = exportPart({
    place: { project: 'MKT' },
    name: 'MKT',
    fileOf: (path) => `/rest/${path}`,
    late,
    surroundings: { print: () => printed.push('paper') },
  });
  const goals = [goalJson('MKT-3'), goalJson('MKT-4')];
  const opened = await openRoadmap(new FakeServer(goals), undefined, undefined, address, undefined, [part]);
  const [button] = opened.all('.mp-export-button');
  const item = (text) => opened.all('[role=menuitem]').find(({ textContent }) => textContent.includes(text));
  const list = () => opened.root.querySelector('#mp-export-menu');
  return { ...opened, button, list, item, printed, name: () => document.activeElement.textContent };
}

describe('The menu of exports', () => {
  it('opens by the mouse and by keys on its first or last item', async () => {
    const { button, list, name } = await open();
    click(button);
    assert.deepEqual(
      [list().hidden, button.getAttribute('aria-expanded'), name()],
      [false, 'true', 'Excel workbook (XLSX)'],
    );
    click(button);
    assert.deepEqual([list().hidden, button.getAttribute('aria-expanded')], [true, 'false']);
    press(button, 'ArrowDown');
    assert.equal(name(), 'Excel workbook (XLSX)');
    press(document.activeElement, 'Escape');
    press(button, 'ArrowUp');
    assert.equal(name(), 'Links to this roadmap');
  });

  it('is gone through by arrows, Home, End and first letters', async () => {
    const { button, name } = await open();
    press(button, 'ArrowDown');
    const pressed = ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home', 'p', 'p', 'z'];
    assert.deepEqual(
      pressed.map((key) => (press(document.activeElement, key), name())),
      [
        'Table (CSV)',
        'Excel workbook (XLSX)',
        'Links to this roadmap',
        'Excel workbook (XLSX)',
        'Links to this roadmap',
        'Excel workbook (XLSX)',
        'Picture (PNG)',
        'Picture (SVG)',
        'Picture (SVG)',
      ],
    );
  });

  it('is put away by Escape, with the focus on its button, by Tab, and by a click beside it', async () => {
    const { button, list } = await open();
    const ways = [
      () => press(document.activeElement, 'Escape'),
      () => press(document.activeElement, 'Tab'),
      () => document.body.dispatchEvent(new window.Event('pointerdown', { bubbles: true })),
      () => document.querySelector('.mp-search').focus(),
    ];
    for (const [index, way] of ways.entries()) {
      button.focus();
      click(button);
      way();
      assert.ok(list().hidden, `way ${index}`);
      if (index === 0) assert.equal(document.activeElement, button);
    }
  });

  it('has no finding of axe-core', async () => {
    const { root, button } = await open();
    click(button);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});

describe('What is exported', () => {
  it('is what the page shows, of the day that is looked at', async () => {
    const { button, item, page } = await open({ address: { asOf: '2027-05-01' } });
    page.filter((reader) => reader.searchFor('keep'));
    page.look((reader) => reader.sortBy('due'));
    click(button);
    const href = (text) => item(text).getAttribute('href');
    const goals = 'project=MKT&asOf=2027-05-01&text=keep&sort=due';
    assert.equal(href('Excel'), `/rest/roadmap/xlsx?${goals}`);
    assert.match(href('CSV'), /^\/rest\/roadmap\/csv\?project=MKT&asOf=2027-05-01&text=keep&sort=due&.*bom=true/);
    assert.equal(href('Calendar'), '/rest/roadmap/ics?project=MKT&text=keep');
    assert.match(
      href('SVG'),
      /^\/rest\/roadmap\/svg\?.*text=keep&sort=due&from=20..-..-..&to=20..-..-..&width=\d+&theme=light$/,
    );
    assert.match(href('A3'), /^\/rest\/roadmap\/pdf\?.*sort=due&from=.*&paper=a3$/);
  });

  it('is printed by the browser', async () => {
    const { button, item, printed } = await open();
    click(button);
    click(item('Print'));
    assert.deepEqual(printed, ['paper']);
  });

  it('is drawn as a picture by what arrives late, under the name of the day', async () => {
    const pictures = [];
    const { button, item, list } = await open({
      late: async () => ({ picture: async (...wanted) => pictures.push(wanted) }),
    });
    click(button);
    click(item('PNG'));
    await settle();
    assert.ok(list().hidden);
    assert.match(pictures[0][0], /^\/rest\/roadmap\/svg\?/);
    assert.match(pictures[0][1], /^milepost-MKT-\d{4}-\d\d-\d\d\.png$/);
  });

  it('says where it did not come, and tries again', async () => {
    mock.method(console, 'error', () => undefined);
    let attempts = 0;
    const links = [];
    const late = async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('nothing arrived');
      return { links: ({ wish }) => links.push(wish) };
    };
    const { all, button, item } = await open({ late });
    for (const said of ['That did not work. Please try again.', '']) {
      click(button);
      click(item('Links'));
      await settle();
      assert.equal(all('.mp-export-menu [role=alert]')[0].textContent, said);
    }
    assert.deepEqual(links, [{ project: 'MKT' }]);
  });
});
