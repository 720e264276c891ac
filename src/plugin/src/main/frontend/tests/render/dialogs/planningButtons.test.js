import { beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { goalButtons, planButtons } from '../../../src/render/dialogs/planningButtons.js';
import { openDocument } from '../../support/browser.js';

beforeEach(() => openDocument());

function offered(rights) {
  const buttons = goalButtons();
  buttons.update(rights);
  return [...buttons.element.children].map(({ textContent }) => textContent);
}

function ofPlan(rights) {
  const buttons = planButtons();
  buttons.update(rights);
  return buttons.element.hidden ? null : [...buttons.element.children].map(({ textContent }) => textContent);
}

describe('The buttons of a goal', () => {
  it('are those that the reader may use', () => {
    const all = ['Record a value', 'Edit goal', 'Change stage'];
    assert.deepEqual(offered({ canEdit: true, canMeasure: true, isPast: false }), all);
    assert.deepEqual(offered({ canEdit: false, canMeasure: true, isPast: false }), ['Record a value']);
    assert.deepEqual(offered({ canEdit: true, canMeasure: false, isPast: false }), [
      'Values',
      'Edit goal',
      'Change stage',
    ]);
    assert.deepEqual(offered({ canEdit: false, canMeasure: false, isPast: false }), ['Values']);
  });

  it('are gone while a day of the past is looked at', () => {
    assert.deepEqual(offered({ canEdit: true, canMeasure: true, isPast: true }), []);
  });
});

describe('The buttons of a plan', () => {
  it('are those that the reader may use', () => {
    assert.deepEqual(ofPlan({ canEdit: true, canMeasure: true, isPast: false }), [
      'New goal',
      'Import values',
      'Archived goals',
    ]);
    assert.deepEqual(ofPlan({ canEdit: false, canMeasure: true, isPast: false }), ['Import values']);
    assert.deepEqual(ofPlan({ canEdit: true, canMeasure: false, isPast: false }), ['New goal', 'Archived goals']);
  });

  it('are out of sight where there are none, and on a day of the past', () => {
    assert.equal(ofPlan({ canEdit: false, canMeasure: false, isPast: false }), null);
    assert.equal(ofPlan({ canEdit: true, canMeasure: true, isPast: true }), null);
  });
});
