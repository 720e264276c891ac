import { subGoalsOf } from './plan.js';

/**
 * The rows of the tree as the reader has opened it, from top to bottom. Kinds: `goal`, `group` for the own activities
 * of a goal that has sub-goals too, `activity` (its `activity` is undefined until loaded), `pending` while a goal's activities are on their way, `failed` where they did not
 * come, `none` where there are none, `past` where they are not kept of that day, `hidden` for those that the reader may not see. Each has an `id` that stays over updates, its `level` from 1,
 * and its `position` among `siblings`.
 */
export function rowsOf(plan, shelf, { isOpen, isGroupOpen, found, inOrder = (goals) => goals }) {
  const rows = [];
  const isContext = (goal) => found.context.size > 0 && found.context.has(goal.key);
  const isShown = (goal) => found.matches.has(goal.key) || isContext(goal);
  const areAllShown = found.matches === plan.byKey;
  const below = (key) => (areAllShown ? subGoalsOf(plan, key) : subGoalsOf(plan, key).filter(isShown));
  const shownUnder = (key) => inOrder(below(key));
  const addGoals = (goals, level, following = []) => {
    const siblings = goals.length + following.filter((row) => row.level === level).length;
    const among = { level, siblings };
    goals.forEach((goal, index) => {
      const isAbove = isContext(goal);
      const open = isAbove || isOpen(goal);
      rows.push(new GoalRow(goal, among, index + 1, isAbove, open));
      if (open) addGoals(shownUnder(goal.key), level + 1, isAbove ? [] : ownRows(goal, level + 1));
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

/** The row of a goal. There are as many as goals, so that it is told from its goal, and those `among` which it stands, what can be. */
class GoalRow {
  constructor(goal, among, position, isContext, open) {
    this.goal = goal;
    this.among = among;
    this.position = position;
    this.isContext = isContext;
    this.open = open;
  }

  get level() {
    return this.among.level;
  }

  get siblings() {
    return this.among.siblings;
  }

  get kind() {
    return 'goal';
  }

  get id() {
    return `goal ${this.goal.key}`;
  }

  get canOpen() {
    return hasRowsBelow(this.goal);
  }
}

/** The row with other parts, or more. */
export function rowWith(row, parts) {
  return Object.assign(Object.create(Object.getPrototypeOf(row)), row, parts);
}

/** The place of the row with an id among rows, -1 where it is not. */
export function indexOfRow(rows, id) {
  if (!id) return -1;
  const key = id.startsWith('goal ') ? id.slice(5) : null;
  return key === null
    ? rows.findIndex((row) => row.id === id)
    : rows.findIndex((row) => row.kind === 'goal' && row.goal.key === key);
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
