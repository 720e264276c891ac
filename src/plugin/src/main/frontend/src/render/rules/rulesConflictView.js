import { button, element } from '../dom.js';
import { ruleName, ruleValue } from './rulesWords.js';

/** What somebody else has saved meanwhile beside what could not be saved, and the two ways on. */
export function rulesConflictParts({ current, changes, isMoved }, options, formats) {
  const reason = current.savedReason ? AJS.I18n.getText('milepost.plan.conflict.reason', current.savedReason) : null;
  return [
    element('h3', { tabindex: -1 }, AJS.I18n.getText('milepost.rules.conflict')),
    element('p', {}, isMoved ? AJS.I18n.getText('milepost.rules.conflict.moved') : savedText(current, formats)),
    reason && element('p', { class: 'mp-hint' }, reason),
    changes.length > 0 ? tableOf(changes, options, formats) : null,
    element(
      'div',
      { class: 'mp-buttons' },
      deed('mine', AJS.I18n.getText('milepost.rules.conflict.mine')),
      deed('theirs', AJS.I18n.getText('milepost.rules.conflict.theirs')),
    ),
  ].filter(Boolean);
}

function savedText({ savedBy, savedAt }, formats) {
  const who = savedBy?.displayName ?? AJS.I18n.getText('milepost.plan.nobody');
  return AJS.I18n.getText('milepost.rules.conflict.text', who, formats.instant(savedAt));
}

function deed(name, text) {
  return button('mp-button', { 'data-do': name }, text);
}

function tableOf(changes, options, formats) {
  const heads = [
    AJS.I18n.getText('milepost.rules.conflict.rule'),
    AJS.I18n.getText('milepost.plan.conflict.base'),
    AJS.I18n.getText('milepost.plan.conflict.theirs'),
    AJS.I18n.getText('milepost.plan.conflict.mine'),
  ];
  const row = ({ path, base, theirs, mine }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, ruleName(path, options)),
      ...[base, theirs, mine].map((value) => element('td', {}, ruleValue(path, value, options, formats))),
    );
  return element(
    'table',
    { class: 'mp-conflict-table' },
    element('thead', {}, element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...changes.map(row)),
  );
}
