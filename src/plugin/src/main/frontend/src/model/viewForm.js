import { knownColumns } from './columns.js';
import { contentOf } from './views.js';

const LONGEST_NAME = 100;

/** How a view is drawn, as far as its dialog lets people choose it; the search, the filter and the mode stay as they are seen. */
const CHOSEN = ['lanes', 'columns', 'colour', 'zoom', 'sort'];

/**
 * What people can say of the view that they look at: { name, shared, mine, all }, the last two whether it opens first, and
 * how it is drawn, which begins with what they see.
 */
export function viewForm({ list, view, current }, copyName) {
  const isEdited = canChange(view);
  return {
    name: isEdited ? view.name : copyName(view.name),
    shared: isEdited && view.shared,
    mine: list.ownDefault === view.id,
    all: list.sharedDefault === view.id,
    ...chosenOf(current),
    columns: knownColumns(current.columns),
  };
}

function chosenOf(content) {
  return Object.fromEntries(CHOSEN.map((part) => [part, content[part]]));
}

/** Whether something was typed or chosen that is lost where the dialog is left. */
export function isOtherForm(begun, form) {
  return begun.name !== form.name || JSON.stringify(chosenOf(begun)) !== JSON.stringify(chosenOf(form));
}

/** Whether it is a saved one that the reader may change. */
export function canChange(view) {
  return view.canEdit === true;
}

/** Only who made a view can take it back from others. */
export function canUnshare(view) {
  return !(canChange(view) && view.shared && !view.isOwn);
}

/** What must be put right: a Map of problems by field. */
export function problemsOfView({ name }) {
  if (name.trim() === '') return new Map([['name', 'name_missing']]);
  return new Map(name.trim().length > LONGEST_NAME ? [['name', 'name_too_long']] : []);
}

/** As REST takes it; by other rows, none of the former ones are picked out any more. */
export function viewBody({ name, shared, ...form }, current) {
  const isRegrouped = form.lanes !== current.lanes;
  const filter = isRegrouped ? { ...current.filter, values: [] } : current.filter;
  return { name: name.trim(), shared, ...contentOf({ ...current, ...chosenOf(form), filter }) };
}

/** The choices of what opens first that are others than before, as REST takes them; `id` is of the view that they are about. */
export function firstChoices(before, form, id) {
  const isNew = id !== before.id;
  const choices = [
    { for: 'me', was: before.mine, is: form.mine },
    { for: 'all', was: before.all, is: form.all },
  ];
  return choices
    .filter(({ was, is }) => (isNew ? is : was !== is))
    .map(({ for: whose, is }) => ({ for: whose, view: is ? id : null }));
}
