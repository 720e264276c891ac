/** The settings as an administrator edits them: plain values that are replaced, never changed in place. */

/** `onlyChosen` tells whether the activity types are chosen or simply all that are no goal types. */
export function formOf({ goalTypes, activityTypes, startDateField }) {
  return {
    goalTypes: [...goalTypes].sort(),
    onlyChosen: activityTypes.length > 0,
    activityTypes: [...activityTypes].sort(),
    startDateField: startDateField ?? '',
  };
}

/** The form as REST takes it. */
export function settingsOf(form) {
  return {
    goalTypes: form.goalTypes,
    activityTypes: form.onlyChosen ? form.activityTypes : [],
    startDateField: form.startDateField === '' ? null : form.startDateField,
  };
}

/** A type that becomes a goal type is no activity type any more. */
export function toggleGoalType(form, id) {
  const goalTypes = toggled(form.goalTypes, id);
  return { ...form, goalTypes, activityTypes: form.activityTypes.filter((each) => !goalTypes.includes(each)) };
}

export function toggleActivityType(form, id) {
  return { ...form, activityTypes: toggled(form.activityTypes, id) };
}

export function isSame(form, other) {
  return JSON.stringify(settingsOf(form)) === JSON.stringify(settingsOf(other));
}

/** What must be put right before saving: names of fields. */
export function problemsOf(form) {
  const problems = [];
  if (form.goalTypes.length === 0) problems.push('goalTypes');
  if (form.onlyChosen && form.activityTypes.length === 0) problems.push('activityTypes');
  return problems;
}

function toggled(ids, id) {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].sort();
}
