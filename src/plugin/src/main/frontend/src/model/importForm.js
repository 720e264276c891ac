/** A CSV file that somebody is about to import: what he says about it, named as REST names it; '' is left to the server. */

const NOTHING_SAID = {
  goal: '',
  kpi: '',
  encoding: '',
  delimiter: '',
  decimal: '',
  dates: '',
  header: '',
  dateColumn: '',
  valueColumn: '',
  goalColumn: '',
  kpiColumn: '',
  noteColumn: '',
};

export const ROLES = ['date', 'value', 'goal', 'kpi', 'note'];

const QUESTIONS = { decimal: 'decimal', dates: 'dates', date_column: 'dateColumn', value_column: 'valueColumn' };

export function importForm(goalKey = '') {
  return { ...NOTHING_SAID, goal: goalKey };
}

/** Another file: what was said of the one before holds no more, but for whom it is stays. */
export function forAnotherFile({ goal, kpi }) {
  return { ...NOTHING_SAID, goal, kpi };
}

export function parametersOf(form) {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''));
}

/** The field that a question is about. */
export function fieldOf({ about }) {
  return QUESTIONS[about];
}

/** What holds of a field: what was said, else what was recognised. */
export function held(form, preview, field) {
  if (form[field] !== '') return form[field];
  if (field.endsWith('Column')) return preview.columns[field.replace('Column', '')] ?? '0';
  return String(preview.format[field] ?? '');
}

/** Whether a file can be kept as it is read now. */
export function isReady(preview) {
  return preview !== null && preview.questions.length === 0 && Number(preview.wouldRecord) > 0;
}

/** The columns as [{ number, name, role }], counted from 1; a name is '' without a header. */
export function columnsOf({ sample, columnNames, columns }) {
  const count = Math.max(columnNames.length, ...sample.map((row) => row.length), 0);
  const roles = new Map(Object.entries(columns).map(([role, number]) => [Number(number), role]));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: columnNames[index] ?? '',
    role: roles.get(index + 1) ?? null,
  }));
}
