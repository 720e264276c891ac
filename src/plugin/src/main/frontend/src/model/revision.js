import { dayOf, isoOf } from './days.js';

/** The goal or the activity of a row; null for a row that is neither, or whose activity has not arrived. */
export function itemOf(row) {
  return (row?.kind === 'goal' ? row.goal : row?.activity) ?? null;
}

/** What the page shows of an issue, by the parts that can be changed. */
export function partsOf(item) {
  const owner = item.owner ?? item.assignee ?? null;
  return { start: isoOrNull(item.start), due: isoOrNull(item.due), summary: item.summary, owner: owner?.name ?? null };
}

/** A change of what a row shows, as it is staged. */
export function changeOf(row, to) {
  const now = { ...laneOf(row), ...partsOf(itemOf(row)), goals: goalsAbove(row), blocks: [] };
  return { issue: itemOf(row).key, from: Object.fromEntries(Object.keys(to).map((part) => [part, now[part]])), to };
}

/** The goal under which a row stands, as far as it has one; in other lanes than those of goals all that it serves. */
export function goalsAbove({ kind, goal, lane, activity }) {
  if (kind === 'goal') return goal.parent ? [goal.parent] : [];
  if (goal) return [goal.key];
  return lane?.by === 'goal' ? valuesOf(lane) : (activity?.goals ?? []);
}

/** What an activity's row gets once it is put down on another row: the goal there or the value of the lane; null where it stays. */
export function partsAt(row, target) {
  if (row.kind !== 'activity' || !target) return null;
  if (row.goal) return target.goal && target.goal.key !== row.goal.key ? { goals: [target.goal.key] } : null;
  const lane = target.lane;
  if (!lane || lane.id === row.lane.id || !MOVABLE.includes(lane.by) || (lane.by === 'status' && !lane.id)) return null;
  return lane.by === 'goal' ? { goals: valuesOf(lane) } : { [lane.by]: lane.id || null };
}

const MOVABLE = ['goal', 'owner', 'status', 'campaign', 'channel', 'audience', 'funnel_stage', 'team'];

function valuesOf({ id }) {
  return id ? [id] : [];
}

function laneOf({ lane }) {
  return lane ? { [lane.by]: lane.id || null } : {};
}

/** Dates as parts of a change. */
export function datesIn({ start, due }) {
  return { start: isoOrNull(start), due: isoOrNull(due) };
}

/**
 * A row as it will be once parts were written; `still` is where its dates lie until then. `people` knows the names of owners.
 */
export function revisedRow(row, to, people) {
  const item = itemOf(row);
  const name = row.kind === 'goal' ? 'goal' : 'activity';
  const still = 'start' in to || 'due' in to ? { start: item.start, due: item.due } : null;
  return { ...row, [name]: { ...item, ...shownParts(to, name, people) }, still, staged: true };
}

function shownParts(to, name, people) {
  const shown = {};
  for (const part of ['start', 'due']) if (part in to) shown[part] = dayOf(to[part]);
  if ('summary' in to) shown.summary = to.summary;
  if ('owner' in to) shown[name === 'goal' ? 'owner' : 'assignee'] = personNamed(to.owner, people);
  return shown;
}

function personNamed(name, people) {
  return name === null ? null : (people.get(name) ?? { name, displayName: name });
}

function isoOrNull(day) {
  return day === null ? null : isoOf(day);
}
