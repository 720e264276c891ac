import { dialogFrame } from '../dialogs/dialogFrame.js';
import { element, setAttributes } from '../dom.js';
import { change, shareText, standingName } from '../words.js';
import { partName, valueText } from './changeWords.js';

/** The dialog in which what is staged is looked through: issues above, effects on goals below. */
export function reviewView() {
  const frame = dialogFrame({
    title: '',
    isWide: true,
    submit: AJS.I18n.getText('milepost.edit.save'),
    leave: AJS.I18n.getText('milepost.edit.go.on'),
  });
  frame.changes = element('ul', { class: 'mp-staged-list' });
  frame.effects = element('div', { class: 'mp-effects' });
  frame.body.append(frame.changes, frame.effects);
  return frame;
}

/** `words` has what values are called: `formats`, `people` and `lanes`. */
export function drawChanges(frame, { changes, nameOf, ...words }) {
  frame.changes.replaceChildren(
    ...[...changes.staging.entries.values()].map((entry) => changeItem(entry, changes, nameOf(entry.issue), words)),
  );
}

function changeItem({ issue, from, to }, changes, name, words) {
  const conflict = changes.conflicts.get(issue);
  const problems = changes.refusals.get(issue) ?? [];
  const head = element('p', { class: 'mp-staged-head' }, element('strong', {}, issue), ' ', name);
  const parts = Object.keys(to).map((part) => partLine(part, from[part], to[part], words));
  const item = element(
    'li',
    { class: 'mp-staged-change' },
    element('div', {}, head, element('ul', {}, ...parts), ...problems.map((problem) => problemLine(problem, words))),
    deeds(issue, conflict),
  );
  if (conflict) item.firstChild.append(...Object.entries(conflict).map((entry) => conflictLine(entry, words)));
  setAttributes(item, { 'data-standing': changes.standingOf(issue) });
  return item;
}

function partLine(part, from, to, words) {
  const text = change(valueText(part, from, words), valueText(part, to, words));
  return element('li', {}, element('span', { class: 'mp-faint' }, `${partName(part, words.lanes)} `), text);
}

function problemLine({ part, text }, { lanes }) {
  return element('p', { class: 'mp-wrong' }, part === null ? text : `${partName(part, lanes)}: ${text}`);
}

function conflictLine([part, now], words) {
  const text = AJS.I18n.getText('milepost.edit.conflict.now', partName(part, words.lanes), valueText(part, now, words));
  return element('p', { class: 'mp-clash' }, text);
}

function deeds(issue, conflict) {
  const button = (deed, words, label) =>
    element(
      'button',
      { type: 'button', class: 'mp-button', 'data-do': deed, 'data-issue': issue, 'aria-label': label },
      words,
    );
  const remove = AJS.I18n.getText('milepost.edit.remove');
  const keep = AJS.I18n.getText('milepost.edit.insist');
  return element(
    'div',
    { class: 'mp-adders' },
    conflict ? button('insist', keep, `${keep} ${issue}`) : null,
    button('remove', remove, `${remove} ${issue}`),
  );
}

/** What it would do to goals: attainment, delivery and health before and after. */
export function drawEffects(frame, { effects, hiddenEffects }, formats) {
  const title = element('h3', {}, AJS.I18n.getText('milepost.edit.effects'));
  const none = AJS.I18n.getText('milepost.edit.effects.none');
  const shown =
    effects.length === 0
      ? element('p', { class: 'mp-faint' }, none)
      : element('div', { class: 'mp-table', tabindex: 0 }, effectTable(effects, formats));
  const hidden = AJS.I18n.getText('milepost.edit.effects.hidden', formats.number(hiddenEffects));
  frame.effects.replaceChildren(
    title,
    shown,
    ...(hiddenEffects > 0 ? [element('p', { class: 'mp-faint' }, hidden)] : []),
  );
  const table = frame.effects.querySelector('.mp-table');
  if (table) setAttributes(table, { role: 'region', 'aria-label': title.textContent });
}

function effectTable(effects, formats) {
  const heads = [
    AJS.I18n.getText('milepost.roadmap.column.goal'),
    AJS.I18n.getText('milepost.roadmap.column.attainment'),
    AJS.I18n.getText('milepost.roadmap.delivery'),
    AJS.I18n.getText('milepost.roadmap.column.health'),
  ];
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  const rows = effects.map((effect) => effectRow(effect, formats));
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
}

function effectRow({ goal, name, attainment, delivery, health }, formats) {
  const shares = ({ before, after }) => moved(shareText(before.share, formats), shareText(after.share, formats));
  const healths = moved(standingName(health.before, formats), standingName(health.after, formats));
  const cells = [shares(attainment), shares(delivery), healths].map((text) => element('td', {}, text));
  return element('tr', {}, element('th', { scope: 'row', title: name }, `${goal} ${name}`), ...cells);
}

function moved(before, after) {
  return before === after ? after : change(before, after);
}
