import { isRestFailure } from '../../api/rest.js';
import { changeOf, itemOf } from '../../model/revision.js';
import { refusalText } from '../../render/editing/changeWords.js';

/** Stages what Jira may refuse, and asks at once: then it is put back, with the reason. `wanted` are { row, to, from }. */
export async function propose(editing, wanted) {
  const before = wanted.map((each) => ({ ...each, to: partsBefore(editing.changes, each) }));
  editing.stage(wanted);
  editing.tellCount();
  const refused = await refusalsOf(editing.changes, wanted);
  if (refused.length === 0) return;
  editing.stage(before.filter(({ row }) => refused.some(({ issue }) => issue === itemOf(row).key)));
  editing.explain(refused.map(refusalText).join(' '));
}

/** Where nobody can be asked it stays staged, and is looked through later. */
async function refusalsOf(changes, wanted) {
  try {
    return await changes.problemsOf(wanted.map(({ row }) => itemOf(row).key));
  } catch (failure) {
    if (!isRestFailure(failure)) throw failure;
    return [];
  }
}

/** What was there, or staged, before. */
function partsBefore(changes, { row, to, from: better }) {
  const { issue, from } = changeOf(row, to);
  const known = { ...from, ...better, ...changes.staging.entries.get(issue)?.from, ...changes.stagedOf(issue) };
  return Object.fromEntries(Object.keys(to).map((part) => [part, known[part]]));
}
