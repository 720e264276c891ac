import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { axeFindings, choose, click, press, settle } from '../support/browser.js';
import { bundledAgain } from '../support/bundles.js';
import { daysWide, openEditing } from '../support/editing.js';
import { activityJson, activityPage, goalJson } from '../support/plans.js';
import { FakeServer, poll } from '../support/roadmap.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const goals = () => [
  goalJson('MKT-1', { start: '2027-03-01', due: '2027-08-31' }),
  goalJson('MKT-2', { start: '2027-05-01', due: '2027-10-31' }),
  goalJson('MKT-3', { start: null, due: null, pace: null }),
];
const open = (options) => openEditing(goals(), options);
const button = (root, deed) => root.querySelector(`.mp-dock [data-edit=${deed}]`);
const stagedOf = ({ editing }) =>
  Object.fromEntries([...editing().changes.staging.entries].map(([key, { to }]) => [key, to]));
const words = (root) => root.querySelector('.mp-dock strong').textContent;

describe('A bar under the mouse', () => {
  it('moves with its length, is drawn where it will be, and its old place stays to be seen', async () => {
    const opened = await open();
    const { pull, row, root } = opened;
    const x = () => Number(row('MKT-1').querySelector('.mp-track').getAttribute('x'));
    const before = x();
    await pull('MKT-1', 0.5, 10);
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { start: '2027-03-11', due: '2027-09-10' } });
    assert.equal(Math.round(x() - before), Math.round(10 * daysWide(opened.page)));
    assert.equal(Number(row('MKT-1').querySelector('.mp-still').getAttribute('x')), before);
    assert.equal(row('MKT-1').dataset.staged, 'changed');
    assert.match(row('MKT-1').querySelector('.mp-cell-time').getAttribute('aria-label'), /not yet written$/);
    assert.equal(words(root), '1 change, not yet written');
  });

  it('is longer or shorter where an end is pulled', async () => {
    const opened = await open();
    await opened.pull('MKT-1', 1, 5);
    await opened.pull('MKT-2', 0, -3);
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { due: '2027-09-05' }, 'MKT-2': { start: '2027-04-28' } });
  });

  it('gets dates where it had none', async () => {
    const opened = await open();
    await opened.pull('MKT-3', 0.5, 20);
    const { start, due } = stagedOf(opened)['MKT-3'];
    assert.equal((Date.parse(due) - Date.parse(start)) / 86400000, 20);
  });

  it('stays where it is for Escape, and for a pull that comes back', async () => {
    const opened = await open();
    const { at, point, row } = opened;
    const from = at('MKT-1', 0.5);
    point('MKT-1', 'pointerdown', from);
    point('MKT-1', 'pointermove', { ...from, clientX: from.clientX + 60 });
    await settle();
    assert.equal(row('MKT-1').dataset.staged, 'changed');
    press(document.body, 'Escape');
    point('MKT-1', 'pointerup', from);
    await settle();
    assert.equal(row('MKT-1').dataset.staged, undefined);
    await opened.pull('MKT-1', 0.5, 0.2);
    assert.deepEqual(stagedOf(opened), {});
    assert.equal(opened.root.querySelector('.mp-dock-bar').hidden, true);
  });

  it('is only selected by a click', async () => {
    const { at, point, row, root } = await open();
    const place = at('MKT-1', 0.5);
    point('MKT-1', 'pointerdown', place);
    point('MKT-1', 'pointerup', place);
    click(row('MKT-1').querySelector('.mp-cell-time'));
    await settle();
    assert.equal(root.querySelector('.mp-panel').hidden, false);
  });

  it('shows which part the pointer would take', async () => {
    const { at, point, scroller, root } = await open();
    const over = (share) => {
      point('MKT-1', 'pointermove', at('MKT-1', share));
      return scroller.dataset.grip;
    };
    assert.deepEqual([over(0), over(0.5), over(1), over(3)], ['start', 'move', 'end', 'near']);
    await settle();
    assert.equal(root.querySelector('.mp-over').hidden, false);
  });

  it('is taken by a finger only after it has rested', async () => {
    const opened = await open();
    const touch = { pointerType: 'touch' };
    await opened.pull('MKT-1', 0.5, 10, touch);
    assert.deepEqual(stagedOf(opened), {});
    const from = opened.at('MKT-1', 0.5);
    const to = { ...from, clientX: from.clientX + 10 * daysWide(opened.page) };
    opened.point('MKT-1', 'pointerdown', from, touch);
    mock.timers.tick(500);
    opened.point('MKT-1', 'pointermove', to, touch);
    opened.point('MKT-1', 'pointerup', to, touch);
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { start: '2027-03-11', due: '2027-09-10' } });
  });
});

describe('Who may not change issues, and what is past', () => {
  it('has nothing to pull: the editing is not even brought', async () => {
    const opened = await open({ more: { canMeasure: false } });
    assert.equal(opened.editing(), null);
    assert.equal((await open({ address: { asOf: '2027-01-05' } })).editing(), null);
  });

  it('keeps what is staged while a past day is looked at, and does not draw it there', async () => {
    const opened = await open();
    await opened.pull('MKT-1', 0.5, 10);
    opened.page.lookBack('2027-06-01');
    await settle();
    assert.equal(opened.row('MKT-1').dataset.staged, undefined);
    assert.equal(opened.root.querySelector('.mp-dock').hidden, true);
    await opened.pull('MKT-2', 0.5, 10);
    opened.page.lookBack(undefined);
    await settle();
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-1']);
    assert.equal(opened.row('MKT-1').dataset.staged, 'changed');
  });
});

describe('An issue that the reader may not edit', () => {
  const openClosed = async () => {
    const server = new FakeServer(goals());
    const opened = await openEditing(goals(), { server });
    opened.changes.closed = ['MKT-1'];
    mock.timers.tick(300);
    await settle();
    return opened;
  };
  const why = ({ root }) => root.querySelector('.mp-dock-reason').textContent;

  it('is known after one question for all rows in view, and does not pretend that it could be pulled', async () => {
    const opened = await openClosed();
    const questions = () => opened.changes.asked.filter(([what]) => what === 'editable');
    assert.deepEqual(questions(), [['editable', [1, 2, 3]]]);
    opened.point('MKT-1', 'pointermove', opened.at('MKT-1', 0.5));
    assert.equal(opened.scroller.dataset.grip, undefined);
    await opened.pull('MKT-2', 0.5, 10);
    assert.equal(why(opened), '');
    assert.equal(questions().length, 1);
  });

  it('says why when somebody tries: by pull, by key, in a cell', async () => {
    const opened = await openClosed();
    await opened.pull('MKT-1', 0.5, 10);
    assert.equal(why(opened), 'You may not edit MKT-1 in Jira.');
    assert.deepEqual(stagedOf(opened), {});
    await opened.pull('MKT-2', 0.5, 10);
    opened.row('MKT-1').focus();
    for (const key of ['m', 'g', 'e', 'F2']) {
      opened.editing().explain('');
      press(opened.row('MKT-1'), key);
      assert.equal(why(opened), 'You may not edit MKT-1 in Jira.', key);
    }
    assert.equal(opened.root.querySelector('dialog, .mp-in-place'), null);
  });
});

describe('With the keyboard', () => {
  async function openAt(key) {
    const opened = await open();
    opened.row(key).focus();
    const keys = async (...names) => {
      for (const name of names) {
        const [modifier, plain] = name.includes('+') ? name.split('+') : ['', name];
        const more = { shiftKey: modifier === 'Shift', altKey: modifier === 'Alt', ctrlKey: modifier === 'Ctrl' };
        const event = new window.KeyboardEvent('keydown', { key: plain, bubbles: true, cancelable: true, ...more });
        document.activeElement.dispatchEvent(event);
        await settle();
      }
    };
    return { ...opened, keys };
  }

  it('M begins, arrows move by days and weeks, Enter keeps, and each step is heard', async () => {
    const opened = await openAt('MKT-1');
    await opened.keys('m', 'ArrowRight', 'ArrowRight', 'ArrowDown');
    assert.equal(opened.said(), '10 Mar 2027 to 9 Sept 2027, 184 days');
    assert.match(opened.root.querySelector('.mp-dock-hint').textContent, /^Dates of MKT-1:/);
    assert.deepEqual(stagedOf(opened), {});
    await opened.keys('Enter');
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { start: '2027-03-10', due: '2027-09-09' } });
    assert.equal(opened.said(), '1 change, not yet written');
    assert.equal(opened.root.querySelector('.mp-dock-hint').hidden, true);
    assert.equal(opened.root.querySelector('.mp-panel').hidden, true);
  });

  it('Shift moves the end alone, Alt the start, neither beyond the other', async () => {
    const opened = await openAt('MKT-1');
    await opened.keys('m', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Alt+ArrowLeft', 'Enter');
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { start: '2027-02-28', due: '2027-09-08' } });
    assert.equal(opened.all('.mp-row[data-picked]').length, 0);
  });

  it('Escape puts back and closes nothing else', async () => {
    const opened = await openAt('MKT-1');
    await opened.keys('m', 'ArrowRight', 'Escape');
    assert.deepEqual(stagedOf(opened), {});
    assert.equal(opened.row('MKT-1').dataset.staged, undefined);
  });

  it('who goes on to elsewhere keeps what was done', async () => {
    const opened = await openAt('MKT-1');
    await opened.keys('m', 'ArrowRight', 'Tab');
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-1']);
  });

  it('what has no dates begins with a fortnight from today', async () => {
    const opened = await openAt('MKT-3');
    await opened.keys('m', 'Enter');
    assert.deepEqual(stagedOf(opened), { 'MKT-3': { start: '2027-07-02', due: '2027-07-15' } });
  });

  it('undoes and does again, but not while somebody types', async () => {
    const opened = await openAt('MKT-1');
    await opened.keys('m', 'ArrowRight', 'Enter', 'Ctrl+z');
    assert.deepEqual(stagedOf(opened), {});
    await opened.keys('Ctrl+y');
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-1']);
    opened.root.querySelector('.mp-search').focus();
    await opened.keys('Ctrl+z');
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-1']);
  });
});

describe('A goal in the tree', () => {
  const tree = () => [
    goalJson('MKT-1', { subGoals: 1 }),
    goalJson('MKT-2', { parent: 'MKT-1' }),
    goalJson('MKT-3'),
    goalJson('MKT-4', { stage: 'archived' }),
  ];
  const levelOf = (opened, key) => opened.row(key).getAttribute('aria-level');
  const keys = async (...names) => {
    for (const name of names) {
      press(document.activeElement, name);
      await settle();
    }
  };
  const carrier = (opened, key, node) => {
    const cell = opened.row(key).querySelector('.mp-summary');
    document.elementFromPoint = () => node;
    return (type, more) => {
      const event = new window.MouseEvent(type, { bubbles: true, button: 0, clientX: 10, clientY: 10, ...more });
      Object.defineProperty(event, 'pointerType', { value: more?.pointerType ?? 'mouse' });
      cell.dispatchEvent(event);
    };
  };

  it('is carried by the mouse to another goal, and drawn there', async () => {
    const opened = await openEditing(tree(), { more: { canEdit: true } });
    const send = carrier(opened, 'MKT-2', opened.row('MKT-3'));
    send('pointerdown');
    send('pointermove', { clientX: 40 });
    assert.ok(opened.row('MKT-3').hasAttribute('data-drop'));
    assert.equal(opened.root.querySelector('.mp-carried').textContent, 'MKT-2 to MKT-3 Goal MKT-3');
    send('pointerup');
    await settle();
    assert.deepEqual(opened.editing().changes.staging.entries.get('MKT-2'), {
      issue: 'MKT-2',
      from: { goals: ['MKT-1'] },
      to: { goals: ['MKT-3'] },
    });
    assert.equal(opened.row('MKT-3').getAttribute('aria-expanded'), 'true');
    assert.equal(opened.row('MKT-2').dataset.staged, 'changed');
    click(button(opened.root, 'undo'));
    await settle();
    assert.equal(opened.row('MKT-1').getAttribute('aria-expanded'), 'true');
  });

  it('is carried by a finger that has rested, and to the top by the head of the rows', async () => {
    const opened = await openEditing(tree(), { more: { canEdit: true } });
    const send = carrier(opened, 'MKT-2', opened.root.querySelector('.mp-row-head'));
    const touch = { pointerType: 'touch' };
    send('pointerdown', touch);
    send('pointermove', { ...touch, clientX: 60 });
    send('pointerup', touch);
    assert.deepEqual(stagedOf(opened), {});
    send('pointerdown', touch);
    mock.timers.tick(500);
    send('pointermove', { ...touch, clientX: 60 });
    send('pointerup', touch);
    await settle();
    assert.deepEqual(stagedOf(opened), { 'MKT-2': { goals: [] } });
    assert.equal(levelOf(opened, 'MKT-2'), '1');
  });

  it('goes by keys: G takes it, Enter puts it down where that is allowed, T at the top', async () => {
    const opened = await openEditing(tree(), { more: { canEdit: true } });
    opened.row('MKT-1').focus();
    await keys('g', 'ArrowDown');
    assert.equal(opened.said(), 'MKT-1 cannot go there');
    await keys('Enter');
    assert.deepEqual(stagedOf(opened), {});
    opened.row('MKT-3').focus();
    await settle();
    assert.equal(opened.said(), 'MKT-1 to MKT-3 Goal MKT-3');
    await keys('Enter');
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { goals: ['MKT-3'] } });
    opened.row('MKT-2').focus();
    await keys('g', 't');
    assert.deepEqual(stagedOf(opened)['MKT-2'], { goals: [] });
    opened.row('MKT-3').focus();
    await keys('g', 'Escape');
    assert.equal(opened.said(), 'Put back as it was.');
    assert.equal(opened.root.querySelector('.mp-panel').hidden, true);
  });

  it('stays where it is for who may not edit the plan', async () => {
    const opened = await openEditing(tree(), { more: { canEdit: false } });
    opened.row('MKT-2').focus();
    await keys('g', 't');
    assert.deepEqual(stagedOf(opened), {});
  });
});

describe('Rows that are picked', () => {
  const clickOn = (opened, key, more) => {
    const init = { bubbles: true, cancelable: true, ...more };
    opened.row(key).querySelector('.mp-name').dispatchEvent(new window.MouseEvent('click', init));
    return settle();
  };
  const picked = ({ all }) => all('.mp-row[data-picked]').map((row) => row.dataset.id);

  it('move together, and each keeps its length', async () => {
    const opened = await open();
    await clickOn(opened, 'MKT-1', { ctrlKey: true });
    await clickOn(opened, 'MKT-2', { ctrlKey: true });
    assert.deepEqual(picked(opened), ['goal MKT-1', 'goal MKT-2']);
    assert.equal(opened.row('MKT-2').getAttribute('aria-selected'), 'true');
    assert.equal(opened.root.querySelector('.mp-panel').hidden, true);
    await opened.pull('MKT-2', 0.5, 10);
    assert.deepEqual(stagedOf(opened), {
      'MKT-2': { start: '2027-05-11', due: '2027-11-10' },
      'MKT-1': { start: '2027-03-11', due: '2027-09-10' },
    });
    click(button(opened.root, 'undo'));
    assert.deepEqual(stagedOf(opened), {});
  });

  it('leave alone what is pulled and not among them', async () => {
    const opened = await open();
    await clickOn(opened, 'MKT-1', { metaKey: true });
    await opened.pull('MKT-2', 0.5, 10);
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-2']);
  });

  it('are a range by Shift, and let go by a plain click', async () => {
    const opened = await open();
    await clickOn(opened, 'MKT-1', { ctrlKey: true });
    await clickOn(opened, 'MKT-3', { shiftKey: true });
    assert.equal(picked(opened).length, 3);
    await clickOn(opened, 'MKT-2');
    assert.deepEqual(picked(opened), []);
  });

  it('are walked over, toggled and let go by keys', async () => {
    const opened = await open();
    const key = async (name, more) => {
      const init = { key: name, bubbles: true, cancelable: true, ...more };
      document.activeElement.dispatchEvent(new window.KeyboardEvent('keydown', init));
      await settle();
    };
    opened.row('MKT-1').focus();
    await key('ArrowDown', { shiftKey: true });
    assert.deepEqual(picked(opened), ['goal MKT-1', 'goal MKT-2']);
    assert.equal(document.activeElement.dataset.id, 'goal MKT-2');
    assert.equal(opened.said(), '2 picked');
    await key(' ', { shiftKey: true });
    assert.deepEqual(picked(opened), ['goal MKT-1']);
    await key('ArrowUp', { shiftKey: true });
    await key('m');
    await key('ArrowRight');
    await key('Enter');
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-1', 'MKT-2']);
    await key('Escape');
    assert.deepEqual(picked(opened), []);
  });
});

describe('What is carried by the mouse', () => {
  const served = () => {
    const server = new FakeServer(goals());
    server.activityPages['MKT-1'] = () => activityPage([activityJson('MKT-20')]);
    return server;
  };
  const carry = async (opened, from, place, target) => {
    const event = (type, at) => {
      const init = { bubbles: true, cancelable: true, button: 0, clientX: 0, clientY: 0, ...at };
      from.dispatchEvent(new window.MouseEvent(type, init));
    };
    document.elementFromPoint = () => target;
    event('pointerdown', place);
    event('pointermove', { clientX: place.clientX + 30, clientY: 200 });
    await settle();
    const [chip] = opened.texts('.mp-carried:not([hidden])');
    const isOver = target.hasAttribute('data-drop');
    event('pointerup', place);
    await settle();
    return { chip, isOver };
  };

  it('is an activity that goes to another goal', async () => {
    const opened = await open({ server: served() });
    press(opened.row('MKT-1'), 'ArrowRight');
    await settle();
    const from = opened.row('activity MKT-1 0').querySelector('.mp-summary');
    const place = { clientX: 10, clientY: 10 };
    assert.equal((await carry(opened, from, place, opened.row('MKT-1'))).isOver, false);
    assert.deepEqual(stagedOf(opened), {});
    const { chip, isOver } = await carry(opened, from, place, opened.row('MKT-2'));
    assert.deepEqual([chip, isOver], ['MKT-20 to MKT-2 Goal MKT-2', true]);
    assert.deepEqual(opened.editing().changes.staging.entries.get('MKT-20'), {
      issue: 'MKT-20',
      from: { goals: ['MKT-1'] },
      to: { goals: ['MKT-2'] },
    });
    assert.equal(opened.row('MKT-2').hasAttribute('data-drop'), false);
  });

  it('is a link from the end of a bar to what has to wait for it', async () => {
    const opened = await open();
    const place = opened.at('MKT-1', 1, 16);
    const from = opened.row('MKT-1').querySelector('.mp-cell-time');
    const { chip } = await carry(opened, from, place, opened.row('MKT-2'));
    assert.equal(chip, 'MKT-1 blocks MKT-2');
    await carry(opened, from, place, opened.row('MKT-3'));
    await carry(opened, from, place, opened.row('MKT-1'));
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { blocks: ['MKT-2', 'MKT-3'] } });
  });
});

describe('The form of a row', () => {
  const openForm = async (opened, key) => {
    opened.row(key).focus();
    press(document.activeElement, 'e');
    await settle();
    return opened.root.querySelector('dialog');
  };
  const field = (dialog, path) => dialog.querySelector(`[data-path=${path}]`);
  const send = (dialog) =>
    dialog.querySelector('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));

  it('changes name, owner, dates, goal and what is blocked, of which the roadmap shows what it can', async () => {
    const opened = await open();
    const dialog = await openForm(opened, 'MKT-1');
    assert.deepEqual(
      [...field(dialog, 'goal').options].map(({ value }) => value),
      ['', 'MKT-2', 'MKT-3'],
    );
    choose(field(dialog, 'summary'), 'Better');
    choose(field(dialog, 'owner'), 'ben');
    choose(field(dialog, 'due'), '2027-09-01');
    choose(field(dialog, 'goal'), 'MKT-2');
    choose(field(dialog, 'blocks'), 'mkt-3, MKT-99');
    send(dialog);
    await settle();
    assert.deepEqual(opened.editing().changes.staging.entries.get('MKT-1'), {
      issue: 'MKT-1',
      from: { summary: 'Goal MKT-1', owner: 'ana', due: '2027-08-31', goals: [], blocks: [] },
      to: { summary: 'Better', owner: 'ben', due: '2027-09-01', goals: ['MKT-2'], blocks: ['MKT-3', 'MKT-99'] },
    });
    assert.equal(opened.row('MKT-1').querySelector('.mp-summary').textContent, 'Better');
    assert.equal(opened.root.querySelector('dialog'), null);
    assert.equal(opened.said(), '1 change, not yet written');
    assert.equal(field(await openForm(opened, 'MKT-1'), 'blocks').value, 'MKT-3, MKT-99');
  });

  it('lists what is blocked already, of which some can be taken away', async () => {
    const opened = await open();
    opened.changes.blocks['MKT-1'] = ['MKT-3', 'MKT-8'];
    const dialog = await openForm(opened, 'MKT-1');
    assert.equal(field(dialog, 'blocks').value, 'MKT-3, MKT-8');
    choose(field(dialog, 'blocks'), 'MKT-8, MKT-9');
    send(dialog);
    await settle();
    assert.deepEqual(opened.editing().changes.staging.entries.get('MKT-1'), {
      issue: 'MKT-1',
      from: { blocks: ['MKT-3', 'MKT-8'] },
      to: { blocks: ['MKT-8', 'MKT-9'] },
    });
    assert.equal(field(await openForm(opened, 'MKT-1'), 'blocks').value, 'MKT-8, MKT-9');
  });

  it('says what is wrong, and stages nothing where nothing is changed', async () => {
    const opened = await open();
    const dialog = await openForm(opened, 'MKT-1');
    choose(field(dialog, 'summary'), ' ');
    choose(field(dialog, 'due'), '2027-01-01');
    send(dialog);
    assert.equal(dialog.querySelectorAll('[aria-invalid]').length, 2);
    choose(field(dialog, 'summary'), 'Goal MKT-1');
    choose(field(dialog, 'due'), '2027-08-31');
    send(dialog);
    assert.deepEqual(stagedOf(opened), {});
  });

  it('takes several that are picked, and leaves alone what stays empty', async () => {
    const opened = await open();
    opened.row('MKT-1').focus();
    const shift = { key: 'ArrowDown', shiftKey: true, bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new window.KeyboardEvent('keydown', shift));
    await settle();
    const dialog = await openForm(opened, 'MKT-2');
    assert.equal(dialog.querySelector('h2').textContent, '2 picked');
    assert.deepEqual(
      [...field(dialog, 'goal').options].map(({ value }) => value),
      ['', 'MKT-3'],
    );
    choose(field(dialog, 'goal'), 'MKT-3');
    send(dialog);
    assert.deepEqual(stagedOf(opened), { 'MKT-2': { goals: ['MKT-3'] }, 'MKT-1': { goals: ['MKT-3'] } });
    mock.timers.reset();
    assert.deepEqual(await axeFindings(opened.root), []);
  });
});

describe('What is staged', () => {
  it('is undone, done again and discarded by its bar, and discarding can be undone', async () => {
    const opened = await open();
    await opened.pull('MKT-1', 0.5, 10);
    await opened.pull('MKT-2', 0.5, 10);
    for (const [deed, left] of [
      ['undo', ['MKT-1']],
      ['redo', ['MKT-1', 'MKT-2']],
      ['discard', []],
    ]) {
      click(button(opened.root, deed));
      await settle();
      assert.deepEqual(Object.keys(stagedOf(opened)), left, deed);
    }
    assert.equal(words(opened.root), 'No changes');
    press(document.body, 'z');
    click(button(opened.root, 'review'));
    assert.equal(opened.root.querySelector('dialog'), null);
    document.body.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-1', 'MKT-2']);
    click(button(opened.root, 'discard'));
    click(button(opened.root, 'forget'));
    assert.equal(opened.root.querySelector('.mp-dock-bar').hidden, true);
  });

  it('is written, and that can be undone', async () => {
    const opened = await open();
    const { changes, root } = opened;
    await opened.pull('MKT-1', 0.5, 10);
    button(root, 'save').focus();
    click(button(root, 'save'));
    await settle();
    assert.equal(document.activeElement, button(root, 'back'));
    assert.deepEqual(changes.asked.at(-1), [
      'write',
      [
        {
          issue: 'MKT-1',
          from: { start: '2027-03-01', due: '2027-08-31' },
          to: { start: '2027-03-11', due: '2027-09-10' },
        },
      ],
    ]);
    assert.equal(changes.goal('MKT-1').start, '2027-03-11');
    assert.equal(root.querySelector('.mp-dock-last p').textContent, '1 change written.');
    click(button(root, 'back'));
    await settle();
    assert.equal(changes.goal('MKT-1').start, '2027-03-01');
    click(root.querySelector('.mp-dock-last [data-edit=dismiss]'));
    assert.equal(root.querySelector('.mp-dock-last').hidden, true);
    assert.equal(document.activeElement, opened.row('MKT-1'));
  });

  it('stays drawn where it was written until the plan says so too', async () => {
    const opened = await open();
    const { row, changes, page } = opened;
    const x = () => row('MKT-1').querySelector('.mp-track').getAttribute('x');
    await opened.pull('MKT-1', 0.5, 10);
    const there = x();
    const { write } = changes;
    changes.write = async (asked) => ({
      written: asked.map(({ issue }) => issue),
      unchanged: [],
      refused: [],
      undo: { changes: asked },
    });
    click(button(opened.root, 'save'));
    await settle();
    await poll(page);
    assert.equal(x(), there);
    assert.equal(row('MKT-1').dataset.staged, undefined);
    await write.call(changes, [{ issue: 'MKT-1', from: {}, to: { start: '2027-03-12', due: '2027-09-11' } }]);
    mock.timers.tick(25000);
  });

  it('stays staged with what Jira says where it is refused, and the rest is written', async () => {
    const opened = await open();
    const { changes, root } = opened;
    changes.refusals['MKT-2'] = 'Issues in this state cannot be edited.';
    await opened.pull('MKT-1', 0.5, 10);
    await opened.pull('MKT-2', 0.5, 10);
    click(button(root, 'save'));
    await settle();
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-2']);
    assert.equal(opened.row('MKT-2').dataset.staged, 'refused');
    assert.match(root.querySelector('dialog').textContent, /Issues in this state cannot be edited/);
    assert.match(root.querySelector('.mp-dock-trouble').textContent, /1 refused/);
  });

  it('is lost neither to a server that is away nor to a page that is left unasked', async () => {
    const opened = await open();
    const { changes, root } = opened;
    const leaving = () => {
      const event = new window.Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    assert.equal(leaving(), false);
    await opened.pull('MKT-1', 0.5, 10);
    assert.equal(leaving(), true);
    const { RestFailure } = await import('../../src/api/rest.js');
    changes.failure = new RestFailure('offline');
    click(button(root, 'save'));
    await settle();
    assert.notEqual(root.querySelector('.mp-dock-bar [role=alert]').textContent, '');
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-1']);
  });

  it('is not lost to a failure of the page’s own bundle either: that is said where the buttons are', async () => {
    const opened = await open();
    const { changes, root } = opened;
    await opened.pull('MKT-1', 0.5, 10);
    const page = await bundledAgain();
    changes.failure = new page.RestFailure('offline');
    click(button(root, 'save'));
    await settle();
    assert.notEqual(root.querySelector('.mp-dock-bar [role=alert]').textContent, '');
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-1']);
  });

  it('is written in parts where it is much, and undone as a whole; what was not answered can be tried again', async () => {
    const many = Array.from({ length: 200 }, (_, at) => goalJson(`MKT-${at + 1}`, { due: '2027-09-01' }));
    const opened = await openEditing(many);
    const { changes, root } = opened;
    ['MKT-7', 'MKT-70', 'MKT-170'].forEach((issue) => (changes.refusals[issue] = 'No.'));
    const wanted = opened.page.board.rows.map((row) => ({ row, to: { due: '2027-09-08' } }));
    opened.editing().stage(wanted);
    click(button(root, 'save'));
    await settle();
    assert.deepEqual(
      changes.asked.filter(([what]) => what === 'write').map(([, asked]) => asked.length),
      [50, 50, 50, 50],
    );
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-7', 'MKT-70', 'MKT-170']);
    assert.equal(changes.server.json.goals.filter(({ due }) => due === '2027-09-08').length, 197);
    click(root.querySelector('dialog [data-do=leave]'));
    const { write } = changes;
    const { RestFailure } = await import('../../src/api/rest.js');
    let answers = 0;
    changes.write = async (asked) => {
      if (answers++ === 2) throw new RestFailure('offline');
      return write.call(changes, asked);
    };
    click(button(root, 'back'));
    await settle();
    assert.equal(root.querySelector('.mp-dock-last p').textContent, '97 changes written.');
    click(button(root, 'back'));
    await settle();
    assert.equal(changes.server.json.goals.filter(({ due }) => due === '2027-09-08').length, 0);
  });

  it('is marked where somebody else has changed the same, and written only by who insists', async () => {
    const opened = await open();
    const { changes, root, page } = opened;
    await opened.pull('MKT-1', 0.5, 10);
    Object.assign(changes.goal('MKT-1'), { due: '2027-12-24' });
    await poll(page);
    assert.equal(opened.row('MKT-1').dataset.staged, 'conflict');
    click(button(root, 'save'));
    await settle();
    assert.equal(changes.asked.filter(([what]) => what === 'write').length, 0);
    assert.match(root.querySelector('dialog .mp-clash').textContent, /24 Dec 2027/);
    click(root.querySelector('dialog [data-do=insist]'));
    await settle();
    assert.equal(root.querySelector('dialog .mp-clash'), null);
    root.querySelector('dialog form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    assert.equal(changes.goal('MKT-1').due, '2027-09-10');
    assert.equal(root.querySelector('dialog'), null);
  });
});

describe('Before it is written', () => {
  it('is looked through with its effects, and each issue can be left out', async () => {
    const opened = await open();
    const { changes, root } = opened;
    changes.effects = [
      {
        goal: 'MKT-1',
        name: 'Goal MKT-1',
        attainment: { before: { kind: 'delivery', share: 0.25 }, after: { kind: 'delivery', share: 0.5 } },
        delivery: { before: { share: 0.25, done: 1, weight: 4 }, after: { share: 0.5, done: 2, weight: 4 } },
        health: { before: 'at_risk', after: 'on_track' },
      },
    ];
    changes.hiddenEffects = 2;
    await opened.pull('MKT-1', 0.5, 10);
    await opened.pull('MKT-2', 1, 10);
    click(button(root, 'review'));
    await settle();
    const dialog = root.querySelector('dialog');
    assert.equal(dialog.querySelector('h2').textContent, '2 changes, not yet written');
    assert.match(dialog.querySelector('.mp-staged-change').textContent, /Start 1 Mar 2027 \u2192 11 Mar 2027/);
    const cells = [...dialog.querySelectorAll('td')].map((cell) => cell.textContent);
    assert.deepEqual(cells, ['25.0% \u2192 50.0%', '25.0% \u2192 50.0%', 'At risk \u2192 On track']);
    assert.match(dialog.querySelector('.mp-effects').textContent, /that it changes: 2$/);
    mock.timers.reset();
    assert.deepEqual(await axeFindings(root), []);
    click(dialog.querySelector('[data-do=remove][data-issue=MKT-1]'));
    await settle();
    assert.deepEqual(Object.keys(stagedOf(opened)), ['MKT-2']);
    click(dialog.querySelector('[data-do=remove]'));
    await settle();
    assert.equal(root.querySelector('dialog'), null);
  });
});
