import { element, rewrite, setAttributes, setStyle, shape } from './dom.js';
import { yearName } from './periods.js';

const LINE = 2;
const WIDTH = 1000;

/** The whole plan in a strip under the tools, with a frame around what the grid shows of it. */
export function miniMapView() {
  const bars = shape('svg', { class: 'mp-map-bars', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const years = element('div', { class: 'mp-map-years', 'aria-hidden': 'true' });
  const today = element('div', { class: 'mp-map-today', 'aria-hidden': 'true' });
  const frame = element('div', { class: 'mp-map-frame', role: 'slider', tabindex: 0, 'aria-valuemin': 0 });
  setAttributes(frame, {
    'aria-label': AJS.I18n.getText('milepost.roadmap.map'),
    title: AJS.I18n.getText('milepost.roadmap.map.hint'),
    'aria-valuemax': 100,
  });
  const strip = element('div', { class: 'mp-map' }, bars, years, today, frame);
  const update = (map, choice, formats) => {
    drawBars(bars, map);
    drawYears(years, map.years, (day) => yearName(day, formats, choice));
    setStyle(today, { left: percent(map.today) });
  };
  return { strip, frame, update, updateFrame: (...place) => drawFrame(frame, ...place) };
}

/** One path a standing: the number of nodes does not grow with the plan. */
function drawBars(bars, { lines, spans }) {
  setAttributes(bars, { viewBox: `0 0 ${WIDTH} ${lines * LINE}` });
  rewrite(bars, spans, () =>
    Object.entries(spans).map(([standing, all]) =>
      shape('path', { class: 'mp-map-bar', 'data-health': standing, d: all.map(lineOf).join('') }),
    ),
  );
}

function lineOf({ line, from, to }) {
  return `M${from * WIDTH} ${line * LINE + LINE / 2}H${to * WIDTH}`;
}

function drawYears(place, years, nameOf) {
  const named = years.map(({ day, at }) => [nameOf(day), at]);
  rewrite(place, named, () =>
    named.map(([name, at]) => {
      const label = element('span', {}, name);
      setStyle(label, { left: percent(at) });
      return label;
    }),
  );
}

/** `days` are the first and the last day in view. */
function drawFrame(frame, { from, to }, days, formats) {
  setStyle(frame, { left: percent(from), width: percent(to - from) });
  const room = 1 - (to - from);
  const at = room > 0 ? Math.round((from / room) * 100) : 0;
  const text = AJS.I18n.getText('milepost.roadmap.map.view', formats.day(days.first), formats.day(days.last));
  setAttributes(frame, { 'aria-valuenow': Math.min(100, at), 'aria-valuetext': text });
}

function percent(share) {
  return `${share * 100}%`;
}
