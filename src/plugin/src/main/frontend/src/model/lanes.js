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
  return LANES.includes(word) || OF_FIELD.test(word ?? '');
}
