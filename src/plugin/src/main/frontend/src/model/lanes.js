import { dayOf } from './days.js';

/** By what the rows of the roadmap are grouped: lanes of activities, or the tree of goals. */

export const BY_GOAL = 'goal';

/** What rows can be grouped by, beside a field of Jira. */
export const LANES = Object.freeze([
  BY_GOAL,
  'campaign',
  'channel',
  'audience',
  'funnel_stage',
  'owner',
  'team',
  'product',
  'status',
  'project',
]);

const OF_FIELD = /^field:customfield_\d{1,18}$/;

export function isLanes(word) {
  return LANES.includes(word) || isOfField(word);
}

/** Whether lanes are the choices of a field of Jira. */
export function isOfField(word) {
  return OF_FIELD.test(word ?? '');
}

/** The lanes as read from `GET roadmap/lanes`; each activity that came with them stands in its lane. */
export function lanesOf({ by, total, lanes }) {
  return {
    by,
    total,
    lanes: lanes.map((lane, place) => ({ ...lane, by, place, start: dayOf(lane.start), due: dayOf(lane.due) })),
  };
}

/** How many activities with a date the reader sees in a lane. */
export function scheduledIn({ activities, unscheduled, hidden }) {
  return activities - unscheduled - hidden.activities;
}

/** Activities of a lane in the shape of those of a goal. */
export function laneActivities({ start, total, items }) {
  return { start, total, items: items.map(laneActivity), hidden: { activities: 0, weight: 0 } };
}

function laneActivity({ owner, delivery, ...rest }) {
  return { ...rest, assignee: owner, progress: delivery.share, weight: delivery.weight, share: 1 };
}

/** The name under which the activities of a lane are kept: those with a date, or those without. */
export function listOf({ by, id }, isScheduled) {
  return `${by} ${isScheduled ? 'at' : 'off'} ${id}`;
}
