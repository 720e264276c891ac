import { dayOf } from '../../model/days.js';
import { isCurrent } from '../../model/measurementForm.js';
import { button, element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { dateField, fieldRow, numberField, selectField, textField } from './fields.js';

/** The dialog in which people record values of a goal's KPIs, see those that there are, and put wrong ones right. */
export function measurementsView(goal) {
  const title = AJS.I18n.getText('milepost.plan.values.of', goal.key, goal.summary);
  const frame = dialogFrame({ title, isWide: true, leave: AJS.I18n.getText('milepost.plan.close') });
  const form = element('div', { class: 'mp-record' });
  const list = element('div', { class: 'mp-values' });
  frame.body.append(element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.plan.loading')));
  const start = () => frame.body.replaceChildren(form, list);
  const drawForm = (state, kpis, { canMeasure, hasKpis, formats }) => {
    if (!canMeasure) return form.replaceChildren();
    form.replaceChildren(...FORMS[state.mode](state, kpis, formats, hasKpis));
    return frame.setSubmit(kpis.length > 0 ? submitText(state.mode) : null);
  };
  const drawList = (page, plan, formats) => list.replaceChildren(...listOf(page, plan, formats));
  return { frame, start, drawForm, drawList };
}

const FORMS = {
  record: (form, kpis, formats, hasKpis) =>
    kpis.length === 0
      ? [element('p', {}, nothingToRecord(hasKpis))]
      : [
          heading(AJS.I18n.getText('milepost.plan.record')),
          kpiField(form, kpis),
          valueRow(form, kpis),
          noteField(form),
        ],
  correct: (form, kpis, formats) => [
    heading(AJS.I18n.getText('milepost.plan.correct.title', ...wasText(form, kpis, formats))),
    stays(),
    valueRow(form, kpis),
    reasonField(form),
    back(),
  ],
  withdraw: (form, kpis, formats) => [
    heading(AJS.I18n.getText('milepost.plan.withdraw.title', ...wasText(form, kpis, formats))),
    stays(),
    reasonField(form),
    back(),
  ],
};

function nothingToRecord(hasKpis) {
  return hasKpis
    ? AJS.I18n.getText('milepost.plan.values.none.measured')
    : AJS.I18n.getText('milepost.plan.values.no.kpi');
}

/** What is put right, by value and day. */
function wasText({ kpi, was }, kpis, formats) {
  const value = valueText(
    was.value,
    kpis.find(({ id }) => id === kpi),
    formats,
  );
  return [value, formats.day(dayOf(was.day))];
}

function submitText(mode) {
  if (mode === 'correct') return AJS.I18n.getText('milepost.plan.correct.submit');
  if (mode === 'withdraw') return AJS.I18n.getText('milepost.plan.withdraw.submit');
  return AJS.I18n.getText('milepost.plan.record');
}

function heading(text) {
  return element('h3', { tabindex: -1 }, text);
}

function stays() {
  return element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.plan.correct.stays'));
}

function back() {
  const text = AJS.I18n.getText('milepost.plan.correct.back');
  return button('mp-link', { 'data-do': 'record' }, text);
}

function kpiField({ kpi }, kpis) {
  const choices = kpis.map(({ id, name }) => [id, name]);
  return selectField('kpi', AJS.I18n.getText('milepost.plan.kpi'), choices, { value: kpi });
}

function valueRow({ kpi, value, day }, kpis) {
  const { unit, aim } = kpis.find(({ id }) => id === kpi) ?? {};
  const label = AJS.I18n.getText('milepost.plan.value');
  const symbol = unit?.symbol ? AJS.I18n.getText('milepost.plan.value.in', unit.symbol) : label;
  const isYesOrNo = aim?.kind === 'yes_no';
  return fieldRow(
    isYesOrNo ? selectField('value', label, yesOrNo(), { value }) : numberField('value', symbol, { value }),
    dateField('day', AJS.I18n.getText('milepost.plan.day'), { value: day }),
  );
}

function yesOrNo() {
  return [
    ['', AJS.I18n.getText('milepost.plan.choose')],
    ['1', AJS.I18n.getText('milepost.plan.yes')],
    ['0', AJS.I18n.getText('milepost.plan.no')],
  ];
}

function noteField({ note }) {
  return textField('note', AJS.I18n.getText('milepost.plan.note'), { value: note, area: true, rows: 2 });
}

function reasonField({ note }) {
  return textField('note', AJS.I18n.getText('milepost.plan.reason'), { value: note, area: true, rows: 2 });
}

function listOf({ items, total }, plan, formats) {
  const title = heading(AJS.I18n.getText('milepost.plan.values.recorded'));
  if (items.length === 0)
    return [title, element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.plan.values.none'))];
  const replacements = new Map(items.filter(({ supersedes }) => supersedes).map((each) => [each.supersedes, each]));
  const rows = items.map((item) => row(item, replacements.get(item.id), plan, formats));
  const more = AJS.I18n.getText('milepost.plan.values.more');
  return [
    title,
    element('ul', { class: 'mp-value-list' }, ...rows),
    items.length < Number(total) ? button('mp-link', { 'data-do': 'more' }, more) : null,
  ].filter(Boolean);
}

function row(item, replacement, { kpis, canMeasure }, formats) {
  const kpi = kpis.find(({ id }) => id === item.kpi);
  const day = formats.day(dayOf(item.day));
  const value = item.value === null ? goneText(item) : valueText(item.value, kpi, formats);
  const names = element('span', { class: 'mp-faint' }, [day, kpi?.name ?? item.kpi].join(' \u00b7 '));
  const isOpen = isCurrent(item);
  const number = element(isOpen || item.value === null ? 'strong' : 's', {}, value);
  return element(
    'li',
    { 'data-open': isOpen },
    element('div', { class: 'mp-value-what' }, number, names),
    element('p', { class: 'mp-faint' }, originOf(item, formats)),
    item.note ? element('p', { class: 'mp-value-note' }, item.note) : null,
    supersededText(item, replacement, kpi, formats),
    isOpen && canMeasure ? deeds(item, value, day) : null,
  );
}

/** Withdrawn by a person, or calculated no more because nothing is left to calculate it from. */
function goneText({ supersedes }) {
  return (supersedes ?? null) === null
    ? AJS.I18n.getText('milepost.plan.ended')
    : AJS.I18n.getText('milepost.plan.withdrawn');
}

/** "71.4 %", or yes and no for a KPI that is nothing else. */
function valueText(value, kpi, formats) {
  if (kpi?.aim.kind !== 'yes_no') return formats.value(value, kpi?.unit);
  return Number(value) === 0 ? AJS.I18n.getText('milepost.plan.no') : AJS.I18n.getText('milepost.plan.yes');
}

function originOf({ person, recordedAt, source }, formats) {
  const who = person?.displayName ?? AJS.I18n.getText('milepost.plan.nobody');
  return [who, formats.instant(recordedAt), sourceText(source)].filter(Boolean).join(' \u00b7 ');
}

function sourceText(source) {
  return {
    typed: AJS.I18n.getText('milepost.plan.source.typed'),
    transition: AJS.I18n.getText('milepost.plan.source.transition'),
    csv: AJS.I18n.getText('milepost.plan.source.csv'),
    rest: AJS.I18n.getText('milepost.plan.source.rest'),
    field: AJS.I18n.getText('milepost.plan.source.of.field'),
    activities: AJS.I18n.getText('milepost.roadmap.source.activity.field'),
    search: AJS.I18n.getText('milepost.roadmap.source.search'),
    formula: AJS.I18n.getText('milepost.roadmap.source.formula'),
  }[source];
}

function supersededText(item, replacement, kpi, formats) {
  if (item.value === null || isCurrent(item)) return null;
  if (!replacement) return element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.plan.superseded'));
  const text =
    replacement.value === null
      ? AJS.I18n.getText('milepost.plan.superseded.withdrawn')
      : AJS.I18n.getText('milepost.plan.superseded.by', valueText(replacement.value, kpi, formats));
  return element('p', { class: 'mp-faint' }, text);
}

function deeds({ id }, value, day) {
  const deed = (name, text, heard) => button('mp-link', { 'data-do': name, 'data-id': id, 'aria-label': heard }, text);
  const [correct, withdraw] = [AJS.I18n.getText('milepost.plan.correct'), AJS.I18n.getText('milepost.plan.withdraw')];
  return element(
    'div',
    { class: 'mp-value-deeds' },
    deed('correct', correct, `${correct}: ${value}, ${day}`),
    deed('withdraw', withdraw, `${withdraw}: ${value}, ${day}`),
  );
}
