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
  const [minor, major] = ['minor', 'major'].map((name) => shape('path', { class: `mp-line-${name}` }));
  const behind = shape('svg', { class: 'mp-lines', 'aria-hidden': 'true', focusable: 'false' }, minor, major);
  const today = element('div', { class: 'mp-today', 'aria-hidden': 'true' });
  const update = (axis, { top, height }) => {
    setAttributes(minor, { d: linesAt(axis.minor, height) });
    setAttributes(major, { d: linesAt(axis.major, height) });
    setStyle(behind, { transform: `translateY(${top}px)`, height: `${height}px` });
    setStyle(today, { transform: `translate(${axis.today.x}px, ${top}px)`, height: `${height}px` });
  };
  return { behind, today, update };
}

/** In the middle of a pixel, so that it is as sharp as thin. */
function linesAt(ticks, height) {
  return ticks.map(({ x }) => `M${Math.round(x) + 0.5} 0V${height}`).join('');
}
