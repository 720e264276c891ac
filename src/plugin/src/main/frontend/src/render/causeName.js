import { dayOf } from '../model/days.js';
import { nameOfChoice } from './dialogs/planChoices.js';
import { change, stageName } from './words.js';

/** Why an attainment changed; a kind that this page does not know yet is shown by its code. */
const CAUSES = {
  link: () => AJS.I18n.getText('milepost.roadmap.cause.link'),
  created: () => AJS.I18n.getText('milepost.roadmap.cause.created'),
  deleted: () => AJS.I18n.getText('milepost.roadmap.cause.deleted'),
  moved: () => AJS.I18n.getText('milepost.roadmap.cause.moved'),
  type: () => AJS.I18n.getText('milepost.roadmap.cause.type'),
  resolution: () => AJS.I18n.getText('milepost.roadmap.cause.resolution'),
  dates: () => AJS.I18n.getText('milepost.roadmap.cause.dates'),
  field: () => AJS.I18n.getText('milepost.roadmap.cause.field'),
  measurement: () => AJS.I18n.getText('milepost.roadmap.cause.measurement'),
  import: () => AJS.I18n.getText('milepost.roadmap.cause.import'),
  search: () => AJS.I18n.getText('milepost.roadmap.cause.search'),
  target: () => AJS.I18n.getText('milepost.roadmap.cause.target'),
  plan: () => AJS.I18n.getText('milepost.roadmap.cause.plan'),
  clock: () => AJS.I18n.getText('milepost.roadmap.cause.clock'),
  rules: () => AJS.I18n.getText('milepost.roadmap.cause.rules'),
  reconciliation: () => AJS.I18n.getText('milepost.roadmap.cause.reconciliation'),
  recalculation: () => AJS.I18n.getText('milepost.roadmap.cause.recalculation'),
  transition: () => AJS.I18n.getText('milepost.roadmap.cause.transition'),
};

/** What changed, in a line without its end; of a plan which part of it. */
export function causeName(cause, formats) {
  return cause.field ? plannedName(cause, formats) : plainName(cause, formats);
}

/** Kinds whose texts are numbers; anything else may be called like one. */
const FIGURES = ['measurement', 'import', 'search', 'field'];

function plainName({ kind, ...texts }, formats) {
  const isFigure = FIGURES.includes(kind);
  const [from, to] = [texts.from, texts.to].map((text) => (text && isFigure ? figureIn(text, formats) : text));
  const name = CAUSES[kind]?.() ?? kind;
  if (from && to) return kind === 'transition' ? change(from, to) : `${name}: ${change(from, to)}`;
  return to || from ? `${name}: ${to ?? from}` : name;
}

/** "Target of Retention: 40 → 46", "New KPI: Retention". */
function plannedName({ field, part, from, to }, formats) {
  if (PARTS[field]) return PARTS[field](from, to);
  const name = FIELDS[field]?.() ?? field;
  const what = part ? AJS.I18n.getText('milepost.roadmap.cause.of', name, part) : name;
  if (!from && !to) return what;
  const [before, after] = [from, to].map((text) => (text ? shown(field, text, formats) : '\u2013'));
  return `${what}: ${from ? change(before, after) : after}`;
}

/** What came or went as a whole. */
const PARTS = {
  kpi: (gone, come) =>
    come
      ? AJS.I18n.getText('milepost.roadmap.cause.kpi.new', come)
      : AJS.I18n.getText('milepost.roadmap.cause.kpi.gone', gone),
  milestone: (gone, come) =>
    come
      ? AJS.I18n.getText('milepost.roadmap.cause.milestone.new', come)
      : AJS.I18n.getText('milepost.roadmap.cause.milestone.gone', gone),
};

const FIELDS = {
  stage: () => AJS.I18n.getText('milepost.roadmap.cause.stage'),
  weight: () => AJS.I18n.getText('milepost.plan.weight'),
  roll_up: () => AJS.I18n.getText('milepost.plan.roll.up'),
  pace: () => AJS.I18n.getText('milepost.plan.pace'),
  review_days: () => AJS.I18n.getText('milepost.plan.review.days'),
  least_running_days: () => AJS.I18n.getText('milepost.plan.running.days'),
  first_kpi: () => AJS.I18n.getText('milepost.roadmap.cause.kpi.first'),
  aim: () => AJS.I18n.getText('milepost.roadmap.cause.aim'),
  baseline: () => AJS.I18n.getText('milepost.plan.baseline'),
  target: () => AJS.I18n.getText('milepost.plan.target'),
  lower: () => AJS.I18n.getText('milepost.roadmap.cause.lower'),
  upper: () => AJS.I18n.getText('milepost.roadmap.cause.upper'),
  tolerance: () => AJS.I18n.getText('milepost.plan.tolerance'),
  source: () => AJS.I18n.getText('milepost.roadmap.cause.source'),
  date: () => AJS.I18n.getText('milepost.plan.date'),
  expected: () => AJS.I18n.getText('milepost.roadmap.cause.expected'),
  reached_on: () => AJS.I18n.getText('milepost.roadmap.cause.reached'),
  share: () => AJS.I18n.getText('milepost.roadmap.cause.share'),
};

const VALUES = {
  stage: (stage) => stageName(stage),
  roll_up: (word) => nameOfChoice('rollUp', word),
  pace: (word) => nameOfChoice('pace', word),
  aim: (word) => nameOfChoice('aim', word),
  source: (word) => nameOfChoice('source', word),
  date: (day, formats) => formats.day(dayOf(day)),
  reached_on: (day, formats) => formats.day(dayOf(day)),
  share: (share, formats) => formats.percent(Number(share)),
};

/** A value as the reader writes it; what was typed as a change, such as "+6 pp", as it was typed. */
function shown(field, text, formats) {
  return VALUES[field]?.(text, formats) ?? figureIn(text, formats);
}

/** A value comes as a plain decimal and is shown as the reader writes numbers; anything else is shown as it is. */
export function figureIn(text, formats) {
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? formats.exact(text) : text;
}
