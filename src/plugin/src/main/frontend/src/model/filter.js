import { standingOf } from './goal.js';
import { subGoalsOf } from './plan.js';

/**
 * What the reader looks for: a text, a set of healths, drafts among them, a person, a search of Jira (hidden where its words
 * are not for him) and ids of lanes; empty means everything.
 */
export const EVERYTHING = Object.freeze({
  text: '',
  healths: new Set(),
  owner: null,
  jql: '',
  isSearchHidden: false,
  values: [],
});

export function isEverything({ text, healths, ...narrowing }) {
  return text.trim() === '' && healths.size === 0 && !isNarrowed(narrowing);
}

/** Whether more than a text and healths is looked for. */
function isNarrowed({ owner, jql, isSearchHidden, values }) {
  return owner !== null || jql !== '' || isSearchHidden || values.length > 0;
}

export function toggleHealth(filter, health) {
  const healths = new Set(filter.healths);
  if (!healths.delete(health)) healths.add(health);
  return { ...filter, healths };
}

/** What of it the server looks for among activities, as lanes and days name it. */
export function askedOf({ text, healths, owner, jql }) {
  return {
    text: text.trim() || undefined,
    owner: owner?.name,
    health: [...healths].sort().join(',') || undefined,
    jql: jql || undefined,
  };
}

/**
 * The goals to show, among the `keys` that a search of Jira has found: { matches, context }, of which can be asked whether they have a key, and how many there are. Context are the goals above a match that do not match
 * themselves; they keep the match at its place in the tree.
 */
export function search(plan, filter, locale) {
  if (isEverything(filter)) return { matches: plan.byKey, context: new Set() };
  const wanted = filter.text.trim().toLocaleLowerCase(locale);
  const found = plan.goals.filter((goal) => matchesGoal(goal, { ...filter, wanted }, locale));
  const matches = new Set(found.map((goal) => goal.key));
  const context = new Set();
  subGoalsOf(plan, null).forEach((goal) => collectContext(plan, goal, matches, context));
  return { matches, context };
}

function collectContext(plan, goal, matches, context) {
  const below = subGoalsOf(plan, goal.key).map((child) => collectContext(plan, child, matches, context));
  const leads = below.some(Boolean);
  if (leads && !matches.has(goal.key)) context.add(goal.key);
  return leads || matches.has(goal.key);
}

function matchesGoal(
  goal,
  { wanted, healths, owner = null, values = [], isSearchHidden = false, keys = null },
  locale,
) {
  if (isSearchHidden || keys?.has(goal.key) === false) return false;
  if (owner !== null && goal.owner?.name !== owner.name) return false;
  if (values.length > 0 && !values.includes(goal.key)) return false;
  if (healths.size > 0 && !healths.has(standingOf(goal))) return false;
  const searched = [goal.key, goal.summary, goal.owner?.displayName ?? ''];
  return searched.some((each) => each.toLocaleLowerCase(locale).includes(wanted));
}
