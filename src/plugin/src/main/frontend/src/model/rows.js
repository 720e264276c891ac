import { subGoalsOf } from './plan.js';

/**
 * The rows of the tree as the reader has opened it, from top to bottom. Kinds: `goal`, `group` for the own activities
 * of a goal that has sub-goals too, `activity` (its `activity` is undefined until loaded), `pending` while a goal's activities are on their way, `failed` where they did not
 * come, `none` where there are none, `past` where they are not kept of that day, `hidden` for those that the reader may not see. Each has an `id` that stays over updates, its `level` from 1,
 * and its `position` among `siblings`.
 */
export function rowsOf(plan, shelf, { isOpen, isGroupOpen, found, inOrder = (goals) => goals }) {
  const rows = [];
  const isContext = (goal) => found.context.has(goal.key);
  const isShown = (goal) => found.matches.has(goal.key) || isContext(goal);
  const areAllShown = found.matches === plan.byKey;
  const below = (key) => (areAllShown ? subGoalsOf(plan, key) : subGoalsOf(plan, key).filter(isShown));
  const shownUnder = (key) => inOrder(below(key));
  const addGoals = (goals, level, following = []) => {
    const siblings = goals.length + following.filter((row) => row.level === level).length;
    goals.forEach((goal, index) => {
      const open = isContext(goal) || isOpen(goal);
      rows.push(goalRow(goal, level, { isContext: isContext(goal), open, position: index + 1, siblings }));
      if (open) addGoals(shownUnder(goal.key), level + 1, isContext(goal) ? [] : ownRows(goal, level + 1));
    });
    following.forEach((row, index) => rows.push({ position: goals.length + index + 1, siblings, ...row }));
  };
  const ownRows = (goal, level) => {
    if (goal.activities === 0) return [];
    const open = isGroupOpen(goal);
    const content = (at) => (plan.isPast ? pastRows(goal, at) : contentRows(goal, shelf.of(goal.key), at));
    if (goal.subGoals === 0) return content(level);
    const group = { kind: 'group', id: `group ${goal.key}`, goal, level, canOpen: true, open };
    return open ? [group, ...numbered(content(level + 1))] : [group];
  };
  addGoals(shownUnder(null), 1);
  return rows;
}

/** Whether there is anything to open below a goal; of a past day it is not known how many activities there were. */
export function hasRowsBelow(goal) {
  return goal.subGoals > 0 || goal.activities !== 0;
}

/** Written out, since there are ten thousands of them. */
function goalRow(goal, level, { isContext, open, position, siblings }) {
  const canOpen = hasRowsBelow(goal);
  return { kind: 'goal', id: `goal ${goal.key}`, goal, level, canOpen, isContext, open, position, siblings };
}

function contentRows(goal, list, level) {
  const row = (kind, more) => ({ kind, id: `${kind} ${goal.key}`, goal, level, ...more });
  if (list.total === null) return [row(list.failed ? 'failed' : 'pending')];
  const rows = Array.from(list.items, (activity, index) =>
    row('activity', { id: `activity ${goal.key} ${index}`, activity, index }),
  );
  if (list.failed) rows.push(row('failed'));
  if (list.hidden.activities > 0) rows.push(row('hidden', { hidden: list.hidden }));
  return rows.length > 0 ? rows : [row('none')];
}

function pastRows(goal, level) {
  return [{ kind: 'past', id: `past ${goal.key}`, goal, level }];
}

function numbered(rows) {
  return rows.map((row, index) => ({ ...row, position: index + 1, siblings: rows.length }));
}
