import { contentOf } from './views.js';

const LONGEST_NAME = 100;

/** What people can say of the view that they look at: { name, shared, mine, all }, the last two whether it opens first. */
export function viewForm({ list, view }, copyName) {
  const isEdited = canChange(view);
  return {
    name: isEdited ? view.name : copyName(view.name),
    shared: isEdited && view.shared,
    mine: list.ownDefault === view.id,
    all: list.sharedDefault === view.id,
  };
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

/** As REST takes it. */
export function viewBody({ name, shared }, current) {
  return { name: name.trim(), shared, ...contentOf(current) };
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
