import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { axeFindings, choose, press, settle } from '../support/browser.js';
import { openEditing } from '../support/editing.js';
import { goalJson } from '../support/plans.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

const goals = () => [
  goalJson('MKT-1', { start: '2027-03-01', due: '2027-08-31' }),
  goalJson('MKT-2', { start: '2027-05-01', due: '2027-10-31' }),
];
const stagedOf = ({ editing }) =>
  Object.fromEntries([...editing().changes.staging.entries].map(([key, { to }]) => [key, to]));
const input = ({ root }) => root.querySelector('.mp-in-place-input');
const key = async (target, name, more) => {
  const init = { key: name, bubbles: true, cancelable: true, ...more };
  target.dispatchEvent(new window.KeyboardEvent('keydown', init));
  await settle();
};

/** As a chosen column would have drawn it. */
function withColumn({ row }, issue, name) {
  const cell = document.createElement('div');
  cell.className = `mp-cell mp-cell-text mp-cell-${name}`;
  cell.setAttribute('role', 'gridcell');
  row(issue).querySelector('.mp-left').append(cell);
  return cell;
}

async function begin(issue = 'MKT-1') {
  const opened = await openEditing(goals());
  opened.row(issue).focus();
  await key(opened.row(issue), 'F2');
  return opened;
}

describe('A cell', () => {
  it('is typed in where it is clicked twice, and Enter keeps it and goes on below', async () => {
    const opened = await openEditing(goals());
    const cell = opened.row('MKT-1').querySelector('.mp-summary');
    cell.dispatchEvent(new window.MouseEvent('dblclick', { bubbles: true }));
    assert.equal(input(opened).value, 'Goal MKT-1');
    assert.equal(opened.root.querySelector('dialog'), null);
    choose(input(opened), 'Win customers');
    await key(input(opened), 'Enter');
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { summary: 'Win customers' } });
    assert.equal(opened.row('MKT-1').querySelector('.mp-summary').textContent, 'Win customers');
    assert.equal(opened.row('MKT-1').dataset.staged, 'changed');
    assert.equal(input(opened).closest('.mp-row'), opened.row('MKT-2'));
    assert.equal(input(opened).value, 'Goal MKT-2');
    assert.equal(opened.root.querySelector('.mp-panel').hidden, true);
  });

  it('is left as it was for Escape, and the row has the focus again', async () => {
    const opened = await begin();
    choose(input(opened), 'Something');
    await key(input(opened), 'Escape');
    assert.deepEqual(stagedOf(opened), {});
    assert.equal(input(opened), null);
    assert.equal(document.activeElement, opened.row('MKT-1'));
  });

  it('is passed by the tabulator: the owner beside the name, then the columns that there are, then the next row', async () => {
    const opened = await begin();
    withColumn(opened, 'MKT-1', 'due');
    withColumn(opened, 'MKT-1', 'health');
    await key(input(opened), 'Tab');
    assert.equal(input(opened).getAttribute('role'), 'combobox');
    choose(input(opened), 'ben');
    await key(input(opened), 'Tab');
    assert.equal(input(opened).parentNode.dataset.part, 'due');
    choose(input(opened), '2027-09-05');
    await key(input(opened), 'Tab');
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { owner: 'ben', due: '2027-09-05' } });
    assert.equal(input(opened).closest('.mp-row'), opened.row('MKT-2'));
    await key(input(opened), 'Tab', { shiftKey: true });
    assert.equal(input(opened).parentNode.dataset.part, 'due');
  });

  it('says what is wrong and stays open: no name, a day before the start', async () => {
    const opened = await begin();
    const due = withColumn(opened, 'MKT-1', 'due');
    choose(input(opened), ' ');
    await key(input(opened), 'Enter');
    const wrong = () => opened.root.querySelector('.mp-in-place .mp-entry-wrong').textContent;
    assert.notEqual(wrong(), '');
    assert.equal(input(opened).getAttribute('aria-invalid'), 'true');
    await key(input(opened), 'Escape');
    due.dispatchEvent(new window.MouseEvent('dblclick', { bubbles: true }));
    choose(input(opened), '2027-02-01');
    await key(input(opened), 'Enter');
    assert.match(wrong(), /start/i);
    assert.deepEqual(stagedOf(opened), {});
    mock.timers.reset();
    assert.deepEqual(await axeFindings(opened.root), []);
  });

  it('keeps what was typed for who goes elsewhere, and what its row shows meanwhile is another thing', async () => {
    const opened = await begin();
    choose(input(opened), 'Typed');
    opened.root.querySelector('.mp-search').focus();
    mock.timers.tick(1);
    assert.deepEqual(stagedOf(opened), { 'MKT-1': { summary: 'Typed' } });
    assert.equal(input(opened), null);
    press(document.body, 'Escape');
    assert.equal(document.activeElement, opened.root.querySelector('.mp-search'));
  });
});
