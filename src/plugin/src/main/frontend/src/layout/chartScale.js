import { periods } from './calendar.js';

/** The two scales of a history chart with their ticks: days and shares in, pixels out. */

const STEPS = [0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5];
const MOST_TICKS = 5;
const LOWEST = -1;
const HIGHEST = 3;
const LABEL_WIDTH = 52;

/**
 * The vertical scale for shares: from 0 to 1 at least, as far as the shares go, ending on round steps. `y(share)` gives
 * pixels from the top and stays inside the plot; shares far beyond everything do not decide the scale.
 */
export function shareScale(shares, { top, bottom }) {
  const known = shares.filter((share) => share !== null && Number.isFinite(share));
  const low = Math.max(
    LOWEST,
    known.reduce((a, b) => Math.min(a, b), 0),
  );
  const high = Math.min(
    HIGHEST,
    known.reduce((a, b) => Math.max(a, b), 1),
  );
  const step = STEPS.find((each) => Math.ceil((high - low) / each - 1e-9) <= MOST_TICKS) ?? 5;
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const y = (share) => {
    const inside = Math.min(last * step, Math.max(first * step, share));
    return round(bottom - ((inside - first * step) / ((last - first) * step)) * (bottom - top));
  };
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round6((first + index) * step));
  return { y, ticks: ticks.map((share) => ({ share, y: y(share) })) };
}

/** The horizontal scale for days, with ticks at the beginnings of the smallest unit whose labels have room. */
export function dayScale(from, to, { left, right }) {
  const last = Math.max(to, from + 1);
  const x = (day) => round(left + ((Math.min(last, Math.max(from, day)) - from) / (last - from)) * (right - left));
  const most = Math.max(1, Math.floor((right - left) / LABEL_WIDTH));
  const unit = ['week', 'month', 'quarter', 'year'].find((each) => startsOf(each, from, last).length <= most) ?? 'year';
  const starts = startsOf(unit, from, last);
  const every = Math.ceil(starts.length / most);
  const ticks = starts.filter((_, index) => index % every === 0).map((day) => ({ unit, day, x: x(day) }));
  return { x, ticks: ticks.filter((tick) => tick.x + LABEL_WIDTH / 2 <= right + LABEL_WIDTH / 4) };
}

function round(pixels) {
  return Math.round(pixels * 10) / 10;
}

function startsOf(unit, from, to) {
  return periods(unit, from, to)
    .map(({ start }) => start)
    .filter((start) => start >= from && start <= to);
}

function round6(share) {
  return Math.round(share * 1e6) / 1e6;
}
