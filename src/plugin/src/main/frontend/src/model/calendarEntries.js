import { stateOfMilestone, standingOf } from './goal.js';

/** What stands in a calendar: milestones and ends of goals on their days, activities on all of theirs. */

/**
 * The milestones and ends of goals that are looked for, by their keys; drafts and closed goals have them too. Each goal is
 * { item, staged }: as it will be, and how what is staged of it stands.
 */
export function entriesOfGoals(goals, matches, today) {
  return goals
    .filter(({ item }) => matches.has(item.key))
    .flatMap(({ item, staged }) => [...milestonesOf(item, today), ...endOf(item).map((end) => ({ ...end, staged }))]);
}

/**
 * Activities on the days that they will have, those among them that are staged to come from elsewhere; `counts`, how many there
 * are on a day, follows. `editing` knows what is staged; null where nobody edits.
 */
export function revisedEntries(activities, editing, counts) {
  if (!editing) return activities.map(entryOfActivity);
  const moved = editing.staged.filter(({ row, to }) => row.kind === 'activity' && ('start' in to || 'due' in to));
  const keys = new Set(activities.map(({ key }) => key));
  moved.forEach(({ row }) => {
    addOn(counts, row.activity, -1);
    addOn(counts, editing.cardOf('activity', row.activity).item, 1);
  });
  const others = moved.map(({ row }) => row.activity).filter(({ key }) => !keys.has(key));
  return [...activities, ...others].flatMap((activity) => {
    const { item, staged } = editing.cardOf('activity', activity);
    return hasDay(item) ? [{ ...entryOfActivity(item), staged }] : [];
  });
}

function addOn(counts, activity, change) {
  if (!hasDay(activity)) return;
  const { first, last } = entryOfActivity(activity);
  for (let day = first; day <= last; day++) counts.set(day, Math.max(0, (counts.get(day) ?? 0) + change));
}

function hasDay({ start, due }) {
  return start !== null || due !== null;
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
