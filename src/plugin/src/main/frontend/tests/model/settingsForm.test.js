import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import {
  formOf,
  isSame,
  problemsOf,
  settingsOf,
  toggleActivityType,
  toggleGoalType,
} from '../../src/model/settingsForm.js';

const settings = { goalTypes: ['10000'], activityTypes: [], startDateField: null };

describe('The settings’ form', () => {
  it('gives back what it was made from', () => {
    assert.deepEqual(settingsOf(formOf(settings)), settings);
    const chosen = { goalTypes: ['1', '2'], activityTypes: ['3'], startDateField: 'customfield_1' };
    assert.deepEqual(settingsOf(formOf(chosen)), chosen);
  });

  it('is unchanged after a change and its opposite, in whatever order', () => {
    const form = formOf({ ...settings, goalTypes: ['2', '1'] });
    assert.ok(isSame(form, toggleGoalType(toggleGoalType(form, '1'), '1')));
    assert.ok(!isSame(form, toggleGoalType(form, '3')));
  });

  it('takes a type out of the activities that becomes a goal', () => {
    const form = toggleGoalType(formOf({ ...settings, activityTypes: ['3', '4'] }), '3');
    assert.deepEqual(settingsOf(form).activityTypes, ['4']);
  });

  it('sends no activity types while every other type counts', () => {
    const form = { ...formOf({ ...settings, activityTypes: ['3'] }), onlyChosen: false };
    assert.deepEqual(settingsOf(form).activityTypes, []);
  });

  it('refuses to go without goal types, and without the activity types that it asks for', () => {
    const form = formOf(settings);
    assert.deepEqual(problemsOf(form), []);
    assert.deepEqual(problemsOf(toggleGoalType(form, '10000')), ['goalTypes']);
    assert.deepEqual(problemsOf({ ...form, onlyChosen: true }), ['activityTypes']);
    assert.deepEqual(problemsOf(toggleActivityType({ ...form, onlyChosen: true }, '3')), []);
  });
});
