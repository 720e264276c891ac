import { exact } from '../api/exactJson.js';
import { readDecimal, written } from './decimals.js';
import { readTarget, targetWritten } from './typedTarget.js';

/**
 * A KPI as people edit it: flat fields, numbers as they are typed. Fields that the chosen kind of aim or source does not
 * use keep what they hold, so that looking at another kind loses nothing.
 */

export const AIM_FIELDS = {
  reach: ['baseline', 'target'],
  within: ['lower', 'upper', 'tolerance'],
  above: ['lower', 'tolerance'],
  below: ['upper', 'tolerance'],
  yes_no: [],
  milestones: [],
};

export const SOURCE_FIELDS = {
  measured: ['goalField'],
  activity_field: ['field', 'aggregate', 'onlyDone', 'withSubGoals'],
  search: ['jql', 'searchAggregate', 'searchField'],
  sub_goals: ['rollUp'],
  formula: ['text'],
};

const BLANK = {
  id: null,
  name: '',
  unitKind: 'number',
  symbol: '',
  digits: '0',
  leading: false,
  weight: '1',
  aim: 'reach',
  baseline: '',
  target: '',
  lower: '',
  upper: '',
  tolerance: '',
  source: 'measured',
  goalField: '',
  field: '',
  aggregate: 'sum',
  onlyDone: false,
  withSubGoals: false,
  jql: '',
  searchAggregate: 'count',
  searchField: '',
  rollUp: 'weighted_mean',
  text: '',
  belowBound: '',
  belowMessage: '',
  aboveBound: '',
  aboveMessage: '',
};

/** A KPI that nobody has described yet. `uid` tells the parts of a form apart that the server has not named yet. */
export function blankKpi(uid) {
  return { ...BLANK, uid };
}

/** A KPI of the library, to be measured by hand at first; its formula is there for who wants it calculated. */
export function kpiOfTemplate({ name, unit, leading, direction, range, formula }, uid, signs) {
  const { below, above } = range ?? {};
  const kept = { lower: written(below?.bound, signs), upper: written(above?.bound, signs) };
  return {
    ...BLANK,
    ...unitOf(unit),
    ...rangeOf(range, signs),
    ...(direction === 'within' ? kept : {}),
    uid,
    name,
    leading,
    aim: direction.startsWith('reach') ? 'reach' : direction,
    text: formula ?? '',
  };
}

/** A KPI of a plan. */
export function formOfKpi({ id, name, unit, range, leading, aim, source, weight }, signs) {
  return {
    ...BLANK,
    ...unitOf(unit),
    ...rangeOf(range, signs),
    ...aimOf(aim, signs),
    ...sourceOf(source),
    uid: id,
    id,
    name,
    leading,
    weight: written(weight, signs),
  };
}

function unitOf({ kind, symbol, digits }) {
  return { unitKind: kind, symbol: kind === 'percent' ? '' : symbol, digits };
}

function rangeOf(range, signs) {
  const { below, above } = range ?? {};
  return {
    belowBound: written(below?.bound, signs),
    belowMessage: below?.message ?? '',
    aboveBound: written(above?.bound, signs),
    aboveMessage: above?.message ?? '',
  };
}

/** A target that nobody touches goes back as it was typed at first, to the last blank. */
function aimOf({ kind, target, ...values }, signs) {
  const numbers = ['baseline', 'lower', 'upper', 'tolerance'].filter((name) => name in values);
  const shown = target === undefined || target === null ? '' : targetWritten(target, signs);
  return {
    aim: kind,
    ...Object.fromEntries(numbers.map((name) => [name, written(values[name], signs)])),
    target: shown,
    kept: { shown, typed: target ?? '' },
  };
}

function sourceOf({ kind, ...source }) {
  const of = {
    measured: () => ({ goalField: source.goalField ?? '' }),
    activity_field: () => ({ ...source }),
    search: () => ({ jql: source.jql, searchAggregate: source.aggregate, searchField: source.field ?? '' }),
    sub_goals: () => ({ rollUp: source.rollUp }),
    formula: () => ({ text: source.text }),
  };
  return { source: kind, ...of[kind]() };
}

/** What the typed target comes to, or its problem; null where the aim has none. */
export function targetOf(kpi, signs) {
  if (kpi.aim !== 'reach') return null;
  const baseline = readDecimal(kpi.baseline, signs).value ?? null;
  return readTarget(kpi.target, { baseline, unitKind: kpi.unitKind, signs });
}

/** The KPI as REST takes it; only for a form without problems. */
export function kpiOf(kpi, signs) {
  const number = (name) => exact(readDecimal(kpi[name], signs).value ?? null);
  const side = (bound, message) => (kpi[bound] === '' ? null : { bound: number(bound), message: kpi[message].trim() });
  return {
    id: kpi.id,
    name: kpi.name.trim(),
    unit: { kind: kpi.unitKind, symbol: symbolOf(kpi), digits: exact(kpi.digits) },
    range: { below: side('belowBound', 'belowMessage'), above: side('aboveBound', 'aboveMessage') },
    leading: kpi.leading,
    aim: aimBody(kpi, number, signs),
    source: sourceBody(kpi),
    weight: number('weight'),
  };
}

function symbolOf({ unitKind, symbol }) {
  return unitKind === 'percent' ? '%' : symbol.trim();
}

function aimBody(kpi, number, signs) {
  const values = AIM_FIELDS[kpi.aim].filter((name) => name !== 'target').map((name) => [name, number(name)]);
  const body = { kind: kpi.aim, ...Object.fromEntries(values) };
  if (kpi.aim !== 'reach') return body;
  return { ...body, target: kpi.kept?.shown === kpi.target ? kpi.kept.typed : targetOf(kpi, signs).typed };
}

function sourceBody(kpi) {
  const { source, field, aggregate, onlyDone, withSubGoals } = kpi;
  const of = {
    measured: () => ({ goalField: kpi.goalField.trim() || null }),
    activity_field: () => ({ field: field.trim(), aggregate, onlyDone, withSubGoals }),
    search: () => ({
      jql: kpi.jql.trim(),
      aggregate: kpi.searchAggregate,
      field: kpi.searchAggregate === 'count' ? null : kpi.searchField.trim(),
    }),
    sub_goals: () => ({ rollUp: kpi.rollUp }),
    formula: () => ({ text: kpi.text.trim() }),
  };
  return { kind: source, ...of[source]() };
}
