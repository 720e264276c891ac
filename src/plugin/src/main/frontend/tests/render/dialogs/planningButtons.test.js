import { beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { goalButtons } from '../../../src/render/dialogs/planningButtons.js';
import { openDocument } from '../../support/browser.js';

beforeEach(() => openDocument());

function offered(rights) {
  const buttons = goalButtons();
  buttons.update(rights);
  return [...buttons.element.children].map(({ textContent }) => textContent);
}

describe('The buttons of a goal', () => {
  it('are those that the reader may use', () => {
    assert.deepEqual(offered({ canEdit: true, isPast: false }), ['Record a value', 'Edit goal', 'Change stage']);
    assert.deepEqual(offered({ canEdit: false, isPast: false }), ['Values']);
  });

  it('are gone while a day of the past is looked at', () => {
    assert.deepEqual(offered({ canEdit: true, isPast: true }), []);
  });
});
