/** What there is to choose from in a plan and that also stands in its rules and its history: [value, name] pairs. */
export const PLAN_CHOICES = {
  aim: () => [
    ['reach', AJS.I18n.getText('milepost.plan.aim.reach')],
    ['within', AJS.I18n.getText('milepost.plan.aim.within')],
    ['above', AJS.I18n.getText('milepost.plan.aim.above')],
    ['below', AJS.I18n.getText('milepost.plan.aim.below')],
    ['yes_no', AJS.I18n.getText('milepost.plan.aim.yes.no')],
    ['milestones', AJS.I18n.getText('milepost.plan.aim.milestones')],
  ],
  source: () => [
    ['measured', AJS.I18n.getText('milepost.plan.source.measured')],
    ['activity_field', AJS.I18n.getText('milepost.plan.source.activity.field')],
    ['search', AJS.I18n.getText('milepost.plan.source.search')],
    ['sub_goals', AJS.I18n.getText('milepost.plan.source.sub.goals')],
    ['formula', AJS.I18n.getText('milepost.plan.source.formula')],
  ],
  rollUp: () => [
    ['weighted_mean', AJS.I18n.getText('milepost.plan.weighted.mean')],
    ['same_unit_sum', AJS.I18n.getText('milepost.plan.same.unit.sum')],
    ['weakest', AJS.I18n.getText('milepost.plan.weakest')],
  ],
  pace: () => [
    ['linear', AJS.I18n.getText('milepost.plan.pace.linear')],
    ['phased', AJS.I18n.getText('milepost.plan.pace.phased')],
    ['steps', AJS.I18n.getText('milepost.plan.pace.steps')],
  ],
};

/** A word that this page does not know yet stands for itself. */
export function nameOfChoice(field, word) {
  return PLAN_CHOICES[field]().find(([value]) => value === word)?.[1] ?? word;
}
