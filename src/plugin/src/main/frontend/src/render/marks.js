import { element, setAttributes, setText, shape } from './dom.js';
import { milestoneMarks } from './milestoneMarks.js';
import { unscheduledName } from './words.js';

const GOAL_BAR = 18;
const STRIP = 5;
const STRIP_GAP = 1;
const ACTIVITY_BAR = 8;
const NOTCH_REACH = 5;

/** The text beside a row's bar: its end, or what is wrong with its dates. */
export function labelOf(row, today, formats) {
  const item = row.kind === 'goal' ? row.goal : row.activity;
  if (!item) return '';
  const { start, due } = item;
  if (start === null && due === null) return unscheduledName('undated');
  if (start !== null && due !== null && due < start) return unscheduledName('reversed');
  if (due !== null) return formats.dayNear(due, today);
  return row.kind === 'goal' ? unscheduledName('open') : formats.dayNear(start, today);
}

/**
 * The mark of a goal: track from start to due, fill for the headline, a thin strip for delivery where result is the
 * headline, notch for the pace, diamonds for milestones, label beside it.
 */
export function goalMark() {
  const track = shape('rect', { class: 'mp-track', rx: 3, height: GOAL_BAR });
  const fill = shape('rect', { class: 'mp-fill', rx: 3 });
  const strip = shape('rect', { class: 'mp-strip', rx: 2, height: STRIP });
  const notch = shape('rect', { class: 'mp-notch', rx: 1, width: 3, height: GOAL_BAR + 2 * NOTCH_REACH });
  const milestones = milestoneMarks();
  const text = shape('text', { class: 'mp-mark-label' });
  const parts = { track, fill, strip, notch, milestones, text };
  const drawing = shape('svg', { 'aria-hidden': 'true', focusable: 'false' });
  drawing.append(track, fill, strip, notch, milestones.group, text);
  return { drawing, update: (mark, height, label, state) => drawGoal(parts, mark, height, label, state) };
}

function drawGoal({ track, fill, strip, notch, milestones, text }, mark, height, label, state) {
  const { bar, labelX, outside } = mark;
  const y = (height - GOAL_BAR) / 2;
  const filled = bar.strip === null ? GOAL_BAR : GOAL_BAR - STRIP - STRIP_GAP;
  setAttributes(track, { x: bar.x, y, width: bar.width, 'data-kind': bar.kind });
  setAttributes(fill, { x: bar.x, y, width: bar.fill?.width ?? 0, height: filled });
  setAttributes(strip, { x: bar.x, y: y + GOAL_BAR - STRIP, width: bar.strip?.width ?? 0 });
  milestones.update(mark.diamonds, height / 2, state);
  setAttributes(notch, {
    x: (bar.notch ?? 0) - 1.5,
    y: y - NOTCH_REACH,
    visibility: bar.notch === null ? 'hidden' : null,
  });
  drawLabel(text, outside ? null : labelX, height, label);
}

/** The mark of an activity: a thin bar, or a diamond where only one date is known. */
export function activityMark() {
  const bar = shape('rect', { class: 'mp-activity-bar', rx: 4, height: ACTIVITY_BAR });
  const point = shape('path', { class: 'mp-activity-bar' });
  const text = shape('text', { class: 'mp-mark-label' });
  const drawing = shape('svg', { 'aria-hidden': 'true', focusable: 'false' }, bar, point, text);
  return { drawing, update: (mark, height, label) => drawActivity({ bar, point, text }, mark, height, label) };
}

function drawActivity(parts, mark, height, label) {
  const { kind, x, width } = mark.bar;
  const isPoint = kind === 'point';
  const middle = height / 2;
  setAttributes(parts.bar, {
    x,
    y: middle - ACTIVITY_BAR / 2,
    width: isPoint ? 0 : width,
    'data-kind': kind,
  });
  setAttributes(parts.point, { d: isPoint ? `M${x} ${middle - 6}l6 6-6 6-6-6z` : null });
  drawLabel(parts.text, mark.outside ? null : mark.labelX, height, label);
}

function drawLabel(text, x, height, label) {
  setAttributes(text, { x: x ?? 0, y: height / 2 + 4, visibility: x === null ? 'hidden' : null });
  setText(text, label);
}

/** Says at the edge of the view in which direction a bar lies that is out of view; a click leads there. */
export function outsideMark() {
  const mark = element('span', { class: 'mp-outside', 'aria-hidden': 'true' });
  const update = (outside, label) => {
    setAttributes(mark, { 'data-side': outside, hidden: outside === null });
    setText(mark, outside === 'before' ? `\u2190 ${label}` : `${label} \u2192`);
  };
  return { mark, update };
}
