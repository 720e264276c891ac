import { PLAN_CHOICES } from '../dialogs/planChoices.js';
import { usualStandingName } from '../words.js';

/** What the parts of the rules of a plan are called, and how their values read. */

const NAMES = {
  source: () => AJS.I18n.getText('milepost.rules.weight'),
  field: () => AJS.I18n.getText('milepost.rules.weight.field'),
  standard: () => AJS.I18n.getText('milepost.rules.weight.standard'),
  rollUp: () => AJS.I18n.getText('milepost.plan.roll.up'),
  pace: () => AJS.I18n.getText('milepost.plan.pace'),
  reviewDays: () => AJS.I18n.getText('milepost.plan.review.days'),
  onTrackFrom: () => AJS.I18n.getText('milepost.rules.on.track'),
  atRiskFrom: () => AJS.I18n.getText('milepost.rules.at.risk'),
  earlyBelow: () => AJS.I18n.getText('milepost.rules.early'),
};

const CHOICE_NAMES = {
  channels: () => AJS.I18n.getText('milepost.rules.channels'),
  funnelStages: () => AJS.I18n.getText('milepost.rules.funnel.stages'),
  audiences: () => AJS.I18n.getText('milepost.rules.audiences'),
};

/** The name of the value at a path; a status and a resolution by their own. */
export function ruleName(path, { statuses, resolutions }) {
  const [name, id] = path.split('.');
  if (name === 'shares') return AJS.I18n.getText('milepost.rules.status.of', nameIn(statuses, id));
  if (name === 'notDelivered') return AJS.I18n.getText('milepost.rules.resolution.of', nameIn(resolutions, id));
  if (name === 'names') return AJS.I18n.getText('milepost.rules.name.of', usualStandingName(id));
  if (name === 'choices') return CHOICE_NAMES[id]();
  return NAMES[name]();
}

const UNITS = {
  shares: (text) => AJS.I18n.getText('milepost.rules.in.percent', text),
  earlyBelow: (text) => AJS.I18n.getText('milepost.rules.in.percent', text),
  onTrackFrom: (text) => AJS.I18n.getText('milepost.rules.in.points', text),
  atRiskFrom: (text) => AJS.I18n.getText('milepost.rules.in.points', text),
  reviewDays: (text, { counted }) =>
    counted(Number(text), {
      one: () => AJS.I18n.getText('milepost.rules.in.days.one', text),
      few: () => AJS.I18n.getText('milepost.rules.in.days.few', text),
      other: () => AJS.I18n.getText('milepost.rules.in.days.other', text),
    }),
};

/** The value at a path as people read it. */
export function ruleValue(path, value, { numberFields }, formats) {
  const [name] = path.split('.');
  if (typeof value === 'boolean') {
    return value ? AJS.I18n.getText('milepost.rules.yes') : AJS.I18n.getText('milepost.rules.no');
  }
  if (value === '') return '\u2013';
  if (name === 'choices') return value.split('\n').join(', ');
  if (name === 'field') return nameIn(numberFields, value);
  const choice = CHOICES[name]?.().find(([key]) => key === value);
  return choice ? choice[1] : (UNITS[name]?.(value, formats) ?? value);
}

/** [value, name, note] of each choice. */
export const CHOICES = {
  source: () => [
    [
      'constant',
      AJS.I18n.getText('milepost.rules.weight.constant'),
      AJS.I18n.getText('milepost.rules.weight.constant.hint'),
    ],
    ['field', AJS.I18n.getText('milepost.rules.weight.number'), AJS.I18n.getText('milepost.rules.weight.number.hint')],
    [
      'estimate',
      AJS.I18n.getText('milepost.rules.weight.estimate'),
      AJS.I18n.getText('milepost.rules.weight.estimate.hint'),
    ],
  ],
  rollUp: PLAN_CHOICES.rollUp,
  pace: PLAN_CHOICES.pace,
};

function nameIn(offered, id) {
  return offered.find((each) => each.id === id)?.name ?? id;
}
