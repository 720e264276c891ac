import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readTarget, targetWritten } from '../../src/model/typedTarget.js';
import { formatsFor } from '../../src/render/formats.js';

const read = (text, baseline, { unitKind = 'percent', locale = 'en' } = {}) =>
  readTarget(text, { baseline, unitKind, signs: formatsFor(locale).signs });

describe('A target as it is typed', () => {
  it('is a value', () => {
    assert.deepEqual(read('60,000', '48000'), { typed: '60000', value: '60000', isChange: false });
    assert.deepEqual(read('60.000', '48000', { locale: 'de' }), { typed: '60000', value: '60000', isChange: false });
  });

  it('is relative to the baseline', () => {
    assert.deepEqual(read('+25 %', '48000'), { typed: '+25 %', value: '60000', isChange: true });
    assert.deepEqual(read('-10%', '200000'), { typed: '-10 %', value: '180000', isChange: true });
  });

  it('is in percentage points', () => {
    assert.deepEqual(read('+6 pp', '71'), { typed: '+6 pp', value: '77', isChange: true });
    assert.deepEqual(read('+0,5 pp', '71', { locale: 'de' }), { typed: '+0.5 pp', value: '71.5', isChange: true });
    assert.deepEqual(read('+6,5 p.p.', '71', { locale: 'pl' }), { typed: '+6.5 pp', value: '77.5', isChange: true });
    assert.deepEqual(read('+6 PP', '71', { locale: 'de' }), { typed: '+6 pp', value: '77', isChange: true });
    assert.deepEqual(read('+6 pp', '71', { unitKind: 'number' }), { problem: 'points_need_percent' });
  });

  it('goes up from a negative baseline when it says +', () => {
    assert.equal(read('+50 %', '-200').value, '-100');
  });

  it('is rounded half away from zero to six digits', () => {
    assert.equal(read('+50 %', '0.000001').value, '0.000002');
    assert.equal(read('-50 %', '-0.000001').value, '-0.000002');
    assert.equal(read('+33.333333 %', '0.1').value, '0.133333');
  });

  it('needs a sign where it is a change: 25 % may be a value', () => {
    assert.deepEqual(read('25 %', '10'), { problem: 'target_without_sign' });
    assert.deepEqual(read('6 pp', '10'), { problem: 'target_without_sign' });
  });

  it('differs from the baseline', () => {
    assert.deepEqual(read('71', '71.0'), { problem: 'target_is_baseline' });
    assert.deepEqual(read('+0 %', '5'), { problem: 'target_is_baseline' });
    assert.deepEqual(read('+10 %', '0'), { problem: 'target_is_baseline' });
  });

  it('is refused where it is none', () => {
    for (const text of ['much', '+', '%', '1e5', '+6 ppp', '1.5.2', '0.0000001'])
      assert.deepEqual(read(text, '1'), { problem: 'target_not_understood' }, text);
    assert.deepEqual(read('', '1'), { problem: 'empty' });
    assert.deepEqual(read('+900000000000 %', '900000000000'), { problem: 'too_large' });
  });

  it('has no value yet where it is a change and the baseline is missing', () => {
    assert.deepEqual(read('+25 %', null), { typed: '+25 %', value: null, isChange: true });
  });

  it('is shown again as people of the language type it', () => {
    assert.equal(targetWritten('+0.5 pp', { decimal: ',' }), '+0,5 pp');
  });
});
