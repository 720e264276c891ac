import { parseExact, writeExact } from '../api/exactJson.js';
import { changesOf, firstChoices } from './planMerge.js';
import { formOfPlan, planOf } from './planForm.js';
import { brokenPromises } from './promises.js';

/** A plan that somebody edits: with what he began, and what he has made of it. */

export function editOf(plan, signs) {
  const form = { ...formOfPlan(plan, signs), reason: '' };
  return { version: plan.version, stage: plan.stage, base: form, form };
}

export function isChanged({ base, form }) {
  return JSON.stringify(base) !== JSON.stringify(form);
}

/** The names of promises that need a reason; only for a form without problems. */
export function promisesOf({ stage, base, form }, signs) {
  return stage === 'draft' ? [] : brokenPromises(planOf(base, signs), planOf(form, signs));
}

/** What somebody else has saved beside what could not be saved. */
export function conflictOf({ base, form }, current, signs) {
  const theirs = formOfPlan(current, signs);
  const mine = asSaved(form, signs);
  const changes = changesOf(base, theirs, mine);
  return { current, theirs, mine, changes, choices: firstChoices(changes) };
}

/** The form as it would come back from the server, so that only what means something else counts as a change. */
function asSaved(form, signs) {
  const saved = formOfPlan(parseExact(writeExact(planOf(form, signs))), signs);
  const named = (list) => saved[list].map((part, index) => ({ ...part, uid: form[list][index].uid }));
  return { ...saved, kpis: named('kpis'), milestones: named('milestones'), campaigns: named('campaigns') };
}
