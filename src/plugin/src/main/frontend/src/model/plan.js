import { dayOf, isNear } from './days.js';
import { everyDay, goalsOf } from './goalColumns.js';
import { standingOf } from './goal.js';

const LAGGING = ['off_track', 'at_risk'];

/**
 * The plan as read from `GET roadmap`, with days instead of date texts and the tree of goals made explicit.
 * A goal whose parent the reader does not see stands at the top. A past one cannot be edited. `pack` gives the deeds that make it
 * small, to be done when there is time.
 */
export function planOf(json, isPast = false) {
  const { goals, pack } = goalsOf(json.goals);
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
    days: daysOf(json),
    pack,
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
  let gap = Infinity;
  plan.goals.forEach((goal) => {
    const { gapPoints } = goal;
    if (first !== null && gapPoints >= gap) return;
    if (LAGGING.includes(standingOf(goal))) [first, gap] = [goal, gapPoints];
  });
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

/**
 * The days that the time axis must reach: the first and the last, which the answer names, so that a picture need not wait until all
 * are gone through; all of them where one of these is too far away to count.
 */
function daysOf({ asOf, days, goals }) {
  const ends = [days?.first, days?.last].map(dayOf);
  return ends.every((day) => day !== null && isNear(day, dayOf(asOf))) ? ends : everyDay(goals);
}

/** Drafts and results are 0 and none until a server speaks of them. */
function summaryOf(json) {
  const result = json.result ?? { share: null, withData: 0, all: 0 };
  return { ...json, drafts: json.drafts ?? 0, result };
}

/** Goals by their keys, and those directly under each of them. */
export function treeOf(goals) {
  const byKey = new Map();
  goals.forEach((goal) => byKey.set(goal.key, goal));
  const children = new Map();
  let [last, siblings] = [null, []];
  children.set(null, siblings);
  goals.forEach((goal) => {
    const { parent } = goal;
    if (parent !== last) {
      const above = byKey.has(parent) ? parent : null;
      siblings = children.get(above) ?? [];
      children.set(above, siblings);
      last = parent;
    }
    siblings.push(goal);
  });
  return { byKey, children };
}
