import { listOf, scheduledIn } from './lanes.js';

/** A lane of more activities is closed from the start, so that the next one can be seen, where there is one. */
const MOST_OPEN = 40;

/**
 * The rows of lanes from top to bottom. Kinds: `lane`, `activity` below it (its `activity` is undefined until loaded),
 * `unscheduled` for those without a date, which hold activities too, `failed` where some did not come and `hidden` for those
 * that the reader may not see. Each has its `lane`, and what is read of a list its `list`; the rest is as in the tree.
 */
export function laneRows(lanes, shelf, { opened, values }) {
  const shown = values.length > 0 ? lanes.filter(({ id }) => values.includes(id)) : lanes;
  return shown.flatMap((lane, index) => {
    const id = `lane ${lane.by} ${lane.id}`;
    const open = opened.get(id) ?? (shown.length === 1 || scheduledIn(lane) <= MOST_OPEN);
    const place = { position: index + 1, siblings: shown.length };
    const row = { kind: 'lane', id, lane, level: 1, canOpen: true, open, ...place };
    return open ? [row, ...rowsIn(lane, shelf, opened)] : [row];
  });
}

function rowsIn(lane, shelf, opened) {
  const rows = listed(lane, shelf, { isScheduled: true, level: 2 });
  if (lane.hidden.activities > 0)
    rows.push({ kind: 'hidden', id: `hidden ${lane.by} ${lane.id}`, lane, level: 2, hidden: lane.hidden });
  const group = lane.unscheduled > 0 ? unscheduledGroup(lane, opened) : null;
  const siblings = rows.length + (group ? 1 : 0);
  const placed = rows.map((row, index) => ({ ...row, position: index + 1, siblings }));
  if (group === null) return placed;
  const below = group.open ? listed(lane, shelf, { isScheduled: false, level: 3 }) : [];
  const numbered = below.map((row, index) => ({ ...row, position: index + 1, siblings: below.length }));
  return [...placed, { ...group, position: siblings, siblings }, ...numbered];
}

function unscheduledGroup(lane, opened) {
  const id = `unscheduled ${lane.by} ${lane.id}`;
  return { kind: 'unscheduled', id, lane, level: 2, canOpen: true, open: opened.get(id) ?? false };
}

/** A row for each activity that there is, whether or not it has been read. */
function listed(lane, shelf, { isScheduled, level }) {
  const list = listOf(lane, isScheduled);
  const { total, items, failed } = shelf.of(list);
  const count = total ?? (isScheduled ? scheduledIn(lane) : lane.unscheduled);
  const rows = Array.from({ length: count }, (_, index) => ({
    kind: 'activity',
    id: `activity ${list} ${index}`,
    lane,
    list: { name: list, isScheduled },
    level,
    activity: items[index],
    index,
  }));
  if (failed) rows.push({ kind: 'failed', id: `failed ${list}`, lane, list: { name: list, isScheduled }, level });
  return rows;
}
