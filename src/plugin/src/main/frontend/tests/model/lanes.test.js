import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { ActivityShelf } from '../../src/model/activityShelf.js';
import { isLanes, laneActivities, lanesOf, listOf } from '../../src/model/lanes.js';
import { laneRows } from '../../src/model/laneRows.js';
import { golden } from '../support/golden.js';
import { itemsOf, laneJson, lanesJson, pageOf } from '../support/lanes.js';

function rows(lanes, { opened = {}, values = [], shelf = new ActivityShelf() } = {}) {
  const { lanes: found } = lanesOf(lanesJson('channel', lanes));
  return laneRows(found, shelf, { opened: new Map(Object.entries(opened)), values });
}
const kinds = (found) => found.map(({ kind }) => kind);

describe('What rows can be grouped by', () => {
  it('is a word of ours or a field of Jira', () => {
    assert.ok(isLanes('funnel_stage'));
    assert.ok(isLanes('field:customfield_10032'));
    assert.ok(!isLanes('field:customfield_x'));
    assert.ok(!isLanes('month'));
    assert.ok(!isLanes(undefined));
  });
});

describe('The rows of lanes', () => {
  it('are a row for each activity with a date, read or not, then what is hidden, then those without a date', () => {
    const lane = laneJson('SEO', { activities: 6, unscheduled: 2, hidden: { activities: 1, weight: 2 } });
    const found = rows([lane]);
    assert.deepEqual(kinds(found), ['lane', 'activity', 'activity', 'activity', 'hidden', 'unscheduled']);
    assert.deepEqual(found[4].hidden, { activities: 1, weight: 2 });
    assert.deepEqual([found[1].position, found[5].position, found[5].siblings], [1, 5, 5]);
    assert.equal(found[1].activity, undefined);
  });

  it('hold those without a date where the reader opens them', () => {
    const found = rows([laneJson('SEO', { activities: 2, unscheduled: 2 })], {
      opened: { 'unscheduled channel SEO': true },
    });
    assert.deepEqual(kinds(found), ['lane', 'unscheduled', 'activity', 'activity']);
    assert.deepEqual([found[2].level, found[2].list.isScheduled], [3, false]);
  });

  it('are closed from the start where there are many, as the reader wants it afterwards', () => {
    const lanes = [laneJson('SEO', { activities: 500 }), laneJson('Mail')];
    assert.deepEqual(kinds(rows(lanes)), ['lane', 'lane', 'activity']);
    assert.equal(rows(lanes.slice(0, 1)).length, 501);
    assert.equal(rows(lanes, { opened: { 'lane channel SEO': true, 'lane channel Mail': false } }).length, 502);
  });

  it('are those of the lanes that are asked for, the one without a value among them', () => {
    const lanes = [laneJson('SEO'), laneJson('Mail'), laneJson('')];
    const found = rows(lanes, { values: ['Mail', ''] }).filter(({ kind }) => kind === 'lane');
    assert.deepEqual(
      found.map(({ lane, position, siblings }) => [lane.id, position, siblings]),
      [
        ['Mail', 1, 2],
        ['', 2, 2],
      ],
    );
  });

  it('show what was read, and that some did not come', () => {
    const shelf = new ActivityShelf();
    const lane = laneJson('SEO', { activities: 3 });
    const list = listOf({ by: 'channel', id: 'SEO' }, true);
    shelf.put(list, laneActivities(pageOf(itemsOf('MKT', 2), 0, 200)));
    shelf.fail(list);
    const found = rows([lane], { shelf });
    assert.deepEqual(kinds(found), ['lane', 'activity', 'activity', 'failed']);
    assert.equal(found[2].activity.key, 'MKT-2');
    assert.equal(found[2].activity.assignee.displayName, 'Ben Ito');
  });

  it('are made of the answer of the server', () => {
    const { lanes } = lanesOf(golden('lanes.json'));
    assert.deepEqual(
      lanes.map(({ id, by, due }) => [id, by, due]),
      [
        ['E-mail', 'channel', 20604],
        ['', 'channel', null],
      ],
    );
    const { items } = laneActivities(golden('lane-activities.json'));
    assert.deepEqual([items[0].assignee.name, items[0].progress, items[0].weight], ['anna', 0.5, 0.5]);
  });
});
