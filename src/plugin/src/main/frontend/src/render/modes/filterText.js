import { standingName } from '../words.js';

/** What is looked for, in words, one part after the other; empty for everything. */
export function filterTexts({ text, healths, owner, jql, values }, formats) {
  const names = [...healths].map((health) => standingName(health, formats));
  return [
    text.trim() === '' ? '' : AJS.I18n.getText('milepost.present.filter.text', text.trim()),
    names.length === 0 ? '' : AJS.I18n.getText('milepost.present.filter.health', names.join(', ')),
    owner === null ? '' : AJS.I18n.getText('milepost.present.filter.owner', owner.displayName),
    jql === '' ? '' : AJS.I18n.getText('milepost.present.filter.jql', jql),
    values.length === 0 ? '' : AJS.I18n.getText('milepost.present.filter.values', values.filter(Boolean).join(', ')),
  ].filter(Boolean);
}
