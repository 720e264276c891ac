import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RestFailure } from '../../../src/api/rest.js';
import { FieldsSection } from '../../../src/interaction/administration/fieldsSection.js';
import { axeFindings, openDocument, settle } from '../../support/browser.js';

const golden = (name) =>
  JSON.parse(readFileSync(new URL(`../../../../../test/resources/rest/${name}`, import.meta.url), 'utf8'));

/** A server that keeps what it was asked and says what the server's tests hold it to. */
class FakeFields {
  previewed = [];
  done = [];
  steps = golden('fields-steps.json').steps;
  failure = null;

  async fields() {
    return golden('fields.json');
  }

  async previewFields(wish) {
    if (this.failure) throw this.failure;
    this.previewed.push(wish);
    return { steps: this.steps };
  }

  async setUpFields(wish) {
    this.done.push(wish);
    return { steps: this.steps };
  }
}

async function open(api = new FakeFields()) {
  const root = openDocument();
  const section = new FieldsSection({ api });
  root.append(section.element);
  await section.start();
  const one = (selector) => root.querySelector(selector);
  const box = (field, value) => one(`[data-field=${field}]${value ? `[value="${value}"]` : ''}`);
  const preview = async () => {
    one('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  const type = (control, text) => {
    control.value = text;
    control.dispatchEvent(new window.Event('input', { bubbles: true }));
  };
  const lines = () => [...root.querySelectorAll('.mp-field-steps li')].map(({ textContent }) => textContent);
  const shown = (selector) => [...root.querySelectorAll(selector)].filter((each) => !each.closest('[hidden]'));
  return { api, root, one, box, preview, type, lines, shown };
}

describe('Setting up fields', () => {
  it('says of each field whether it is there and where it would be', async () => {
    const { shown } = await open();
    const notes = shown('.mp-field-row .mp-hint').map(({ textContent }) => textContent);
    assert.equal(notes.length, 14);
    assert.deepEqual([notes[0], notes[3]], ['On goals', 'On all issues']);
    assert.equal(notes.filter((note) => note === 'There already').length, 1);
  });

  it('shows what would be done line by line, and does nothing yet', async () => {
    const { api, preview, lines, one } = await open();
    await preview();
    assert.deepEqual(lines(), [
      'Make the field \u201cPlanned cost\u201d for all types of issues, in: Marketing',
      'Give \u201cPlanned cost\u201d the unit EUR',
      'Put \u201cPlanned cost\u201d on the screen \u201cDefault Screen\u201d',
      'Make the field \u201cChannel\u201d for all types of issues, in: Marketing',
      'Put \u201cChannel\u201d on the screen \u201cDefault Screen\u201d',
    ]);
    assert.equal(document.activeElement.textContent, 'This would be done');
    assert.equal(api.done.length, 0);
    assert.ok(one('[data-action=carryOut]'));
  });

  it('does what was previewed, and says what was done', async () => {
    const { api, preview, one } = await open();
    await preview();
    one('[data-action=carryOut]').click();
    await settle();
    assert.deepEqual(api.done, api.previewed);
    assert.equal(document.activeElement.textContent, 'This was done');
    assert.equal(one('.mp-field-steps [data-action=carryOut]'), null);
  });

  it('sends what is chosen and typed', async () => {
    const { api, box, preview, type, root } = await open();
    root.querySelectorAll('[data-field=fields]').forEach((each) => {
      if (!['target', 'channel'].includes(each.value)) each.click();
    });
    type(root.querySelector('[data-purpose=target]'), ' EUR ');
    box('allProjects').click();
    box('projects', '20').click();
    box('screens', '1').click();
    box('screens', '2').click();
    await preview();
    assert.deepEqual(api.previewed, [
      { fields: [{ purpose: 'target', unit: 'EUR' }, { purpose: 'channel' }], projects: ['20'], screens: ['2'] },
    ]);
  });

  it('forgets the preview when something else is chosen', async () => {
    const { preview, box, shown } = await open();
    await preview();
    box('fields', 'target').click();
    assert.equal(shown('.mp-field-steps li').length, 0);
  });

  it('says that there is nothing to do where all is there', async () => {
    const api = new FakeFields();
    api.steps = [];
    const { preview, one } = await open(api);
    await preview();
    assert.match(one('.mp-field-steps').textContent, /Nothing: all of it is there already/);
    assert.equal(one('.mp-field-steps [data-action=carryOut]'), null);
  });

  it('asks for at least one field and one project', async () => {
    const { api, root, box, preview, shown } = await open();
    root.querySelectorAll('[data-field=fields]').forEach((each) => each.click());
    box('allProjects').click();
    await preview();
    assert.deepEqual(
      shown('.mp-wrong').map(({ textContent }) => textContent),
      ['Choose at least one field.', 'Choose at least one project.'],
    );
    assert.equal(api.previewed.length, 0);
  });

  it('says why the server refuses, and loses nothing', async () => {
    const api = new FakeFields();
    api.failure = new RestFailure('wrong', 'There is no screen with the id 9.');
    const { preview, shown, box } = await open(api);
    await preview();
    assert.match(shown('.mp-wrong')[0].textContent, /no screen with the id 9/);
    assert.ok(box('fields', 'target').checked);
  });

  it('has nothing that axe finds', async () => {
    const { preview, root } = await open();
    await preview();
    assert.deepEqual(await axeFindings(root), []);
  });
});
