import { reuse, setAttributes, setStyle, shape } from '../dom.js';

const RADIUS = 4;
const GAP = 7;

/** Dots before the bars of goals that have changed; what has is said of their rows. */
export function sinceMarks() {
  const dots = shape('g', {});
  const view = shape('svg', { class: 'mp-lines mp-since-marks', 'aria-hidden': 'true', focusable: 'false' }, dots);
  const update = (band, boxes) => {
    setStyle(view, { transform: `translateY(${band.top}px)`, height: `${band.height}px` });
    reuse(dots, boxes.length, () => shape('circle', { r: RADIUS })).forEach((dot, index) => {
      const { x, top, height } = boxes[index];
      setAttributes(dot, { cx: Math.max(RADIUS, x - GAP), cy: top + height / 2 });
    });
  };
  return { element: view, update };
}
