import { dayOf } from '../model/days.js';
import { countedAs, deliveryStep, paceStep, resultStep } from '../model/explanation.js';
import { hasResult } from '../model/goal.js';
import { kpiFormulaOf } from '../model/kpiFormula.js';
import { deliveryText, gapFormula, kpiFormulaText, paceText, rollUpText } from './formulas.js';
import { diagnosisName, dialName, gapText, hiddenActivities, shareText, standingName } from './words.js';
import { searchFailureText } from './searchFailure.js';

/**
 * Why a goal shows its numbers, in groups of lines: [{ name, isHeadline, lines }]. `activities` is the first page of the
 * goal's own activities, where it is known; `asOf` the day for which all of it holds.
 */
export function whyGroups(explanation, { goal, activities, asOf }, formats) {
  const { attainment, delivery, result, pace } = explanation;
  const isMeasured = attainment.kind === 'result';
  return [
    { name: dialName('result'), isHeadline: isMeasured, lines: hasResult(goal) ? resultLines(result, formats) : [] },
    { name: dialName('delivery'), isHeadline: !isMeasured, lines: deliveryLines(delivery, goal, activities, formats) },
    { name: AJS.I18n.getText('milepost.roadmap.pace'), lines: [paceText(paceStep(pace, asOf), formats)] },
    { name: AJS.I18n.getText('milepost.roadmap.column.health'), lines: healthLines(explanation, formats) },
    { name: AJS.I18n.getText('milepost.roadmap.why.together'), lines: diagnosisLines(explanation, formats) },
  ]
    .map((group) => ({ ...group, lines: group.lines.filter(Boolean) }))
    .filter(({ lines }) => lines.length > 0);
}

function resultLines(result, formats) {
  const { kpis } = result;
  const lines = kpis.flatMap((kpi) => kpiLines(kpi, kpis.length > 1, formats));
  const step = resultStep(result);
  if (step !== null) lines.push(ruleName(step.rule), rollUpText(step, formats));
  if (lines.filter(Boolean).length === 0 && result.share !== null) lines.push(formats.percent(result.share));
  return [...lines, coverageText(result, formats), countedText(result.share, formats)];
}

function kpiLines(kpi, isNamed, formats) {
  const formula = kpiFormulaText(kpiFormulaOf(kpi), kpi.share, formats);
  const text = formula || shareText(kpi.share, formats);
  const line = isNamed ? AJS.I18n.getText('milepost.roadmap.why.of', kpi.name, text) : text;
  return [...calculationLines(kpi), line, searchLine(kpi, formats)];
}

/** Why a search gives no value at the moment, so that the last one stays and grows old. */
function searchLine({ searchFailure }, formats) {
  return searchFailure ? searchFailureText(searchFailure.reason, formats.day(dayOf(searchFailure.since))) : '';
}

/** How the value itself was calculated, where a formula over other KPIs makes it. */
function calculationLines({ formula }) {
  if (!formula) return [];
  if (formula.missing?.length > 0)
    return [formula.text, AJS.I18n.getText('milepost.roadmap.why.missing', formula.missing.map(nameOf).join(', '))];
  return [formula.text, formula.explained].filter(Boolean);
}

function nameOf(missing) {
  return typeof missing === 'string' ? missing : (missing.name ?? missing.kpi ?? '');
}

const RULES = {
  mean_of_kpis: () => AJS.I18n.getText('milepost.roadmap.why.mean.of.kpis'),
  weighted_mean: () => AJS.I18n.getText('milepost.roadmap.why.weighted.mean'),
  same_unit_sum: () => AJS.I18n.getText('milepost.roadmap.why.same.unit.sum'),
  weakest: () => AJS.I18n.getText('milepost.roadmap.why.weakest'),
};

function ruleName(rule) {
  return RULES[rule]?.() ?? rule;
}

function coverageText({ withData, all }, formats) {
  if (withData === all || withData === 0) return '';
  return AJS.I18n.getText('milepost.roadmap.why.coverage', formats.number(withData), formats.number(all));
}

function countedText(share, formats) {
  const counted = countedAs(share);
  return counted === null ? '' : AJS.I18n.getText('milepost.roadmap.why.counted', formats.percent(counted));
}

function deliveryLines(delivery, goal, activities, formats) {
  const step = deliveryStep(delivery, activities);
  const text = deliveryText(step, formats);
  const isWithout = delivery.share === null;
  return [
    isWithout ? AJS.I18n.getText('milepost.roadmap.why.no.data') : text,
    step.shape === 'parts' ? partsText(step.parts, formats) : '',
    delivery.fallbackWeights > 0 ? fallbackText(delivery.fallbackWeights, formats) : '',
    goal.hidden.activities > 0 ? hiddenActivities(goal.hidden, formats) : '',
  ];
}

/** What the terms of the formula are, in their order. */
function partsText(parts, formats) {
  const names = parts.map((part) => PARTS[part.kind](part, formats));
  return AJS.I18n.getText('milepost.roadmap.why.parts', names.join(', '));
}

const PARTS = {
  own: () => AJS.I18n.getText('milepost.roadmap.why.part.own'),
  sub_goal: ({ key }) => key,
  hidden: ({ count }, formats) => AJS.I18n.getText('milepost.roadmap.why.part.hidden', formats.number(count)),
};

function fallbackText(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.roadmap.why.fallback.one', number),
    few: (number) => AJS.I18n.getText('milepost.roadmap.why.fallback.few', number),
    other: (number) => AJS.I18n.getText('milepost.roadmap.why.fallback.other', number),
  });
}

function healthLines({ attainment, pace, health }, formats) {
  const { gapPoints } = health;
  const isHeld = gapPoints !== null && attainment.share !== null && pace !== null;
  const gap = isHeld ? gapFormula(attainment.share, pace.share, gapText(gapPoints, formats), formats) : '';
  return [gap, reasonOf(health, formats)];
}

/** Which threshold made the health what it is. */
function reasonOf(health, formats) {
  const reason = REASONS[health.reason === 'gap' ? health.health : health.reason];
  if (reason === undefined) return '';
  return AJS.I18n.getText('milepost.roadmap.why.of', standingName(health.health, formats), reason(health, formats));
}

function staleText(day, reviewDays, formats) {
  return formats.counted(reviewDays, {
    one: (days) => AJS.I18n.getText('milepost.roadmap.why.stale.one', day, days),
    few: (days) => AJS.I18n.getText('milepost.roadmap.why.stale.few', day, days),
    other: (days) => AJS.I18n.getText('milepost.roadmap.why.stale.other', day, days),
  });
}

const REASONS = {
  achieved: () => AJS.I18n.getText('milepost.roadmap.why.achieved'),
  on_track: ({ onTrackFrom }, formats) =>
    AJS.I18n.getText('milepost.roadmap.why.on.track', gapText(onTrackFrom, formats)),
  at_risk: ({ onTrackFrom, atRiskFrom }, formats) =>
    AJS.I18n.getText('milepost.roadmap.why.at.risk', gapText(onTrackFrom, formats), gapText(atRiskFrom, formats)),
  off_track: ({ atRiskFrom }, formats) =>
    AJS.I18n.getText('milepost.roadmap.why.off.track', gapText(atRiskFrom, formats)),
  too_early: ({ earlyBelow }, formats) =>
    AJS.I18n.getText('milepost.roadmap.why.too.early', formats.percent(earlyBelow)),
  channel: () => AJS.I18n.getText('milepost.roadmap.why.channel'),
  stale: ({ measuredOn, reviewDays }, formats) => staleText(formats.day(dayOf(measuredOn)), reviewDays, formats),
  no_data: () => AJS.I18n.getText('milepost.roadmap.why.health.no.data'),
};

function diagnosisLines({ diagnosis, deliveryGapPoints, resultGapPoints }, formats) {
  const name = diagnosisName(diagnosis);
  if (name === '') return [];
  if (deliveryGapPoints === null || resultGapPoints === null) return [name];
  const gaps = [resultGapPoints, deliveryGapPoints].map((gap) => gapText(gap, formats));
  return [AJS.I18n.getText('milepost.roadmap.why.diagnosis', ...gaps, name)];
}
