import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { microsOf, plainOf, readDecimal, written } from '../../src/model/decimals.js';
import { formatsFor } from '../../src/render/formats.js';

const signsIn = (locale) => formatsFor(locale).signs;
const read = (text, locale = 'en') => readDecimal(text, signsIn(locale));

describe('A number that somebody types', () => {
  it('is read with the signs of the language', () => {
    assert.deepEqual(read('71.4'), { value: '71.4' });
    assert.deepEqual(read('71,4', 'de'), { value: '71.4' });
    assert.deepEqual(read('1,234.5'), { value: '1234.5' });
    assert.deepEqual(read('1.234,5', 'de'), { value: '1234.5' });
    assert.deepEqual(read('1\u202f234,5', 'fr'), { value: '1234.5' });
    assert.deepEqual(read('1 234,5', 'fr'), { value: '1234.5' });
  });

  it('may carry a sign, also the typographic minus', () => {
    assert.deepEqual(read('-3'), { value: '-3' });
    assert.deepEqual(read('\u22123.50'), { value: '-3.5' });
    assert.deepEqual(read('+3'), { value: '3' });
    assert.deepEqual(read('-0'), { value: '0' });
  });

  it('keeps every digit that a value may have', () => {
    assert.deepEqual(read('999999999999.999999'), { value: '999999999999.999999' });
    assert.deepEqual(read('0.0000010'), { value: '0.000001' });
  });

  it('is refused rather than guessed', () => {
    for (const [text, locale] of [
      ['71.4', 'de'],
      ['71,4', 'en'],
      ['1,23,456', 'en'],
      ['12,34', 'en'],
      ['1e5', 'en'],
      ['NaN', 'en'],
      ['Infinity', 'en'],
      ['0x10', 'en'],
      ['1.2.3', 'en'],
      ['5 %', 'en'],
      ['--1', 'en'],
      ['.5', 'en'],
      ['\u0661', 'en'],
    ])
      assert.deepEqual(read(text, locale), { problem: 'no_number' }, `${text} in ${locale}`);
  });

  it('says what else is wrong', () => {
    assert.deepEqual(read('  '), { problem: 'empty' });
    assert.deepEqual(read('1000000000000'), { problem: 'too_large' });
    assert.deepEqual(read('0.0000001'), { problem: 'too_fine' });
  });
});

describe('Millionths', () => {
  it('are exact both ways', () => {
    for (const plain of ['0', '-0.000001', '999999999999.999999', '71.4', '-200000'])
      assert.equal(plainOf(microsOf(plain)), plain);
  });
});

describe('A kept number', () => {
  it('is shown as people type it', () => {
    assert.equal(written('1234.5', signsIn('de')), '1234,5');
    assert.equal(written(null, signsIn('de')), '');
  });
});
