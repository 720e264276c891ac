import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { element } from '../../src/render/dom.js';
import { goalJson } from '../support/plans.js';
import { FakeServer, openRoadmap } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open() {
  const seen = { drawn: [], pressed: [] };
  const part = (page) => {
    const count = element('button', { type: 'button', 'data-action': 'count' }, 'Count');
    const draw = ({ plan, rows }) => {
      seen.drawn.push(rows.length);
      count.textContent = `${plan.goals.length} goals`;
    };
    const actions = { count: (button) => seen.pressed.push([button.textContent, page.plan.goals.length]) };
    return { places: { tools: [count] }, draw, actions };
  };
  const server = new FakeServer([goalJson('MKT-1'), goalJson('MKT-2')]);
  const opened = await openRoadmap(server, undefined, undefined, undefined, undefined, [part]);
  return { ...opened, ...seen };
}

describe('A part of the page', () => {
  it('is drawn in its place after the page, with what the page shows', async () => {
    const { root, drawn } = await open();
    assert.equal(root.querySelector('.mp-toolbar [data-action=count]').textContent, '2 goals');
    assert.equal(drawn.at(-1), 2);
  });

  it('does what its button says, and nothing by a button of others', async () => {
    const { root, pressed } = await open();
    root.querySelector('[data-action=count]').click();
    root.querySelector('[data-action=today]').click();
    assert.deepEqual(pressed, [['2 goals', 2]]);
  });

  it('leaves a place empty that it does not fill', async () => {
    const { root } = await open();
    assert.equal(root.querySelector('.mp-place-below').children.length, 0);
  });
});
