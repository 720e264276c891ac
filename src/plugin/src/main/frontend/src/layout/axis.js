import { rulingOf } from './scale.js';
import { periods } from './calendar.js';

/** The ruling of the time axis inside the view: its size depends on the view alone, not on the plan's years. */

const LABEL_INSET = 6;
const FLAG_INSET = 6;

/**
 * Lines and labels between `view.from` and `view.to` (pixels). `majorWidth(unit, day)` and `minorWidth(unit, day)` measure labels.
 * A major label stays in view while its period does; a label without room, and a minor one that would lie under
 * the flag of today or be cut by the view's edge, is left out.
 */
export function axis(scale, view, { today, todayWidth, majorWidth, minorWidth }) {
  const { major, minor } = rulingOf(scale.zoom, scale.choice);
  const flag = flagOf(scale, today, todayWidth);
  return {
    choice: scale.choice,
    today: flag,
    major: ticks(scale, view, major).map((tick) => withStickyLabel(tick, view, majorWidth(major, tick.day))),
    minor: ticks(scale, view, minor).map((tick) => withLabelBeside(tick, { view, flag }, minorWidth(minor, tick.day))),
  };
}

/** The days that the view shows, kept within the scale. */
export function daysIn(scale, view) {
  return {
    first: Math.max(scale.first, Math.floor(scale.day(view.from))),
    last: Math.min(scale.last, Math.ceil(scale.day(view.to))),
  };
}

function ticks(scale, view, unit) {
  const { first, last } = daysIn(scale, view);
  return periods(unit, first, last, scale.units).map(({ start, end }) => ({
    unit,
    day: start,
    x: scale.x(start),
    end: scale.x(end),
  }));
}

function flagOf(scale, today, width) {
  const x = scale.x(today);
  const flagX = Math.min(Math.max(x - width / 2, 0), scale.width - width);
  return { x, flagX, width };
}

function withStickyLabel(tick, view, labelWidth) {
  const labelX = Math.max(tick.x, view.from) + LABEL_INSET;
  return { ...tick, labelX: labelX + labelWidth + LABEL_INSET <= tick.end ? labelX : null };
}

function withLabelBeside(tick, { view, flag }, labelWidth) {
  const labelX = tick.x + LABEL_INSET;
  const underFlag = labelX < flag.flagX + flag.width + FLAG_INSET && labelX + labelWidth > flag.flagX - FLAG_INSET;
  const isCut = labelX < view.from || labelX + labelWidth > Math.min(tick.end, view.to);
  return { ...tick, labelX: underFlag || isCut ? null : labelX };
}

/**
 * Where to scroll so that a new scale shows the same time as the old one: what lies `held` pixels from the view's edge
 * stays there; where nothing is held, today as long as it is in view, otherwise the middle of the view.
 */
export function scrollLeftFor(scale, before, today, held = null) {
  const todayX = before.scale.x(today);
  const { from, to } = before.view;
  const usual = todayX >= from && todayX <= to ? todayX : (from + to) / 2;
  const kept = held === null ? usual : from + held;
  return scale.x(before.scale.day(kept)) - (kept - from);
}
