import { keyMove, moveTo } from '../layout/miniMap.js';

const WHEEL_A_STEP = 60;
const PAN = 0.2;

/**
 * Keys of the time axis, which work in the rows and on the map: + and - change the zoom, 0 shows the whole plan, Shift with an
 * arrow moves the time. The answer says whether the key was ours.
 */
export function timeKey(event, page) {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.shiftKey && Object.hasOwn(PANS, event.key)) return pan(PANS[event.key], page);
  const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : null;
  act?.(page);
  return act !== null;
}

const KEYS = {
  '+': (page) => page.changeTime((time) => time.zoomBy(-1)),
  '=': (page) => page.changeTime((time) => time.zoomBy(-1)),
  '-': (page) => page.changeTime((time) => time.zoomBy(1)),
  0: (page) => page.changeTime((time) => time.zoomTo(page.board.zoomFor(page.plan))),
};

const PANS = { ArrowLeft: -PAN, ArrowRight: PAN };

function pan(part, { board }) {
  const { from, to } = board.span;
  board.toX(from + (to - from) * part);
  return true;
}

/** Ctrl and the wheel, or two fingers that are spread, zoom around the pointer. */
export function zoomByWheel(scroller, page) {
  let turned = 0;
  const turn = (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    turned += event.deltaY;
    if (Math.abs(turned) < WHEEL_A_STEP) return;
    const steps = Math.sign(turned);
    turned = 0;
    page.changeTime((time) => time.zoomBy(steps), page.board.xOf(event.clientX));
  };
  scroller.addEventListener('wheel', turn, { passive: false });
}

/** The frame of the map follows the pointer that has taken it, and the keys; a click beside it brings it there. */
export function moveByMap({ strip, frame }, page) {
  let grip = null;
  const shareAt = ({ clientX }) => {
    const { left, width } = strip.getBoundingClientRect();
    return (clientX - left) / width;
  };
  const take = (event) => {
    if (event.button !== 0 || !page.plan) return;
    const share = shareAt(event);
    const { from, to, width } = page.board.span;
    const middle = (from + to) / 2 / width;
    grip = Math.abs(share - middle) <= (to - from) / 2 / width ? share - middle : 0;
    strip.setPointerCapture?.(event.pointerId);
    follow(event);
  };
  const follow = (event) => {
    if (grip !== null) page.board.toX(moveTo(shareAt(event) - grip, page.board.span));
  };
  const leave = () => {
    grip = null;
  };
  strip.addEventListener('pointerdown', take);
  strip.addEventListener('pointermove', follow);
  ['pointerup', 'pointercancel'].forEach((name) => strip.addEventListener(name, leave));
  frame.addEventListener('keydown', (event) => pressOnFrame(event, page));
}

function pressOnFrame(event, page) {
  const x =
    event.shiftKey || event.ctrlKey || event.altKey || event.metaKey ? null : keyMove(event.key, page.board.span);
  if (x !== null) page.board.toX(x);
  else if (!timeKey(event, page)) return;
  event.preventDefault();
  event.stopPropagation();
}
