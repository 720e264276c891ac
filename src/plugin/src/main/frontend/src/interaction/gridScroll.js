import { HEAD_HEIGHT } from '../layout/columns.js';

/** The place of the grid's view in numbers, and the ways to move it. */
export class GridScroll {
  #scroller;

  constructor(scroller, { moved, resized }) {
    this.#scroller = scroller;
    scroller.addEventListener('scroll', moved, { passive: true });
    new ResizeObserver(resized).observe(scroller);
  }

  get width() {
    return this.#scroller.clientWidth;
  }

  /** What `view` will be once there are rows that fill it, scrolled to a place of a time axis so wide: known before all is laid out. */
  firstView(columns, x, width) {
    const { clientHeight } = this.#scroller;
    const height = parseFloat(window.getComputedStyle(this.#scroller).maxHeight) || clientHeight;
    const viewWidth = Math.max(0, this.width - columns.left);
    const from = Math.min(Math.max(0, x), Math.max(0, width - viewWidth));
    return { top: 0, height: Math.max(0, height - HEAD_HEIGHT), from, to: from + viewWidth };
  }

  /** `top` and `height` of the rows below the head, `from` and `to` of the time axis right of the columns. */
  view(columns) {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.#scroller;
    return {
      top: scrollTop,
      height: Math.max(0, clientHeight - HEAD_HEIGHT),
      from: scrollLeft,
      to: scrollLeft + Math.max(0, clientWidth - columns.left),
    };
  }

  /** How far a place of the window lies from the left edge. */
  xOf(clientX) {
    return clientX - this.#scroller.getBoundingClientRect().left;
  }

  toTop(top) {
    this.#scroller.scrollTop = top;
  }

  toX(x) {
    this.#scroller.scrollLeft = x;
  }
}
