import { fieldsApart } from '../../model/planMerge.js';
import { element, setAttributes } from '../dom.js';
import { radioField } from './fields.js';
import { fieldName, partName, shownValue } from './planWords.js';

/** What somebody else has saved meanwhile beside what I have changed, with a choice for each part. */
export function conflictParts(changes, { choices, current, formats }) {
  const parts = changes.map((change, index) => [...partOf(change, index), choiceOf(change, choices)]);
  const [who, at] = savedBy(current, formats);
  return partsBelow(AJS.I18n.getText('milepost.plan.conflict.text', who, at), current, changes, parts);
}

/** The same where only the stage was to change: of the rest it is only said what is different now. */
export function stageConflictParts(changes, { choices, current, formats }) {
  const parts = changes.map((change, index) => [
    ...partOf(change, index),
    change.clash ? choiceOf(change, choices) : null,
  ]);
  const [who, at] = savedBy(current, formats);
  return partsBelow(AJS.I18n.getText('milepost.plan.conflict.stage', who, at), current, changes, parts);
}

/** Who saved a plan, and when, as texts. */
export function savedBy({ savedBy: person, savedAt }, formats) {
  return [person?.displayName ?? AJS.I18n.getText('milepost.plan.nobody'), formats.instant(savedAt)];
}

function partsBelow(intro, current, changes, parts) {
  const reason = current.savedReason ? AJS.I18n.getText('milepost.plan.conflict.reason', current.savedReason) : null;
  return [
    element('p', {}, intro),
    reason && element('p', { class: 'mp-value-note' }, reason),
    ...changes.map(({ clash }, index) => sectionOf(clash, parts[index])),
  ].filter(Boolean);
}

function sectionOf(clash, parts) {
  return element('section', { class: 'mp-conflict', 'data-clash': clash }, ...parts);
}

function partOf(change, index) {
  return [
    element('h3', { id: `mp-conflict-${index}` }, partName(change)),
    element('p', { class: 'mp-hint' }, whoChanged(change)),
    tableOf(change, `mp-conflict-${index}`),
  ];
}

/** Heard with the part that it is about. */
function choiceOf(change, choices) {
  const take = AJS.I18n.getText('milepost.plan.conflict.take');
  const field = radioField(`choice ${change.key}`, take, sides(change), { value: choices.get(change.key) ?? null });
  setAttributes(field, { 'aria-label': AJS.I18n.getText('milepost.roadmap.why.of', take, partName(change)) });
  return field;
}

function sides({ theirs, mine }) {
  const gone = AJS.I18n.getText('milepost.plan.conflict.gone');
  return [
    ['theirs', AJS.I18n.getText('milepost.plan.conflict.theirs'), theirs === null ? gone : ''],
    ['mine', AJS.I18n.getText('milepost.plan.conflict.mine'), mine === null ? gone : ''],
  ];
}

function whoChanged({ byThem, byMe, clash }) {
  if (clash) return AJS.I18n.getText('milepost.plan.conflict.both');
  if (byThem && byMe) return AJS.I18n.getText('milepost.plan.conflict.same');
  return byThem ? AJS.I18n.getText('milepost.plan.conflict.by.them') : AJS.I18n.getText('milepost.plan.conflict.by.me');
}

function tableOf(change, labelledBy) {
  const heads = [
    '',
    AJS.I18n.getText('milepost.plan.conflict.base'),
    AJS.I18n.getText('milepost.plan.conflict.theirs'),
    AJS.I18n.getText('milepost.plan.conflict.mine'),
  ].map((text) => (text ? element('th', { scope: 'col' }, text) : element('td', {})));
  const rows = fieldsApart(change).map((field) => rowOf(field, change));
  return element(
    'table',
    { class: 'mp-conflict-table', 'aria-labelledby': labelledBy },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
}

function rowOf(field, { base, theirs, mine }) {
  const cells = [base, theirs, mine].map((side) =>
    element('td', {}, side === null ? '\u2013' : shownValue(field, side[field])),
  );
  return element('tr', {}, element('th', { scope: 'row' }, fieldName(field)), ...cells);
}
