/** The columns of the table beside the time axis. */

/** What stands there until a view says otherwise, and alone where there is little room. */
export const USUAL_COLUMNS = Object.freeze(['health', 'attainment']);

/** What the issues of activities say of themselves, which must be asked for; of a goal it is what its work says. */
export const VALUES = Object.freeze(['campaign', 'channel', 'audience', 'funnel_stage', 'team', 'product']);

/** All that can be chosen, in the order in which it is offered. */
export const COLUMNS = Object.freeze([
  ...USUAL_COLUMNS,
  'delivery',
  'result',
  'pace',
  'gap',
  'kpi',
  'baseline',
  'actual',
  'target',
  'key',
  'project',
  'status',
  'owner',
  'start',
  'due',
  ...VALUES,
]);

/** Those by whose head the rows can be sorted. */
export const SORTED = Object.freeze(['health', 'gap', 'owner', 'start', 'due']);

/** Of a view those that this page knows; the usual ones where there are none. */
export function knownColumns(words) {
  const known = words.filter((word) => COLUMNS.includes(word));
  return known.length > 0 ? known : USUAL_COLUMNS;
}
