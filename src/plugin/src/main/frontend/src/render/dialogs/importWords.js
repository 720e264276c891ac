/** What a CSV file and its parts are called. */

export function importFieldName(field) {
  return {
    encoding: AJS.I18n.getText('milepost.plan.csv.encoding'),
    delimiter: AJS.I18n.getText('milepost.plan.csv.delimiter'),
    decimal: AJS.I18n.getText('milepost.plan.csv.decimal'),
    dates: AJS.I18n.getText('milepost.plan.csv.dates'),
    header: AJS.I18n.getText('milepost.plan.csv.header'),
    dateColumn: AJS.I18n.getText('milepost.plan.csv.column.date'),
    valueColumn: AJS.I18n.getText('milepost.plan.csv.column.value'),
    goalColumn: AJS.I18n.getText('milepost.plan.csv.column.goal'),
    kpiColumn: AJS.I18n.getText('milepost.plan.csv.column.kpi'),
    noteColumn: AJS.I18n.getText('milepost.plan.csv.column.note'),
  }[field];
}

/** [value, name] pairs of the ways in which files are written. */
export function importChoices(field) {
  return {
    encoding: [
      ['utf_8', 'UTF-8'],
      ['utf_16_le', 'UTF-16 LE'],
      ['utf_16_be', 'UTF-16 BE'],
      ['windows_1252', 'Windows-1252'],
    ],
    delimiter: [
      ['semicolon', AJS.I18n.getText('milepost.plan.csv.semicolon')],
      ['comma', AJS.I18n.getText('milepost.plan.csv.comma')],
      ['tab', AJS.I18n.getText('milepost.plan.csv.tab')],
      ['pipe', AJS.I18n.getText('milepost.plan.csv.pipe')],
    ],
    decimal: [
      ['point', AJS.I18n.getText('milepost.plan.csv.point')],
      ['comma', AJS.I18n.getText('milepost.plan.csv.comma')],
    ],
    dates: [
      ['year_month_day', '2026-12-31'],
      ['day_month_year_points', '31.12.2026'],
      ['day_month_year_slashes', '31/12/2026'],
      ['month_day_year_slashes', '12/31/2026'],
      ['year_month_day_slashes', '2026/12/31'],
      ['day_named_month_year', '31-Dec-2026'],
    ],
    header: [
      ['true', AJS.I18n.getText('milepost.plan.csv.header.yes')],
      ['false', AJS.I18n.getText('milepost.plan.csv.header.no')],
    ],
  }[field];
}

/** The name of a column, or its number where it has none. */
export function columnName({ number, name }) {
  return name || AJS.I18n.getText('milepost.plan.csv.column', number);
}

export function roleName(role) {
  return {
    date: AJS.I18n.getText('milepost.plan.day'),
    value: AJS.I18n.getText('milepost.plan.value'),
    goal: AJS.I18n.getText('milepost.roadmap.column.goal'),
    kpi: AJS.I18n.getText('milepost.plan.kpi'),
    note: AJS.I18n.getText('milepost.plan.csv.role.note'),
  }[role];
}

export function questionText({ about, example, line }) {
  if (about === 'date_column') return AJS.I18n.getText('milepost.plan.csv.ask.date.column');
  if (about === 'value_column') return AJS.I18n.getText('milepost.plan.csv.ask.value.column');
  return AJS.I18n.getText('milepost.plan.csv.ask', example, line);
}

/** Where an error is: "Line 7, column 2 (Value)". */
export function placeText({ place, column, columnName: name }) {
  if (!Number(place)) return '';
  if (!column) return AJS.I18n.getText('milepost.plan.csv.line', place);
  return name
    ? AJS.I18n.getText('milepost.plan.csv.line.column.named', place, column, name)
    : AJS.I18n.getText('milepost.plan.csv.line.column', place, column);
}
