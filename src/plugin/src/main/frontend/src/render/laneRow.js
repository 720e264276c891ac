import { element, setAttributes, setText, show } from './dom.js';
import { laneCount, laneName } from './laneWords.js';
import { laneMark } from './marks.js';
import { rowFrame } from './rowFrame.js';
import { timeCell } from './timeCell.js';
import { toggleIn } from './toggle.js';
import { shareText } from './words.js';

/** A lane's row: its name, how many activities there are, how much of their work is done, from when to when they go. */
export function laneRow(names) {
  const frame = rowFrame('lane', names);
  const name = nameCell(frame.cells.goal);
  const share = frame.cells.number.appendChild(element('span', { class: 'mp-share' }));
  const mark = laneMark();
  const time = timeCell(frame.cells.time, mark, { wordsOf: spoken });
  const update = (placed, state) => {
    const { lane } = placed.row;
    frame.place(placed, state);
    name(placed.row, state.formats);
    setText(share, shareText(lane.delivery.share, state.formats));
    setAttributes(share, { 'data-empty': lane.delivery.share === null });
    show(mark.drawing, placed.mark !== null);
    time({ ...placed, mark: placed.mark ?? NO_MARK }, state);
  };
  return { element: frame.row, update };
}

/** Of a lane in which nothing has a date. */
const NO_MARK = { bar: { x: 0, width: 0, fill: null }, labelX: null, outside: null };

function nameCell(cell) {
  const toggle = toggleIn(cell);
  const summary = element('span', { class: 'mp-summary' });
  const count = element('span', { class: 'mp-count' });
  cell.append(element('span', { class: 'mp-name' }, summary, count));
  return ({ lane, canOpen, open }, formats) => {
    toggle(canOpen, open);
    setText(summary, laneName(lane));
    setAttributes(summary, { title: laneName(lane), 'data-empty': lane.name === null });
    setText(count, laneCount(lane, formats));
  };
}

function spoken({ lane: { start, due } }, label, { formats }) {
  if (start === null || due === null) return label;
  return AJS.I18n.getText('milepost.roadmap.activity.dates', formats.day(start), formats.day(due));
}
