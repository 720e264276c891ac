import { isoOf } from './days.js';
import { BY_GOAL } from './lanes.js';
import { PLAN_ORDER } from './order.js';

/**
 * What of a roadmap is taken out, as REST names it, so that a file has what the page shows. `seen` is { place, asOf, filter,
 * order, drawing, rows, span }: whose roadmap, of which day, and how its reader looks at it; the span is null
 * where no time axis was drawn.
 */

/** More than an address can name; then all sub-goals are shown, and lanes as at first. */
const MOST_CLOSED = 300;
const USUAL_COLOUR = 'status';

/** Those goals or lanes that the reader's filter finds, in his order. */
export function rowsTaken({ place, asOf, filter, order, drawing: { lanes } }) {
  const { text, healths, owner, jql, isSearchHidden, values } = filter;
  return {
    ...place,
    asOf,
    health: listed([...healths].sort()),
    owner: owner?.name,
    text: text.trim() || undefined,
    jql: jql || undefined,
    isSearchHidden: isSearchHidden || undefined,
    by: lanes === BY_GOAL ? undefined : lanes,
    values: values.length > 0 ? lanesNamed(values) : undefined,
    sort: order === PLAN_ORDER ? undefined : order,
  };
}

/** The same rows, as they are folded and coloured, over the same time. */
export function sightTaken(seen) {
  const { drawing, span } = seen;
  return {
    ...rowsTaken(seen),
    ...foldsTaken(seen),
    colour: drawing.colour === USUAL_COLOUR ? undefined : drawing.colour,
    from: span === null ? undefined : isoOf(span.first),
    to: span === null ? undefined : isoOf(span.last),
  };
}

/** What a link shows, of whatever day it is opened: its owner's rows then, or the month of that day. */
export function wishOf(seen, { mode, scale, week } = {}) {
  const rows = { ...sightTaken({ ...seen, asOf: undefined, span: null }), closed: undefined, opened: undefined };
  return JSON.parse(JSON.stringify({ ...rows, mode, scale, week }));
}

function foldsTaken({ rows }) {
  if (rows[0]?.kind === 'lane') return lanesFolded(rows);
  const keysOf = (isWanted) =>
    listed(
      rows.filter(isWanted).map(({ goal }) => goal.key),
      MOST_CLOSED,
    );
  return {
    closed: keysOf(({ kind, open, goal }) => kind === 'goal' && !open && goal.subGoals > 0),
    opened: keysOf(({ kind, open, goal }) => open && (kind === 'group' || (kind === 'goal' && goal.subGoals === 0))),
  };
}

/** Which lanes are closed is said also of none, because large ones are closed at first. */
function lanesFolded(rows) {
  const idsOf = (kind, isOpen) =>
    rows.filter((row) => row.kind === kind && row.open === isOpen).map(({ lane }) => lane.id);
  const closed = idsOf('lane', false);
  const opened = idsOf('unscheduled', true);
  return {
    closed: closed.length > MOST_CLOSED ? undefined : lanesNamed(closed),
    opened: opened.length > 0 ? lanesNamed(opened) : undefined,
  };
}

/** The id of the lane without a value is empty: alone it is a stroke. */
function lanesNamed(ids) {
  return ids.length === 1 && ids[0] === '' ? '|' : ids.join('|');
}

function listed(words, most = Infinity) {
  return words.length > 0 && words.length <= most ? words.join(',') : undefined;
}
