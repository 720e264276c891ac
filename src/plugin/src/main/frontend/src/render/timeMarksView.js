import { element, reuse, setAttributes, setStyle, setText, shape } from './dom.js';
import { releaseText } from './dependencyWords.js';

const BAND = 4;
const BAND_GAP = 5;
const GOAL_BAR = 18;
const HALO = 4;
const HEAD = 5;

/** Behind the bars: lines of releases, bands of forecasts, what is in the critical chain, and arrows. */
export function marksBehind() {
  const groups = ['releases', 'halos', 'bands', 'arrows'].map((name) => shape('g', { class: `mp-${name}` }));
  const [lines, halos, bands, paths] = groups;
  const view = shape(
    'svg',
    { class: 'mp-lines mp-marks-behind', 'aria-hidden': 'true', focusable: 'false' },
    ...groups,
  );
  const update = ({ band, releases, chained, forecasts, arrows }) => {
    setStyle(view, { transform: `translateY(${band.top}px)`, height: `${band.height}px` });
    drawEach(lines, 'line', releases, ({ x, release }) => ({
      x1: x,
      x2: x,
      y1: 0,
      y2: band.height,
      'data-state': release.state,
    }));
    drawEach(halos, 'rect', chained, haloOf);
    drawEach(bands, 'path', forecasts, bandOf);
    drawEach(paths, 'path', arrows, ({ edge, corners, isChained }) => ({
      d: arrowPath(corners),
      'data-state': edge.state,
      'data-broken': edge.broken,
      'data-chain': isChained,
    }));
  };
  return { element: view, update };
}

function drawEach(parent, tag, items, attributesOf) {
  reuse(parent, items.length, () => shape(tag)).forEach((node, index) =>
    setAttributes(node, attributesOf(items[index])),
  );
}

function haloOf({ x, end, top, height }) {
  const tall = Math.min(height, 20);
  return { x: x - HALO, y: top + (height - tall) / 2, width: end - x + 2 * HALO, height: tall, rx: 6 };
}

/** A thin band above the bar, and a peg where its middle is; an open end has none of the caps. */
function bandOf({ mark: { x, width, at, isOpen }, top, height }) {
  const y = top + (height - GOAL_BAR) / 2 - BAND_GAP - BAND;
  const [low, end] = [y + BAND, x + width];
  const band = `M${x} ${y - 2}V${low + 2}M${x} ${y + BAND / 2}H${end}${isOpen ? '' : `M${end} ${y - 2}V${low + 2}`}`;
  return { d: at === null ? band : `${band}M${at - 4} ${y - 2}h8l-4 7z` };
}

function arrowPath(corners) {
  const [x, y] = corners.at(-1);
  const line = corners.map(([right, low], index) => `${index ? 'L' : 'M'}${right} ${low}`).join('');
  return `${line}M${x - HEAD} ${y - HEAD}L${x} ${y}L${x - HEAD} ${y + HEAD}`;
}

/** Above the bars, below the head of the axis: what is released where. They are heard in the list of releases. */
export function releaseFlags() {
  const flags = element('div', { class: 'mp-flags', 'aria-hidden': 'true' });
  const update = (marks, formats) => {
    reuse(flags, marks.length, () => element('span', { class: 'mp-release' })).forEach((flag, index) => {
      const { release, x, labelX } = marks[index];
      setStyle(flag, { transform: `translateX(${x}px)` });
      setAttributes(flag, {
        'data-state': release.state,
        title: releaseText(release, formats),
        'data-named': labelX !== null,
      });
      setText(flag, labelX === null ? '' : release.name);
    });
  };
  return { element: flags, update };
}
