/** What people choose for a gadget on a dashboard; Jira keeps it as texts. */

/** Minutes between two readings, as Jira's own gadgets offer them; `false` is never. */
export const REFRESHES = Object.freeze(['false', '15', '30', '60', '120']);

/** Preferences as Jira hands them in, with a value for each that is absent or was never ours. */
export function choicesOf(preferences) {
  const { project = '', goal = '', refresh } = preferences ?? {};
  return { project, goal, refresh: REFRESHES.includes(refresh) ? refresh : 'false' };
}

/** The goals of a plan in the order of their tree, each with how deep it stands: [{ key, summary, depth }]. */
export function goalChoices({ goals }) {
  return goals.map(({ key, summary, depth = 0 }) => ({ key, summary, depth }));
}
