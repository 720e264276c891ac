import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { byDay, extended, projectOf, renewed, withAllRead, withRead } from '../../src/model/notices.js';
import { noticeJson, noticesJson } from '../support/notices.js';

const told = (...ids) => ids.map((id) => noticeJson(id));
const ids = ({ notices }) => notices.map(({ id }) => id);

describe('Notices that are read anew', () => {
  const known = extended(renewed(null, noticesJson(told(9, 8), { total: 4 }), false), {
    ...noticesJson(told(7, 6), { total: 4, start: 2 }),
  });

  it('begin with the newest, and keep the older ones that are shown', () => {
    const anew = renewed(known, noticesJson(told(10, 9), { total: 5 }), true);
    assert.deepEqual(ids(anew), [10, 9, 8, 7, 6]);
    assert.equal(anew.isLast, true);
  });

  it('are the newest alone while nobody looks at them', () => {
    assert.deepEqual(ids(renewed(known, noticesJson(told(10, 9), { total: 5 }), false)), [10, 9]);
  });

  it('forget those that the reader may no longer see', () => {
    assert.deepEqual(ids(renewed(known, noticesJson(told(9)), true)), [9]);
  });
});

describe('Older notices', () => {
  it('come behind the ones that are known, each once where the list has moved on', () => {
    const known = renewed(null, noticesJson(told(9, 8), { total: 4 }), false);
    const more = extended(known, noticesJson(told(8, 7), { total: 4, start: 2 }));
    assert.deepEqual(ids(more), [9, 8, 7]);
    assert.ok(more.isLast);
  });
});

describe('Reading', () => {
  const known = renewed(null, noticesJson([noticeJson(2), noticeJson(1, { read: true })], { unread: 30 }), false);

  it('one notice takes it out of the number, once', () => {
    const after = withRead(known, 2);
    assert.deepEqual([after.unread, after.notices[0].read], [29, true]);
    assert.equal(withRead(after, 2).unread, 29);
    assert.equal(withRead(known, 1).unread, 30);
  });

  it('all leaves none unread', () => {
    const after = withAllRead(known);
    assert.equal(after.unread, 0);
    assert.ok(after.notices.every(({ read }) => read));
  });
});

describe('The days of notices', () => {
  it('keep the order, each day once', () => {
    const days = { 3: 12, 2: 12, 1: 10 };
    const notices = [3, 2, 1].map((id) => noticeJson(id, { at: id }));
    assert.deepEqual(
      byDay(notices, (at) => days[at]).map(({ day, notices: those }) => [day, those.length]),
      [
        [12, 2],
        [10, 1],
      ],
    );
  });
});

describe('The project of an issue', () => {
  it('is what stands in front of its number', () => {
    assert.deepEqual(['MKT-1', 'A_B2-104'].map(projectOf), ['MKT', 'A_B2']);
  });
});
