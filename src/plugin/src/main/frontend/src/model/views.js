/** Views of the roadmap: ways to look at it that are ready, or that people have saved. */

const CONTENT = ['kind', 'mode', 'lanes', 'columns', 'colour', 'zoom', 'sort', 'filter'];

/** What can be chosen from: ready views, the reader's own and shared ones. */
export function groupsOf({ ready, saved }) {
  return {
    ready,
    own: saved.filter(({ shared }) => !shared),
    shared: saved.filter(({ shared }) => shared),
  };
}

/** The view of an id that can be opened; undefined where there is none. */
export function viewOf({ ready, saved }, id) {
  return [...ready, ...saved.filter(({ isReadable }) => isReadable)].find((view) => view.id === id);
}

/** A view as the reader looks at it now, by all that `lookOf` tells; the zoom is null where none was chosen. */
export function lookedAt(view, { zoom, sort, drawing, filter }) {
  const { healths, text, ...narrowing } = filter;
  const seen = { ...view.filter, ...narrowing, text: text.trim(), health: [...healths].sort() };
  return { ...view, ...drawing, zoom: zoom ?? view.zoom, sort, filter: seen };
}

/** What a view asks of the reader's look: how it is drawn, how much time, in which order and what of it. */
export function lookOf({ mode, lanes, columns, colour, zoom, sort, filter }) {
  const { health, ...narrowing } = filter;
  return { drawing: { mode, lanes, columns, colour }, zoom, sort, filter: { ...narrowing, healths: new Set(health) } };
}

/** Whether two views show the same, whatever they are called. */
export function isSame(one, other) {
  return text(contentOf(one)) === text(contentOf(other));
}

/** What REST takes of a view beside its name and for whom it is. */
export function contentOf(view) {
  return Object.fromEntries(CONTENT.map((part) => [part, view[part]]));
}

function text({ filter, ...rest }) {
  const { owner, health, ...narrowing } = filter;
  return JSON.stringify({ ...rest, ...narrowing, owner: owner?.name ?? null, health: [...health].sort() });
}
