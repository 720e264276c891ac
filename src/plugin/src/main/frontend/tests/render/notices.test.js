import { before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { formatsFor } from '../../src/render/formats.js';
import { noticeTimes } from '../../src/render/notices/noticeTimes.js';
import { noticePerson, noticeSentence, noticeText, unreadCount } from '../../src/render/notices/noticeWords.js';
import { dayOf } from '../../src/model/days.js';
import { openDocument } from '../support/browser.js';
import { ANA, noticeJson } from '../support/notices.js';

before(() => openDocument());

const timesIn = (locale, timeZone, language) => noticeTimes(formatsFor(locale, timeZone), timeZone, language);

describe('The time of a notice', () => {
  const berlin = timesIn('en_GB', 'Europe/Berlin', 'en');
  const now = '2026-11-22T22:30:00Z';

  it('is told from now on the same day of the reader, and by the clock before it', () => {
    assert.equal(berlin.when('2026-11-22T22:30:00Z', now), 'now');
    assert.equal(berlin.when('2026-11-22T22:25:30Z', now), '4 minutes ago');
    assert.equal(berlin.when('2026-11-22T20:00:00Z', now), '2 hours ago');
    assert.equal(berlin.when('2026-11-21T23:30:00Z', now), '23 hours ago');
    assert.equal(berlin.when('2026-11-21T22:30:00Z', now), '23:30');
  });

  it('is not in the future where the clocks of server and reader differ', () => {
    assert.equal(berlin.when('2026-11-22T22:31:30Z', now), 'now');
  });

  it('has days with names in the words of the page and the dates of the reader', () => {
    const today = dayOf('2026-11-22');
    assert.deepEqual(
      [0, 1, 2, 400].map((ago) => berlin.dayName(today - ago, now)),
      ['Today', 'Yesterday', 'Friday 20 November', 'Saturday, 18 October 2025'],
    );
    const german = timesIn('de_DE', 'Europe/Berlin', 'de');
    assert.deepEqual(
      [1, 2].map((ago) => german.dayName(today - ago, now)),
      ['Gestern', 'Freitag, 20. November'],
    );
    assert.equal(german.when('2026-11-22T20:00:00Z', now), 'vor 2 Stunden');
  });

  it('falls on the day of the reader, also when clocks go back', () => {
    assert.equal(berlin.dayOf('2026-10-24T22:30:00Z'), dayOf('2026-10-25'));
    assert.equal(berlin.dayOf('2026-10-25T22:59:00Z'), dayOf('2026-10-25'));
    assert.equal(berlin.dayOf('2026-10-25T23:00:00Z'), dayOf('2026-10-26'));
  });
});

describe('A notice', () => {
  const formats = formatsFor('en_GB', 'UTC');
  const says = (more) => noticeSentence(noticeJson(1, more), dayOf('2026-11-22'), formats);

  it('says what has happened', () => {
    assert.equal(says({}), 'Health has gone from On track to At risk');
    assert.equal(says({ healthNames: { at_risk: 'Amber' } }), 'Health has gone from On track to Amber');
    assert.equal(says({ kind: 'value_due', kpi: 'Leads', due: '2026-11-20' }), 'A value of Leads is due by 20 Nov');
    const milestone = { milestone: 'Launch', due: '2027-01-02' };
    assert.equal(says({ kind: 'milestone_near', ...milestone }), 'The milestone Launch is due on 2 Jan 2027');
    assert.equal(says({ kind: 'milestone_missed', ...milestone }), 'The milestone Launch of 2 Jan 2027 was missed');
    assert.equal(says({ kind: 'mentioned', by: ANA }), 'Ana Sommer mentioned you');
    assert.equal(says({ kind: 'mentioned' }), 'You were mentioned');
  });

  it('of a kind that this page does not know yet says that something has changed', () => {
    assert.equal(says({ kind: 'eclipse' }), 'Something has changed');
  });

  it('names who did it, once', () => {
    assert.equal(noticePerson(noticeJson(1, { by: ANA })), 'by Ana Sommer');
    assert.equal(noticePerson(noticeJson(1, { kind: 'mentioned', by: ANA })), '');
    assert.equal(noticePerson(noticeJson(1)), '');
  });

  it('shows what was written as people read it', () => {
    assert.equal(noticeText(noticeJson(1, { text: 'Ask [~ben], [~anna.b] [not] ~me' })), 'Ask @ben, @anna.b [not] ~me');
    assert.equal(noticeText(noticeJson(1)), '');
  });

  it('is counted with others', () => {
    assert.deepEqual(
      [1, 3, 1200].map((count) => unreadCount(count, formats)),
      ['1 unread', '3 unread', '1,200 unread'],
    );
  });
});
