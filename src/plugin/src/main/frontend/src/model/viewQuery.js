import { contentOf } from './views.js';

/** A whole view as the parameters of an address, so that a link opens it before anybody has saved it. */

const PLAIN = ['kind', 'mode', 'colour', 'zoom', 'sort'];
const TEXTS = ['text', 'jql'];
const NAMES = [...PLAIN, ...TEXTS, 'by', 'column', 'health', 'value', 'owner'];
const SEPARATE = { column: 'columns', health: 'health', value: 'values' };

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

/** What the parameters change of a view; null where they hold none. */
export function readView(parameters, view, zooms) {
  if (!parameters.has('kind')) return null;
  const zoom = zooms.includes(parameters.get('zoom')) ? parameters.get('zoom') : null;
  const lists = Object.fromEntries(Object.entries(SEPARATE).map(([name, part]) => [part, parameters.getAll(name)]));
  const owner = parameters.get('owner');
  return {
    ...view,
    kind: parameters.get('kind'),
    mode: parameters.get('mode') ?? view.mode,
    lanes: parameters.get('by') ?? view.lanes,
    columns: lists.columns,
    colour: parameters.get('colour') ?? view.colour,
    zoom,
    sort: parameters.get('sort') ?? view.sort,
    filter: {
      ...view.filter,
      text: parameters.get('text') ?? '',
      jql: parameters.get('jql') ?? '',
      owner: owner === null ? null : { name: owner, displayName: owner },
      health: lists.health,
      values: lists.values,
    },
  };
}

function set(parameters, name, value) {
  if (value) parameters.set(name, value);
}
