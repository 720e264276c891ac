import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayAt, dayOf, instantOf, isoOf, partsOf, weekdayOf } from '../../src/model/days.js';

describe('A local date', () => {
  it('is a whole number of days since 1970', () => {
    assert.equal(dayOf('1970-01-01'), 0);
    assert.equal(dayOf('1970-02-01'), 31);
    assert.equal(dayOf('1969-12-31'), -1);
  });

  it('counts 1,095 days from 2027-01-01 to 2029-12-31', () => {
    assert.equal(dayOf('2029-12-31') - dayOf('2027-01-01'), 1095);
    assert.equal(dayOf('2027-12-31') - dayOf('2027-01-01'), 364);
  });

  it('comes back as the same text', () => {
    for (const iso of ['2026-01-01', '2028-02-29', '2026-03-29', '2026-10-25', '2026-12-31']) {
      assert.equal(isoOf(dayOf(iso)), iso);
    }
  });

  it('is the same in every time zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      for (const each of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/Sao_Paulo']) {
        process.env.TZ = each;
        assert.equal(isoOf(dayOf('2027-03-28')), '2027-03-28', each);
        assert.deepEqual(partsOf(dayOf('2027-03-28')), { year: 2027, month: 2, dayOfMonth: 28 }, each);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('is none where the text is missing, no date or an impossible one', () => {
    for (const text of [
      null,
      undefined,
      '',
      '2027',
      '2027-02-30',
      '2027-13-01',
      '01/02/2027',
      '2027-01-01T00:00:00Z',
    ]) {
      assert.equal(dayOf(text), null, String(text));
    }
  });

  it('knows its weekday from Monday on', () => {
    assert.equal(weekdayOf(dayOf('2026-11-16')), 0);
    assert.equal(weekdayOf(dayOf('2026-11-22')), 6);
    assert.equal(weekdayOf(dayOf('1969-12-29')), 0);
  });

  it('carries months over the year', () => {
    assert.equal(isoOf(dayAt(2026, 12, 1)), '2027-01-01');
  });

  it('is midnight UTC as an instant', () => {
    assert.equal(instantOf(dayOf('2027-07-02')).toISOString(), '2027-07-02T00:00:00.000Z');
  });
});
