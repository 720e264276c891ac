import { kpiText } from './words.js';

/** What a KPI aims at, how it stands and where its values come from, in words. */

/** "73.4 % of 77.0 %", or the value alone where the aim is no target. */
export function standingOfKpi({ aim, unit, value, ...kpi }, formats) {
  const { baseline, targetValue: target } = aim?.kind === 'reach' ? aim : kpi;
  if (value === null || value === undefined) return AJS.I18n.getText('milepost.roadmap.kpi.unmeasured');
  if (aim?.kind === 'yes_no') return value === 0 ? no() : yes();
  if (target === null || target === undefined) return formats.value(value, unit);
  return kpiText({ unit, value, baseline, targetValue: target }, formats);
}

/** From where to where, with the target as it was typed; or the range to stay in. */
export function aimText({ aim, unit }, formats) {
  return aim ? (AIMS[aim.kind]?.(aim, (value) => formats.value(value, unit)) ?? '') : '';
}

const AIMS = {
  reach: ({ baseline, target, targetValue }, write) => {
    const way = AJS.I18n.getText('milepost.roadmap.aim.reach', write(baseline), write(targetValue));
    return isTypedAsChange(target) ? AJS.I18n.getText('milepost.roadmap.aim.typed', way, withMinus(target)) : way;
  },
  within: ({ lower, upper, tolerance }, write) =>
    AJS.I18n.getText('milepost.roadmap.aim.within', write(lower), write(upper), write(tolerance)),
  above: ({ lower, tolerance }, write) =>
    AJS.I18n.getText('milepost.roadmap.aim.above', write(lower), write(tolerance)),
  below: ({ upper, tolerance }, write) =>
    AJS.I18n.getText('milepost.roadmap.aim.below', write(upper), write(tolerance)),
  yes_no: () => AJS.I18n.getText('milepost.roadmap.aim.yes.no'),
  milestones: () => AJS.I18n.getText('milepost.roadmap.aim.milestones'),
};

const SOURCES = {
  activity_field: () => AJS.I18n.getText('milepost.roadmap.source.activity.field'),
  search: () => AJS.I18n.getText('milepost.roadmap.source.search'),
  sub_goals: () => AJS.I18n.getText('milepost.roadmap.source.sub.goals'),
  formula: () => AJS.I18n.getText('milepost.roadmap.source.formula'),
};

/** Where values come from that nobody measures; measured ones go without saying. */
export function sourceText({ source }) {
  return SOURCES[source?.kind]?.() ?? '';
}

/** A leading KPI moves before the goal does, a lagging one shows afterwards. */
export function timingText({ leading }) {
  if (leading === undefined || leading === null) return '';
  return leading ? AJS.I18n.getText('milepost.roadmap.kpi.leading') : AJS.I18n.getText('milepost.roadmap.kpi.lagging');
}

function isTypedAsChange(target) {
  return /[%p]\s*$/.test(target ?? '');
}

function withMinus(typed) {
  return typed.replace('-', '\u2212');
}

function yes() {
  return AJS.I18n.getText('milepost.roadmap.kpi.yes');
}

function no() {
  return AJS.I18n.getText('milepost.roadmap.kpi.no');
}
