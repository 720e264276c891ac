import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { textMeasure } from '../../src/render/measure.js';

describe('The measure of a text', () => {
  it('asks the canvas once a text, in the font given', () => {
    const asked = [];
    const pen = { measureText: (text) => asked.push(`${pen.font} ${text}`) && { width: 41.2 } };
    const measure = textMeasure(() => '600 12px serif', { getContext: () => pen });
    assert.deepEqual([measure('Dec 31'), measure('Dec 31')], [42, 42]);
    assert.deepEqual(asked, ['600 12px serif Dec 31']);
  });

  it('is an estimate where there is no canvas', () => {
    const measure = textMeasure(() => '12px serif', { getContext: () => null });
    assert.ok(measure('December') > measure('Dec'));
  });
});
