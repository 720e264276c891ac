import { dayScale, shareScale } from './chartScale.js';

/** The history of a goal as a chart: states and bands in, points in pixels out. */

const LEFT = 44;
const TOP = 10;
const RIGHT = 8;
const BOTTOM = 22;

/** So far apart marks stand at least, so that each can be hit: changes closer to each other share one. */
export const MARK_SIZE = 24;

/**
 * The chart of a history with the band of a forecast, in a frame of `width` and `height`. Lines are lists of pieces, a
 * piece a list of [x, y]: a line has a gap where there was no data. `marks` are { x, y, points } with what each stands for.
 */
export function chartOf(history, band, { width, height }) {
  const plot = { left: LEFT, right: width - RIGHT, top: TOP, bottom: height - BOTTOM };
  const last = band.at(-1)?.day ?? history.to;
  const days = dayScale(history.from, Math.max(last, history.to), plot);
  const shares = shareScale(sharesOf(history, band), plot);
  const place = { x: days.x, y: shares.y };
  return {
    plot,
    days: days.ticks,
    shares: shares.ticks,
    todayX: band.length > 0 ? days.x(history.to) : null,
    result: stepsOf(history, 'result', place),
    delivery: stepsOf(history, 'delivery', place),
    pace: paceLine(history.pace, last, place),
    marks: marksOf(history, place),
    ...bandsOf(band, place),
  };
}

/** A state holds until the next one: the line goes flat and then up or down, and stops where the data do. */
function stepsOf({ start, points, from, to }, dial, { x, y }) {
  const states = [{ day: from, share: start[dial] }, ...points.map(({ day, state }) => ({ day, share: state[dial] }))];
  const pieces = [];
  let piece = null;
  states.forEach(({ day, share }, index) => {
    const until = states[index + 1]?.day ?? to + 1;
    if (share === null) piece = null;
    if (share === null) return;
    if (piece === null) pieces.push((piece = []));
    add(piece, [x(day), y(share)]);
    add(piece, [x(until), y(share)]);
  });
  return pieces;
}

/** A point that adds nothing to the line is left out. */
function add(piece, point) {
  const [before, last] = piece.slice(-2);
  const goesOn = last !== undefined && before[1] === point[1] && last[1] === point[1];
  if (goesOn) piece[piece.length - 1] = point;
  else piece.push(point);
}

function paceLine(pace, last, { x, y }) {
  const shown = pace.filter(({ day, share }) => day !== null && share !== null && day <= last);
  return shown.length < 2 ? [] : [shown.map(({ day, share }) => [x(day), y(share)])];
}

/** One mark for all changes within its reach, where the first of them that moved a line left it. */
function marksOf({ points }, { x, y }) {
  const marks = [];
  for (const point of points.filter(({ causes }) => causes.length > 0)) {
    const at = x(point.day);
    const last = marks.at(-1);
    if (last && at - last.x < MARK_SIZE) last.points.push(point);
    else marks.push({ x: at, points: [point] });
  }
  return marks.map((mark) => ({ ...mark, y: y(mark.points.map(movedShare).find((share) => share !== null) ?? 0) }));
}

function movedShare({ before, state }) {
  if (before.result !== state.result && state.result !== null) return state.result;
  return before.delivery !== state.delivery ? state.delivery : state.attainment.share;
}

function bandsOf(band, { x, y }) {
  const edge = (name) => band.map((point) => [x(point.day), y(point[name])]);
  const area = (low, high) => (band.length < 2 ? [] : [...edge(low), ...edge(high).reverse()]);
  return {
    band80: area('low80', 'high80'),
    band50: area('low50', 'high50'),
    middle: band.length < 2 ? [] : [edge('middle')],
  };
}

function sharesOf({ start, points, pace }, band) {
  const ofState = ({ result, delivery }) => [result, delivery];
  return [
    ...ofState(start),
    ...points.flatMap(({ state }) => ofState(state)),
    ...pace.map(({ share }) => share),
    ...band.flatMap(({ low80, high80 }) => [low80, high80]),
  ];
}
