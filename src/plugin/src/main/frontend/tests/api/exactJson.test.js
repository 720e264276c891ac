import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { exact, parseExact, writeExact } from '../../src/api/exactJson.js';

describe('Exact JSON', () => {
  it('reads numbers as they are written, and nothing else differently', () => {
    const json = String.raw`{"a":999999999999.999999,"b":[-1,0.5],"c":"12 \"3\" 4","d":null,"e":true,"f\\":7}`;
    assert.deepEqual(parseExact(json), {
      a: '999999999999.999999',
      b: ['-1', '0.5'],
      c: '12 "3" 4',
      d: null,
      e: true,
      'f\\': '7',
    });
  });

  it('writes decimals as numbers', () => {
    const body = { value: exact('999999999999.999999'), none: exact(null), text: '12', list: [exact('-0.5')] };
    assert.equal(writeExact(body), '{"value":999999999999.999999,"none":null,"text":"12","list":[-0.5]}');
  });

  it('takes nothing else for a decimal', () => {
    for (const text of ['', '1e5', 'NaN', '1,5']) assert.throws(() => exact(text), TypeError);
  });
});
