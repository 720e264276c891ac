import { standingOf } from './goal.js';
import { URGENCY } from './order.js';

/**
 * The columns of a board. By health it has goals alone, by anything else activities, and goals where these are sorted by
 * it too. Each column has an `id` ('' for what has no value), its `goals`, and how many activities it has.
 */

export const BY_HEALTH = 'health';

/** By what a board can be, the first for whoever has chosen nothing else than goals. */
export const COLUMNS = Object.freeze([
  BY_HEALTH,
  'status',
  'funnel_stage',
  'channel',
  'audience',
  'campaign',
  'team',
  'product',
  'owner',
  'project',
]);

const PLACE_OF_GOAL = {
  status: ({ status }) => status.name,
  owner: ({ owner }) => owner?.name ?? '',
  project: ({ project }) => project,
};
const NAME_OF_LANE = { status: ({ name }) => name, owner: ({ id }) => id, project: ({ id }) => id };

/** Goals by how they stand, those that need somebody first. */
export function columnsByHealth(goals) {
  return URGENCY.map((standing) => ({
    id: standing,
    name: standing,
    goals: goals.filter((goal) => standingOf(goal) === standing),
    ...NO_ACTIVITIES,
  })).filter(({ goals: there }) => there.length > 0);
}

/** As many as the server tells of at once. */
const MOST_ASKED = 50;

const NO_ACTIVITIES = Object.freeze({ first: [], scheduled: 0, unscheduled: 0, hidden: 0, delivery: null });

/** The server's lanes `by` something as columns, with the goals that stand in them; a goal of another place is left out. */
export function columnsOfLanes({ by, lanes }, goals) {
  return lanes.map((lane) => ({
    id: lane.id,
    name: lane.name,
    goals: goalsIn(lane, by, goals),
    first: lane.items,
    scheduled: lane.activities - lane.unscheduled - lane.hidden.activities,
    unscheduled: lane.unscheduled,
    hidden: lane.hidden.activities,
    delivery: lane.delivery.share,
  }));
}

/** Those of goals that stand in a lane by the same as activities do. */
function goalsIn(lane, by, goals) {
  const placeOf = PLACE_OF_GOAL[by];
  return placeOf ? goals.filter((goal) => placeOf(goal) === (NAME_OF_LANE[by](lane) ?? '')) : [];
}

/** With a column for each choice of which there are no activities, behind the one that is offered before it. */
export function withOffered(columns, choices, by, goals) {
  const all = [...columns];
  choices.forEach(({ value, name }, at) => {
    if (all.some(({ id }) => id === value)) return;
    const before = choices.slice(0, at).map((choice) => choice.value);
    const place = all.findLastIndex(({ id }) => before.includes(id)) + 1;
    const there = goalsIn({ id: value, name }, by, goals);
    all.splice(place, 0, { id: value, name, goals: there, ...NO_ACTIVITIES, isOffered: true });
  });
  return all;
}

/** The issues by which it is found out what can be chosen: the first goal and the first activity of each column. */
export function firstCards(columns) {
  const keys = columns.flatMap(({ goals, first }) =>
    [...goals.slice(0, 1), ...first.slice(0, 1)].map(({ key }) => key),
  );
  return [...new Set(keys)].sort().slice(0, MOST_ASKED);
}

/** Whether a card of an issue was read with a column. */
export function hasCard({ goals, first }, issue) {
  return [...goals, ...first].some(({ key }) => key === issue);
}

export function cardCount({ arrived = [], goals, scheduled, unscheduled }) {
  return arrived.length + goals.length + scheduled + unscheduled;
}

/** What the card at an index is: { arrived } for one that is staged to be there, { goal }, or { unscheduled, at } for an activity of a part of the column. */
export function cardAt({ arrived = [], goals, scheduled }, index) {
  if (index < arrived.length) return { arrived: arrived[index] };
  const place = index - arrived.length;
  if (place < goals.length) return { goal: goals[place] };
  const at = place - goals.length;
  return at < scheduled ? { unscheduled: false, at } : { unscheduled: true, at: at - scheduled };
}
