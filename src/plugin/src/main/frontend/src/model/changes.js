/** The goals whose attainment or health differs between two readings of a plan: what is worth announcing. Drafts are not. */
export function changesBetween(before, after) {
  return after.goals
    .map((goal) => ({ goal, was: before.byKey.get(goal.key) }))
    .filter(({ goal, was }) => was && goal.stage !== 'draft' && differs(goal, was));
}

function differs(goal, was) {
  return goal.attainment.share !== was.attainment.share || goal.health !== was.health;
}

/** The keys of goals that were calculated again since, gone ones included: their activities must be read again. */
export function recalculatedBetween(before, after) {
  return before.goals
    .filter((goal) => after.byKey.get(goal.key)?.calculatedAt !== goal.calculatedAt)
    .map((goal) => goal.key);
}
