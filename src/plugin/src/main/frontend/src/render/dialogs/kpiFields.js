import { readDecimal } from '../../model/decimals.js';
import { targetOf } from '../../model/kpiForm.js';
import { element } from '../dom.js';
import { selectField } from './fields.js';
import { fieldsOf } from './planFields.js';
import { choicesOf, fieldName } from './planWords.js';

/** The fields of a KPI: what the chosen aim and source need, and no more. */
export function kpiFields(kpi, path, { numberFields, isOpen, kpis }) {
  const of = { ...fieldsOf(kpi, path), jiraField: jiraFieldIn(kpi, path, numberFields) };
  return [
    of.text('name', { maxlength: 120 }),
    of.row(of.choice('unitKind'), symbolField(of, kpi), of.choice('digits')),
    isOne(kpis) ? null : of.number('weight', { hint: AJS.I18n.getText('milepost.plan.kpi.weight.hint') }),
    of.choice('aim'),
    ...AIMS[kpi.aim](of),
    ...(kpi.aim === 'milestones' ? [] : [of.choice('source'), ...SOURCES[kpi.source](of, kpi)]),
    moreFields(of, kpi, isOpen(`${kpi.uid} more`), isOne(kpis)),
  ];
}

/** The weight of the only one says nothing. */
function isOne(kpis) {
  return kpis < 2;
}

function symbolField(of, { unitKind }) {
  if (unitKind === 'percent') return null;
  const isMoney = unitKind === 'currency';
  const hint = isMoney
    ? AJS.I18n.getText('milepost.plan.symbol.currency')
    : AJS.I18n.getText('milepost.plan.symbol.hint');
  return of.text('symbol', { hint, maxlength: isMoney ? 3 : 20 });
}

const AIMS = {
  reach: (of) => [
    of.row(of.number('baseline'), of.text('target', { hint: AJS.I18n.getText('milepost.plan.target.hint') })),
  ],
  within: (of) => [of.row(of.number('lower'), of.number('upper'), tolerance(of))],
  above: (of) => [of.row(of.number('lower'), tolerance(of))],
  below: (of) => [of.row(of.number('upper'), tolerance(of))],
  yes_no: () => [],
  milestones: () => [],
};

function tolerance(of) {
  return of.number('tolerance', { hint: AJS.I18n.getText('milepost.plan.tolerance.hint') });
}

const SOURCES = {
  measured: (of) => [of.jiraField('goalField', AJS.I18n.getText('milepost.plan.goal.field.none'))],
  activity_field: (of) => [
    of.row(of.jiraField('field'), of.choice('aggregate')),
    of.check('onlyDone'),
    of.check('withSubGoals'),
  ],
  search: (of, { searchAggregate }) => [
    of.text('jql', { area: true, rows: 2, hint: AJS.I18n.getText('milepost.plan.jql.hint') }),
    of.row(of.choice('searchAggregate'), searchAggregate === 'count' ? null : of.jiraField('searchField')),
  ],
  sub_goals: (of) => [of.choice('rollUp')],
  formula: (of) => [of.text('text', { area: true, rows: 2, hint: AJS.I18n.getText('milepost.plan.formula.hint') })],
};

/** A number field of Jira, by name; one that is gone from Jira stays selectable as long as it is chosen. */
function jiraFieldIn(kpi, path, numberFields) {
  return (field, none = AJS.I18n.getText('milepost.plan.choose')) => {
    const known = numberFields.map(({ id, name }) => [id, name]);
    const chosen = kpi[field];
    const gone = chosen !== '' && !known.some(([id]) => id === chosen) ? [[chosen, chosen]] : [];
    return selectField(`${path}.${field}`, fieldName(field), [['', none], ...known, ...gone], { value: chosen });
  };
}

/** What most KPIs do not need. */
function moreFields(of, kpi, isOpen, withWeight) {
  const message = { maxlength: 255 };
  return element(
    'details',
    { class: 'mp-more', 'data-open': `${kpi.uid} more`, open: isOpen },
    element('summary', {}, AJS.I18n.getText('milepost.plan.more')),
    of.row(withWeight ? of.number('weight') : null, of.check('leading')),
    element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.plan.range.hint')),
    of.row(of.number('belowBound'), of.text('belowMessage', message)),
    of.row(of.number('aboveBound'), of.text('aboveMessage', message)),
  );
}

/** What the typed target comes to, or how targets are typed. */
export function targetNote(kpi, formats) {
  const { value, isChange, problem } = targetOf(kpi, formats.signs) ?? {};
  if (problem || value === null || !isChange) return AJS.I18n.getText('milepost.plan.target.hint');
  return AJS.I18n.getText('milepost.plan.target.is', valueIn(unitOf(kpi), value, formats));
}

/** "€71 → +6 pp" for a way to go, else what it should do. */
export function kpiLine(kpi, formats) {
  if (kpi.aim !== 'reach' || !kpi.baseline || !kpi.target) return aimName(kpi.aim);
  const [from, to] = [readDecimal(kpi.baseline, formats.signs).value, targetOf(kpi, formats.signs)];
  const isPlain = to.value !== null && !to.problem && !to.isChange;
  return AJS.I18n.getText(
    'milepost.roadmap.change',
    from === undefined ? kpi.baseline : valueIn(unitOf(kpi), from, formats),
    isPlain ? valueIn(unitOf(kpi), to.value, formats) : kpi.target.trim(),
  );
}

function aimName(aim) {
  return choicesOf('aim').find(([key]) => key === aim)[1];
}

function unitOf({ unitKind, symbol, digits }) {
  return { kind: unitKind, symbol: unitKind === 'percent' ? '%' : symbol, digits: Number(digits) };
}

/** A currency that is still being typed has no format yet. */
function valueIn(unit, value, formats) {
  const isHalfTyped = unit.kind === 'currency' && !/^[A-Z]{3}$/.test(unit.symbol);
  return formats.value(value, isHalfTyped ? { ...unit, kind: 'number', symbol: '' } : unit);
}
