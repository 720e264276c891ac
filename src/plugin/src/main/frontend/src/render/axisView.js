import { element, reuse, setAttributes, setStyle, setText, shape } from './dom.js';
import { majorName, minorName } from './periods.js';

/** The head of the time axis: two lines of labels and the flag of today. */
export function axisHead() {
  const major = element('div', { class: 'mp-axis-line mp-axis-major' });
  const minor = element('div', { class: 'mp-axis-line mp-axis-minor' });
  const flag = element('div', { class: 'mp-flag' });
  const head = element('div', { class: 'mp-axis', 'aria-hidden': 'true' }, major, minor, flag);
  const update = (axis, formats, todayText) => {
    drawLabels(major, axis.major, (tick) => majorName(tick.unit, tick.day, formats, axis.choice));
    drawLabels(minor, axis.minor, (tick) => minorName(tick.unit, tick.day, formats, axis.choice));
    setText(flag, todayText);
    setStyle(flag, { transform: `translateX(${axis.today.flagX}px)`, width: `${axis.today.width}px` });
  };
  return { element: head, update };
}

function drawLabels(line, ticks, nameOf) {
  const shown = ticks.filter(({ labelX }) => labelX !== null);
  reuse(line, shown.length, () => element('span', { class: 'mp-axis-label' })).forEach((label, index) => {
    setText(label, nameOf(shown[index]));
    setStyle(label, { transform: `translateX(${shown[index].labelX}px)` });
  });
}

/** The lines behind the bars, as high as the rows that are drawn, and the line of today in front of them. */
export function axisLines() {
  const behind = shape('svg', { class: 'mp-lines', 'aria-hidden': 'true', focusable: 'false' });
  const today = element('div', { class: 'mp-today', 'aria-hidden': 'true' });
  const update = (axis, { top, height }) => {
    const lines = [...axis.minor, ...axis.major];
    reuse(behind, lines.length, () => shape('line', { y1: 0 })).forEach((line, index) => {
      const isMajor = index >= axis.minor.length;
      const x = Math.round(lines[index].x) + 0.5;
      setAttributes(line, { x1: x, x2: x, y2: height, class: isMajor ? 'mp-line-major' : 'mp-line-minor' });
    });
    setStyle(behind, { transform: `translateY(${top}px)`, height: `${height}px` });
    setStyle(today, { transform: `translate(${axis.today.x}px, ${top}px)`, height: `${height}px` });
  };
  return { behind, today, update };
}
