/** Which fields an administrator wants: plain values that are replaced, never changed in place. */
export function formOfFields({ fields, screens }) {
  return {
    fields: fields.map(({ purpose }) => purpose),
    units: Object.fromEntries(fields.filter(({ unit }) => unit !== null).map(({ purpose, unit }) => [purpose, unit])),
    onlyChosen: false,
    projects: [],
    screens: screens.slice(0, 1).map(({ id }) => id),
  };
}

/** What REST takes; a unit only with a field that is wanted. */
export function wishOf({ fields, units, onlyChosen, projects, screens }) {
  return {
    fields: fields.map((purpose) => (purpose in units ? { purpose, unit: units[purpose].trim() } : { purpose })),
    projects: onlyChosen ? projects : [],
    screens,
  };
}

/** What must be chosen before anything can be previewed. */
export function problemsOfFields({ fields, onlyChosen, projects }) {
  return [...(fields.length === 0 ? ['fields'] : []), ...(onlyChosen && projects.length === 0 ? ['projects'] : [])];
}

/** The same with an id in or out of a list, in the order in which all are offered. */
export function toggled(list, id, offered) {
  const next = list.includes(id) ? list.filter((each) => each !== id) : [...list, id];
  return offered.filter((each) => next.includes(each));
}

/** Numbers first, then what is calculated, then the choices. */
export function groupsOf(fields) {
  const group = ({ unit, typed }) => (unit !== null ? 'numbers' : typed ? 'choices' : 'calculated');
  return ['numbers', 'calculated', 'choices']
    .map((name) => ({ name, fields: fields.filter((field) => group(field) === name) }))
    .filter(({ fields: some }) => some.length > 0);
}

export const LONGEST_UNIT = 20;
