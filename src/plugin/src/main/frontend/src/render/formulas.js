import { MOST_TERMS } from '../model/explanation.js';

/** Calculations as people write them, with a goal's own figures in the reader's format. */

const MINUS = ' \u2212 ';
const TIMES = '\u00a0\u00d7\u00a0';

/** The formula of a KPI's share, or an empty text where there is none to show. */
export function kpiFormulaText(formula, share, formats) {
  const text = KPI_FORMULAS[formula.shape]?.(formula, figuresIn(formula.digits, formats), formats);
  if (text === undefined) return '';
  return formula.shape === 'yes' || formula.shape === 'no' ? text : `${text} = ${formats.percent(share)}`;
}

const KPI_FORMULAS = {
  way: ({ value, baseline, target }, figure) =>
    `(${figure(value)}${MINUS}${figure(baseline)}) / (${figure(target)}${MINUS}${figure(baseline)})`,
  ratio: ({ value, target }, figure) => `${figure(value)} / ${figure(target)}`,
  outside: ({ more, less, tolerance }, figure, formats) => {
    const text = `${formats.percent(1)}${MINUS}(${figure(more)}${MINUS}${figure(less)}) / ${figure(tolerance)}`;
    return more - less <= tolerance
      ? text
      : AJS.I18n.getText('milepost.roadmap.why.at.least', text, formats.percent(0));
  },
  inside: ({ value, lower, upper }, figure) => insideText(value, lower, upper, figure),
  yes: () => AJS.I18n.getText('milepost.roadmap.why.yes'),
  no: () => AJS.I18n.getText('milepost.roadmap.why.no'),
  milestones: () => AJS.I18n.getText('milepost.roadmap.why.milestones'),
};

/** The formula of delivery, or an empty text where there is none. */
export function deliveryText(step, formats) {
  const { number, percent } = formats;
  const sum = (terms) => (terms.length === 1 ? number(terms[0]) : `(${terms.map(number).join(' + ')})`);
  if (step.shape === 'activities') return `${sum(step.terms)} / ${number(step.weight)} = ${percent(step.share)}`;
  if (step.shape === 'parts') {
    const [done, weights] = ['done', 'weight'].map((field) => sum(step.parts.map((part) => part[field])));
    return `${done} / ${weights} = ${percent(step.share)}`;
  }
  return step.shape === 'sums' ? `${number(step.done)} / ${number(step.weight)} = ${percent(step.share)}` : '';
}

/** The formula by which parts become one result, or an empty text where its parts are too many or not all seen. */
export function rollUpText({ rule, terms, share }, formats) {
  if (terms === null || terms.length < 2 || share === null || rule === 'same_unit_sum') return '';
  const { number, percent } = formats;
  if (rule === 'weakest') return `min(${terms.map((term) => percent(term.share)).join('; ')}) = ${percent(share)}`;
  const isEven = terms.every(({ weight }) => weight === terms[0].weight);
  const parts = terms.map((term) => (isEven ? percent(term.share) : number(term.weight) + TIMES + percent(term.share)));
  const weight = isEven ? terms.length : terms.reduce((sum, term) => sum + term.weight, 0);
  return `(${parts.join(' + ')}) / ${number(weight)} = ${percent(share)}`;
}

export function paceText(step, formats) {
  const { number, percent, day } = formats;
  if (step.shape === 'days') return daysText(step, formats);
  if (step.shape === 'step')
    return AJS.I18n.getText('milepost.roadmap.why.pace.step', percent(step.share), day(step.since.day));
  if (step.shape === 'none') return AJS.I18n.getText('milepost.roadmap.why.no.pace');
  const [from, to] = [step.before, step.after].map(({ share }) => percent(share));
  const part = `${number(step.passed)} / ${number(step.all)}`;
  return `${from} + (${to}${MINUS}${from})${TIMES}${part} = ${percent(step.share)}`;
}

function daysText({ daysPassed, days, share }, { counted, number, percent }) {
  const [passed, reached] = [number(daysPassed), percent(share)];
  return counted(days, {
    one: (all) => AJS.I18n.getText('milepost.roadmap.why.pace.days.one', passed, all, reached),
    few: (all) => AJS.I18n.getText('milepost.roadmap.why.pace.days.few', passed, all, reached),
    other: (all) => AJS.I18n.getText('milepost.roadmap.why.pace.days.other', passed, all, reached),
  });
}

/** How far a share is ahead of another one, in points. */
export function gapFormula(share, pace, gap, formats) {
  return `${inParentheses(share, formats.percent)}${MINUS}${formats.percent(pace)} = ${gap}`;
}

/** (45 + 40 + 27) / 100 = 112.0 %, or the sums where the campaigns are too many. */
export function coverText({ sum, whole, share, campaigns }, formats, digits) {
  const figure = figuresIn(digits, formats);
  const targets = campaigns.map(({ target }) => target).filter((target) => target !== null);
  const isShort = targets.length > 1 && targets.length <= MOST_TERMS;
  const top = isShort ? `(${targets.map(figure).join(' + ')})` : figure(sum);
  return `${top} / ${figure(whole)} = ${formats.percent(share)}`;
}

function insideText(value, lower, upper, figure) {
  if (lower === null) return `${figure(value)} \u2264 ${figure(upper)}`;
  if (upper === null) return `${figure(value)} \u2265 ${figure(lower)}`;
  return `${figure(lower)} \u2264 ${figure(value)} \u2264 ${figure(upper)}`;
}

function figuresIn(digits, formats) {
  return (value) => inParentheses(value, (each) => formats.figure(each, digits));
}

/** A negative figure inside a formula stands in parentheses. */
function inParentheses(value, write) {
  return value < 0 ? `(${write(value)})` : write(value);
}
