import { stateOfMilestone, standingOf } from './goal.js';

/** What stands in a calendar: milestones and ends of goals on their days, activities on all of theirs. */

/** The milestones and ends of goals that are looked for, by their keys; drafts and closed goals have them too. */
export function entriesOfGoals(goals, matches, today) {
  return goals.filter(({ key }) => matches.has(key)).flatMap((goal) => [...milestonesOf(goal, today), ...endOf(goal)]);
}

/** An activity of the server's on the days from its start to its due date, or on the one that it has. */
export function entryOfActivity(activity) {
  const days = [activity.start ?? activity.due, activity.due ?? activity.start];
  return {
    id: `activity ${activity.key}`,
    kind: 'activity',
    first: Math.min(...days),
    last: Math.max(...days),
    tone: activity.status.category,
    activity,
  };
}

/** Those that lie on a day, what must not be missed first. */
export function entriesOn(day, entries) {
  return entries.filter(({ first, last }) => first <= day && day <= last);
}

function milestonesOf(goal, today) {
  return goal.milestones
    .filter(({ date }) => date !== null)
    .map((milestone, index) => ({
      id: `milestone ${goal.key} ${index}`,
      kind: 'milestone',
      first: milestone.date,
      last: milestone.date,
      tone: stateOfMilestone(milestone, today),
      goal,
      milestone,
    }));
}

function endOf(goal) {
  if (goal.due === null) return [];
  return [{ id: `goal ${goal.key}`, kind: 'goal', first: goal.due, last: goal.due, tone: standingOf(goal), goal }];
}
