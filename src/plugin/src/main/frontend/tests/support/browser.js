import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { format, readTexts } from '../../dev/texts.mjs';

const texts = readTexts();
const frames = new Map();
let lastFrame = 0;

/**
 * A document for one test, with the size that the grid would have in a real window. Frames are drawn when the test
 * says so; texts are the English ones.
 */
export function openDocument({ width = 1200, height = 652 } = {}) {
  const dom = new JSDOM(
    '<!doctype html><html lang="en"><title>Test</title><body><main><div id="root" class="milepost"></div></main></body></html>',
    {
      url: 'http://localhost/jira/projects/MKT',
      pretendToBeVisual: true,
    },
  );
  const { window } = dom;
  for (const [name, value] of [
    ['clientWidth', width],
    ['clientHeight', height],
  ]) {
    Object.defineProperty(window.HTMLElement.prototype, name, { get: () => value, configurable: true });
  }
  standInForDialogs(window);
  frames.clear();
  Object.assign(globalThis, {
    window,
    document: window.document,
    AJS: { I18n: { getText: (key, ...values) => format(texts.get(key) ?? `?${key}?`, ...values) } },
    ResizeObserver: class {
      observe() {}
    },
    requestAnimationFrame: (draw) => frames.set(++lastFrame, draw) && lastFrame,
    cancelAnimationFrame: (id) => frames.delete(id),
  });
  return window.document.getElementById('root');
}

/** What a browser does with modal dialogs and the document of the tests does not. */
function standInForDialogs({ HTMLDialogElement }) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
}

/** Lets arrived answers be taken and draws every frame that was asked for, until nothing more happens. */
export async function settle() {
  for (let round = 0; round < 20; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    const waiting = [...frames.values()];
    frames.clear();
    waiting.forEach((draw) => draw());
  }
}

/** What axe-core finds, colours left out: they need a real window and are looked at in one. */
export async function axeFindings(root) {
  axe.setup(window.document.documentElement);
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  axe.teardown();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

export function press(target, key) {
  target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

export function choose(control, value) {
  if (control.type === 'checkbox' || control.type === 'radio') control.checked = value;
  else control.value = value;
  control.dispatchEvent(new window.Event('input', { bubbles: true }));
}

export function turn(control, value) {
  control.value = value;
  control.dispatchEvent(new window.Event('change', { bubbles: true }));
}

export function click(target) {
  target.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }));
}

export function type(input, text) {
  input.value = text;
  input.dispatchEvent(new window.Event('input', { bubbles: true }));
}
