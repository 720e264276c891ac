import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { ActivityPanel } from '../../../src/interaction/issue/activityPanel.js';
import { mountPanels } from '../../../src/interaction/issue/panels.js';
import { axeFindings, choose, click, press, settle, type } from '../../support/browser.js';
import { golden, openPanel } from '../../support/issuePanels.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const NOTHING = { ...golden('activity'), goals: [], hidden: { goals: 0, share: 0 } };

async function open(served = golden('activity'), more = {}) {
  const answers = { 'GET activities/MKT-7': served, ...more };
  const opened = await openPanel(ActivityPanel, { issueKey: 'MKT-7', answers });
  await opened.start();
  const submit = async () => {
    opened.root
      .querySelector('.mp-dialog form')
      .dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  const field = (path) => opened.root.querySelector(`.mp-dialog [data-path="${path}"]`);
  return { ...opened, submit, field };
}

describe('The panel of an activity beside its issue', () => {
  it('shows what the server was recorded with, as a whole and without a barrier', async () => {
    const { root, texts } = await open();
    assert.match(texts('.mp-served-name')[0], /No data MKT-3 Keep "customers"/);
    assert.ok(!/undefined|NaN|\[object|\?milepost/.test(root.textContent), root.textContent);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
  });

  it('says how it counts and what its completion adds', async () => {
    const { texts } = await open();
    assert.ok(texts('.mp-served p').includes('Counts 50.0% for this goal, by a link'));
    assert.deepEqual(texts('.mp-gain'), [
      'When it is done: delivery +50.0\u00a0pp (50.0% → 100.0%)',
      'When it is done: Pipeline +250\u00a0leads (120 → 370\u00a0leads)',
    ]);
  });

  it('says what KPIs have of its number already, and what those of the goals above get', async () => {
    const served = golden('activity');
    const [pipeline] = served.goals[0].expected;
    served.goals[0].expected = [{ ...pipeline, counted: 250, adds: 0 }];
    served.goals[0].above[1].expected = [{ ...pipeline, adds: -20, from: null, to: -20 }];
    const { texts } = await open(served);
    assert.equal(texts('.mp-gain')[1], 'In Pipeline already: 250\u00a0leads');
    assert.match(texts('.mp-way li')[1], /Pipeline \u221220\u00a0leads when it is done$/);
  });

  it('leads up to the top, and says of a goal that cannot be seen no more than that it is there', async () => {
    const { texts } = await open();
    const steps = texts('.mp-way li');
    assert.equal(steps[0], 'A goal that you cannot see');
    assert.match(steps[1], /Off track MKT-1 Grow the company24.0% · delivery \+50.0\u00a0pp when it is done/);
  });

  it('counts the goals that cannot be seen', async () => {
    const { texts } = await open();
    assert.ok(texts('p').includes('It serves 1 more goal that you cannot see, with 50.0% of it'));
  });

  it('says that it serves none, and offers a way in to who may link it', async () => {
    const { button, texts } = await open(NOTHING);
    assert.ok(texts('p').includes('It serves no goal yet.'));
    assert.ok(button('Link to a goal'));
    const other = await open({ ...NOTHING, canLink: false });
    assert.equal(other.button('Link to a goal'), undefined);
    assert.ok(other.texts('p').includes('Whoever may link issues here can link it to a goal.'));
  });

  it('says what went wrong and tries again', async () => {
    const { answers, button, texts } = await open({ status: 500, body: { message: 'Broken.' } });
    assert.deepEqual(texts('[role=alert]'), ['Broken.']);
    answers['GET activities/MKT-7'] = golden('activity');
    click(button('Try again'));
    await settle();
    assert.equal(texts('.mp-served-name').length, 1);
  });
});

describe('Linking an issue to a goal', () => {
  const offered = { 'GET goals/search': golden('goal-search') };

  it('finds the goal by text, by keyboard alone, and shows it', async () => {
    const { root, asked, button, field, submit, texts } = await open(NOTHING, {
      ...offered,
      'PUT activities/MKT-7/goals/MKT-1': golden('activity'),
    });
    button('Link to a goal').focus();
    click(button('Link to a goal'));
    await settle();
    assert.equal(document.activeElement, field('goal'));
    type(field('goal'), 'comp');
    mock.timers.tick(300);
    await settle();
    press(field('goal'), 'ArrowDown');
    press(field('goal'), 'Enter');
    assert.equal(field('goal').value, 'MKT-1');
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root.querySelector('.mp-dialog')), []);
    await submit();
    assert.equal(asked.at(-1).name, 'PUT activities/MKT-7/goals/MKT-1');
    assert.equal(texts('.mp-told')[0].trim().startsWith('MKT-7 counts for MKT-1.'), true);
    assert.equal(texts('.mp-served-name').length, 1);
    assert.equal(root.querySelector('.mp-dialog'), null);
  });

  it('does not offer what it serves already', async () => {
    const { asked, button, field, all } = await open(golden('activity'), {
      'GET goals/search': { goals: [{ key: 'MKT-3', summary: 'Keep customers' }] },
    });
    click(button('Link to a goal'));
    type(field('goal'), 'keep');
    mock.timers.tick(300);
    await settle();
    assert.match(asked.at(-1).url, /goals\/search\?text=keep&project=MKT/);
    assert.deepEqual(all('[role=option]'), []);
  });

  it('keeps what is typed where the server refuses it', async () => {
    const { button, field, submit, texts } = await open(NOTHING, {
      'PUT activities/MKT-7/goals/NIX-1': { status: 404, body: { message: 'There is no goal NIX-1.' } },
    });
    click(button('Link to a goal'));
    choose(field('goal'), 'nix-1');
    await submit();
    assert.ok(texts('.mp-dialog [role=alert]').includes('There is no goal NIX-1.'));
    assert.equal(field('goal').value, 'nix-1');
  });

  it('is refused without a goal', async () => {
    const { asked, button, field, submit } = await open(NOTHING);
    click(button('Link to a goal'));
    await submit();
    assert.equal(field('goal').getAttribute('aria-invalid'), 'true');
    assert.equal(asked.length, 1);
  });

  it('can be taken away, and the taking away undone', async () => {
    const { asked, button, texts } = await open(golden('activity'), {
      'DELETE activities/MKT-7/goals/MKT-3': NOTHING,
      'PUT activities/MKT-7/goals/MKT-3': golden('activity'),
    });
    click(button('Remove the link to MKT-3'));
    await settle();
    assert.ok(texts('p').includes('It serves no goal yet.'));
    click(button('Undo'));
    await settle();
    assert.deepEqual(
      asked.slice(1).map(({ name }) => name),
      ['DELETE activities/MKT-7/goals/MKT-3', 'PUT activities/MKT-7/goals/MKT-3'],
    );
    assert.equal(texts('.mp-served-name').length, 1);
  });

  it('offers no taking away of what counts by its epic', async () => {
    const served = golden('activity');
    served.goals[0].path = 'epic';
    const { button } = await open(served);
    assert.equal(button('Remove the link to MKT-3'), undefined);
  });
});

describe('The share of an issue', () => {
  it('is typed in percent and sent exactly', async () => {
    const { asked, button, field, submit, texts } = await open(golden('activity'), {
      'PUT goals/MKT-3/activities/MKT-7/share': { share: 0.333333 },
    });
    click(button('Change the share of MKT-3'));
    assert.equal(field('share').value, '50');
    choose(field('share'), '33.3333');
    await submit();
    assert.deepEqual(asked.at(-1).body, { share: 0.333333 });
    assert.ok(texts('.mp-told')[0].startsWith('The share of MKT-7 for MKT-3 is saved.'));
  });

  it('is refused where it is none', async () => {
    const { asked, button, field, submit } = await open();
    click(button('Change the share of MKT-3'));
    choose(field('share'), '150');
    await submit();
    assert.equal(field('share').getAttribute('aria-invalid'), 'true');
    assert.equal(asked.length, 1);
  });
});

describe('Panels that Jira puts in later', () => {
  it('are started once each', async () => {
    const { root } = await open();
    const started = [];
    const bound = {};
    window.JIRA = { bind: (name, deed) => (bound[name] = deed) };
    root.dataset.milepostPanel = 'activity';
    mountPanels({ activity: (shell) => started.push(shell) });
    const later = root.cloneNode(true);
    document.body.append(later);
    bound.newContentAdded();
    bound.newContentAdded();
    assert.deepEqual(started, [root, later]);
  });
});
