import { severalAfter } from './cellChoice.js';

/**
 * Changes that are to be written later: `entries` by issue key, each { issue, from, to } with what the page showed and what
 * shall be written, part by part; `past` and `future` hold the entries before each step that can be undone or done again.
 * A staging is never changed; each step makes another one.
 */
export const NOTHING_STAGED = Object.freeze({ entries: new Map(), past: Object.freeze([]), future: Object.freeze([]) });

/** With further changes, each { issue, from, to }: one entry an issue, without parts that are as they were. */
export function stage(staging, changes) {
  const entries = new Map(staging.entries);
  for (const { issue, from, to } of changes) {
    const before = entries.get(issue);
    const merged = withoutIdle({ issue, from: bothFrom(from, before?.from), to: bothTo(from, to, before?.to) });
    if (merged === null) entries.delete(issue);
    else entries.set(issue, merged);
  }
  return stepTo(staging, entries);
}

/** What was shown first; of links all that were ever shown, because only those can be taken away. */
function bothFrom(from, before = {}) {
  const first = { ...from, ...before };
  return 'blocks' in from && 'blocks' in before
    ? { ...first, blocks: [...new Set([...before.blocks, ...from.blocks])] }
    : first;
}

/** What is wanted last; where several values are staged, one of them takes the place of another one. */
function bothTo(from, to, before = {}) {
  const last = { ...before, ...to };
  for (const part of Object.keys(to))
    if (Array.isArray(before[part]) && !Array.isArray(to[part]))
      last[part] = severalAfter(before[part], from[part], to[part]);
  return last;
}

/** Without what was staged for some issues. */
export function withdraw(staging, issues) {
  const entries = new Map(staging.entries);
  issues.forEach((issue) => entries.delete(issue));
  return stepTo(staging, entries);
}

/** Without anything, which can be undone. */
export function discard(staging) {
  return stepTo(staging, new Map());
}

export function undo(staging) {
  if (staging.past.length === 0) return staging;
  const { entries, past, future } = staging;
  return { entries: past.at(-1), past: past.slice(0, -1), future: [entries, ...future] };
}

export function redo(staging) {
  if (staging.future.length === 0) return staging;
  const { entries, past, future } = staging;
  return { entries: future[0], past: [...past, entries], future: future.slice(1) };
}

/** Once some issues have been written: what is left of it begins anew, because earlier steps speak of what was before. */
export function written(staging, issues) {
  const done = new Set(issues);
  return { ...NOTHING_STAGED, entries: new Map([...staging.entries].filter(([issue]) => !done.has(issue))) };
}

/** Holds on to what is staged for an issue although `now`, part by part, is there in place of what the page showed. */
export function insist(staging, issue, now) {
  const entry = staging.entries.get(issue);
  const merged = withoutIdle({ ...entry, from: { ...entry.from, ...now } });
  const entries = new Map(staging.entries);
  if (merged === null) entries.delete(issue);
  else entries.set(issue, merged);
  return stepTo(staging, entries);
}

/** The entries as REST takes them, at most so many at a time. */
export function batches({ entries }, most = 500) {
  const changes = [...entries.values()];
  return Array.from({ length: Math.ceil(changes.length / most) }, (_, at) => changes.slice(at * most, (at + 1) * most));
}

/**
 * What of an entry is neither as the page showed it nor as it shall be, because somebody else has changed it: the values of
 * `now` by part; null where nothing is.
 */
export function conflictOf({ from, to }, now) {
  const others = Object.keys(to).filter(
    (part) => part in now && !isSame(now[part], from[part]) && !isSame(now[part], to[part]),
  );
  return others.length === 0 ? null : Object.fromEntries(others.map((part) => [part, now[part]]));
}

/** Whether values of a part are the same; lists are, in whatever order. */
export function isSame(one, other) {
  const written = (value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null));
  return written(one) === written(other);
}

function stepTo(staging, entries) {
  if (isAsBefore(staging.entries, entries)) return staging;
  return { entries, past: [...staging.past, staging.entries], future: [] };
}

function isAsBefore(before, after) {
  return JSON.stringify([...before.values()]) === JSON.stringify([...after.values()]);
}

function withoutIdle({ issue, from, to }) {
  const parts = Object.keys(to).filter((part) => !isSame(from[part], to[part]));
  if (parts.length === 0) return null;
  const only = (values) => Object.fromEntries(parts.map((part) => [part, values[part]]));
  return { issue, from: only(from), to: only(to) };
}
