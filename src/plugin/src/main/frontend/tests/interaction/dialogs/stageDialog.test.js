import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { axeFindings, choose, click, settle } from '../../support/browser.js';
import { FakePlanning, planJson } from '../../support/planning.js';
import { goalJson, roadmapJson } from '../../support/plans.js';
import { FakeServer, openRoadmap } from '../../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

async function open(button, answers, { canEdit = true } = {}) {
  const planning = new FakePlanning(answers);
  const opened = await openRoadmap(new FakeServer([goalJson('MKT-3')], { canEdit }), undefined, planning.api);
  click(opened.row('MKT-3').querySelector('.mp-summary'));
  await settle();
  click(opened.root.querySelector(`[data-dialog=${button}]`));
  await settle();
  const { root } = opened;
  return {
    ...opened,
    planning,
    radio: (value) => root.querySelector(`.mp-dialog [type=radio][value=${value}]`),
    field: (path) => root.querySelector(`.mp-dialog [data-path=${path}]`),
    dialog: () => root.querySelector('.mp-dialog'),
    wrong: () =>
      [...root.querySelectorAll('.mp-entry-wrong')].filter(({ hidden }) => !hidden).map((node) => node.textContent),
    submit: async () => {
      const form = root.querySelector('.mp-dialog form');
      form.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    },
  };
}

const stageIn = (stage) => ({
  'GET goals/MKT-3/plan': planJson({ stage }),
  'PUT goals/MKT-3/stage': (body) => planJson({ stage: body.stage, version: 4 }),
});

describe('Changing the stage', () => {
  it('closes a goal with its outcome and what was learned, and not without', async () => {
    const { planning, radio, field, submit, wrong, dialog } = await open('stage', stageIn('active'));
    await submit();
    assert.deepEqual(wrong(), ['Choose where the goal goes.']);
    choose(radio('closed'), 'closed');
    await submit();
    assert.deepEqual(wrong(), ['Choose what came out.', 'Say what the next goal can learn from this one.']);
    choose(radio('partly'), 'partly');
    choose(field('learning'), 'Start earlier');
    await submit();
    assert.deepEqual(planning.sent, [
      {
        name: 'PUT goals/MKT-3/stage',
        body: { version: 3, stage: 'closed', outcome: 'partly', learning: 'Start earlier' },
      },
    ]);
    assert.equal(dialog(), null);
  });

  it('offers the ways that lead out of the stage', async () => {
    for (const [stage, ways] of Object.entries({
      draft: ['active', 'archived'],
      active: ['closed', 'draft', 'archived'],
      closed: ['active', 'archived'],
      archived: ['previous'],
    })) {
      const { all } = await open('stage', stageIn(stage));
      assert.deepEqual(
        all('.mp-dialog [type=radio]').map(({ value }) => value),
        ways,
      );
    }
  });

  it('keeps what was written when it is refused', async () => {
    const refused = { status: 409, body: { message: 'Somebody else saved.' } };
    const { radio, field, submit, root } = await open('stage', {
      ...stageIn('active'),
      'PUT goals/MKT-3/stage': refused,
    });
    choose(radio('archived'), 'archived');
    choose(field('reason'), 'No budget');
    await submit();
    assert.equal(root.querySelector('.mp-dialog [role=alert]').textContent, 'Somebody else saved.');
    assert.equal(field('reason').value, 'No budget');
  });

  it('shows a second editor what is different, and goes on upon their version', async () => {
    const theirs = planJson({ version: 4, why: 'Theirs', savedBy: { name: 'ben', displayName: 'Ben Ito' } });
    const { planning, radio, submit, texts, dialog } = await open('stage', {
      ...stageIn('active'),
      'PUT goals/MKT-3/stage': ({ version }) =>
        version === 4 ? theirs : { status: 409, body: { message: 'Somebody else saved.', current: theirs } },
    });
    choose(radio('archived'), 'archived');
    await submit();
    assert.match(dialog().textContent, /Somebody else saved MKT-3 first.*Ben Ito saved this goal/);
    assert.deepEqual(texts('.mp-conflict h3'), ['Stage', 'To what end']);
    assert.deepEqual(texts('.mp-conflict:first-of-type td').slice(-3), ['Active', 'Active', 'Archived']);
    assert.equal(dialog().querySelectorAll('[type=radio]').length, 0);
    await submit();
    assert.deepEqual(
      planning.sent.map(({ body }) => [body.version, body.stage]),
      [
        [3, 'archived'],
        [4, 'archived'],
      ],
    );
    assert.equal(dialog(), null);
  });

  const bothClose = () => {
    const closing = { date: '2027-06-01', outcome: 'missed', learning: 'Too late' };
    const current = planJson({ version: 4, stage: 'closed', closing });
    const refused = { status: 409, body: { message: 'Somebody else saved.', current } };
    return open('stage', { ...stageIn('active'), 'PUT goals/MKT-3/stage': refused });
  };

  it('lets a second editor choose where both want another stage', async () => {
    const { planning, radio, submit, texts, wrong, dialog, said } = await bothClose();
    choose(radio('archived'), 'archived');
    await submit();
    assert.deepEqual(texts('.mp-conflict tbody th'), ['Stage', 'What came out?', 'What was learned']);
    assert.deepEqual(texts('.mp-conflict tbody tr:nth-child(2) td'), ['nothing', 'Missed', 'nothing']);
    await submit();
    assert.deepEqual(wrong(), ['Choose one of the two.']);
    choose(radio('theirs'), 'theirs');
    await submit();
    assert.equal(planning.sent.length, 1);
    assert.equal(dialog(), null);
    assert.match(said(), /MKT-3/);
  });

  it('has no finding of axe while a second editor chooses', async () => {
    const { root, radio, submit } = await bothClose();
    choose(radio('archived'), 'archived');
    await submit();
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('is offered to who may edit the plan and to nobody else', async () => {
    await assert.rejects(open('stage', stageIn('active'), { canEdit: false }));
  });

  it('has no finding of axe', async () => {
    const { root, radio } = await open('stage', stageIn('active'));
    choose(radio('closed'), 'closed');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });
});

describe('The archive', () => {
  it('lists what was put away and brings it back', async () => {
    const { planning, texts, dialog } = await open('archive', {
      'GET roadmap': roadmapJson([goalJson('MKT-3'), goalJson('MKT-8', { stage: 'archived' })]),
      'GET goals/MKT-8/plan': planJson({ version: 7, stage: 'archived' }),
      'PUT goals/MKT-8/stage': () => planJson(),
    });
    assert.deepEqual(texts('.mp-dialog li strong'), ['Goal MKT-8']);
    click(dialog().querySelector('[data-do=restore]'));
    await settle();
    assert.deepEqual(planning.sent[0].body, { version: 7, stage: 'previous' });
    assert.match(dialog().textContent, /No goal is archived/);
  });

  const openArchive = (answers) =>
    open('archive', {
      'GET roadmap': roadmapJson([goalJson('MKT-3'), goalJson('MKT-8', { stage: 'archived' })]),
      'GET goals/MKT-8/plan': planJson({ version: 7, stage: 'archived' }),
      ...answers,
    });
  const ben = { savedBy: { name: 'ben', displayName: 'Ben Ito' } };

  it('asks before it brings a goal back that somebody else saved meanwhile, and goes on upon their version', async () => {
    const theirs = planJson({ version: 8, stage: 'archived', ...ben });
    const { planning, dialog } = await openArchive({
      'PUT goals/MKT-8/stage': ({ version }) =>
        version === 8 ? planJson() : { status: 409, body: { message: 'Somebody else.', current: theirs } },
    });
    click(dialog().querySelector('[data-do=restore]'));
    await settle();
    assert.match(
      dialog().querySelector('[role=alert]').textContent,
      /^Ben Ito saved MKT-8 at .* while it was archived/,
    );
    assert.equal(document.activeElement.textContent, 'Restore it all the same');
    click(document.activeElement);
    await settle();
    assert.deepEqual(
      planning.sent.map(({ body }) => body.version),
      [7, 8],
    );
    assert.match(dialog().textContent, /No goal is archived/);
    assert.ok(dialog().querySelector('[role=alert]').hidden);
  });

  it('leaves it archived where the answer is no', async () => {
    const theirs = planJson({ version: 8, stage: 'archived', ...ben });
    const { root, planning, texts, dialog } = await openArchive({
      'PUT goals/MKT-8/stage': { status: 409, body: { message: 'Somebody else.', current: theirs } },
    });
    click(dialog().querySelector('[data-do=restore]'));
    await settle();
    click(dialog().querySelector('[data-do=stay]'));
    assert.deepEqual(texts('.mp-dialog li strong'), ['Goal MKT-8']);
    assert.equal(planning.sent.length, 1);
    click(dialog().querySelector('[data-do=restore]'));
    await settle();
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('says who brought a goal back first, and takes it off the list', async () => {
    const { planning, dialog } = await openArchive({ 'GET goals/MKT-8/plan': planJson({ version: 8, ...ben }) });
    click(dialog().querySelector('[data-do=restore]'));
    await settle();
    assert.deepEqual(planning.sent, []);
    assert.match(dialog().querySelector('[role=status]').textContent, /^Ben Ito has already restored MKT-8 at /);
    assert.match(dialog().textContent, /No goal is archived/);
  });
});
