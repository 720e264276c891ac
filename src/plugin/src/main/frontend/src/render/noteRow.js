import { button, element, setText } from './dom.js';
import { noteFrame } from './rowFrame.js';
import { hiddenActivities } from './words.js';

/** The rows that stand for activities which are on their way, did not come, are not kept, or may not be seen. */
export function noteRow(kind, names) {
  const frame = noteFrame(kind, names);
  const text = frame.cell.appendChild(element('span', { class: 'mp-note' }));
  if (kind === 'failed') frame.cell.append(retryButton());
  const update = (placed, state) => {
    frame.place(placed, state);
    setText(text, NOTES[kind](placed.row, state.formats));
  };
  return { element: frame.row, update };
}

const NOTES = {
  pending: () => AJS.I18n.getText('milepost.roadmap.activities.loading'),
  failed: () => AJS.I18n.getText('milepost.roadmap.activities.failed'),
  none: () => AJS.I18n.getText('milepost.roadmap.activities.none'),
  past: () => AJS.I18n.getText('milepost.roadmap.activities.past'),
  empty: () => AJS.I18n.getText('milepost.lanes.empty'),
  unknown: ({ text }) => text || AJS.I18n.getText('milepost.lanes.unknown'),
  hidden: ({ hidden }, formats) => hiddenActivities(hidden, formats),
};

function retryButton() {
  return button('mp-link', { 'data-action': 'retry', tabindex: -1 }, AJS.I18n.getText('milepost.roadmap.retry'));
}
