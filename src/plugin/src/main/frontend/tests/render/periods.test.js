import { before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { formatsFor } from '../../src/render/formats.js';
import { majorName, minorName, yearName } from '../../src/render/periods.js';
import { dayOf } from '../../src/model/days.js';
import { openDocument } from '../support/browser.js';

const formats = formatsFor('en-GB', 'UTC');
before(() => openDocument());

describe('The name of a period', () => {
  it('is of the calendar where nothing else is chosen', () => {
    assert.equal(majorName('quarter', dayOf('2026-10-01'), formats), 'Q4 2026');
    assert.equal(yearName(dayOf('2026-01-01'), formats), '2026');
  });

  it('has both years of a fiscal year', () => {
    assert.equal(majorName('quarter', dayOf('2026-04-01'), formats, 'fiscal-4'), 'Q1 FY 2026/27');
    assert.equal(majorName('quarter', dayOf('2027-01-01'), formats, 'fiscal-4'), 'Q4 FY 2026/27');
    assert.equal(minorName('quarter', dayOf('2027-01-01'), formats, 'fiscal-4'), 'Q4');
    assert.equal(yearName(dayOf('2099-12-01'), formats, 'fiscal-12'), 'FY 2099/00');
  });

  it('is its first day where periods have 90 days', () => {
    assert.equal(majorName('quarter', dayOf('2026-11-22'), formats, '90-days'), '90 days from 22 Nov 2026');
    assert.equal(minorName('quarter', dayOf('2026-11-22'), formats, '90-days'), '22 Nov');
  });

  it('of a day has its weekday', () => {
    assert.equal(minorName('day', dayOf('2026-11-22'), formats), 'Sun 22');
  });
});
