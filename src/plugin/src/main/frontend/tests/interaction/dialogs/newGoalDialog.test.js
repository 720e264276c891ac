import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { axeFindings, choose, click, press, settle } from '../../support/browser.js';
import { FakePlanning } from '../../support/planning.js';
import { goalJson } from '../../support/plans.js';
import { FakeServer, openRoadmap, poll } from '../../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open(answer = { key: 'MKT-30' }, goalTypes = [{ id: '2', name: 'Epic' }]) {
  const planning = new FakePlanning({ 'POST goals': answer, 'GET goal-types': goalTypes && { goalTypes } });
  const server = new FakeServer([goalJson('MKT-3')]);
  const opened = await openRoadmap(server, undefined, planning.api);
  const { root } = opened;
  click(root.querySelector('[data-dialog=new]'));
  await settle();
  return {
    ...opened,
    server,
    planning,
    field: (path) => root.querySelector(`.mp-dialog [data-path=${path}]`),
    radio: (value) => root.querySelector(`.mp-dialog [type=radio][value=${value}]`),
    wrong: () =>
      [...root.querySelectorAll('.mp-entry-wrong')].filter(({ hidden }) => !hidden).map((node) => node.textContent),
    submit: async () => {
      const form = root.querySelector('.mp-dialog form');
      form.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    },
  };
}

describe('A new goal', () => {
  it('is made with its issue', async () => {
    const { planning, field, radio, submit, said, root } = await open();
    choose(field('summary'), ' More visits ');
    choose(field('owner'), 'ana');
    choose(field('due'), '2027-12-31');
    choose(radio('active'), 'active');
    await submit();
    assert.deepEqual(planning.sent, [
      {
        name: 'POST goals',
        body: {
          project: 'MKT',
          summary: 'More visits',
          owner: { name: 'ana' },
          start: null,
          due: '2027-12-31',
          stage: 'active',
        },
      },
    ]);
    assert.equal(root.querySelector('.mp-dialog'), null);
    assert.equal(said(), 'MKT-30 is a goal now.');
  });

  it('is put under another one, and not made twice where that is refused', async () => {
    const { planning, field, submit, root } = await open();
    choose(field('summary'), 'More visits');
    choose(field('parent'), 'MKT-3');
    planning.answers['PUT goals/MKT-30'] = { status: 403, body: { message: 'Not there.' } };
    await submit();
    assert.equal(root.querySelector('.mp-dialog [role=alert]').textContent, 'Not there.');
    planning.answers['PUT goals/MKT-30'] = { key: 'MKT-30' };
    await submit();
    assert.deepEqual(
      planning.sent.map(({ name }) => name),
      ['POST goals', 'PUT goals/MKT-30', 'PUT goals/MKT-30'],
    );
    assert.deepEqual(planning.sent[1].body, { parent: 'MKT-3' });
  });

  it('is of the type that is chosen, where there are several', async () => {
    const types = [
      { id: '2', name: 'Epic' },
      { id: '7', name: 'Initiative' },
    ];
    const { planning, field, submit } = await open(undefined, types);
    assert.equal(field('type').value, '2');
    assert.deepEqual(
      [...field('type').options].map(({ textContent, selected }) => [textContent, selected]),
      [
        ['Epic', true],
        ['Initiative', false],
      ],
    );
    choose(field('summary'), 'More visits');
    choose(field('type'), '7');
    await submit();
    assert.equal(planning.sent[0].body.type, '7');
  });

  it('can be made where the types do not arrive', async () => {
    const { planning, field, submit } = await open(undefined, null);
    choose(field('summary'), 'More visits');
    assert.equal(field('type'), null);
    await submit();
    assert.deepEqual([planning.sent.length, planning.sent[0].body.type], [1, undefined]);
  });

  it('says what is missing', async () => {
    const { planning, field, submit, wrong } = await open();
    choose(field('start'), '2027-12-31');
    choose(field('due'), '2027-01-01');
    await submit();
    assert.deepEqual(wrong(), ['It needs a name.', 'The due date lies before the start.']);
    assert.deepEqual(planning.sent, []);
  });

  it('is said and shown as soon as it has arrived', async () => {
    const { field, submit, root, server, page, texts } = await open();
    choose(field('summary'), 'More visits');
    await submit();
    assert.deepEqual(texts('.mp-told'), ['MKT-30 is a goal now.']);
    assert.ok(root.querySelector('.mp-panel').hidden);
    server.json.goals.push(goalJson('MKT-30', { summary: 'More visits' }));
    await poll(page);
    assert.equal(document.activeElement, root.querySelector('.mp-panel-name'));
    assert.deepEqual(texts('.mp-panel-name'), ['More visits']);
    mock.timers.tick(6000);
    assert.ok(root.querySelector('.mp-told').hidden);
  });

  it('is not given up unasked', async () => {
    const { field, root } = await open();
    choose(field('summary'), 'More visits');
    press(field('summary'), 'Escape');
    assert.match(root.querySelector('.mp-dialog [role=alert]').textContent, /not saved yet/);
    click(root.querySelector('[data-do=discard]'));
    assert.equal(root.querySelector('.mp-dialog'), null);
  });

  it('keeps what was typed when Jira refuses it', async () => {
    const { field, submit, root } = await open({ status: 400, body: { message: 'Component is required.' } });
    choose(field('summary'), 'More visits');
    await submit();
    assert.equal(root.querySelector('.mp-dialog [role=alert]').textContent, 'Component is required.');
    assert.equal(field('summary').value, 'More visits');
  });

  it('has no finding of axe', async () => {
    const { root } = await open();
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});
