import { element, heard, setAttributes, setText, show } from './dom.js';
import { goalMark, labelOf, outsideMark } from './marks.js';
import { rowFrame } from './rowFrame.js';
import { toggleOf } from './toggle.js';
import { gapText, healthName, initialsOf, shareText } from './words.js';

/** A goal's row: name, key and owner; health; attained share and gap; its bar. */
export function goalRow() {
  const frame = rowFrame('goal');
  const name = nameCell(frame.cells.goal);
  const lozenge = frame.cells.health.appendChild(element('span', { class: 'mp-lozenge' }));
  const number = numberCell(frame.cells.number);
  const time = timeCell(frame.cells.time);
  const update = (placed, state) => {
    const { goal } = placed.row;
    frame.place(placed, state);
    setAttributes(frame.row, {
      'data-health': goal.health,
      'data-context': placed.row.isContext,
      'data-changed': state.changedKeys.has(goal.key),
    });
    name(placed.row, state);
    setAttributes(lozenge, { 'data-health': goal.health });
    setText(lozenge, healthName(goal.health));
    number(goal, state.formats);
    time(placed, state);
  };
  return { element: frame.row, update };
}

function nameCell(cell) {
  const toggle = toggleOf();
  const summary = element('span', { class: 'mp-summary' });
  const key = element('a', { class: 'mp-key', tabindex: -1 });
  const avatar = element('span', { class: 'mp-avatar', role: 'img' });
  cell.append(toggle.element, element('span', { class: 'mp-name' }, summary, key), avatar);
  return ({ goal, canOpen, open }, state) => {
    toggle.update(canOpen, open);
    setText(summary, goal.summary);
    setAttributes(summary, { title: goal.summary });
    setText(key, goal.key);
    setAttributes(key, { href: state.issueUrl(goal.key) });
    drawPerson(avatar, goal.owner);
  };
}

/** A person as initials, with the name for those who point at it or hear it; nobody is an empty place. */
export function drawPerson(avatar, person) {
  show(avatar, person !== null);
  if (person === null) return;
  setText(avatar, initialsOf(person.displayName));
  setAttributes(avatar, { title: person.displayName, 'aria-label': person.displayName });
}

function numberCell(cell) {
  const share = element('span', { class: 'mp-share' });
  const gap = element('span', { class: 'mp-gap' });
  cell.append(share, gap);
  return (goal, formats) => {
    setText(share, shareText(goal.attainment.share, formats));
    setAttributes(share, { 'data-empty': goal.attainment.share === null });
    setText(gap, goal.gapPoints === null ? '' : gapText(goal.gapPoints, formats));
  };
}

function timeCell(cell) {
  const mark = goalMark();
  const outside = outsideMark();
  const words = heard('');
  cell.append(mark.drawing, outside.mark, words);
  return (placed, state) => {
    const label = labelOf(placed.row, state.today, state.formats);
    mark.update(placed.mark, placed.height, label);
    outside.update(placed.mark.outside, label);
    setText(words, spokenDates(placed.row.goal, label, state.formats));
  };
}

function spokenDates({ start, due, pace }, label, formats) {
  if (start === null || due === null || pace === null) return label;
  return AJS.I18n.getText('milepost.roadmap.goal.dates', formats.day(start), formats.day(due), formats.percent(pace));
}
