import { treeOf } from './plan.js';

/** The plan with its tree as it will be: `parents` has, by the key of a goal, the key of the one above it then, or null. */
export function replanned(plan, parents) {
  const moved = plan.goals.filter(({ key, parent }) => parents.has(key) && parents.get(key) !== (parent ?? null));
  if (moved.length === 0) return plan;
  const more = new Map();
  const add = (key, count) => more.set(key, (more.get(key) ?? 0) + count);
  moved.forEach(({ key, parent }) => {
    add(parent, -1);
    add(parents.get(key), 1);
  });
  const isMoved = new Set(moved);
  const goals = plan.goals.map((goal) => {
    if (!isMoved.has(goal) && !more.has(goal.key)) return goal;
    const parent = isMoved.has(goal) ? parents.get(goal.key) : goal.parent;
    return goal.with({ parent, subGoals: goal.subGoals + (more.get(goal.key) ?? 0) });
  });
  return { ...plan, goals, ...treeOf(goals) };
}
