import { before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { causeName, healthName, HEALTHS, initialsOf } from '../../src/render/words.js';
import { openDocument } from '../support/browser.js';

before(() => openDocument());

describe('The words', () => {
  it('name every health', () => {
    assert.deepEqual(HEALTHS.map(healthName), ['Achieved', 'On track', 'At risk', 'Off track', 'Too early', 'No data']);
  });

  it('show a code that this page does not know yet as it is', () => {
    assert.equal(healthName('stale'), 'stale');
    assert.equal(causeName({ kind: 'measurement', from: null, to: null }), 'measurement');
  });

  it('say from what to what, with the kind where it is no transition', () => {
    assert.equal(causeName({ kind: 'transition', from: 'To Do', to: 'Done' }), 'To Do → Done');
    assert.equal(causeName({ kind: 'resolution', from: null, to: 'Duplicate' }), 'Resolution: Duplicate');
    assert.equal(causeName({ kind: 'type', from: 'Story', to: 'Bug' }), 'Issue type: Story → Bug');
  });

  it('shorten a name to its first and last letter', () => {
    const names = ['Ana Ruiz', 'admin', 'Maria del Carmen García', '  李 明 ', '', '😀 Smile'];
    assert.deepEqual(names.map(initialsOf), ['AR', 'A', 'MG', '李明', '', '😀S']);
  });
});
