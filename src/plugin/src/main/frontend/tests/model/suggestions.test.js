import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { matching, ofPeople, together, withKey } from '../../src/model/suggestions.js';

const PEOPLE = ofPeople([
  { name: 'ana', displayName: 'Ana Ruiz' },
  { name: 'maria.garcia', displayName: 'Maria del Carmen García' },
]);
const found = (text) => matching(PEOPLE, text, 'en').map(({ value }) => value);

describe('What is suggested', () => {
  it('begins as the text does, in one of the words or as a whole', () => {
    assert.deepEqual(found('RUI'), ['ana']);
    assert.deepEqual(found('gar'), ['maria.garcia']);
    assert.deepEqual(found('Maria del C'), ['maria.garcia']);
    assert.deepEqual(found('uiz'), []);
    assert.deepEqual(found(''), ['ana', 'maria.garcia']);
  });

  it('is told once, and no more of it than can be looked over', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ value: `p${at}`, name: '', note: '' }));
    assert.equal(together(PEOPLE, PEOPLE).length, 2);
    assert.equal(together(many).length, 10);
  });

  it('comes to the keys that are there, each once', () => {
    assert.equal(withKey('', 'mkt-1'), 'MKT-1');
    assert.equal(withKey('MKT-1; mkt-2 ', 'MKT-2'), 'MKT-1, MKT-2');
  });
});
