import { chartOf, MARK_SIZE } from '../layout/chart.js';
import { element, setAttributes, setStyle, setText, shape, show } from './dom.js';
import { chartSummary, tickName } from './historyText.js';

const SIZE = { width: 328, height: 190 };

/**
 * The chart of a goal's history: lines of result, delivery and pace, the forecast's bands, and over them one button a
 * mark, which is reached and read like any other button.
 */
export function chartView() {
  const drawing = shape('svg', { class: 'mp-chart', viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: 'img' });
  const marks = element('div', { class: 'mp-marks', role: 'group' });
  setAttributes(marks, { 'aria-label': AJS.I18n.getText('milepost.roadmap.history.marks') });
  const frame = element('div', { class: 'mp-chart-frame' }, drawing, marks);
  let drawn = null;
  const update = (history, band, { state, health, texts, chosen }) => {
    const chart = chartOf(history, band, SIZE);
    setAttributes(frame, { 'data-health': health });
    const content = JSON.stringify([chart, state.formats.locale]);
    if (content !== drawn) {
      drawn = content;
      drawing.replaceChildren(...shapesOf(chart, state));
      setAttributes(drawing, { 'aria-label': chartSummary(history, state.formats) });
    }
    drawMarks(marks, chart.marks, texts, chosen);
  };
  return { element: frame, update };
}

/** The marks of a chart in the order of time, for who draws their texts. */
export function marksOf(history, band) {
  return chartOf(history, band, SIZE).marks;
}

function shapesOf(chart, { formats, today }) {
  const { plot } = chart;
  return [
    ...chart.shares.flatMap(({ share, y }) => [
      shape('line', { class: 'mp-chart-rule', x1: plot.left, x2: plot.right, y1: y, y2: y }),
      label({ x: plot.left - 6, y: y + 4, 'text-anchor': 'end' }, formats.wholePercent(share)),
    ]),
    ...chart.days.map((tick) =>
      label({ x: tick.x, y: plot.bottom + 16, 'text-anchor': 'middle' }, tickName(tick, formats, today)),
    ),
    area('mp-band-80', chart.band80),
    area('mp-band-50', chart.band50),
    ...lines('mp-line-pace', chart.pace),
    ...lines('mp-line-delivery', chart.delivery),
    ...lines('mp-line-result', chart.result),
    ...lines('mp-line-forecast', chart.middle),
    todayLine(chart),
  ].filter(Boolean);
}

function label(place, text) {
  const node = shape('text', { class: 'mp-chart-label', ...place });
  node.textContent = text;
  return node;
}

function lines(look, pieces) {
  return pieces.map((piece) => shape('polyline', { class: look, points: pointsText(piece) }));
}

function area(look, points) {
  return points.length === 0 ? null : shape('polygon', { class: look, points: pointsText(points) });
}

function todayLine({ todayX, plot }) {
  if (todayX === null) return null;
  return shape('line', { class: 'mp-chart-today', x1: todayX, x2: todayX, y1: plot.top, y2: plot.bottom });
}

function pointsText(points) {
  return points.map(([x, y]) => `${x},${y}`).join(' ');
}

/** One mark is reached by Tab: the chosen one, or the latest. */
function drawMarks(place, marks, texts, chosen) {
  while (place.childElementCount > marks.length) place.lastElementChild.remove();
  while (place.childElementCount < marks.length) place.append(markButton());
  const reached = chosen ?? marks.length - 1;
  marks.forEach(({ x, y, points }, index) => {
    const button = place.children[index];
    setStyle(button, {
      left: `${(x / SIZE.width) * 100}%`,
      top: `${(y / SIZE.height) * 100}%`,
      width: `${MARK_SIZE}px`,
      height: `${MARK_SIZE}px`,
    });
    setAttributes(button, {
      'data-mark': index,
      'data-many': points.length > 1,
      'aria-label': texts[index].join('. '),
      'aria-pressed': String(index === chosen),
      tabindex: index === reached ? 0 : -1,
    });
  });
  show(place, marks.length > 0);
}

function markButton() {
  return element('button', { type: 'button', class: 'mp-mark' });
}

/** What the looks of the chart's lines mean. */
export function chartKey() {
  const entries = {
    result: entry('result', AJS.I18n.getText('milepost.roadmap.result')),
    delivery: entry('delivery', AJS.I18n.getText('milepost.roadmap.delivery')),
    pace: entry('pace', AJS.I18n.getText('milepost.roadmap.pace')),
    forecast: entry('forecast', AJS.I18n.getText('milepost.roadmap.forecast.key')),
  };
  const key = element('ul', { class: 'mp-chart-key mp-faint' }, ...Object.values(entries));
  const update = ({ result, delivery, pace, forecast }) => {
    Object.entries({ result, delivery, pace, forecast }).forEach(([name, isThere]) => show(entries[name], isThere));
  };
  return { element: key, update };
}

function entry(look, words) {
  const text = element('span', {});
  setText(text, words);
  return element('li', {}, element('span', { class: `mp-key-${look}`, 'aria-hidden': 'true' }), text);
}
