import { driftText } from './driftText.js';
import { arrange, element, optional, setAttributes, setText, shape } from './dom.js';
import { milestoneMarks } from './milestoneMarks.js';
import { unscheduledName } from './words.js';

const GOAL_BAR = 18;
const LANE_BAR = 12;
const STRIP = 5;
const STRIP_GAP = 1;
const ACTIVITY_BAR = 8;
const NOTCH_REACH = 5;
const FORMER_BAR = 4;
const FORMER_GAP = 3;

/** The text beside a row's bar: its end and how far that has moved since the baseline, or what is wrong with its dates. */
export function labelOf(row, state) {
  const label = endOf(row, state);
  const drift = row.kind === 'goal' ? driftText(row.goal, state) : '';
  return drift === '' ? label : AJS.I18n.getText('milepost.roadmap.drift.label', label, drift);
}

function endOf(row, { today, formats }) {
  const item = row.kind === 'goal' ? row.goal : (row.activity ?? (row.kind === 'lane' ? row.lane : null));
  if (!item) return '';
  const { start, due } = item;
  if (row.kind === 'lane') return due === null ? '' : formats.dayNear(due, today);
  if (start === null && due === null) return unscheduledName('undated');
  if (start !== null && due !== null && due < start) return unscheduledName('reversed');
  if (due !== null) return formats.dayNear(due, today);
  return row.kind === 'goal' ? unscheduledName('open') : formats.dayNear(start, today);
}

/**
 * The mark of a goal: track from start to due, fill for the headline, a thin strip for delivery where result is the
 * headline, notch for the pace, diamonds for milestones, label beside it; below them the bar of the baseline, behind them
 * where the bar still lies.
 */
export function goalMark() {
  const track = shape('rect', { class: 'mp-track', rx: 3, height: GOAL_BAR });
  const fill = shape('rect', { class: 'mp-fill', rx: 3 });
  const strip = shape('rect', { class: 'mp-strip', rx: 2, height: STRIP });
  const was = shape('rect', { class: 'mp-was', rx: 2, height: FORMER_BAR });
  const still = shape('rect', { class: 'mp-still', rx: 3, height: GOAL_BAR });
  const notch = shape('rect', { class: 'mp-notch', rx: 1, width: 3, height: GOAL_BAR + 2 * NOTCH_REACH });
  const parts = { was, still, track, fill, strip, notch, milestones: milestoneMarks(), text: markLabel() };
  const drawing = shape('svg', { 'aria-hidden': 'true', focusable: 'false' });
  return {
    drawing,
    update: (mark, height, label, state) => drawGoal({ drawing, ...parts }, mark, height, label, state),
  };
}

function drawGoal({ drawing, was, still, track, fill, strip, notch, milestones, text }, mark, height, label, state) {
  const { bar, labelX, outside } = mark;
  const y = (height - GOAL_BAR) / 2;
  const filled = bar.strip === null ? GOAL_BAR : GOAL_BAR - STRIP - STRIP_GAP;
  if (mark.was) setAttributes(was, { x: mark.was.x, y: y + GOAL_BAR + FORMER_GAP, width: mark.was.width });
  if (mark.still) setAttributes(still, { x: mark.still.x, y, width: mark.still.width });
  setAttributes(track, { x: bar.x, y, width: bar.width, 'data-kind': bar.kind });
  setAttributes(fill, { x: bar.x, y, width: bar.fill?.width ?? 0, height: filled });
  setAttributes(strip, { x: bar.x, y: y + GOAL_BAR - STRIP, width: bar.strip?.width ?? 0 });
  setAttributes(notch, { x: (bar.notch ?? 0) - 1.5, y: y - NOTCH_REACH });
  arrange(
    drawing,
    [
      mark.was && was,
      mark.still && still,
      !outside && track,
      !outside && bar.fill && fill,
      !outside && bar.strip && strip,
      !outside && bar.notch !== null && notch,
      ...milestones(mark.diamonds, height / 2, state),
      text(outside ? null : labelX, height, label),
    ].filter(Boolean),
  );
}

/** The mark of a lane: a track over all its days, filled by its delivery. */
export function laneMark() {
  const track = shape('rect', { class: 'mp-track', rx: 3, height: LANE_BAR });
  const fill = shape('rect', { class: 'mp-lane-fill', rx: 3, height: LANE_BAR });
  const text = markLabel();
  const drawing = shape('svg', { 'aria-hidden': 'true', focusable: 'false' });
  const update = ({ bar, labelX, outside }, height, label) => {
    const y = (height - LANE_BAR) / 2;
    setAttributes(track, { x: bar.x, y, width: bar.width });
    setAttributes(fill, { x: bar.x, y, width: bar.fill?.width ?? 0 });
    arrange(drawing, [track, bar.fill && fill, text(outside ? null : labelX, height, label)].filter(Boolean));
  };
  return { drawing, update };
}

/** The mark of an activity: a thin bar, or a diamond where only one date is known. */
export function activityMark() {
  const bar = shape('rect', { class: 'mp-activity-bar', rx: 4, height: ACTIVITY_BAR });
  const point = shape('path', { class: 'mp-activity-bar' });
  const still = shape('rect', { class: 'mp-still', rx: 4, height: ACTIVITY_BAR });
  const drawing = shape('svg', { 'aria-hidden': 'true', focusable: 'false' });
  const parts = { drawing, bar, point, still, text: markLabel() };
  return { drawing, update: (mark, height, label) => drawActivity(parts, mark, height, label) };
}

function drawActivity(parts, mark, height, label) {
  const { kind, x, width } = mark.bar;
  const isPoint = kind === 'point';
  const middle = height / 2;
  if (isPoint) setAttributes(parts.point, { d: `M${x} ${middle - 6}l6 6-6 6-6-6z` });
  else setAttributes(parts.bar, { x, y: middle - ACTIVITY_BAR / 2, width, 'data-kind': kind });
  if (mark.still)
    setAttributes(parts.still, { x: mark.still.x, y: middle - ACTIVITY_BAR / 2, width: mark.still.width });
  const text = parts.text(mark.outside ? null : mark.labelX, height, label);
  arrange(parts.drawing, [mark.still && parts.still, isPoint ? parts.point : parts.bar, text].filter(Boolean));
}

/** The text beside a bar, or null where there is no place for it. */
function markLabel() {
  const text = shape('text', { class: 'mp-mark-label' });
  return (x, height, label) => {
    if (x === null) return null;
    setAttributes(text, { x, y: height / 2 + 4 });
    setText(text, label);
    return text;
  };
}

/** Says at the edge of the view in which direction a bar lies that is out of view; a click leads there. */
export function outsideMark(cell) {
  const part = optional(cell, () => element('span', { class: 'mp-outside', 'aria-hidden': 'true' }));
  return (outside, label) => {
    const mark = part(outside !== null);
    if (mark === null) return;
    setAttributes(mark, { 'data-side': outside });
    setText(mark, outside === 'before' ? `\u2190 ${label}` : `${label} \u2192`);
  };
}
