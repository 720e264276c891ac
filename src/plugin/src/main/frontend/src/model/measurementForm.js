import { readDecimal, written } from './decimals.js';

/** A value that a person is about to record, or to put in the place of one that was wrong. */

const LONGEST_NOTE = 400;

/** Only KPIs that are measured can be recorded by hand. */
export function recordableKpis({ kpis }) {
  return kpis.filter(({ source }) => source.kind === 'measured');
}

export function recordForm(kpis, today, kpiId = kpis[0]?.id ?? '') {
  return { mode: 'record', id: null, kpi: kpiId, value: '', day: today, note: '' };
}

export function correctionForm({ id, kpi, day, value }, signs) {
  return { mode: 'correct', id, kpi, value: written(value, signs), day, note: '', was: { value, day } };
}

export function withdrawalForm({ id, kpi, day, value }, signs) {
  return { ...correctionForm({ id, kpi, day, value }, signs), mode: 'withdraw' };
}

/** What must be put right: a Map of problems by field. */
export function problemsOfMeasurement({ mode, kpi, value, day, note }, { signs, today }) {
  const problems = new Map();
  if (note.length > LONGEST_NOTE) problems.set('note', 'reason_too_long');
  if (mode === 'withdraw') {
    if (note.trim() === '') problems.set('note', 'reason_missing');
    return problems;
  }
  if (kpi === '') problems.set('kpi', 'empty');
  const read = readDecimal(value, signs);
  if (read.problem) problems.set('value', read.problem);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) problems.set('day', 'no_date');
  else if (day > today) problems.set('day', 'in_future');
  return problems;
}

/** Whether somebody has written what would be lost. */
export function hasWords({ value, note, was }, signs) {
  const before = was ? written(was.value, signs) : '';
  return note.trim() !== '' || value.trim() !== before;
}

/** The form as REST takes it. */
export function measurementOf({ kpi, day, value, note }, signs) {
  return { kpi, day, value: readDecimal(value, signs).value, note: note.trim() };
}

/** Whether a measurement can still be corrected: it has a value and nothing has replaced it. */
export function isCurrent({ value, supersededBy }) {
  return value !== null && (supersededBy ?? null) === null;
}
