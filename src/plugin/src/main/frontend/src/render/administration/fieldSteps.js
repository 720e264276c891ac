/** What one step of setting up fields does, or did, in a line. */
export function stepText(step) {
  return STEPS[step.do](step);
}

const STEPS = {
  create: ({ name, ofGoals, projects }) => {
    const where = projects.length === 0 ? AJS.I18n.getText('milepost.fields.step.everywhere') : projects.join(', ');
    return ofGoals
      ? AJS.I18n.getText('milepost.fields.step.create.goals', name, where)
      : AJS.I18n.getText('milepost.fields.step.create', name, where);
  },
  show: ({ name, screen }) => AJS.I18n.getText('milepost.fields.step.show', name, screen),
  measure: ({ name, unit }) =>
    unit === ''
      ? AJS.I18n.getText('milepost.fields.step.no.unit', name)
      : AJS.I18n.getText('milepost.fields.step.unit', name, unit),
};
