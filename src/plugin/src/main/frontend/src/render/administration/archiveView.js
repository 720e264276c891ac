import { button, element, rewrite, setText, show } from '../dom.js';

/** Exporting and importing everything: a link, a file, what it would do, and the button that does it. */
export class ArchiveView {
  #file = element('input', { type: 'file', id: 'mp-archive', accept: '.zip,.json', 'data-field': 'archive' });
  #reading = element('p', { class: 'mp-said', role: 'status' });
  #refused = element('p', { class: 'mp-wrong', role: 'alert' });
  #preview = element('div', { class: 'mp-archive-preview' });
  #confirm = element('input', { type: 'checkbox', 'data-field': 'confirm' });
  #go = button('mp-button mp-button-primary', { 'data-action': 'import' });
  #last;

  constructor(address) {
    setText(this.#go, AJS.I18n.getText('milepost.archive.replace'));
    const sure = AJS.I18n.getText('milepost.archive.confirm');
    this.#last = element(
      'div',
      {},
      element('label', { class: 'mp-check' }, this.#confirm, sure),
      element('div', { class: 'mp-buttons' }, this.#go),
    );
    this.parts = [exportPart(address), this.#importPart()];
  }

  #importPart() {
    return element(
      'div',
      { class: 'mp-archive-part' },
      element('h3', {}, AJS.I18n.getText('milepost.archive.import')),
      element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.archive.import.hint')),
      element('label', { for: 'mp-archive' }, AJS.I18n.getText('milepost.archive.file')),
      this.#file,
      this.#reading,
      this.#refused,
      this.#preview,
      this.#last,
    );
  }

  forgetFile() {
    this.#file.value = '';
  }

  update({ preview, isConfirmed, isReading, isImporting, refusal, said }, formats) {
    setText(this.#reading, noteOf({ isReading, isImporting, said }));
    setText(this.#refused, refusal);
    show(this.#refused, refusal !== '');
    show(this.#preview, preview !== null);
    show(this.#last, preview !== null);
    this.#file.disabled = isImporting;
    this.#confirm.disabled = isImporting;
    this.#confirm.checked = isConfirmed;
    this.#go.disabled = !isConfirmed || isImporting;
    if (preview) rewrite(this.#preview, preview, () => previewParts(preview, formats));
  }
}

function noteOf({ isReading, isImporting, said }) {
  if (isReading) return AJS.I18n.getText('milepost.archive.reading');
  return isImporting ? AJS.I18n.getText('milepost.archive.importing') : said;
}

function exportPart(address) {
  const name = AJS.I18n.getText('milepost.archive.export');
  return element(
    'div',
    { class: 'mp-archive-part' },
    element('h3', {}, AJS.I18n.getText('milepost.archive.out')),
    element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.archive.out.hint')),
    element('a', { class: 'mp-button', href: address, download: true }, name),
  );
}

function previewParts(preview, formats) {
  return [
    element('h4', {}, AJS.I18n.getText('milepost.archive.preview')),
    matchField(preview),
    ...missingParts(preview, formats),
    tableOf(preview, formats),
  ];
}

function matchField({ match }) {
  const options = [
    ['id', AJS.I18n.getText('milepost.archive.match.id')],
    ['key', AJS.I18n.getText('milepost.archive.match.key')],
  ].map(([value, text]) => element('option', { value, selected: value === match }, text));
  return element(
    'div',
    { class: 'mp-select' },
    element('label', { for: 'mp-archive-match' }, AJS.I18n.getText('milepost.archive.match')),
    element('select', { id: 'mp-archive-match', 'data-field': 'match' }, ...options),
  );
}

function missingParts(preview, formats) {
  const count = (number) => formats.number(Number(number));
  const { projects, issues, unknownPeople, unknownPeopleCount } = preview;
  const parts = [
    [
      projects.missingCount,
      projects.missing,
      AJS.I18n.getText('milepost.archive.missing.projects', count(projects.missingCount)),
    ],
    [
      issues.missingCount,
      issues.missing,
      AJS.I18n.getText('milepost.archive.missing.issues', count(issues.missingCount)),
    ],
    [unknownPeopleCount, unknownPeople, AJS.I18n.getText('milepost.archive.missing.people', count(unknownPeopleCount))],
  ].filter(([number]) => Number(number) > 0);
  if (parts.length === 0) return [element('p', {}, AJS.I18n.getText('milepost.archive.missing.none'))];
  return parts.map(([, names, text]) =>
    element('details', {}, element('summary', {}, text), element('p', { class: 'mp-archive-names' }, names.join(', '))),
  );
}

function tableOf({ tables }, formats) {
  const heads = [
    AJS.I18n.getText('milepost.archive.table'),
    AJS.I18n.getText('milepost.archive.before'),
    AJS.I18n.getText('milepost.archive.in.file'),
    AJS.I18n.getText('milepost.archive.kept'),
  ];
  const row = ({ table, before, inArchive, kept }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, table),
      ...[before, inArchive, kept].map((number) => element('td', {}, formats.number(Number(number)))),
    );
  return element(
    'table',
    { class: 'mp-archive-table' },
    element('thead', {}, element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...tables.map(row)),
  );
}
