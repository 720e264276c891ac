import { element, setText } from './dom.js';
import { unscheduledCount } from './laneWords.js';
import { noteFrame } from './rowFrame.js';
import { toggleIn } from './toggle.js';

/** The row under which a goal with sub-goals keeps its own activities, or a lane those without a date. */
export function groupRow(kind, names) {
  const frame = noteFrame(kind, names);
  const toggle = toggleIn(frame.cell);
  const name = element('span', { class: 'mp-note' });
  frame.cell.append(name);
  const update = (placed, state) => {
    frame.place(placed, state);
    toggle(true, placed.row.open);
    setText(name, NAMES[kind](placed.row, state.formats));
  };
  return { element: frame.row, update };
}

const NAMES = {
  group: () => AJS.I18n.getText('milepost.roadmap.activities.own'),
  unscheduled: ({ lane }, formats) => unscheduledCount(lane.unscheduled, formats),
};
