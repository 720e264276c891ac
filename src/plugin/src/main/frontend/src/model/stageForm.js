import { formOfPlan } from './planForm.js';
import { changesOf, firstChoices } from './planMerge.js';

/** Where a goal can go from the stage that it is in, and what must be said on the way. */

const LONGEST_LEARNING = 4000;
const LONGEST_REASON = 400;

const STEPS = {
  draft: ['active', 'archived'],
  active: ['closed', 'draft', 'archived'],
  closed: ['active', 'archived'],
  archived: ['previous'],
};

export function stepsFrom(stage) {
  return STEPS[stage];
}

/** Nothing is chosen beforehand, unless there is only one way to go. */
export function stageForm(stage) {
  const steps = stepsFrom(stage);
  return { stage: steps.length === 1 ? steps[0] : null, outcome: null, learning: '', reason: '' };
}

/** What must be put right: a Map of problems by field. */
export function problemsOfStage({ stage, outcome, learning, reason }) {
  const problems = new Map();
  if (stage === null) problems.set('stage', 'not_chosen_stage');
  if (stage === 'closed' && outcome === null) problems.set('outcome', 'not_chosen_outcome');
  if (stage === 'closed' && learning.trim() === '') problems.set('learning', 'learning_missing');
  if (learning.length > LONGEST_LEARNING) problems.set('learning', 'too_long');
  if (reason.length > LONGEST_REASON) problems.set('reason', 'reason_too_long');
  return problems;
}

/** Whether somebody has written what would be lost. */
export function hasWords(form) {
  return form !== null && [form.learning, form.reason].some((text) => text.trim() !== '');
}

/** What somebody else has saved beside the step that could not be taken; only the stage itself can be chosen. */
export function stageConflictOf(plan, current, form, signs) {
  const [base, theirs] = [plan, current].map((each) => ({ ...formOfPlan(each, signs), stage: stageIn(each) }));
  const { reason: _, ...mine } = stageOf(form);
  const changes = changesOf(base, theirs, { ...base, stage: mine });
  return { current, changes, choices: firstChoices(changes) };
}

function stageIn({ stage, closing }) {
  return closing ? { stage, outcome: closing.outcome, learning: closing.learning } : { stage };
}

/** The step as REST takes it. */
export function stageOf({ stage, outcome, learning, reason }) {
  return stage === 'closed' ? { stage, outcome, learning: learning.trim() } : { stage, reason: reason.trim() };
}
