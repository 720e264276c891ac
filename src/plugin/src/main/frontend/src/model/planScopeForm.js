import { readDecimal, written } from './decimals.js';

/** The form of a plan that administrators make: texts and lists of names, as they stand in its fields. */

const NOBODY = { groups: [], roles: [] };

export const NEW_PLAN = {
  id: null,
  version: null,
  name: '',
  isSearch: false,
  projects: [],
  search: '',
  editors: NOBODY,
  viewers: NOBODY,
  first: '',
  last: '',
  amount: '',
  currency: '',
};

/** The form of a plan as the server says it; the budget is written as the reader writes numbers. */
export function scopeFormOf({ id, version, name, projects, search, editors, viewers, horizon, budget }, signs) {
  return {
    id,
    version,
    name,
    isSearch: search !== null,
    projects: projects.map(({ key }) => key),
    search: search ?? '',
    editors: circleOf(editors),
    viewers: circleOf(viewers),
    first: horizon?.first ?? '',
    last: horizon?.last ?? '',
    amount: budget ? written(String(budget.amount), signs) : '',
    currency: budget?.currency ?? '',
  };
}

function circleOf({ groups, roles }) {
  return { groups, roles: roles.map(({ id }) => id) };
}

/** What to send; roles say nothing about a search and stay behind. */
export function scopeOf(form, signs) {
  const { name, isSearch, projects, search, editors, viewers } = form;
  const withoutRoles = ({ groups, roles }) => ({ groups, roles: isSearch ? [] : roles });
  return {
    name: name.trim(),
    ...(isSearch ? { search: search.trim() } : { projects }),
    editors: withoutRoles(editors),
    viewers: withoutRoles(viewers),
    horizon: horizonOf(form),
    budget: budgetOf(form, signs),
  };
}

function horizonOf({ first, last }) {
  return first === '' && last === '' ? null : { first, last };
}

function budgetOf({ amount, currency }, signs) {
  if (amount.trim() === '' && currency.trim() === '') return null;
  return { amount: Number(readDecimal(amount, signs).value), currency: currency.trim().toUpperCase() };
}

export function isSameScope(one, other, signs) {
  return JSON.stringify(scopeOf(one, signs)) === JSON.stringify(scopeOf(other, signs));
}

/** Names of the fields that are wrong, in the order in which they stand. */
export function scopeProblems(form, signs) {
  const { name, isSearch, projects, search } = form;
  const scope = isSearch ? search.trim() !== '' : projects.length > 0;
  return [
    name.trim() === '' ? 'name' : null,
    scope ? null : 'scope',
    isHorizon(horizonOf(form)) ? null : 'horizon',
    isBudget(budgetOf(form, signs)) ? null : 'budget',
  ].filter(Boolean);
}

function isHorizon(horizon) {
  return horizon === null || (horizon.first !== '' && horizon.last !== '' && horizon.first <= horizon.last);
}

function isBudget(budget) {
  return budget === null || (budget.amount > 0 && /^[A-Z]{3}$/.test(budget.currency));
}

/** With a name more in a list, or less where it was there. */
export function toggled(list, value) {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
