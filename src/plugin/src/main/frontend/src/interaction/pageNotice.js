const LOST_RIGHTS = ['login', 'forbidden', 'missing'];

/** The name of the notice that stands in place of the grid, or null where the grid can be shown. */
export function noticeOf(plan, rows, kind) {
  if (plan === null) return kind ?? 'loading';
  if (hidesAll(kind) || kind === 'wrong') return kind;
  if (plan.goals.length === 0) return plan.summary.hiddenGoals > 0 ? 'hidden' : 'empty';
  return rows.length === 0 ? 'unmatched' : null;
}

/** Whether a failure means that the reader may see nothing of the plan any more. */
export function hidesAll(kind) {
  return LOST_RIGHTS.includes(kind);
}
