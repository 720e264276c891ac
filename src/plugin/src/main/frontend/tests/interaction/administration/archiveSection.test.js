import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../../src/api/rest.js';
import { ArchiveSection } from '../../../src/interaction/administration/archiveSection.js';
import { formatsFor } from '../../../src/render/formats.js';
import { axeFindings, openDocument, settle } from '../../support/browser.js';

const FILE = { name: 'milepost.zip' };

/** A server that says what an import would do, and keeps what it was asked. */
class FakeArchive {
  asked = [];
  failure = null;

  archiveAddress() {
    return '/jira/rest/milepost/1.0/archive';
  }

  async previewArchive(file, match = 'id') {
    this.asked.push(['preview', match]);
    if (this.failure) throw this.failure;
    return {
      digest: 'd1',
      match,
      sameIssues: '2',
      projects: { all: '1', missing: [], missingCount: '0' },
      issues: { all: '3', missing: ['MKT-7', 'MKT-8'], missingCount: '1200' },
      unknownPeople: ['JIRAUSER1'],
      unknownPeopleCount: '1',
      tables: [{ table: 'goalPlan', before: '12', inArchive: '1300', kept: '1298' }],
    };
  }

  async importArchive(file, { digest, match }) {
    this.asked.push(['import', digest, match]);
    if (this.failure) throw this.failure;
    return {};
  }
}

async function open() {
  const root = openDocument();
  const server = new FakeArchive();
  let told = 0;
  const section = new ArchiveSection({ api: server, formats: formatsFor('en-GB', 'UTC'), imported: () => told++ });
  root.append(section.element);
  section.start();
  const one = (selector) => root.querySelector(selector);
  const change = async (selector, properties) => {
    for (const [name, value] of Object.entries(properties))
      Object.defineProperty(one(selector), name, { value, configurable: true, writable: true });
    one(selector).dispatchEvent(new window.Event('change', { bubbles: true }));
    await settle();
  };
  const choose = () => change('[data-field=archive]', { files: [FILE] });
  const press = async () => {
    one('[data-action=import]').click();
    await settle();
  };
  return { root, section, server, one, change, choose, press, told: () => told };
}

describe('Export and import', () => {
  it('offers the file by a link, and nothing to import before one is chosen', async () => {
    const { one } = await open();
    assert.equal(one('a[download]').getAttribute('href'), '/jira/rest/milepost/1.0/archive');
    assert.ok(one('[data-action=import]').closest('[hidden]'));
  });

  it('says what an import would do, and what is not found here', async () => {
    const { one, choose, root } = await open();
    await choose();
    assert.equal(one('tbody').textContent, 'goalPlan121,3001,298');
    assert.deepEqual(
      [...root.querySelectorAll('summary')].map((each) => each.textContent),
      ['Issues that this Jira has not: 1,200', 'People without an account here: 1'],
    );
    assert.equal(one('.mp-archive-names').textContent, 'MKT-7, MKT-8');
  });

  it('imports only what was looked at and confirmed, as it was looked at', async () => {
    const { one, server, choose, change, press, told, section } = await open();
    await choose();
    await press();
    await change('[data-field=match]', { value: 'key' });
    await change('[data-field=confirm]', { checked: true });
    await press();
    assert.deepEqual(server.asked, [
      ['preview', 'id'],
      ['preview', 'key'],
      ['import', 'd1', 'key'],
    ]);
    assert.match(one('[role=status]').textContent, /^Imported\./);
    assert.equal(told(), 1);
    assert.equal(section.isChanged, false);
  });

  it('shows the words of the server where it refuses the file', async () => {
    const { one, server, choose } = await open();
    server.failure = new RestFailure('wrong', 'The file is no export of Milepost.');
    await choose();
    assert.equal(one('[role=alert]:not([hidden])').textContent, 'The file is no export of Milepost.');
    assert.ok(one('[data-action=import]').closest('[hidden]'));
  });

  it('gives axe-core nothing to find', async () => {
    const { root, choose } = await open();
    await choose();
    assert.deepEqual(await axeFindings(root), []);
  });
});
