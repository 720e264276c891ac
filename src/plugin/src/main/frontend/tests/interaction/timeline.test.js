import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { axeFindings, click, press, settle, turn } from '../support/browser.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open(address = {}) {
  const goals = [goalJson('MKT-1'), goalJson('MKT-2', { start: '2025-01-01', due: '2029-12-31' })];
  const opened = await openRoadmap(new FakeServer(goals), undefined, undefined, address);
  const [zoom, periods, frame, strip, scroller] = [
    '.mp-zoom',
    '.mp-periods',
    '.mp-map-frame',
    '.mp-map',
    '.mp-scroller',
  ].map((selector) => opened.root.querySelector(selector));
  strip.getBoundingClientRect = () => ({ left: 100, width: 1000 });
  return { ...opened, address, zoom, periods, frame, strip, scroller };
}

function point(target, type, clientX, more = {}) {
  target.dispatchEvent(new window.MouseEvent(type, { bubbles: true, cancelable: true, button: 0, clientX, ...more }));
}

describe('The zoom of the time axis', () => {
  it('is chosen from a list, and the address keeps it', async () => {
    const { zoom, address } = await open();
    turn(zoom, 'day');
    assert.equal(address.zoom, 'day');
    assert.equal(zoom.selectedOptions[0].textContent, 'Days');
  });

  it('is what the address says; a word that is none is left aside', async () => {
    assert.equal((await open({ zoom: 'week' })).zoom.value, 'week');
    const { zoom, address } = await open({ zoom: 'constructor' });
    assert.equal(zoom.value, 'three_years');
    assert.equal(address.zoom, 'constructor');
  });

  it('goes step by step with the buttons, to the end and not beyond', async () => {
    const { zoom, root } = await open({ zoom: 'week' });
    click(root.querySelector('[data-action=finer]'));
    click(root.querySelector('[data-action=finer]'));
    assert.equal(zoom.value, 'day');
    assert.equal(root.querySelector('[data-action=finer]').getAttribute('aria-disabled'), 'true');
    click(root.querySelector('[data-action=coarser]'));
    assert.equal(zoom.value, 'week');
  });

  it('follows + and - in the rows, and 0 shows the whole plan', async () => {
    const { zoom, row } = await open({ zoom: 'month' });
    row('MKT-1').focus();
    press(document.activeElement, '+');
    assert.equal(zoom.value, 'week');
    press(document.activeElement, '-');
    press(document.activeElement, '-');
    assert.equal(zoom.value, 'quarter');
    press(document.activeElement, '0');
    assert.equal(zoom.value, 'three_years');
  });

  it('follows the wheel with Ctrl around the pointer, and leaves the wheel alone without', async () => {
    const { zoom, scroller, page } = await open({ zoom: 'month' });
    const { from } = page.board.span;
    const wheel = (deltaY, ctrlKey) => {
      const event = new window.WheelEvent('wheel', { deltaY, ctrlKey, clientX: 700, bubbles: true, cancelable: true });
      scroller.dispatchEvent(event);
      return event.defaultPrevented;
    };
    assert.equal(wheel(-300, false), false);
    assert.equal(zoom.value, 'month');
    assert.equal(wheel(-40, true), true);
    assert.equal(zoom.value, 'month');
    wheel(-40, true);
    assert.equal(zoom.value, 'week');
    assert.notEqual(page.board.span.from, from);
  });
});

describe('The periods of the time axis', () => {
  it('are chosen from a list, and the address keeps what is not usual', async () => {
    const { periods, address, texts } = await open({ zoom: 'quarter' });
    turn(periods, 'fiscal-4');
    assert.equal(address.periods, 'fiscal-4');
    assert.match(texts('.mp-axis-major .mp-axis-label').join(), /Q\d FY \d{4}\/\d\d/);
    turn(periods, '90-days');
    assert.match(texts('.mp-axis-major .mp-axis-label').join(), /90 days from/);
    turn(periods, 'calendar');
    assert.equal(address.periods, undefined);
  });

  it('are named in the reader\u2019s language', async () => {
    const { periods } = await open({ periods: 'fiscal-7' });
    assert.equal(periods.selectedOptions[0].textContent, 'Fiscal year from July');
    assert.equal(periods.options.length, 13);
  });
});

describe('The order of the goals', () => {
  it('is chosen in their column, and the address keeps it', async () => {
    const { root, rowIds, address } = await open();
    assert.deepEqual(rowIds(), ['goal MKT-1', 'goal MKT-2']);
    turn(root.querySelector('.mp-sort'), 'start');
    assert.deepEqual(rowIds(), ['goal MKT-2', 'goal MKT-1']);
    assert.equal(address.sort, 'start');
    turn(root.querySelector('.mp-sort'), 'plan');
    assert.equal(address.sort, 'plan');
  });

  it('is what the address says', async () => {
    const { root, rowIds } = await open({ sort: 'start' });
    assert.deepEqual(rowIds(), ['goal MKT-2', 'goal MKT-1']);
    assert.equal(root.querySelector('.mp-sort').value, 'start');
    assert.equal((await open({ sort: 'toString' })).root.querySelector('.mp-sort').value, 'plan');
  });
});

describe('The map of the plan', () => {
  it('says which part is in view', async () => {
    const { frame, root } = await open({ zoom: 'month' });
    assert.match(frame.getAttribute('aria-valuetext'), /^\d+ \w+ 20\d\d to \d+ \w+ 20\d\d$/);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('moves the view by keys', async () => {
    const { frame, scroller } = await open({ zoom: 'month' });
    press(frame, 'Home');
    assert.equal(scroller.scrollLeft, 0);
    assert.equal(frame.getAttribute('aria-valuenow'), '0');
    press(frame, 'PageDown');
    assert.ok(scroller.scrollLeft > 100);
    press(frame, 'End');
    assert.equal(frame.getAttribute('aria-valuenow'), '100');
  });

  it('lets the frame be dragged from where it was taken', async () => {
    const { page, strip } = await open({ zoom: 'month' });
    page.board.toX(0);
    const { to, width } = page.board.span;
    const inside = 100 + (to / width) * 1000 * 0.9;
    point(strip, 'pointerdown', inside);
    assert.equal(page.board.span.from, 0);
    point(strip, 'pointermove', inside + 100);
    assert.ok(Math.abs(page.board.span.from - width / 10) < 1);
    point(strip, 'pointerup', inside + 100);
    point(strip, 'pointermove', inside + 500);
    assert.ok(Math.abs(page.board.span.from - width / 10) < 1);
  });

  it('brings the view to where it is clicked', async () => {
    const { page, strip } = await open({ zoom: 'month' });
    page.board.toX(0);
    point(strip, 'pointerdown', 600);
    const { from, to, width } = page.board.span;
    assert.ok(Math.abs((from + to) / 2 / width - 0.5) < 0.001);
  });

  it('follows where Shift with an arrow moves the time from a row', async () => {
    const { page, row } = await open({ zoom: 'month' });
    row('MKT-1').focus();
    const { from } = page.board.span;
    const event = new window.KeyboardEvent('keydown', {
      key: 'ArrowRight',
      shiftKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement.dispatchEvent(event);
    await settle();
    assert.ok(page.board.span.from > from);
    assert.ok(event.defaultPrevented);
  });
});
