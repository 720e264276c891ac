import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dayOf } from '../../src/model/days.js';
import { formatsFor } from '../../src/render/formats.js';

const plain = (text) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('The reader’s formats', () => {
  it('write shares in percent with one decimal', () => {
    const { percent } = formatsFor('en_US');
    assert.deepEqual([0.7, 0.525, 1.25, -0.2, 0].map(percent), ['70.0%', '52.5%', '125.0%', '\u221220.0%', '0.0%']);
    assert.equal(plain(formatsFor('de_DE').percent(0.332)), '33,2 %');
  });

  it('write a gap with its sign, and none for nothing', () => {
    const { points } = formatsFor('en');
    assert.deepEqual([6.8, -4, 0.01].map(points), ['+6.8', '\u22124.0', '0.0']);
  });

  it('choose the form that a language uses for a count', () => {
    const goals = { one: (n) => `${n} cel`, few: (n) => `${n} cele`, other: (n) => `${n} celów` };
    const inPolish = (count) => formatsFor('pl_PL').counted(count, goals);
    assert.deepEqual(
      [0, 1, 2, 4, 5, 12, 21, 22].map(inPolish).map((text) => text.split(' ')[1]),
      ['celów', 'cel', 'cele', 'cele', 'celów', 'celów', 'celów', 'cele'],
    );
    assert.equal(formatsFor('de_DE').counted(2, { one: () => 'Ziel', few: () => 'F', other: () => 'Ziele' }), 'Ziele');
    assert.equal(formatsFor('de_DE').counted(1, { one: () => 'Ziel', few: () => 'F', other: () => 'Ziele' }), 'Ziel');
  });

  it('count in the language of the texts, where that is not the reader’s', () => {
    const goals = { one: () => 'goal', few: () => 'goals', other: () => 'goals' };
    const { counted } = formatsFor('fr_FR', 'UTC', { language: 'en' });
    assert.deepEqual(
      [0, 1, 2].map((count) => counted(count, goals)),
      ['goals', 'goal', 'goals'],
    );
  });

  it('write weights as short as they are', () => {
    assert.deepEqual([3.5, 5, 1095, 1 / 3].map(formatsFor('en').number), ['3.5', '5', '1,095', '0.333']);
  });

  it('write a KPI’s value in its unit, with the digits of the unit', () => {
    const { value } = formatsFor('en-US');
    assert.equal(value(73.4, { kind: 'percent', symbol: '%', digits: 1 }), '73.4%');
    assert.equal(value(180000, { kind: 'currency', symbol: 'USD', digits: 0 }), '$180,000');
    assert.equal(value(-1200, { kind: 'number', symbol: 'clicks', digits: 0 }), '\u22121,200\u00a0clicks');
    assert.equal(value(4.5, null), '5');
    assert.equal(
      plain(formatsFor('de-DE').value(190000, { kind: 'currency', symbol: 'EUR', digits: 2 })),
      '190.000,00 €',
    );
  });

  it('round a value as it was typed and not as its nearest binary fraction', () => {
    const unit = { kind: 'percent', symbol: '%', digits: 2 };
    assert.equal(formatsFor('en').value(1.005, unit), '1.01%');
    assert.equal(formatsFor('en').value(1.005, { ...unit, kind: 'number', symbol: '' }), '1.01');
  });

  it('write a day the same wherever the reader is', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      assert.equal(formatsFor('en-GB', zone).day(dayOf('2029-12-31')), '31 Dec 2029');
    }
  });

  it('leave the year out where it is this year', () => {
    const { dayNear } = formatsFor('en-GB');
    assert.equal(dayNear(dayOf('2027-03-12'), dayOf('2027-11-21')), '12 Mar');
    assert.equal(dayNear(dayOf('2028-03-12'), dayOf('2027-11-21')), '12 Mar 2028');
  });

  it('write an instant in the time zone given', () => {
    const today = dayOf('2027-01-05');
    assert.equal(formatsFor('en-GB', 'Europe/Berlin').instantNear('2026-12-31T23:30:00Z', today), '1 Jan, 00:30');
    assert.equal(formatsFor('en-GB', 'UTC').instantNear('2026-12-31T23:30:00Z', today), '31 Dec 2026, 23:30');
  });

  it('say times in the reader’s zone and days in the plan’s', () => {
    const formats = formatsFor('de_DE', 'America/New_York', { timeZone: 'Europe/Berlin', language: 'de' });
    const today = dayOf('2026-11-03');
    assert.equal(formats.instantNear('2026-11-02T04:30:00Z', today), '2. Nov., 05:30');
    assert.equal(formats.instantDay('2026-11-02T04:30:00Z', today), '1. Nov.');
  });

  it('take Jira’s names of locales and are English for an unknown one', () => {
    assert.equal(formatsFor('pt_BR').locale, 'pt-BR');
    assert.equal(formatsFor('no such locale').locale, 'en');
    assert.equal(formatsFor(undefined).locale, 'en');
  });

  it('are in UTC for an unknown time zone', () => {
    assert.equal(formatsFor('en-GB', 'Mars/Olympus').time('2027-01-01T12:00:00Z'), '12:00:00');
  });
});
