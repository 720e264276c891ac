/** A goal that is about to be made, with its issue. */

const LONGEST_SUMMARY = 255;

export function newGoalForm() {
  return { summary: '', type: '', owner: '', start: '', due: '', parent: '', stage: 'draft' };
}

/** What must be put right: a Map of problems by field. */
export function problemsOfNewGoal({ summary, start, due }) {
  const problems = new Map();
  if (summary.trim() === '') problems.set('summary', 'name_missing');
  if (summary.trim().length > LONGEST_SUMMARY) problems.set('summary', 'summary_too_long');
  if (start !== '' && due !== '' && due < start) problems.set('due', 'due_before_start');
  return problems;
}

/** The goal as REST takes it; which one stands above it is said afterwards. */
export function newGoalOf({ summary, type, owner, start, due, stage }, project) {
  return {
    project,
    ...(type && { type }),
    summary: summary.trim(),
    owner: owner.trim() === '' ? null : { name: owner.trim() },
    start: start || null,
    due: due || null,
    stage,
  };
}
