import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { EVERYTHING } from '../../src/model/filter.js';
import { rowsTaken, sightTaken, wishOf } from '../../src/model/taken.js';

const goal = (key, subGoals, open) => ({ kind: 'goal', open, goal: { key, subGoals } });
const seen = (more) => ({
  place: { project: 'MKT' },
  asOf: undefined,
  filter: EVERYTHING,
  order: 'plan',
  drawing: { lanes: 'goal', mode: 'timeline', colour: 'status' },
  rows: [goal('MKT-1', 2, true), goal('MKT-2', 3, false), goal('MKT-3', 0, false), { kind: 'activity', open: false }],
  span: { first: dayOf('2026-03-01'), last: dayOf('2026-12-31') },
  ...more,
});
const filter = {
  ...EVERYTHING,
  jql: 'labels = q3',
  text: ' keep ',
  healths: new Set(['off_track', 'draft']),
  owner: { name: 'ana' },
};
const given = (query) => JSON.parse(JSON.stringify(query));

describe('What is taken out', () => {
  it('is the whole roadmap where nothing is looked for', () => {
    assert.deepEqual(given(rowsTaken(seen())), { project: 'MKT' });
  });

  it('is what the filter finds, of the day in view', () => {
    assert.deepEqual(given(rowsTaken(seen({ filter, asOf: '2026-05-01' }))), {
      project: 'MKT',
      asOf: '2026-05-01',
      health: 'draft,off_track',
      owner: 'ana',
      text: 'keep',
      jql: 'labels = q3',
    });
  });

  it('is nothing where the search of the view is not for its reader', () => {
    const hidden = { ...EVERYTHING, isSearchHidden: true };
    assert.deepEqual(given(rowsTaken(seen({ filter: hidden }))), { project: 'MKT', isSearchHidden: true });
    assert.deepEqual(wishOf(seen({ filter: hidden })), { project: 'MKT', isSearchHidden: true });
  });

  it('has as a picture the order, the time and the folded goals of the page', () => {
    assert.deepEqual(given(sightTaken(seen({ order: 'due' }))), {
      project: 'MKT',
      sort: 'due',
      closed: 'MKT-2',
      from: '2026-03-01',
      to: '2026-12-31',
    });
  });

  it('shows all the time where no time axis was drawn', () => {
    assert.deepEqual(given(sightTaken(seen({ span: null }))), { project: 'MKT', closed: 'MKT-2' });
  });

  it('names no folded goals where an address could not hold them', () => {
    const rows = Array.from({ length: 301 }, (_, index) => goal(`MKT-${index}`, 1, false));
    assert.equal(sightTaken(seen({ rows })).closed, undefined);
  });

  it('has below opened goals their own activities', () => {
    const group = (key, open) => ({ kind: 'group', open, goal: { key, subGoals: 2 } });
    const rows = [goal('MKT-1', 2, true), group('MKT-1', true), goal('MKT-3', 0, true), group('MKT-4', false)];
    assert.equal(sightTaken(seen({ rows })).opened, 'MKT-1,MKT-3');
    assert.equal(wishOf(seen({ rows })).opened, undefined);
  });

  it('goes on by a link with the filter and the order, whatever day it is', () => {
    const wish = wishOf(seen({ filter, order: 'gap', asOf: '2026-05-01' }));
    assert.deepEqual(wish, {
      project: 'MKT',
      health: 'draft,off_track',
      owner: 'ana',
      text: 'keep',
      jql: 'labels = q3',
      sort: 'gap',
    });
  });

  it('goes on by a link as a board, or as a calendar of the month in which it is opened', () => {
    const month = { mode: 'calendar', from: '2026-05-01', to: '2026-05-31', scale: 'month', week: '1' };
    assert.deepEqual(wishOf(seen({}), month), { project: 'MKT', mode: 'calendar', scale: 'month', week: '1' });
    assert.deepEqual(wishOf(seen({}), { mode: 'board' }), { project: 'MKT', mode: 'board' });
  });

  describe('of lanes', () => {
    const lane = (id, open) => ({ kind: 'lane', lane: { id }, open });
    const drawing = { lanes: 'channel', mode: 'timeline', colour: 'lane' };
    const of = (...rows) => given(sightTaken(seen({ drawing, rows, span: null })));

    it('has those that are looked for, as they are folded and coloured', () => {
      const unscheduled = { kind: 'unscheduled', lane: { id: 'Web' }, open: true };
      assert.deepEqual(of(lane('E-mail', false), lane('Web', true), unscheduled, lane('', false)), {
        project: 'MKT',
        by: 'channel',
        closed: 'E-mail|',
        opened: 'Web',
        colour: 'lane',
      });
      const wanted = { ...EVERYTHING, values: ['Web', 'Press'] };
      assert.equal(rowsTaken(seen({ filter: wanted, drawing })).values, 'Web|Press');
    });

    it('says that none is closed, and that the one without a value is', () => {
      assert.equal(of(lane('Web', true)).closed, '');
      assert.equal(of(lane('', false)).closed, '|');
    });

    it('goes on by a link with its lanes and colours, folded as at first', () => {
      const wish = wishOf(seen({ drawing, rows: [lane('Web', false)] }));
      assert.deepEqual(wish, { project: 'MKT', by: 'channel', colour: 'lane' });
    });
  });
});
