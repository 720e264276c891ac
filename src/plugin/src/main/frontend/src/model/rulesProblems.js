import { microsOf, readDecimal } from './decimals.js';
import { choiceProblems } from './fieldChoices.js';
import { namesIn, shareOf } from './rulesForm.js';

const WHOLE = microsOf('1');
const HEAVIEST = microsOf('1000000');
export const LONGEST_REASON = 400;
export const LONGEST_HEALTH_NAME = 30;

/** What must be put right in the rules of a plan before they can be tried: problems by path, in the order of the form. */
export function problemsOfRules(form, signs) {
  const found = [
    ['field', form.source === 'field' && form.field === '' ? 'empty' : undefined],
    ['standard', weightProblem(form.standard, signs)],
    ...Object.entries(form.shares).map(([id, text]) => [`shares.${id}`, percentProblem(text, signs)]),
    ['reviewDays', daysProblem(form.reviewDays)],
    ['onTrackFrom', readDecimal(form.onTrackFrom, signs).problem],
    ['atRiskFrom', readDecimal(form.atRiskFrom, signs).problem ?? orderProblem(form, signs)],
    ['earlyBelow', percentProblem(form.earlyBelow, signs)],
    ...nameProblems(namesIn(form)),
    ...choiceProblems(form.choices),
  ];
  return new Map(found.filter(([, problem]) => problem !== undefined));
}

/** A change of rules is kept with its reason. */
export function reasonProblem(reason) {
  if (reason.trim() === '') return 'reason_missing';
  return reason.trim().length > LONGEST_REASON ? 'reason_too_long' : undefined;
}

/** No two healths can be told apart by the same name. */
function nameProblems(names) {
  const same = (one, other) => one.toLowerCase() === other.toLowerCase();
  return Object.entries(names).map(([health, name], index, all) => {
    const isTaken = all.slice(0, index).some(([, earlier]) => same(earlier, name));
    const problem = isTaken ? 'health_name_twice' : undefined;
    return [`names.${health}`, name.length > LONGEST_HEALTH_NAME ? 'health_name_too_long' : problem];
  });
}

function weightProblem(text, signs) {
  const { value, problem } = readDecimal(text, signs);
  if (problem) return problem;
  return microsOf(value) <= 0n || microsOf(value) > HEAVIEST ? 'no_weight' : undefined;
}

function percentProblem(text, signs) {
  const { problem } = readDecimal(text, signs);
  if (problem === 'empty' || problem === 'no_number') return problem;
  const share = shareOf(text, signs);
  return share === null || microsOf(share) < 0n || microsOf(share) > WHOLE ? 'no_percent' : undefined;
}

function daysProblem(text) {
  const days = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return days < 1 || days > 3660 ? 'no_days' : undefined;
}

function orderProblem({ onTrackFrom, atRiskFrom }, signs) {
  const [onTrack, atRisk] = [onTrackFrom, atRiskFrom].map((text) => readDecimal(text, signs).value);
  if (onTrack === undefined || atRisk === undefined) return undefined;
  return microsOf(atRisk) > microsOf(onTrack) ? 'above_on_track' : undefined;
}
