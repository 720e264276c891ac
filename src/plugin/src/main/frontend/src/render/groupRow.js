import { element } from './dom.js';
import { noteFrame } from './rowFrame.js';
import { toggleOf } from './toggle.js';

/** The row under which a goal with sub-goals keeps its own activities. */
export function groupRow() {
  const frame = noteFrame('group');
  const toggle = toggleOf();
  const name = element('span', { class: 'mp-note' }, AJS.I18n.getText('milepost.roadmap.activities.own'));
  frame.cell.append(toggle.element, name);
  const update = (placed, state) => {
    frame.place(placed, state);
    toggle.update(true, placed.row.open);
  };
  return { element: frame.row, update };
}
