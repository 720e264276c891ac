import { standingOf } from './goal.js';
import { URGENCY } from './order.js';

/** What the colour of a row's bar says beside the usual: health of goals on their activities too, or one row apart from the next. */

const HUES = 8;

/** A health, `hue-0` to `hue-7`, or null for the usual colour of its kind. */
export function toneOf(row, colour, plan) {
  if (colour === 'health') return row.activity ? healthOf(row, plan) : null;
  return colour === 'lane' ? hueOf(row, plan) : null;
}

/** Of the goals that an activity serves, the health that needs somebody first; what is done needs nobody. */
function healthOf({ goal, activity }, plan) {
  if (activity.status.category === 'done') return null;
  const goals = activity.goals ? activity.goals.map((key) => plan.byKey.get(key)).filter(Boolean) : [goal];
  const standings = goals.map(standingOf);
  return URGENCY.find((standing) => standings.includes(standing)) ?? null;
}

/** Lanes are told apart by their place, goals by that of the goal at the top of their tree. */
function hueOf({ lane, goal }, plan) {
  const place = lane ? lane.place : goal ? topOf(plan).get(goal.key) : undefined;
  return place === undefined ? null : `hue-${place % HUES}`;
}

const tops = new WeakMap();

function topOf(plan) {
  if (!tops.has(plan)) tops.set(plan, placesOf(plan));
  return tops.get(plan);
}

function placesOf(plan) {
  const places = new Map();
  const put = (goal, place) => {
    if (places.has(goal.key)) return;
    places.set(goal.key, place);
    (plan.children.get(goal.key) ?? []).forEach((child) => put(child, place));
  };
  (plan.children.get(null) ?? []).forEach(put);
  return places;
}
