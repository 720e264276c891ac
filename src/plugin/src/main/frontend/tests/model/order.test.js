import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { orderBy, ORDERS } from '../../src/model/order.js';
import { goalWith } from '../support/plans.js';

const owner = (displayName) => ({ name: displayName.toLowerCase(), displayName });
const goals = [
  goalWith({
    key: 'A',
    summary: 'Goal 10',
    start: '2027-03-01',
    due: null,
    health: 'on_track',
    gapPoints: 2,
    owner: null,
  }),
  goalWith({
    key: 'B',
    summary: 'Goal 9',
    start: null,
    due: '2027-05-01',
    health: 'off_track',
    gapPoints: -20,
    owner: owner('Zoe'),
  }),
  goalWith({
    key: 'C',
    summary: 'Ärger',
    start: '2027-01-01',
    due: '2027-04-01',
    health: 'off_track',
    gapPoints: null,
    owner: owner('Ana'),
  }),
];
const keys = (order) =>
  orderBy(
    order,
    'de',
  )(goals)
    .map(({ key }) => key)
    .join('');

describe('The order of goals', () => {
  it('is the plan’s own where none is chosen', () => {
    assert.equal(keys('plan'), 'ABC');
  });

  it('is by days from the first on, with what has none at the end', () => {
    assert.equal(keys('start'), 'CAB');
    assert.equal(keys('due'), 'CBA');
  });

  it('is by names as the reader’s language sorts them, numbers by their size', () => {
    assert.equal(keys('name'), 'CBA');
    assert.equal(keys('owner'), 'CBA');
  });

  it('is by health with those first that need somebody, equals as the plan has them', () => {
    assert.equal(keys('health'), 'BCA');
  });

  it('is by the gap with those first that lag most', () => {
    assert.equal(keys('gap'), 'BAC');
  });

  it('loses no goal and leaves the plan as it is', () => {
    for (const order of ORDERS) assert.equal([...keys(order)].sort().join(''), 'ABC');
    assert.deepEqual(goals.map(({ key }) => key).join(''), 'ABC');
  });
});
