import { element, rewrite } from './dom.js';
import { causesText } from './historyText.js';
import { shareText } from './words.js';

const MOST_ROWS = 100;

/** The history as a table, newest first, for who reads rather than sees a chart. */
export function historyTable() {
  const name = AJS.I18n.getText('milepost.roadmap.history');
  const place = element('div', { class: 'mp-table-frame', role: 'region', tabindex: 0, 'aria-label': name });
  const title = element('summary', {}, AJS.I18n.getText('milepost.roadmap.history.table'));
  const details = element('details', { class: 'mp-history-table' }, title, place);
  const update = (history, state) => {
    const rows = [...history.points].reverse().slice(0, MOST_ROWS);
    const left = history.points.length - rows.length;
    const notes = notesOf(left, history.isThinned, state.formats);
    rewrite(place, [rows, notes, state.today], () => [tableOf(rows, state), ...notes.map(noteOf)]);
  };
  return { element: details, update };
}

function tableOf(rows, { formats, today }) {
  const header = (text) => element('th', { scope: 'col' }, text);
  const head = element(
    'tr',
    {},
    header(AJS.I18n.getText('milepost.roadmap.history.when')),
    header(AJS.I18n.getText('milepost.roadmap.result')),
    header(AJS.I18n.getText('milepost.roadmap.delivery')),
    header(AJS.I18n.getText('milepost.roadmap.history.why')),
  );
  const body = rows.map((row) => rowOf(row, formats, today));
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
}

function rowOf(point, formats, today) {
  const { result, delivery } = point.state;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, formats.instantDay(point.at, today)),
    element('td', {}, result === null ? '' : shareText(result, formats)),
    element('td', {}, delivery === null ? '' : shareText(delivery, formats)),
    element('td', {}, causesText(point, formats)),
  );
}

/** What the table leaves out. */
function notesOf(left, isThinned, formats) {
  const notes = left > 0 ? [AJS.I18n.getText('milepost.roadmap.cause.more', formats.number(left))] : [];
  return isThinned ? [...notes, AJS.I18n.getText('milepost.roadmap.history.thinned')] : notes;
}

function noteOf(text) {
  return element('p', { class: 'mp-faint' }, text);
}
