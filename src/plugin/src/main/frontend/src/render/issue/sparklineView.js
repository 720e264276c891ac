import { sparklineOf } from '../../layout/sparkline.js';
import { targetOf } from '../../model/series.js';
import { shape } from '../dom.js';

const SIZE = { width: 240, height: 32 };

/** How a KPI's value went, as a small line against its target; null where there are not two values. */
export function sparkline(kpi, series, formats) {
  const points = series?.get(kpi.id) ?? [];
  const drawn = sparklineOf(points, targetOf(kpi), SIZE);
  if (drawn === null) return null;
  const { line, last, targetY } = drawn;
  const label = { role: 'img', 'aria-label': textOf(kpi, points, formats) };
  const box = { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, width: SIZE.width, height: SIZE.height };
  const shapes = [
    shape('polyline', { class: 'mp-spark-line', points: line.map(([x, y]) => `${x},${y}`).join(' ') }),
    shape('circle', { class: 'mp-spark-last', cx: last[0], cy: last[1], r: 2.5 }),
  ];
  if (targetY !== null)
    shapes.unshift(shape('line', { class: 'mp-spark-target', x1: 0, x2: SIZE.width, y1: targetY, y2: targetY }));
  return shape('svg', { class: 'mp-spark', ...box, ...label }, ...shapes);
}

/** The line in words: how many values, from where to where. */
function textOf({ name, unit }, points, formats) {
  const [first, last] = [points[0], points.at(-1)];
  const end = ({ day, value }) =>
    AJS.I18n.getText('milepost.issue.spark.end', formats.value(value, unit), formats.day(day));
  return formats.counted(points.length, {
    one: (number) => AJS.I18n.getText('milepost.issue.spark.one', name, number, end(first), end(last)),
    few: (number) => AJS.I18n.getText('milepost.issue.spark.few', name, number, end(first), end(last)),
    other: (number) => AJS.I18n.getText('milepost.issue.spark.other', name, number, end(first), end(last)),
  });
}
