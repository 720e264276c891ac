import { beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../../src/api/rest.js';
import { RequestLimitSection } from '../../../src/interaction/administration/requestLimitSection.js';
import { problemsOfLimit } from '../../../src/model/requestLimitForm.js';
import { axeFindings, openDocument, settle, type } from '../../support/browser.js';

let root;
let api;
let saved;
beforeEach(() => {
  root = openDocument();
  saved = [];
  api = {
    requestLimit: async () => ({ atOnce: 3000, perMinute: 1200 }),
    saveRequestLimit: async (limit) => {
      saved.push(limit);
      return limit;
    },
  };
});

async function open() {
  const section = new RequestLimitSection({ api });
  root.append(section.element);
  await section.start();
  return section;
}

const field = (name) => root.querySelector(`[data-field="${name}"]`);
async function submit() {
  root.querySelector('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
  await settle();
}

describe('The limit of requests', () => {
  it('is shown and saved as another one', async () => {
    const section = await open();
    assert.deepEqual([field('atOnce').value, field('perMinute').value], ['3000', '1200']);
    assert.equal(section.isChanged, false);
    type(field('perMinute'), '0');
    assert.equal(section.isChanged, true);
    await submit();
    assert.deepEqual(saved, [{ atOnce: 3000, perMinute: 0 }]);
    assert.match(root.querySelector('[role="status"]').textContent, /Saved/);
    assert.equal(section.isChanged, false);
    assert.deepEqual(await axeFindings(root), []);
  });

  it('is not sent while a number is wrong, and the reader is led to it', async () => {
    await open();
    type(field('atOnce'), '0');
    await submit();
    assert.deepEqual(saved, []);
    assert.equal(document.activeElement, field('atOnce'));
    assert.equal(field('atOnce').getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await axeFindings(root), []);
    type(field('atOnce'), '5');
    assert.equal(field('atOnce').hasAttribute('aria-invalid'), false);
  });

  it('keeps what was typed where saving fails', async () => {
    await open();
    api.saveRequestLimit = () => Promise.reject(new RestFailure('offline'));
    type(field('atOnce'), '7');
    await submit();
    assert.match(root.querySelector('[role="alert"]:not([hidden])').textContent, /did not answer/);
    assert.equal(field('atOnce').value, '7');
  });

  it('has whole numbers within its bounds', () => {
    const wrong = ['', '-1', '1.5', '60001', 'x', '1e3', ' '];
    for (const text of wrong)
      assert.deepEqual(problemsOfLimit({ atOnce: text, perMinute: text }), ['atOnce', 'perMinute'], text);
    assert.deepEqual(problemsOfLimit({ atOnce: '0', perMinute: '0' }), ['atOnce']);
    assert.deepEqual(problemsOfLimit({ atOnce: ' 1 ', perMinute: '60000' }), []);
  });
});
