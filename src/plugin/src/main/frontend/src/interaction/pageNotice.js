import { TIMELINE } from '../model/modes.js';

const LOST_RIGHTS = ['login', 'forbidden', 'missing'];

/** The name of the notice that stands in place of the grid, or null where it can be shown; calendar and board say for themselves what they lack. */
export function noticeOf(plan, rows, kind, mode = TIMELINE) {
  if (plan === null) return kind ?? 'loading';
  if (hidesAll(kind) || kind === 'wrong') return kind;
  if (plan.goals.length === 0) return plan.summary.hiddenGoals > 0 ? 'hidden' : 'empty';
  return rows.length === 0 && mode === TIMELINE ? 'unmatched' : null;
}

/** Whether a failure means that the reader may see nothing of the plan any more. */
export function hidesAll(kind) {
  return LOST_RIGHTS.includes(kind);
}
