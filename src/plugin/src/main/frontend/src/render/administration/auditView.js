import { button, element, rewrite, setText, show } from '../dom.js';

/** Who has changed which setting: what to look for, a table of the changes found, and the way to older and newer ones. */
export function auditView() {
  const form = filterForm();
  const none = element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.audit.none'));
  const body = element('tbody');
  const table = element(
    'div',
    { class: 'mp-wide', tabindex: 0, role: 'group', 'aria-label': AJS.I18n.getText('milepost.audit.title') },
    element('table', { class: 'mp-audit' }, element('thead', {}, element('tr', {}, ...heads())), body),
  );
  const pages = pager();
  const update = ({ found, isFiltered }, formats) => {
    if (!found) return;
    rewrite(body, found.changes, () => found.changes.map((change) => row(change, formats)));
    show(table, found.changes.length > 0);
    show(none, found.changes.length === 0);
    setText(none, isFiltered ? AJS.I18n.getText('milepost.audit.unmatched') : AJS.I18n.getText('milepost.audit.none'));
    pages.update(found, formats);
  };
  return { element: element('div', {}, form, none, table, pages.element), form, update };
}

function heads() {
  return [
    AJS.I18n.getText('milepost.audit.when'),
    AJS.I18n.getText('milepost.audit.who'),
    AJS.I18n.getText('milepost.audit.what'),
    AJS.I18n.getText('milepost.audit.changes'),
  ].map((text) => element('th', { scope: 'col' }, text));
}

const AREAS = ['settings', 'rules', 'plan', 'views', 'permissions', 'fields', 'recalculation', 'export', 'import'];

export function areaName(area) {
  const names = {
    settings: AJS.I18n.getText('milepost.audit.area.settings'),
    rules: AJS.I18n.getText('milepost.audit.area.rules'),
    plan: AJS.I18n.getText('milepost.audit.area.plan'),
    views: AJS.I18n.getText('milepost.audit.area.views'),
    permissions: AJS.I18n.getText('milepost.audit.area.permissions'),
    fields: AJS.I18n.getText('milepost.audit.area.fields'),
    recalculation: AJS.I18n.getText('milepost.audit.area.recalculation'),
    export: AJS.I18n.getText('milepost.audit.area.export'),
    import: AJS.I18n.getText('milepost.audit.area.import'),
  };
  return names[area] ?? area;
}

function filterForm() {
  const all = element('option', { value: '' }, AJS.I18n.getText('milepost.audit.area.all'));
  const areas = AREAS.map((area) => element('option', { value: area }, areaName(area)));
  const find = element('button', { type: 'submit', class: 'mp-button' }, AJS.I18n.getText('milepost.audit.find'));
  return element(
    'form',
    { class: 'mp-filter' },
    labelled(
      AJS.I18n.getText('milepost.audit.area'),
      element('select', { id: 'mp-audit-area', name: 'area' }, all, ...areas),
    ),
    labelled(AJS.I18n.getText('milepost.audit.person'), input('person', 'text')),
    labelled(AJS.I18n.getText('milepost.audit.from'), input('from', 'date')),
    labelled(AJS.I18n.getText('milepost.audit.to'), input('to', 'date')),
    find,
  );
}

function input(name, type) {
  return element('input', { type, name, id: `mp-audit-${name}`, autocomplete: 'off' });
}

function labelled(text, field) {
  return element('div', { class: 'mp-field' }, element('label', { for: field.id }, text), field);
}

function row({ at, person, area, subject, differences }, formats) {
  return element(
    'tr',
    {},
    element('td', {}, formats.instant(at)),
    element('td', {}, person?.displayName ?? AJS.I18n.getText('milepost.audit.nobody')),
    element('th', { scope: 'row' }, areaName(area), element('span', { class: 'mp-faint' }, subject)),
    element('td', {}, differenceList(differences)),
  );
}

function differenceList(differences) {
  const items = differences.map(({ part, before, after }) =>
    element(
      'li',
      {},
      element('code', {}, part),
      ' ',
      AJS.I18n.getText('milepost.audit.change', said(before), said(after)),
    ),
  );
  return element('ul', {}, ...items);
}

function said(value) {
  return value === '' ? AJS.I18n.getText('milepost.audit.nothing') : `\u201c${value}\u201d`;
}

function pager() {
  const newer = button('mp-button', { 'data-action': 'newer' });
  const older = button('mp-button', { 'data-action': 'older' });
  const where = element('p', { class: 'mp-said', role: 'status' });
  setText(newer, AJS.I18n.getText('milepost.audit.newer'));
  setText(older, AJS.I18n.getText('milepost.audit.older'));
  const update = ({ start, total, changes }, formats) => {
    newer.disabled = start === 0;
    older.disabled = start + changes.length >= total;
    const [first, last, all] = [start + 1, start + changes.length, total].map((each) => formats.number(each));
    setText(where, changes.length > 0 ? AJS.I18n.getText('milepost.audit.page', first, last, all) : '');
  };
  return { element: element('div', { class: 'mp-buttons' }, newer, older, where), update };
}
