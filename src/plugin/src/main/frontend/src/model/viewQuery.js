import { contentOf } from './views.js';

/** A whole view as the parameters of an address, so that a link opens it before anybody has saved it. */

const PLAIN = ['kind', 'mode', 'colour', 'zoom', 'sort'];
const TEXTS = ['text', 'jql'];
const NAMES = [...PLAIN, ...TEXTS, 'by', 'column', 'health', 'value', 'owner'];

/** Takes from the parameters what a former view has left there. */
export function forgetView(parameters) {
  NAMES.forEach((name) => parameters.delete(name));
}

export function writeView(parameters, view) {
  const { filter, lanes, columns, ...rest } = contentOf(view);
  PLAIN.forEach((name) => set(parameters, name, rest[name]));
  TEXTS.forEach((name) => set(parameters, name, filter[name]));
  set(parameters, 'by', lanes);
  set(parameters, 'owner', filter.owner?.name);
  columns.forEach((each) => parameters.append('column', each));
  filter.health.forEach((each) => parameters.append('health', each));
  filter.values.forEach((each) => parameters.append('value', each));
}

/** Whether the parameters hold the whole of a view, and not only some of it. */
export function holdsView(parameters) {
  return parameters.has('kind');
}

/** A view with what the parameters say of it; of what a whole view says nothing, there is none. */
export function readView(parameters, view, zooms) {
  const isWhole = holdsView(parameters);
  const one = (name, former, none = former) => parameters.get(name) ?? (isWhole ? none : former);
  const list = (name, former) => (isWhole || parameters.has(name) ? parameters.getAll(name) : former);
  const { filter } = view;
  const zoom = one('zoom', view.zoom, null);
  const jql = one('jql', filter.jql, '');
  const read = {
    kind: one('kind', view.kind),
    mode: one('mode', view.mode),
    lanes: one('by', view.lanes),
    columns: list('column', view.columns),
    colour: one('colour', view.colour),
    zoom: zooms.includes(zoom) ? zoom : null,
    sort: one('sort', view.sort),
  };
  const narrowed = {
    text: one('text', filter.text, ''),
    jql,
    isSearchHidden: filter.isSearchHidden && jql === '',
    owner: ownerIn(parameters, isWhole ? null : filter.owner),
    health: list('health', filter.health),
    values: list('value', filter.values),
  };
  return { ...view, ...read, filter: { ...filter, ...narrowed } };
}

function ownerIn(parameters, former) {
  const name = parameters.get('owner');
  return name === null ? former : { name, displayName: name };
}

function set(parameters, name, value) {
  if (value) parameters.set(name, value);
}
