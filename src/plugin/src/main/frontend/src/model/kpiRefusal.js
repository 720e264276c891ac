/** Fields of a KPI that say where its values come from, by what the server refuses. */
const FIELDS = {
  search: () => 'jql',
  field: ({ source }) => ({ activity_field: 'field', search: 'searchField' })[source] ?? 'goalField',
};

/** Where in a plan's form a refusal of the server belongs: the path of a KPI's field; null where it is about no KPI. */
export function pathOfRefusal({ key = '', kpi }, form) {
  const index = form.kpis.findIndex(({ name }) => name.trim() === kpi);
  if (index < 0) return null;
  const fieldOf = FIELDS[key.split('.').at(-1)] ?? (() => 'text');
  return `kpis.${index}.${fieldOf(form.kpis[index])}`;
}
