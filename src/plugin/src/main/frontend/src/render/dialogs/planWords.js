import { stageName } from '../words.js';
import { PLAN_CHOICES } from './planChoices.js';

/** What the fields of a plan are called, and the words to choose from in them; the same in the form and in a conflict. */

export function fieldName(field) {
  return {
    why: AJS.I18n.getText('milepost.plan.why'),
    name: AJS.I18n.getText('milepost.plan.name'),
    unitKind: AJS.I18n.getText('milepost.plan.unit'),
    symbol: AJS.I18n.getText('milepost.plan.symbol'),
    digits: AJS.I18n.getText('milepost.plan.digits'),
    leading: AJS.I18n.getText('milepost.plan.leading'),
    weight: AJS.I18n.getText('milepost.plan.weight'),
    aim: AJS.I18n.getText('milepost.plan.aim'),
    baseline: AJS.I18n.getText('milepost.plan.baseline'),
    target: AJS.I18n.getText('milepost.plan.target'),
    lower: AJS.I18n.getText('milepost.plan.lower'),
    upper: AJS.I18n.getText('milepost.plan.upper'),
    tolerance: AJS.I18n.getText('milepost.plan.tolerance'),
    source: AJS.I18n.getText('milepost.plan.source'),
    goalField: AJS.I18n.getText('milepost.plan.goal.field'),
    field: AJS.I18n.getText('milepost.plan.field'),
    aggregate: AJS.I18n.getText('milepost.plan.aggregate'),
    onlyDone: AJS.I18n.getText('milepost.plan.only.done'),
    withSubGoals: AJS.I18n.getText('milepost.plan.with.sub.goals'),
    jql: AJS.I18n.getText('milepost.plan.jql'),
    searchAggregate: AJS.I18n.getText('milepost.plan.aggregate'),
    searchField: AJS.I18n.getText('milepost.plan.field'),
    rollUp: AJS.I18n.getText('milepost.plan.roll.up'),
    text: AJS.I18n.getText('milepost.plan.formula'),
    belowBound: AJS.I18n.getText('milepost.plan.below'),
    belowMessage: AJS.I18n.getText('milepost.plan.below.message'),
    aboveBound: AJS.I18n.getText('milepost.plan.above'),
    aboveMessage: AJS.I18n.getText('milepost.plan.above.message'),
    date: AJS.I18n.getText('milepost.plan.date'),
    owner: AJS.I18n.getText('milepost.plan.owner'),
    expected: AJS.I18n.getText('milepost.plan.expected'),
    reachedOn: AJS.I18n.getText('milepost.plan.reached.on'),
    manager: AJS.I18n.getText('milepost.plan.manager'),
    start: AJS.I18n.getText('milepost.plan.start'),
    due: AJS.I18n.getText('milepost.plan.due'),
    activities: AJS.I18n.getText('milepost.plan.activities'),
    pace: AJS.I18n.getText('milepost.plan.pace'),
    reviewDays: AJS.I18n.getText('milepost.plan.review.days'),
    leastRunningDays: AJS.I18n.getText('milepost.plan.running.days'),
    order: AJS.I18n.getText('milepost.plan.order'),
    stage: AJS.I18n.getText('milepost.roadmap.cause.stage'),
    outcome: AJS.I18n.getText('milepost.plan.outcome'),
    learning: AJS.I18n.getText('milepost.plan.learning'),
  }[field];
}

/** [value, name] pairs of a field that is chosen and not typed. */
export function choicesOf(field) {
  return CHOICES[field]?.() ?? null;
}

const CHOICES = {
  ...PLAN_CHOICES,
  stage: () => [
    ...['draft', 'active', 'closed', 'archived'].map((stage) => [stage, stageName(stage)]),
    ['previous', AJS.I18n.getText('milepost.plan.stage.previous')],
  ],
  outcome: () => [
    ['reached', AJS.I18n.getText('milepost.plan.outcome.reached')],
    ['partly', AJS.I18n.getText('milepost.plan.outcome.partly')],
    ['missed', AJS.I18n.getText('milepost.plan.outcome.missed')],
    ['abandoned', AJS.I18n.getText('milepost.plan.outcome.abandoned')],
  ],
  unitKind: () => [
    ['number', AJS.I18n.getText('milepost.plan.unit.number')],
    ['percent', AJS.I18n.getText('milepost.plan.unit.percent')],
    ['currency', AJS.I18n.getText('milepost.plan.unit.currency')],
  ],
  digits: () => ['0', '1', '2', '3', '4', '5', '6'].map((digits) => [digits, digits]),
  aggregate: () => [
    ['sum', AJS.I18n.getText('milepost.plan.sum')],
    ['mean', AJS.I18n.getText('milepost.plan.mean')],
    ['latest', AJS.I18n.getText('milepost.plan.latest')],
    ['minimum', AJS.I18n.getText('milepost.plan.minimum')],
    ['maximum', AJS.I18n.getText('milepost.plan.maximum')],
  ],
  searchAggregate: () => [
    ['count', AJS.I18n.getText('milepost.plan.count')],
    ['sum', AJS.I18n.getText('milepost.plan.sum')],
    ['mean', AJS.I18n.getText('milepost.plan.mean')],
  ],
};

/** A value of a field as people read it. */
export function shownValue(field, value) {
  if (value === true) return AJS.I18n.getText('milepost.plan.yes');
  if (value === false) return AJS.I18n.getText('milepost.plan.no');
  if (Array.isArray(value)) return value.join(', ');
  if (value === '' || value === undefined) return AJS.I18n.getText('milepost.plan.nothing');
  return choicesOf(field)?.find(([key]) => key === value)?.[1] ?? value;
}

/** What kind of part it is, with its name. */
export function partName({ kind, name }) {
  const named = {
    kpi: () => AJS.I18n.getText('milepost.plan.part.kpi', name),
    milestone: () => AJS.I18n.getText('milepost.plan.part.milestone', name),
    campaign: () => AJS.I18n.getText('milepost.plan.part.campaign', name),
    why: () => AJS.I18n.getText('milepost.plan.why'),
    stage: () => AJS.I18n.getText('milepost.roadmap.cause.stage'),
    choices: () => AJS.I18n.getText('milepost.plan.rules'),
    kpi_order: () => AJS.I18n.getText('milepost.plan.order'),
  };
  return named[kind]();
}
