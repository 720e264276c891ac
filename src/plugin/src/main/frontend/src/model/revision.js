import { listOf } from './cellChoice.js';
import { VALUES } from './columns.js';
import { dayOf, isoOf } from './days.js';
import { isOfField } from './lanes.js';
import { rowWith } from './rows.js';

/** The goal or the activity of a row; null for a row that is neither, or whose activity has not arrived. */
export function itemOf(row) {
  return (row?.kind === 'goal' ? row.goal : row?.activity) ?? null;
}

/** What the page shows of an issue, by the parts that can be changed. */
export function partsOf(item) {
  const owner = item.owner ?? item.assignee ?? null;
  return {
    start: isoOrNull(item.start),
    due: isoOrNull(item.due),
    summary: item.summary,
    owner: owner?.name ?? null,
    ...('subGoals' in item && { goals: item.parent ? [item.parent] : [] }),
  };
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

/** Where a goal is put down that shall stand below no other. */
export const TOP = Object.freeze({ kind: 'top' });

/**
 * What a row gets once it is put down on another row: a goal the one there above it, an activity the goal there or the value
 * of the lane; null where it stays.
 */
export function partsAt(row, target) {
  if (!target) return null;
  if (row.kind === 'goal') return placeOfGoal(row.goal, target);
  if (row.kind !== 'activity') return null;
  if (row.goal) return target.goal && target.goal.key !== row.goal.key ? { goals: [target.goal.key] } : null;
  return target.lane ? partsInLane(row.lane, target.lane) : null;
}

/** What an issue gets in another lane than its own: the value of that one; null where it stays. */
export function partsInLane(from, lane) {
  const isNone = lane.by === 'status' && !lane.id;
  if (lane.id === from.id || isNone || !isWritable(lane)) return null;
  return lane.by === 'goal' ? { goals: valuesOf(lane) } : { [lane.by]: lane.id || null };
}

/** Whether the values of such lanes can be written. */
export function isWritable({ by }) {
  return MOVABLE.includes(by) || isOfField(by);
}

function placeOfGoal({ key, parent }, target) {
  if (target === TOP) return parent ? { goals: [] } : null;
  const above = target.goal?.key;
  return above && above !== key && above !== parent ? { goals: [above] } : null;
}

const MOVABLE = ['goal', 'owner', 'status', 'campaign', 'channel', 'audience', 'funnel_stage', 'team', 'product'];

function valuesOf({ id }) {
  return id ? [id] : [];
}

function laneOf({ lane }) {
  return lane ? { [lane.by]: lane.id || null } : {};
}

/** The ids of the lanes in which an issue stands by the value of a part: '' for none. */
export function laneIdsOf(value) {
  const ids = listOf(value);
  return ids.length > 0 ? ids : [''];
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
  const parts = shownParts(to, name, people);
  const revised = name === 'goal' ? item.with(parts) : { ...item, ...parts };
  return rowWith(row, { [name]: revised, still, staged: true });
}

/**
 * A row with its status and its lanes as they will be: `nameOf(part, value)` says what a value is called, `valuesOf(part)` what the row
 * says until then. What a goal says of lanes is what its activities say.
 */
export function withChosen(row, to, { nameOf, valuesOf }) {
  const item = itemOf(row);
  const name = row.kind === 'goal' ? 'goal' : 'activity';
  const shown = {};
  if (to.status) shown.status = { ...item.status, name: nameOf('status', to.status) };
  if (name === 'activity' && VALUES.some((part) => part in to))
    shown.values = Object.fromEntries(VALUES.map((part) => [part, part in to ? listOf(to[part]) : valuesOf(part)]));
  return rowWith(row, { [name]: name === 'goal' ? item.with(shown) : { ...item, ...shown } });
}

function shownParts(to, name, people) {
  const shown = {};
  for (const part of ['start', 'due']) if (part in to) shown[part] = dayOf(to[part]);
  if ('summary' in to) shown.summary = to.summary;
  if (!('owner' in to)) return shown;
  const owner = personNamed(to.owner, people);
  return { ...shown, owner, ...(name === 'activity' && { assignee: owner }) };
}

function personNamed(name, people) {
  return name === null ? null : (people.get(name) ?? { name, displayName: name });
}

function isoOrNull(day) {
  return day === null ? null : isoOf(day);
}
