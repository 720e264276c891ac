import { dayOf } from '../../model/days.js';
import { columnsOf, fieldOf, held, isReady, ROLES } from '../../model/importForm.js';
import { element } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { fieldRow, radioField, selectField, textField } from './fields.js';
import { columnName, importChoices, importFieldName, placeText, questionText, roleName } from './importWords.js';

/** What REST calls a measurement's part otherwise than the file's column. */
const NAMES = { date: 'day' };
const FORMAT = ['encoding', 'delimiter', 'decimal', 'dates', 'header'];

/** The dialog in which a CSV file is chosen, looked at as the server reads it, and kept whole or not at all. */
export function importView(goals) {
  const frame = dialogFrame({ title: AJS.I18n.getText('milepost.plan.csv'), isWide: true });
  const whom = element('div', {});
  const place = element('div', { class: 'mp-import', 'aria-live': 'polite' });
  const hint = AJS.I18n.getText('milepost.plan.csv.file.hint');
  const options = { type: 'file', accept: '.csv,.tsv,.txt,text/csv,text/plain', hint };
  frame.body.append(textField('file', AJS.I18n.getText('milepost.plan.csv.file'), options), whom, place);
  const drawWhom = (form, kpis) => whom.replaceChildren(whomFields(form, goals, kpis));
  const draw = ({ form, preview, refusal, isReading, formats }) => {
    frame.setSubmit(!refusal && isReady(preview) ? submitText(preview, formats) : null);
    if (refusal) return place.replaceChildren(...refusalParts(refusal, formats), ...readAs(form, preview));
    if (preview) return place.replaceChildren(...previewParts(form, preview, formats));
    const text = isReading ? AJS.I18n.getText('milepost.plan.csv.reading') : '';
    return place.replaceChildren(element('p', { class: 'mp-hint' }, text));
  };
  return { frame, drawWhom, draw };
}

function submitText({ wouldRecord }, formats) {
  return formats.counted(Number(wouldRecord), {
    one: () => AJS.I18n.getText('milepost.plan.csv.keep.one'),
    few: (number) => AJS.I18n.getText('milepost.plan.csv.keep.few', number),
    other: (number) => AJS.I18n.getText('milepost.plan.csv.keep.other', number),
  });
}

function whomFields({ goal, kpi }, goals, kpis) {
  const inFile = ['', AJS.I18n.getText('milepost.plan.csv.in.file')];
  const ofGoals = goals.map(({ key, summary }) => [key, `${key} ${summary}`]);
  const ofKpis = kpis.map(({ id, name }) => [id, name]);
  return fieldRow(
    selectField('goal', AJS.I18n.getText('milepost.plan.csv.goal'), [inFile, ...ofGoals], { value: goal }),
    goal === '' ? null : selectField('kpi', AJS.I18n.getText('milepost.plan.kpi'), [inFile, ...ofKpis], { value: kpi }),
  );
}

function previewParts(form, preview, formats) {
  return [
    ...preview.questions.map((question) => questionField(form, question, formats)),
    ...readAs(form, preview),
    element('h3', {}, AJS.I18n.getText('milepost.plan.csv.sample')),
    sampleTable(preview),
    preview.questions.length > 0 ? null : measurementsTable(preview, formats),
    Number(preview.alreadyThere ?? 0) > 0
      ? element('p', { class: 'mp-hint' }, alreadyThereText(preview, formats))
      : null,
  ].filter(Boolean);
}

/** How the file is read, to be changed where that is wrong; a file of which nothing is known yet has nothing to change. */
function readAs(form, preview) {
  if (preview === null) return [];
  const title = element('h3', {}, AJS.I18n.getText('milepost.plan.csv.recognised'));
  return [title, formatFields(form, preview), columnFields(form, preview)];
}

function questionField(form, question, formats) {
  const field = fieldOf(question);
  const answers = question.answers.map(({ choice, reading }) => [
    choice,
    answerName(field, choice, reading, formats),
    '',
  ]);
  const asked = radioField(field, questionText(question), answers, { value: form[field] || null });
  return element('div', { class: 'mp-asked' }, asked);
}

/** What the example would mean says more than the word for it. */
function answerName(field, choice, reading, formats) {
  const day = field === 'dates' ? dayOf(reading) : null;
  if (day !== null) return formats.day(day);
  const name = importChoices(field)?.find(([key]) => key === choice)?.[1];
  return name
    ? AJS.I18n.getText('milepost.plan.csv.answer', name, reading)
    : AJS.I18n.getText('milepost.plan.csv.answer', AJS.I18n.getText('milepost.plan.csv.column', choice), reading);
}

function formatFields(form, preview) {
  const asked = preview.questions.map(fieldOf);
  const fields = FORMAT.filter((field) => !asked.includes(field)).map((field) =>
    selectField(field, importFieldName(field), importChoices(field), { value: held(form, preview, field) }),
  );
  return fieldRow(...fields);
}

function columnFields(form, preview) {
  const asked = preview.questions.map(fieldOf);
  const columns = columnsOf(preview).map((column) => [String(column.number), columnName(column)]);
  const none = ['0', AJS.I18n.getText('milepost.plan.csv.column.none')];
  const fields = ROLES.map((role) => `${role}Column`).filter((field) => !asked.includes(field));
  return fieldRow(
    ...fields.map((field) =>
      selectField(field, importFieldName(field), isNeeded(field) ? columns : [none, ...columns], {
        value: held(form, preview, field),
      }),
    ),
  );
}

function isNeeded(field) {
  return field === 'dateColumn' || field === 'valueColumn';
}

function sampleTable(preview) {
  const columns = columnsOf(preview);
  const heads = columns.map((column) => {
    const role = column.role ? element('span', { class: 'mp-lozenge' }, roleName(column.role)) : null;
    return element('th', { scope: 'col' }, columnName(column), ' ', role);
  });
  return table(AJS.I18n.getText('milepost.plan.csv.sample'), heads, preview.sample);
}

function alreadyThereText({ alreadyThere }, formats) {
  return formats.counted(Number(alreadyThere), {
    one: () => AJS.I18n.getText('milepost.plan.csv.there.one'),
    few: (number) => AJS.I18n.getText('milepost.plan.csv.there.few', number),
    other: (number) => AJS.I18n.getText('milepost.plan.csv.there.other', number),
  });
}

/** What would be kept, as the server has read it. */
function measurementsTable({ measurements, wouldRecord }, formats) {
  const shown = measurements.slice(0, 5);
  const said = ROLES.filter((role) => shown.some((each) => each[NAMES[role] ?? role]));
  const heads = said.map((role) => element('th', { scope: 'col' }, roleName(role)));
  const rows = shown.map((each) => said.map((role) => each[NAMES[role] ?? role]));
  const title = AJS.I18n.getText('milepost.plan.csv.would', formats.number(wouldRecord));
  return element('div', {}, element('h3', {}, title), table(title, heads, rows));
}

function table(name, heads, rows) {
  const cells = (row) => row.map((cell) => element('td', {}, cell ?? ''));
  const body = rows.map((row) => element('tr', {}, ...cells(row)));
  return element(
    'div',
    { class: 'mp-table', role: 'region', tabindex: 0, 'aria-label': name },
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...body)),
  );
}

function refusalParts({ message, answer }, formats) {
  const { errors = [], count } = answer;
  const left = Number(count ?? 0) - errors.length;
  return [
    element('div', { class: 'mp-wrong', role: 'alert' }, message),
    element('ul', { class: 'mp-errors' }, ...errors.map(errorLine)),
    left > 0
      ? element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.plan.csv.more', formats.number(left)))
      : null,
  ].filter(Boolean);
}

function errorLine(error) {
  return element('li', {}, element('strong', {}, placeText(error)), ' ', error.message);
}
