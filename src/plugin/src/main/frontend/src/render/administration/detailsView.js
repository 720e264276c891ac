import { element, rewrite, show } from '../dom.js';

/** What to look at when something seems slow or wrong: steps, tables and versions. */
export function detailsView() {
  const body = element('div', {});
  const name = AJS.I18n.getText('milepost.admin.details');
  const view = element('details', { class: 'mp-details' }, element('summary', {}, name), body);
  const update = (details, formats) => {
    show(view, details !== null);
    if (details) rewrite(body, details, () => partsOf(details, formats));
  };
  return { element: view, update };
}

function partsOf({ steps, tables, versions }, formats) {
  const stepHeads = [
    AJS.I18n.getText('milepost.admin.details.step'),
    AJS.I18n.getText('milepost.admin.details.runs'),
    AJS.I18n.getText('milepost.admin.details.median'),
    AJS.I18n.getText('milepost.admin.details.slowest'),
  ];
  const stepRows = steps.map((each) => [
    each.step,
    formats.number(each.runs),
    formats.number(each.medianMillis),
    formats.number(each.slowestMillis),
  ]);
  const tableHeads = [AJS.I18n.getText('milepost.archive.table'), AJS.I18n.getText('milepost.archive.before')];
  const tableRows = Object.entries(tables).map(([table, rows]) => [table, formats.number(rows)]);
  const versionHeads = [
    AJS.I18n.getText('milepost.admin.details.part'),
    AJS.I18n.getText('milepost.admin.details.version'),
  ];
  return [
    tableOf(stepHeads, stepRows),
    tableOf(versionHeads, Object.entries(versions)),
    tableOf(tableHeads, tableRows),
  ];
}

function tableOf(heads, rows) {
  const row = ([name, ...values]) =>
    element('tr', {}, element('th', { scope: 'row' }, name), ...values.map((value) => element('td', {}, value)));
  return element(
    'table',
    { class: 'mp-archive-table' },
    element('thead', {}, element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...rows.map(row)),
  );
}
