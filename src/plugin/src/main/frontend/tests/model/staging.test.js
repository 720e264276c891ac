import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import {
  batches,
  conflictOf,
  discard,
  insist,
  isSame,
  NOTHING_STAGED,
  redo,
  stage,
  undo,
  withdraw,
  written,
} from '../../src/model/staging.js';

const moved = (issue, from, to) => ({ issue, from: { due: from }, to: { due: to } });
const staged = (...steps) => steps.reduce((staging, step) => stage(staging, [].concat(step)), NOTHING_STAGED);
const entriesOf = ({ entries }) => [...entries.values()];
const issuesOf = ({ entries }) => [...entries.keys()];

describe('What is staged', () => {
  it('is one entry an issue, from what the page showed at first to what was wanted last', () => {
    const staging = staged(moved('MKT-1', '2027-03-01', '2027-03-05'), moved('MKT-1', '2027-03-05', '2027-03-09'));
    assert.deepEqual(entriesOf(staging), [moved('MKT-1', '2027-03-01', '2027-03-09')]);
  });

  it('can take away any link that was ever shown, and keeps those that were added without being shown', () => {
    const links = (from, to) => ({ issue: 'MKT-1', from: { blocks: from }, to: { blocks: to } });
    const added = staged(links([], ['MKT-3']));
    assert.deepEqual(entriesOf(stage(added, [links(['MKT-8', 'MKT-9'], ['MKT-3', 'MKT-9'])])), [
      links(['MKT-8', 'MKT-9'], ['MKT-3', 'MKT-9']),
    ]);
    const taken = staged(links(['MKT-8', 'MKT-9'], ['MKT-9']), links([], ['MKT-9', 'MKT-3']));
    assert.deepEqual(entriesOf(taken), [links(['MKT-8', 'MKT-9'], ['MKT-9', 'MKT-3'])]);
  });

  it('lets one of several that are staged take the place of another one', () => {
    const chosen = (from, to) => ({ issue: 'MKT-1', from: { team: from }, to: { team: to } });
    const several = chosen(['Web'], ['Web', 'Events']);
    assert.deepEqual(entriesOf(staged(several, chosen('Web', 'Press'))), [chosen(['Web'], ['Events', 'Press'])]);
    assert.deepEqual(entriesOf(staged(several, chosen('Events', null))), []);
  });

  it('has the parts of all changes of an issue', () => {
    const named = { issue: 'MKT-1', from: { summary: 'Old' }, to: { summary: 'New' } };
    const staging = staged(moved('MKT-1', '2027-03-01', '2027-03-05'), named);
    assert.deepEqual(entriesOf(staging)[0].to, { due: '2027-03-05', summary: 'New' });
    assert.deepEqual(entriesOf(staging)[0].from, { due: '2027-03-01', summary: 'Old' });
  });

  it('leaves out what is as it was, and the whole issue once nothing else is left', () => {
    const both = {
      issue: 'MKT-1',
      from: { start: '2027-01-01', due: '2027-03-01' },
      to: { start: '2027-01-01', due: '2027-03-02' },
    };
    assert.deepEqual(entriesOf(staged(both)), [moved('MKT-1', '2027-03-01', '2027-03-02')]);
    assert.deepEqual(issuesOf(staged(both, moved('MKT-1', '2027-03-02', '2027-03-01'))), []);
  });

  it('is unchanged by a change to what is there already: there is no step to undo', () => {
    const staging = staged(moved('MKT-1', null, null), []);
    assert.equal(staging, NOTHING_STAGED);
    assert.equal(undo(staging), staging);
    assert.equal(redo(staging), staging);
  });

  it('knows a missing date from a date', () => {
    assert.deepEqual(entriesOf(staged(moved('MKT-1', null, '2027-03-01'))), [moved('MKT-1', null, '2027-03-01')]);
  });
});

describe('The steps of editing', () => {
  const one = moved('MKT-1', '2027-03-01', '2027-03-05');
  const two = moved('MKT-2', '2027-03-01', '2027-03-05');

  it('are undone and done again one by one, those of several issues together', () => {
    const staging = staged([one, two], moved('MKT-1', '2027-03-05', '2027-04-01'));
    const once = undo(staging);
    assert.deepEqual(entriesOf(once), [one, two]);
    assert.deepEqual(issuesOf(undo(once)), []);
    assert.deepEqual(redo(redo(undo(once))).entries, staging.entries);
  });

  it('cannot be done again after another one', () => {
    assert.deepEqual(stage(undo(staged(one)), [two]).future, []);
  });

  it('can all be discarded, or those of an issue, and that undone', () => {
    const staging = staged([one, two]);
    assert.deepEqual(issuesOf(withdraw(staging, ['MKT-1'])), ['MKT-2']);
    assert.deepEqual(issuesOf(discard(staging)), []);
    assert.deepEqual(issuesOf(undo(discard(staging))), ['MKT-1', 'MKT-2']);
  });

  it('begin anew once something has been written; what was refused stays', () => {
    const left = written(staged(one, two), ['MKT-1']);
    assert.deepEqual(entriesOf(left), [two]);
    assert.deepEqual([left.past, left.future], [[], []]);
  });

  it('are sent so many at a time', () => {
    const many = Array.from({ length: 7 }, (_, at) => moved(`MKT-${at}`, null, '2027-03-05'));
    assert.deepEqual(
      batches(staged(many), 3).map((changes) => changes.length),
      [3, 3, 1],
    );
    assert.deepEqual(batches(NOTHING_STAGED), []);
  });
});

describe('A change by somebody else', () => {
  const entry = moved('MKT-1', '2027-03-01', '2027-03-05');

  it('is a conflict where it is about the same part and leads elsewhere', () => {
    assert.deepEqual(conflictOf(entry, { due: '2027-02-01', summary: 'Other' }), { due: '2027-02-01' });
    assert.deepEqual(conflictOf(entry, { due: null }), { due: null });
  });

  it('is none where the part is as it was, is as wanted, or is not known', () => {
    for (const now of [{ due: '2027-03-01' }, { due: '2027-03-05' }, { start: '2027-01-01' }])
      assert.equal(conflictOf(entry, now), null);
  });

  it('gives way to who insists, and is nothing to write where it is the same', () => {
    const staging = insist(staged(entry), 'MKT-1', { due: '2027-02-01' });
    assert.deepEqual(entriesOf(staging), [moved('MKT-1', '2027-02-01', '2027-03-05')]);
    assert.deepEqual(issuesOf(insist(staged(entry), 'MKT-1', { due: '2027-03-05' })), []);
  });

  it('is compared without regard to the order of lists', () => {
    assert.equal(isSame(['MKT-1', 'MKT-2'], ['MKT-2', 'MKT-1']), true);
    assert.equal(isSame(['MKT-1'], []), false);
    assert.equal(isSame(undefined, null), true);
  });
});
