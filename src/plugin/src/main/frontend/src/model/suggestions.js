import { keysIn } from './planForm.js';

/** What is offered while people type: [{ value, name, note }], of which the value is taken over. */

const MOST = 10;

export function ofPeople(people) {
  return people.map(({ name, displayName }) => ({ value: name, name: displayName, note: name }));
}

export function ofIssues(issues) {
  return issues.map(({ key, summary }) => ({ value: key, name: key, note: summary }));
}

/** What is chosen by its name. */
export function ofChoices(choices) {
  return choices.map(({ name }) => ({ value: name, name, note: '' }));
}

/** Those with a word that begins as the text does, or all for an empty text. */
export function matching(suggestions, text, locale) {
  const wanted = text.trim().toLocaleLowerCase(locale);
  const words = ({ name, note }) => `${name} ${note}`.toLocaleLowerCase(locale).split(/[\s.@_-]+/);
  const isWhole = ({ name }) => name.toLocaleLowerCase(locale).startsWith(wanted);
  return suggestions.filter((each) => isWhole(each) || words(each).some((word) => word.startsWith(wanted)));
}

/** Each value once, the first ones first, and no more than can be looked over. */
export function together(...lists) {
  return [...new Map(lists.flat().map((each) => [each.value, each])).values()].slice(0, MOST);
}

/** A list of issue keys with one more. */
export function withKey(text, key) {
  return [...new Set([...keysIn(text), ...keysIn(key)])].join(', ');
}
