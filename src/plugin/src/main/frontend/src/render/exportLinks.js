import { element, setAttributes } from './dom.js';

/** How spreadsheet programs of readers with such numbers expect a file. */
export function fileForm({ signs }) {
  return { delimiter: signs.decimal === ',' ? 'semicolon' : undefined, bom: true };
}

/** A link to a file of rows; the server says how the file is called. */
export function exportLink(look, text, hint) {
  return element('a', { class: look, download: true, title: hint }, text);
}

/** What a goal's panel holds only a part of, as files: its activities of today, and its changes up to the day in view. */
export function exportLinks() {
  const activities = exportLink('mp-export', AJS.I18n.getText('milepost.roadmap.export.activities'));
  const ledger = exportLink('mp-export', AJS.I18n.getText('milepost.roadmap.export.ledger'));
  const update = ({ goal, to }, { formats, fileUrl }) => {
    const urlOf = (what, query) =>
      fileUrl(`goals/${encodeURIComponent(goal.key)}/${what}/csv`, { ...query, ...fileForm(formats) });
    setAttributes(activities, { href: urlOf('activities', {}) });
    setAttributes(ledger, { href: urlOf('ledger', { to }) });
  };
  return { element: element('p', { class: 'mp-exports' }, activities, ' \u00b7 ', ledger), update };
}
