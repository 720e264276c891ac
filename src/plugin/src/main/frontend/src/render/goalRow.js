import { nextMilestone, standingOf } from '../model/goal.js';
import { dialNumbers } from './dialNumbers.js';
import { driftSentence, driftText } from './driftText.js';
import { element, optional, setAttributes, setText } from './dom.js';
import { goalMark } from './marks.js';
import { rowFrame } from './rowFrame.js';
import { timeCell } from './timeCell.js';
import { toggleIn } from './toggle.js';
import { initialsOf, kpiText, milestoneText, reasonText, standingName } from './words.js';

/** A goal's row: name, key, KPI and owner; health and diagnosis; both dials; its bar. */
export function goalRow(names) {
  const frame = rowFrame('goal', names);
  const name = nameCell(frame.cells.goal, names?.includes('owner') === true);
  const health = healthCell(frame.cells.health);
  const numbers = dialNumbers(frame.cells.number);
  const time = timeCell(frame.cells.time, goalMark(), { detailsOf, wordsOf: spoken });
  const update = (placed, state) => {
    const { goal } = placed.row;
    frame.place(placed, state);
    setAttributes(frame.row, {
      'data-health': standingOf(goal),
      'data-context': placed.row.isContext,
      'data-changed': state.changedKeys.has(goal.key),
    });
    name(placed.row, state);
    health(goal, state.formats);
    numbers(goal, state.formats);
    time(placed, state);
  };
  return { element: frame.row, update };
}

/** Where a column names the owner, the avatar would say the same again. */
function nameCell(cell, isOwnerBeside) {
  const toggle = toggleIn(cell);
  const summary = element('span', { class: 'mp-summary' });
  const key = element('a', { class: 'mp-key', tabindex: -1 });
  const both = element('span', { class: 'mp-name' }, summary, key);
  const kpi = optional(both, () => element('span', { class: 'mp-kpi' }));
  cell.append(both);
  const avatar = avatarIn(cell);
  return ({ goal, canOpen, open }, state) => {
    toggle(canOpen, open);
    setText(summary, goal.summary);
    setAttributes(summary, { title: goal.summary });
    setText(key, goal.key);
    setAttributes(key, { href: state.issueUrl(goal.key) });
    drawKpi(kpi, goal.kpi, state.formats);
    avatar(isOwnerBeside ? null : goal.owner);
  };
}

/** The first KPI's value and target; a value outside its operating range says why to who points at it. */
function drawKpi(part, kpi, formats) {
  const text = kpi === null ? '' : kpiText(kpi, formats);
  const node = part(text !== '');
  if (node === null) return;
  setText(node, text);
  setAttributes(node, {
    title: [kpi.name, kpi.warning].filter(Boolean).join(': '),
    'data-warning': Boolean(kpi.warning),
  });
}

function healthCell(cell) {
  const lozenge = element('span', { class: 'mp-lozenge' });
  cell.append(lozenge);
  const reason = optional(cell, () => element('span', { class: 'mp-reason' }));
  return (goal, formats) => {
    const text = reasonText(goal);
    setAttributes(lozenge, { 'data-health': standingOf(goal) });
    const named = standingName(standingOf(goal), formats);
    setText(lozenge, named);
    setAttributes(lozenge, { title: named });
    const said = reason(text !== '');
    if (said) setText(said, text);
  };
}

/** A person as initials, with the name for those who point at it or hear it; nobody is an empty place. */
export function avatarIn(cell) {
  const avatar = optional(cell, () => element('span', { class: 'mp-avatar', role: 'img' }));
  return (person) => {
    const shown = avatar(person !== null);
    if (shown === null) return;
    setText(shown, initialsOf(person.displayName));
    setAttributes(shown, { title: person.displayName, 'aria-label': person.displayName });
  };
}

function detailsOf({ goal }, { today, formats }) {
  return { goal, today, formats };
}

function spoken({ goal }, label, state) {
  const { formats } = state;
  return [spokenDates(goal, label, formats), spokenDrift(goal, state), spokenMilestone(goal, formats)].join('');
}

function spokenDrift(goal, state) {
  const said = [driftSentence(goal, state), driftText(goal, state)].filter(Boolean).join(', ');
  return said === '' ? '' : `. ${said}`;
}

function spokenDates({ start, due, pace }, label, formats) {
  if (start === null || due === null || pace === null) return label;
  return AJS.I18n.getText('milepost.roadmap.goal.dates', formats.day(start), formats.day(due), formats.percent(pace));
}

function spokenMilestone(goal, formats) {
  const next = nextMilestone(goal);
  return next === null
    ? ''
    : `. ${AJS.I18n.getText('milepost.roadmap.milestone.next', milestoneText(next, goal.kpi, formats))}`;
}
