import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { firstWeekday } from '../../src/model/weekdays.js';

const MONDAY = 0;
const SATURDAY = 5;
const SUNDAY = 6;

describe('Weeks', () => {
  it('begin as the browser knows of the locale', () => {
    assert.equal(
      firstWeekday('en-GB', () => ({ firstDay: 1 })),
      MONDAY,
    );
    assert.equal(
      firstWeekday('en-US', () => ({ firstDay: 7 })),
      SUNDAY,
    );
    assert.equal(
      firstWeekday('ar-EG', () => ({ firstDay: 6 })),
      SATURDAY,
    );
  });

  it('begin by the region where the browser does not know it', () => {
    const first = (locale) => firstWeekday(locale, () => undefined);
    assert.deepEqual([first('de'), first('pl-PL'), first('en-GB')], [MONDAY, MONDAY, MONDAY]);
    assert.deepEqual([first('en-US'), first('ja'), first('pt-BR')], [SUNDAY, SUNDAY, SUNDAY]);
    assert.equal(first('ar-EG'), SATURDAY);
  });
});
