/** The form of a plan that administrators make: texts and lists of names, as they stand in its fields. */

const NOBODY = { groups: [], roles: [] };

export const NEW_PLAN = {
  id: null,
  version: null,
  name: '',
  isSearch: false,
  projects: [],
  search: '',
  editors: NOBODY,
  viewers: NOBODY,
};

/** The form of a plan as the server says it. */
export function scopeFormOf({ id, version, name, projects, search, editors, viewers }) {
  return {
    id,
    version,
    name,
    isSearch: search !== null,
    projects: projects.map(({ key }) => key),
    search: search ?? '',
    editors: circleOf(editors),
    viewers: circleOf(viewers),
  };
}

function circleOf({ groups, roles }) {
  return { groups, roles: roles.map(({ id }) => id) };
}

/** What to send; roles say nothing about a search and stay behind. */
export function scopeOf({ name, isSearch, projects, search, editors, viewers }) {
  const withoutRoles = ({ groups, roles }) => ({ groups, roles: isSearch ? [] : roles });
  return {
    name: name.trim(),
    ...(isSearch ? { search: search.trim() } : { projects }),
    editors: withoutRoles(editors),
    viewers: withoutRoles(viewers),
  };
}

export function isSameScope(one, other) {
  return JSON.stringify(scopeOf(one)) === JSON.stringify(scopeOf(other));
}

/** Names of the fields that are wrong, in the order in which they stand. */
export function scopeProblems({ name, isSearch, projects, search }) {
  const scope = isSearch ? search.trim() !== '' : projects.length > 0;
  return [name.trim() === '' ? 'name' : null, scope ? null : 'scope'].filter(Boolean);
}

/** With a name more in a list, or less where it was there. */
export function toggled(list, value) {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
