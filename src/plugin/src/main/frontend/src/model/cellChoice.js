import { VALUES } from './columns.js';

/** What can be chosen in one part of one issue, and what somebody has typed there. */

/** The parts of an issue whose values are chosen. */
export const CHOSEN = Object.freeze(['status', ...VALUES]);

/** What the server says of one issue: { choices, takesAnyText, takesSeveral, now, problem }, `now` a list of values. */
export function offerFor(issue, { choices, takesAnyText, takesSeveral = false, issues }) {
  const found = issues.find((each) => each.issue === issue);
  return { choices, takesAnyText, takesSeveral, now: found?.now ?? [], problem: found?.problem ?? null };
}

/** What a value is called; one that is not offered any more keeps its own name. */
export function nameOfChoice({ choices }, value) {
  return choices.find((choice) => choice.value === value)?.name ?? value ?? '';
}

/** All that can be chosen of several: what is offered, and what stands there although it is not offered any more. */
export function severalOf({ choices, now }) {
  const others = now.filter((value) => choices.every((choice) => choice.value !== value));
  return [...choices, ...others.map((value) => ({ value, name: value }))];
}

/** The values of several that stand there once `from` is taken away and `to` is put there, each a list or one of them. */
export function severalAfter(now, from, to) {
  const gone = listOf(from);
  return [...new Set([...now.filter((value) => !gone.includes(value)), ...listOf(to)])];
}

/** The values of a part of which there may be several: a list, one of them, or none for null. */
export function listOf(value) {
  if (Array.isArray(value)) return value;
  return value ? [value] : [];
}

/**
 * The value that a typed text stands for: that of the choice of this name, or of the only one that begins so, null for no
 * text, and undefined for what cannot be chosen.
 */
export function valueTyped(part, text, { choices, takesAnyText, now }) {
  const typed = text.trim();
  if (typed === '') return part === 'status' ? undefined : null;
  const low = typed.toLowerCase();
  const named = choices.find(({ name }) => name === typed) ?? choices.find(({ name }) => name.toLowerCase() === low);
  const likely = choices.filter(({ name }) => name.toLowerCase().startsWith(low));
  if (named) return named.value;
  if (takesAnyText || now.includes(typed)) return typed;
  return likely.length === 1 ? likely[0].value : undefined;
}
