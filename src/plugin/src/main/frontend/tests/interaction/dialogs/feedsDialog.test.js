import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { RestFailure } from '../../../src/api/rest.js';
import { FeedsDialog } from '../../../src/interaction/dialogs/feedsDialog.js';
import { formatsFor } from '../../../src/render/formats.js';
import { axeFindings, choose, click, openDocument, settle } from '../../support/browser.js';

const OWNER = { name: 'anna', displayName: 'Anna Adler' };

function feed(id, more) {
  const roadmap = { project: 'MKT', plan: null };
  return {
    id,
    kind: 'calendar',
    name: `Link ${id}`,
    roadmap,
    madeAt: '2026-11-21T09:30:00Z',
    usedAt: null,
    owner: OWNER,
    ...more,
  };
}

async function open({ own = [], others = [], make, end } = {}) {
  const asked = [];
  const lists = { own: [...own], others };
  const api = {
    feeds: async () => lists,
    make: async (...wanted) => {
      asked.push(wanted);
      if (make) throw make;
      lists.own.push(feed('9', { name: wanted[1], kind: wanted[0] }));
      return { id: '9', address: 'https://jira.example/feeds/calendar/TOKEN' };
    },
    end: async (id) => {
      if (end) throw end;
      lists.own = lists.own.filter((each) => each.id !== id);
    },
  };
  const host = openDocument();
  const wish = { project: 'MKT', health: 'off_track', sort: 'due' };
  new FeedsDialog({ host, api, formats: formatsFor('en-GB', 'UTC'), wish }).open();
  await settle();
  const all = (selector) => [...host.querySelectorAll(selector)];
  const named = (name) => choose(host.querySelector('[data-path=name]'), name);
  const submit = async () => {
    host.querySelector('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  const act = async (selector) => {
    click(host.querySelector(selector));
    await settle();
  };
  return { host, all, asked, named, submit, act, address: () => host.querySelector('#mp-feed-address') };
}

describe('The links to a roadmap', () => {
  it('are made for what is seen and tell their address once', async () => {
    const { host, asked, named, submit, address, all } = await open();
    named('For Outlook');
    await submit();
    assert.deepEqual(asked, [
      ['calendar', 'For Outlook', { project: 'MKT', health: 'off_track', sort: undefined, colour: undefined }],
    ]);
    assert.equal(address().value, 'https://jira.example/feeds/calendar/TOKEN');
    assert.equal(document.activeElement.textContent, 'Copy');
    assert.match(all('.mp-value-list')[0].textContent, /For Outlook.*Calendar subscription.*MKT.*never opened/);
    assert.deepEqual(await axeFindings(host), []);
  });

  it('are pictures with the order of the page where that is chosen', async () => {
    const { host, asked, named, submit } = await open();
    named('Wiki');
    choose(host.querySelector('[data-path=kind][value=picture]'), true);
    await submit();
    assert.deepEqual(asked[0], ['picture', 'Wiki', { project: 'MKT', health: 'off_track', sort: 'due' }]);
  });

  it('need a name', async () => {
    const { host, asked, submit } = await open();
    await submit();
    assert.deepEqual(asked, []);
    assert.match(host.textContent, /Give the link a name/);
    assert.equal(document.activeElement.dataset.path, 'name');
  });

  it('are copied, or selected where the browser does not copy', async () => {
    const { host, named, submit, act } = await open();
    const copied = [];
    named('A');
    await submit();
    const browser = { clipboard: { writeText: async (text) => copied.push(text) } };
    Object.defineProperty(globalThis, 'navigator', { value: browser, configurable: true });
    await act('[data-do=copy]');
    assert.deepEqual(copied, ['https://jira.example/feeds/calendar/TOKEN']);
    browser.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    await act('[data-do=copy]');
    assert.match(host.querySelector('[role=status]').textContent, /does not copy by itself/);
  });

  it('are ended after a question, and stay without a yes', async () => {
    const { all, host, act } = await open({ own: [feed('1'), feed('2')] });
    await act('[data-do=end][data-id="1"]');
    assert.match(host.querySelector('[role=alert]').textContent, /End this link\?/);
    await act('[data-do=keep]');
    assert.equal(all('[data-do=end]').length, 2);
    await act('[data-do=end][data-id="1"]');
    await act('[data-do=ended]');
    assert.deepEqual(
      all('[data-do=end]').map(({ dataset }) => dataset.id),
      ['2'],
    );
    assert.equal(host.querySelector('[role=status]').textContent, 'The link has ended.');
  });

  it('of others stand apart for who may end them', async () => {
    const { all } = await open({ others: [feed('7', { owner: { name: 'ben', displayName: 'Ben Berg' } })] });
    assert.match(all('section')[1].textContent, /Links of others.*Ben Berg/);
  });

  it('say why one could not be made, and what was typed stays', async () => {
    const { host, named, submit } = await open({ make: new RestFailure('conflict', 'Too many links.') });
    named('One more');
    await submit();
    assert.match(host.querySelector('[role=alert]').textContent, /Too many links/);
    assert.equal(host.querySelector('[data-path=name]').value, 'One more');
  });
});
