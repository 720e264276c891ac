import { EditDialog } from '../dialogs/editDialog.js';

/** Opens the form of rows, of which the first one was asked for; what is typed is staged. */
export function openForm(editing, around, rows) {
  const { page, people, changes } = editing;
  const stage = (wanted) => {
    editing.stage(wanted);
    editing.tellCount();
  };
  new EditDialog(rows, {
    ...around,
    plan: page.plan,
    formats: page.formats,
    people,
    stagedOf: (issue) => changes.stagedOf(issue),
    entryOf: (issue) => changes.staging.entries.get(issue),
    stage,
    meet: (...person) => editing.meet(...person),
  }).open();
}
