import { subGoalsOf } from './plan.js';

/**
 * The rows of the tree as the reader has opened it, from top to bottom. Kinds: `goal`, `activity` (its `activity`
 * is undefined until loaded), `pending` while a goal's activities are on their way, `failed` where they did not
 * come, `hidden` for those that the reader may not see. Each has an `id` that stays over updates, its `level` from 1,
 * and its `position` among `siblings`.
 */
export function rowsOf(plan, shelf, { isOpen, found }) {
  const rows = [];
  const isShown = (goal) => found.matches.has(goal.key) || found.context.has(goal.key);
  const isContext = (goal) => found.context.has(goal.key);
  const addGoals = (parent, level) => {
    const goals = subGoalsOf(plan, parent?.key ?? null).filter(isShown);
    const below = parent && !isContext(parent) ? ownRows(parent, shelf.of(parent.key), level) : [];
    const siblings = goals.length + below.length;
    goals.forEach((goal, index) => {
      const open = isContext(goal) || isOpen(goal);
      rows.push({ ...goalRow(goal, level), isContext: isContext(goal), open, position: index + 1, siblings });
      if (open) addGoals(goal, level + 1);
    });
    below.forEach((row, index) => rows.push({ ...row, position: goals.length + index + 1, siblings }));
  };
  addGoals(null, 1);
  return rows;
}

/** Whether there is anything to open below a goal. */
export function hasRowsBelow(goal) {
  return goal.subGoals > 0 || goal.activities > 0;
}

function goalRow(goal, level) {
  return { kind: 'goal', id: `goal ${goal.key}`, goal, level, canOpen: hasRowsBelow(goal) };
}

function ownRows(goal, list, level) {
  if (goal.activities === 0) return [];
  const row = (kind, more) => ({ kind, id: `${kind} ${goal.key}`, goal, level, ...more });
  if (!list) return [row('pending')];
  if (list.failed) return [row('failed')];
  const rows = Array.from(list.items, (activity, index) =>
    row('activity', { id: `activity ${goal.key} ${index}`, activity, index }),
  );
  if (list.hidden.activities > 0) rows.push(row('hidden', { hidden: list.hidden }));
  return rows;
}
