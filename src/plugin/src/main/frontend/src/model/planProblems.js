import { readDecimal } from './decimals.js';
import { AIM_FIELDS, targetOf } from './kpiForm.js';
import { keysIn } from './planForm.js';

/** What must be put right in a plan before it can be saved: problems by path, in the order of the form. */

const LONGEST_NAME = 120;
const LONGEST_TEXT = 4000;
const ISSUE_KEY = /^[A-Z][A-Z0-9_]+-\d+$/;
const FORBIDDEN_IN_NAMES = /[[\]\p{Cc}]/u;

export function problemsOfPlan(form, signs) {
  const problems = new Map();
  const put = (path, problem) => problem && !problems.has(path) && problems.set(path, problem);
  if (form.why.length > LONGEST_TEXT) put('why', 'too_long');
  form.kpis.forEach((kpi, index) => problemsOfKpi(kpi, signs, under(put, `kpis.${index}`)));
  twins(form.kpis).forEach((index) => put(`kpis.${index}.name`, 'name_twice'));
  form.milestones.forEach((each, index) => problemsOfMilestone(each, signs, under(put, `milestones.${index}`)));
  form.campaigns.forEach((each, index) => problemsOfCampaign(each, signs, under(put, `campaigns.${index}`)));
  problemsOfChoices(form.choices, signs, under(put, 'choices'));
  return problems;
}

function under(put, path) {
  return (field, problem) => put(`${path}.${field}`, problem);
}

/** The later ones of two of one name. */
function twins(kpis) {
  const names = kpis.map(({ name }) => name.trim());
  return names.flatMap((name, index) => (name !== '' && names.indexOf(name) < index ? [index] : []));
}

function problemsOfKpi(kpi, signs, put) {
  put('name', nameProblem(kpi.name) ?? (FORBIDDEN_IN_NAMES.test(kpi.name) ? 'name_brackets' : undefined));
  if (kpi.unitKind === 'currency' && !/^[A-Z]{3}$/.test(kpi.symbol.trim())) put('symbol', 'no_currency');
  if (kpi.symbol.trim().length > 20) put('symbol', 'symbol_too_long');
  AIM_FIELDS[kpi.aim].filter((name) => name !== 'target').forEach((name) => put(name, numberProblem(kpi[name], signs)));
  if (kpi.aim === 'reach') put('target', targetOf(kpi, signs).problem);
  else if (kpi.aim !== 'yes_no' && kpi.aim !== 'milestones') put('tolerance', aboveZero(kpi.tolerance, signs));
  if (kpi.aim === 'within') put('upper', upsideDown(kpi.lower, kpi.upper, signs));
  if (kpi.aim !== 'milestones') sourceProblems(kpi, put);
  put('weight', numberProblem(kpi.weight, signs) ?? aboveZero(kpi.weight, signs));
  ['belowBound', 'aboveBound'].forEach((name) => put(name, optionalNumber(kpi[name], signs)));
  put('aboveBound', upsideDown(kpi.belowBound, kpi.aboveBound, signs));
}

function sourceProblems({ source, field, jql, searchAggregate, searchField, text }, put) {
  const isEmpty = (value) => value.trim() === '';
  if (source === 'activity_field' && isEmpty(field)) put('field', 'empty');
  if (source === 'search' && isEmpty(jql)) put('jql', 'empty');
  if (source === 'search' && searchAggregate !== 'count' && isEmpty(searchField)) put('searchField', 'empty');
  if (source === 'formula' && isEmpty(text)) put('text', 'empty');
}

function problemsOfMilestone({ name, date, expected, weight }, signs, put) {
  put('name', nameProblem(name));
  if (date === '') put('date', 'no_date');
  put('expected', optionalNumber(expected, signs));
  put('weight', numberProblem(weight, signs) ?? aboveZero(weight, signs));
}

function problemsOfCampaign({ name, start, due, target, activities }, signs, put) {
  put('name', nameProblem(name));
  if (start !== '' && due !== '' && due < start) put('due', 'due_before_start');
  put('target', optionalNumber(target, signs));
  if (keysIn(activities).some((key) => !ISSUE_KEY.test(key))) put('activities', 'no_keys');
}

function problemsOfChoices({ weight, reviewDays, leastRunningDays }, signs, put) {
  if (weight !== '') put('weight', numberProblem(weight, signs) ?? aboveZero(weight, signs));
  put('reviewDays', daysProblem(reviewDays, 1));
  put('leastRunningDays', daysProblem(leastRunningDays, 0));
}

function nameProblem(name) {
  if (name.trim() === '') return 'name_missing';
  return name.trim().length > LONGEST_NAME ? 'name_too_long' : undefined;
}

function numberProblem(text, signs) {
  return readDecimal(text, signs).problem;
}

function optionalNumber(text, signs) {
  return text.trim() === '' ? undefined : numberProblem(text, signs);
}

function aboveZero(text, signs) {
  const { value } = readDecimal(text, signs);
  return value !== undefined && Number(value) <= 0 ? 'not_above_zero' : undefined;
}

function upsideDown(lower, upper, signs) {
  const [from, to] = [lower, upper].map((text) => readDecimal(text, signs).value);
  return from !== undefined && to !== undefined && Number(from) > Number(to) ? 'upside_down' : undefined;
}

function daysProblem(text, least) {
  if (text.trim() === '') return undefined;
  const days = /^\d{1,5}$/.test(text.trim()) ? Number(text) : -1;
  return days < least || days > 3660 ? 'no_days' : undefined;
}
