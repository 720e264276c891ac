import { dayOf } from './days.js';
import { goalsOf } from './goalColumns.js';
import { standingOf } from './goal.js';

const LAGGING = ['off_track', 'at_risk'];

/**
 * The plan as read from `GET roadmap`, with days instead of date texts and the tree of goals made explicit.
 * A goal whose parent the reader does not see stands at the top. A past one cannot be edited.
 */
export function planOf(json, isPast = false) {
  const { goals, days } = goalsOf(json.goals);
  return {
    project: json.project,
    asOf: dayOf(json.asOf),
    timeZone: json.timeZone,
    healthNames: json.healthNames ?? {},
    isPast,
    canEdit: json.canEdit && !isPast,
    canMeasure: json.canMeasure === true && !isPast,
    summary: summaryOf(json.summary),
    goals,
    ...treeOf(goals),
    days,
  };
}

/** The goals directly under a goal, or at the top of the plan for null. */
export function subGoalsOf(plan, key) {
  return plan.children.get(key) ?? [];
}

export function activityOf(json) {
  return { ...json, start: dayOf(json.start), due: dayOf(json.due) };
}

/** The dated goal that lags its pace most, if any is at risk or off track: where to look first. Drafts are left alone. */
export function lookFirst(plan) {
  let first = null;
  for (const goal of plan.goals) {
    if (first !== null && goal.gapPoints >= first.gapPoints) continue;
    if (LAGGING.includes(standingOf(goal))) first = goal;
  }
  return first;
}

/** The goals that are at risk or off track, the one that lags its pace most first. */
export function laggingGoals(plan) {
  const lagging = plan.goals.filter((goal) => LAGGING.includes(standingOf(goal)));
  return lagging.sort((one, other) => one.gapPoints - other.gapPoints);
}

/** The milestones of active goals that are still to be reached, missed ones included, in the order of their dates: [{ milestone, goal }]. */
export function openMilestones(plan) {
  return plan.goals
    .filter(({ stage }) => stage === 'active')
    .flatMap((goal) => goal.milestones.map((milestone) => ({ milestone, goal })))
    .filter(({ milestone }) => milestone.date !== null && milestone.reachedOn === null)
    .sort((one, other) => one.milestone.date - other.milestone.date);
}

/** Drafts and results are 0 and none until a server speaks of them. */
function summaryOf(json) {
  const result = json.result ?? { share: null, withData: 0, all: 0 };
  return { ...json, drafts: json.drafts ?? 0, result };
}

/** Goals by their keys, and those directly under each of them. */
export function treeOf(goals) {
  const byKey = new Map();
  for (const goal of goals) byKey.set(goal.key, goal);
  const children = new Map();
  let [parent, siblings] = [undefined, null];
  for (const goal of goals) {
    const above = goal.parent !== null && byKey.has(goal.parent) ? goal.parent : null;
    if (above !== parent) {
      siblings = children.get(above) ?? [];
      children.set(above, siblings);
      parent = above;
    }
    siblings.push(goal);
  }
  return { byKey, children };
}
