import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { asSaved, formOfRules, onTop, rulesApart, rulesOf, STANDARD_RULES } from '../../src/model/rulesForm.js';
import { problemsOfRules, reasonProblem } from '../../src/model/rulesProblems.js';
import { OPTIONS, rules, structuredCloneOf } from '../support/rules.js';

const ENGLISH = { decimal: '.', group: ',' };
const GERMAN = { decimal: ',', group: '.' };
const form = (change = {}) => ({ ...formOfRules(rules('0'), OPTIONS, ENGLISH), ...change });
const sent = (edited) => structuredCloneOf(rulesOf(edited, OPTIONS, ENGLISH));

describe('The rules of a plan as people edit them', () => {
  it('show each status in percent, that of its category where the plan says no other', () => {
    assert.deepEqual(form().shares, { 1: '0', 3: '50' });
    const own = { ...rules('1'), work: { ...rules('1').work, statusShares: [{ status: '3', share: '0.755' }] } };
    assert.equal(formOfRules(own, OPTIONS, GERMAN).shares[3], '75,5');
  });

  it('send back the standard rules as the server wrote them', () => {
    assert.deepEqual(sent(form()), {
      work: { weight: { source: 'constant', field: null, standard: 1 }, statusShares: [], notDelivered: null },
      health: { onTrackFrom: -5, atRiskFrom: -15, earlyBelow: 0.1 },
      judging: { rollUp: 'weighted_mean', pace: 'linear', reviewDays: 92 },
      healthNames: {},
      choices: STANDARD_RULES.choices,
    });
    assert.deepEqual(formOfRules(STANDARD_RULES, OPTIONS, ENGLISH), form());
  });

  it('send only what differs from the category, and all resolutions once one differs', () => {
    const { work } = sent(form({ shares: { 1: '0.0', 3: '80' }, notDelivered: { 1: true, 2: true } }));
    assert.deepEqual(work.statusShares, [{ status: '3', share: 0.8 }]);
    assert.deepEqual(work.notDelivered, ['1', '2']);
  });

  it('send only the names that are typed, without the blanks around them', () => {
    const names = { ...form().names, at_risk: ' Amber ', stale: '  ' };
    assert.deepEqual(sent(form({ names })).healthNames, { at_risk: 'Amber' });
    assert.equal(asSaved(form({ names }), OPTIONS, ENGLISH).names.at_risk, 'Amber');
  });

  it('send the choices of fields line by line, without blanks and empty lines', () => {
    const choices = { ...form().choices, audiences: ' Families \n\nCouples\r\n' };
    assert.deepEqual(sent(form({ choices })).choices.audiences, ['Families', 'Couples']);
    assert.equal(asSaved(form({ choices }), OPTIONS, ENGLISH).choices.audiences, 'Families\nCouples');
  });

  it('forget the field where the weight comes from elsewhere', () => {
    const chosen = form({ source: 'estimate', field: 'customfield_2' });
    assert.equal(sent(chosen).work.weight.field, null);
    assert.equal(sent({ ...chosen, source: 'field' }).work.weight.field, 'customfield_2');
  });
});

describe('What is wrong with rules', () => {
  const wrong = (change) => Object.fromEntries(problemsOfRules(form(change), ENGLISH));

  it('is nothing at the standard ones', () => {
    assert.deepEqual(wrong({}), {});
  });

  it('is told at its field', () => {
    assert.deepEqual(wrong({ source: 'field' }), { field: 'empty' });
    assert.deepEqual(wrong({ standard: '0' }), { standard: 'no_weight' });
    assert.deepEqual(wrong({ standard: '1000001' }), { standard: 'no_weight' });
    assert.deepEqual(wrong({ shares: { 1: '-1', 3: '100.5' } }), {
      'shares.1': 'no_percent',
      'shares.3': 'no_percent',
    });
    assert.deepEqual(wrong({ shares: { 1: '33.33335', 3: 'half' } }), {
      'shares.1': 'no_percent',
      'shares.3': 'no_number',
    });
    assert.deepEqual(wrong({ atRiskFrom: '-4' }), { atRiskFrom: 'above_on_track' });
    assert.deepEqual(wrong({ atRiskFrom: '\u22125' }), {});
    assert.deepEqual(wrong({ onTrackFrom: '' }), { onTrackFrom: 'empty' });
    assert.deepEqual(wrong({ reviewDays: '0' }), { reviewDays: 'no_days' });
    assert.deepEqual(wrong({ reviewDays: '3661' }), { reviewDays: 'no_days' });
    assert.deepEqual(wrong({ earlyBelow: '' }), { earlyBelow: 'empty' });
  });

  it('is a name that two healths would share, and one that is too long', () => {
    const names = { ...form().names, at_risk: 'Late', off_track: 'late ', stale: 'x'.repeat(31) };
    assert.deepEqual(wrong({ names }), {
      'names.off_track': 'health_name_twice',
      'names.stale': 'health_name_too_long',
    });
  });

  it('is a choice that stands there twice, one that is too long, and too many of them', () => {
    const choices = {
      channels: 'TV\ntv',
      funnelStages: 'x'.repeat(61),
      audiences: Array(101)
        .fill('a')
        .map((a, i) => a + i)
        .join('\n'),
    };
    assert.deepEqual(wrong({ choices }), {
      'choices.channels': 'choice_twice',
      'choices.funnelStages': 'choice_too_long',
      'choices.audiences': 'choices_too_many',
    });
  });

  it('is also that nobody said why', () => {
    assert.equal(reasonProblem('  '), 'reason_missing');
    assert.equal(reasonProblem('x'.repeat(401)), 'reason_too_long');
    assert.equal(reasonProblem('Less noise'), undefined);
  });
});

describe('Rules that two people edit', () => {
  const base = form();
  const theirs = form({ onTrackFrom: '-8', shares: { 1: '10', 3: '50' } });
  const mine = asSaved(form({ reviewDays: '31', shares: { 1: '0', 3: '60.0' } }), OPTIONS, ENGLISH);

  it('are shown where they are not the same', () => {
    assert.deepEqual(
      rulesApart(base, theirs, mine).map(({ path, theirs: other, mine: own }) => [path, other, own]),
      [
        ['shares.1', '10', '0'],
        ['shares.3', '50', '60'],
        ['reviewDays', '92', '31'],
        ['onTrackFrom', '-8', '-5'],
      ],
    );
  });

  it('keep both changes where mine go on top of theirs', () => {
    const both = onTop(base, theirs, mine);
    assert.deepEqual(both.shares, { 1: '10', 3: '60' });
    assert.deepEqual([both.onTrackFrom, both.reviewDays], ['-8', '31']);
  });
});
