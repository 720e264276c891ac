import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { Address } from '../../src/interaction/address.js';

function at(query) {
  const { window } = new JSDOM('', { url: `http://localhost/jira/projects/MKT${query}` });
  return { window, address: new Address(window) };
}

describe('The address of the page', () => {
  it('names the past day that is looked at', () => {
    assert.equal(at('?selectedItem=roadmap&asOf=2026-05-01').address.asOf, '2026-05-01');
    assert.equal(at('?selectedItem=roadmap').address.asOf, undefined);
  });

  it('names none where there is no date in it', () => {
    assert.equal(at('?asOf=2026-02-31').address.asOf, undefined);
    assert.equal(at('?asOf=%3Cscript%3E').address.asOf, undefined);
  });

  it('names the goal that is to be shown at first', () => {
    assert.equal(at('?selectedItem=roadmap&goal=MKT-3').address.goal, 'MKT-3');
    assert.equal(at('?selectedItem=roadmap').address.goal, undefined);
  });

  it('keeps everything else, and grows no history', () => {
    const { window, address } = at('?selectedItem=roadmap#top');
    address.asOf = '2026-05-01';
    assert.equal(window.location.search, '?selectedItem=roadmap&asOf=2026-05-01');
    address.asOf = undefined;
    assert.equal(window.location.href, 'http://localhost/jira/projects/MKT?selectedItem=roadmap#top');
    assert.equal(window.history.length, 1);
  });
});
