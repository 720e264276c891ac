import { element, optional, setAttributes, setText } from './dom.js';
import { avatarIn } from './goalRow.js';
import { activityMark } from './marks.js';
import { rowFrame } from './rowFrame.js';
import { timeCell } from './timeCell.js';

/** An activity's row: key and name, status, how much of it is done, its thin bar; empty until it is loaded. */
export function activityRow(names) {
  const frame = rowFrame('activity', names);
  const name = nameCell(frame.cells.goal, names?.includes('owner') === true);
  const status = frame.cells.health.appendChild(element('span', { class: 'mp-status' }));
  const number = numberCell(frame.cells.number);
  const time = timeCell(frame.cells.time, activityMark(), { wordsOf: spokenDates });
  const update = (placed, state) => {
    const { activity } = placed.row;
    frame.place(placed, state);
    setAttributes(frame.row, { 'data-loading': !activity, 'data-category': activity?.status.category });
    if (!activity) return;
    name(activity, state);
    setText(status, activity.status.name);
    number(activity, state.formats);
    time(placed, state);
  };
  return { element: frame.row, update };
}

function nameCell(cell, isOwnerBeside) {
  const dot = element('span', { class: 'mp-dot', 'aria-hidden': 'true' });
  const key = element('a', { class: 'mp-key', tabindex: -1 });
  const summary = element('span', { class: 'mp-summary' });
  cell.append(dot, key, summary);
  const avatar = avatarIn(cell);
  return (activity, state) => {
    setText(key, activity.key);
    setAttributes(key, { href: state.issueUrl(activity.key) });
    setText(summary, activity.summary);
    setAttributes(summary, { title: activity.summary });
    avatar(isOwnerBeside ? null : activity.assignee);
  };
}

function numberCell(cell) {
  const progress = element('span', { class: 'mp-progress' });
  cell.append(progress);
  const part = optional(cell, () => element('span', { class: 'mp-part' }));
  return (activity, formats) => {
    const counts = countsText(activity, formats);
    setText(progress, formats.percent(activity.progress));
    const said = part(counts !== '');
    if (said) setText(said, counts);
  };
}

/** What is unusual in how an activity counts: not at all, or only with a share of it. */
function countsText({ weight, share }, formats) {
  if (weight === 0) return AJS.I18n.getText('milepost.roadmap.activity.not.counted');
  return share < 1 ? AJS.I18n.getText('milepost.roadmap.activity.part', formats.percent(share)) : '';
}

function spokenDates({ activity: { start, due } }, label, { formats }) {
  if (start === null || due === null) return label;
  return AJS.I18n.getText('milepost.roadmap.activity.dates', formats.day(start), formats.day(due));
}
