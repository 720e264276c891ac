import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../src/api/rest.js';
import { PlanRulesEditor } from '../../src/interaction/planRules.js';
import { formatsFor } from '../../src/render/formats.js';
import { axeFindings, choose, click, openDocument, settle, type } from '../support/browser.js';
import { FakeRules, rules } from '../support/rules.js';

async function open(server = new FakeRules(), { project = 'MKT' } = {}) {
  const root = openDocument();
  let told = 0;
  const editor = new PlanRulesEditor({ api: server, formats: formatsFor('en-GB', 'UTC'), saved: () => told++ });
  root.append(editor.element);
  await editor.start();
  const one = (selector) => root.querySelector(selector);
  const field = (path) => root.querySelector(`[data-path="${path}"]`);
  const press = async (name) => {
    click(one(`[data-do=${name}]`));
    await settle();
  };
  const pick = async (key) => {
    field('project').value = key;
    field('project').dispatchEvent(new window.Event('change', { bubbles: true }));
    await settle();
  };
  const preview = async () => {
    one('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  const wrongAt = (path) => root.querySelector(`[data-field="${path}"] > .mp-entry-wrong`);
  if (project) await pick(project);
  return { root, editor, server, one, field, press, pick, preview, wrongAt, told: () => told };
}

async function previewed(server) {
  const page = await open(server);
  type(page.field('onTrackFrom'), '-8');
  await page.preview();
  return page;
}

describe('The rules of a plan', () => {
  it('are shown once a project is chosen', async () => {
    const { one, field, pick } = await open(new FakeRules(), { project: '' });
    assert.ok(one('form').hidden);
    assert.deepEqual(
      [...field('project').options].map(({ textContent }) => textContent),
      ['Choose a project', 'Marketing (MKT)', 'Website (WEB)'],
    );
    await pick('MKT');
    assert.equal(one('form').hidden, false);
    assert.equal(field('shares.3').value, '50');
    assert.ok(field('notDelivered.2').checked);
    assert.match(one('form .mp-hint').textContent, /standard rules/);
  });

  it('are opened at once where there is one plan only', async () => {
    const server = new FakeRules();
    server.plansNow = [{ key: 'MKT', name: 'Marketing' }];
    const { one } = await open(server, { project: '' });
    assert.equal(one('form').hidden, false);
  });

  it('name the healths beside the usual names, which stay where nothing is typed', async () => {
    const { root, field, preview, press, server } = await open();
    assert.equal(root.querySelector('[data-field="names.at_risk"] label').textContent, 'At risk');
    type(field('names.at_risk'), 'Amber');
    await preview();
    assert.deepEqual(
      [...root.querySelectorAll('.mp-trial-table .mp-lozenge')].map((each) => each.textContent),
      ['On track', 'Amber'],
    );
    type(field('reason'), 'As we say it');
    await press('save');
    assert.deepEqual(server.saved[0].healthNames, { at_risk: 'Amber' });
  });

  it('say that there is none where nobody may edit one', async () => {
    const server = new FakeRules();
    server.plansNow = [];
    const { root } = await open(server, { project: '' });
    assert.match(root.textContent, /no project whose plan you may edit/);
  });

  it('ask for a field only where the weight comes from one', async () => {
    const { root, field } = await open();
    const box = root.querySelector('[data-field="field"]');
    assert.ok(box.hidden);
    choose(root.querySelector('[data-path=source][value=field]'), true);
    assert.equal(box.hidden, false);
    assert.equal(field('field').options.length, 2);
  });

  it('hold the project while something is changed, until it is discarded', async () => {
    const { field, editor, press } = await open();
    type(field('reviewDays'), '31');
    assert.ok(field('project').disabled);
    assert.ok(editor.isChanged);
    await press('discard');
    assert.equal(field('project').disabled, false);
    assert.equal(field('reviewDays').value, '92');
  });
});

describe('The preview of rules', () => {
  it('says how many goals move, how far, and which', async () => {
    const { one, root } = await previewed();
    assert.equal(
      one('.mp-trial h3').textContent,
      '14 goals move, the largest by \u22129.0 points (MKT-3 Keep customers).',
    );
    assert.equal(document.activeElement, one('.mp-trial h3'));
    assert.deepEqual(
      [...root.querySelectorAll('.mp-trial-table tbody tr')].map((row) =>
        [...row.cells].map((cell) => cell.textContent),
      ),
      [
        ['On track', '11', '7'],
        ['At risk', '4', '8'],
      ],
    );
    assert.deepEqual(
      [...root.querySelectorAll('.mp-moves li')].map((item) => [...item.children].map((part) => part.textContent)),
      [
        ['MKT-3 Keep customers', '70.0% \u2192 61.0%\u22129.0 points', 'On track\u2192At risk'],
        ['MKT-4 Keep customers', 'No data \u2192 50.0%', 'On track'],
      ],
    );
    assert.match(one('.mp-trial').textContent, /12 more goals move that are not listed/);
  });

  it('comes before anything is saved', async () => {
    const { server, one, field, preview } = await open();
    assert.ok(one('[data-do=preview]').disabled);
    assert.ok(one('.mp-trial').hidden);
    type(field('onTrackFrom'), '-8');
    await preview();
    assert.equal(server.previewed[0].health.onTrackFrom, -8);
    assert.deepEqual(server.saved, []);
  });

  it('holds no longer once something else is typed', async () => {
    const { one, field } = await previewed();
    type(field('onTrackFrom'), '-7');
    assert.ok(one('.mp-trial').hidden);
  });

  it('is not asked for while something is wrong, which is told at its field', async () => {
    const { server, field, wrongAt, preview } = await open();
    type(field('atRiskFrom'), '3');
    await preview();
    assert.deepEqual(server.previewed, []);
    assert.equal(wrongAt('atRiskFrom').hidden, false);
    assert.equal(document.activeElement, field('atRiskFrom'));
    type(field('atRiskFrom'), '-20');
    assert.ok(wrongAt('atRiskFrom').hidden);
  });

  it('says it where no goal moves', async () => {
    const server = new FakeRules();
    server.trial = { ...server.trial, moved: '0', largest: null, moves: [] };
    const { one } = await previewed(server);
    assert.equal(one('.mp-trial h3').textContent, 'No goal moves.');
  });
});

describe('Saving rules', () => {
  it('needs a reason', async () => {
    const { server, wrongAt, press, field } = await previewed();
    await press('save');
    assert.deepEqual(server.saved, []);
    assert.equal(wrongAt('reason').hidden, false);
    assert.equal(document.activeElement, field('reason'));
    type(field('reason'), 'Less noise');
    assert.ok(wrongAt('reason').hidden);
  });

  it('sends the version with which the edit began, and says that everything is calculated anew', async () => {
    const { server, one, press, field, told, editor } = await previewed();
    type(field('reason'), ' Less noise ');
    await press('save');
    assert.equal(server.saved.length, 1);
    assert.deepEqual(
      [server.saved[0].key, server.saved[0].version, server.saved[0].plan, server.saved[0].reason],
      ['MKT', '0', null, 'Less noise'],
    );
    assert.equal(server.saved[0].health.onTrackFrom, -8);
    assert.match(one('[role=status]').textContent, /^Saved\./);
    assert.match(one('form .mp-hint').textContent, /Ben Berg.*Less noise/);
    assert.equal(told(), 1);
    assert.ok(!editor.isChanged);
  });

  it('keeps what was typed where the server refuses it, and shows its words', async () => {
    const { server, root, press, field } = await previewed();
    type(field('reason'), 'Less noise');
    server.failure = new RestFailure('wrong', 'There is no status with the id 3.');
    await press('save');
    assert.equal(root.querySelector('.mp-wrong').textContent, 'There is no status with the id 3.');
    assert.equal(field('onTrackFrom').value, '-8');
    assert.equal(field('reason').value, 'Less noise');
  });

  it('goes back to the standard rules by the same way', async () => {
    const server = new FakeRules();
    server.current = { ...rules('4', 'Once'), health: { onTrackFrom: '-1', atRiskFrom: '-2', earlyBelow: '0' } };
    const { field, press, preview } = await open(server);
    assert.equal(field('onTrackFrom').value, '-1');
    await press('standard');
    assert.equal(field('onTrackFrom').value, '-5');
    await preview();
    type(field('reason'), 'It did not help');
    await press('save');
    assert.equal(server.saved[0].version, '4');
    assert.equal(server.saved[0].health.atRiskFrom, -15);
  });
});

describe('Rules that somebody else saved meanwhile', () => {
  async function inConflict() {
    const page = await previewed();
    const theirs = { ...rules('3', 'Weekly meetings'), judging: { ...rules('3').judging, reviewDays: '31' } };
    page.server.failure = new RestFailure('conflict', 'Somebody else has saved.', { current: theirs });
    type(page.field('reason'), 'Less noise');
    await page.press('save');
    page.server.failure = null;
    return page;
  }

  it('are shown beside mine, and nothing is overwritten', async () => {
    const { one, root, server } = await inConflict();
    assert.deepEqual(server.saved, []);
    assert.match(one('.mp-conflict').textContent, /Ben Berg saved these rules.*Weekly meetings/);
    assert.deepEqual(
      [...root.querySelectorAll('.mp-conflict tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent)),
      [
        ['Stale without a value after', '92 days', '31 days', '92 days'],
        ['On track from', '-5 points', '-5 points', '-8 points'],
      ],
    );
    assert.ok(one('[data-do=preview]').disabled);
  });

  it('take mine on top, which is previewed again and saved upon their version and plan', async () => {
    const { server, field, press, preview, one } = await inConflict();
    await press('mine');
    assert.deepEqual([field('reviewDays').value, field('onTrackFrom').value], ['31', '-8']);
    assert.ok(one('.mp-trial').hidden);
    await preview();
    assert.equal(field('reason').value, 'Less noise');
    await press('save');
    assert.deepEqual([server.saved[0].version, server.saved[0].plan], ['3', null]);
  });

  it('are said to be of another plan where the project has come into one, and mine are saved upon that', async () => {
    const { server, press, preview, one, field } = await previewed();
    server.failure = new RestFailure('conflict', 'Somebody else.', { current: { ...rules('0'), plan: '7' } });
    type(field('reason'), 'Less noise');
    await press('save');
    server.failure = null;
    assert.match(one('.mp-conflict').textContent, /has come into another plan, or out of one/);
    await press('mine');
    await preview();
    await press('save');
    assert.deepEqual([server.saved[0].version, server.saved[0].plan], ['0', '7']);
  });

  it('can be taken as they are', async () => {
    const { field, press, editor } = await inConflict();
    await press('theirs');
    assert.deepEqual([field('reviewDays').value, field('onTrackFrom').value], ['31', '-5']);
    assert.ok(!editor.isChanged);
  });

  it('give axe-core nothing to find', async () => {
    const { root } = await inConflict();
    assert.deepEqual(await axeFindings(root), []);
  });
});

describe('The form and the preview of rules', () => {
  it('give axe-core nothing to find', async () => {
    const { root, press } = await previewed();
    await press('save');
    assert.deepEqual(await axeFindings(root), []);
  });
});
