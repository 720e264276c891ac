import { bandOf } from '../model/forecast.js';
import { historyOf } from '../model/history.js';
import { chartKey, chartView, marksOf } from './chartView.js';
import { element, rewrite, setText, show } from './dom.js';
import { deliveryForecastLines, resultForecastLines } from './forecastText.js';
import { changeText, markLines } from './historyText.js';
import { historyTable } from './historyTable.js';

/** The history of a goal and where it is going: chart, what is behind the chosen mark, forecast in words, and a table. */
export function historyView() {
  const [change, caption] = ['mp-change', 'mp-caption'].map((look) => element('p', { class: look }));
  const [chart, key, table] = [chartView(), chartKey(), historyTable()];
  const words = element('div', { class: 'mp-forecast' });
  const none = element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.roadmap.history.none'));
  const drawing = element('div', {}, change, chart.element, key.element, caption);
  const body = element('div', {}, none, drawing, words, table.element);
  let drawn = [];
  const update = ({ history: json, forecast, kpis, health, chosen }, state) => {
    const drawnFrom = [json, forecast, JSON.stringify(kpis), health, chosen, state.today, state.formats];
    if (drawnFrom.every((each, index) => each === drawn[index])) return;
    drawn = drawnFrom;
    const history = historyOf(json, state.formats.localDay);
    const band = bandOf(forecast, kpis, history.to);
    const texts = marksOf(history, band).map((mark) => markLines(mark, state.formats, state.today));
    setText(change, changeText(history, state.formats));
    chart.update(history, band, { state, health, texts, chosen });
    const kinds = kindsOf(history, band);
    const isEmpty = Object.values(kinds).every((isThere) => !isThere);
    show(none, isEmpty);
    show(drawing, !isEmpty);
    key.update(kinds);
    drawCaption(caption, texts, chosen);
    drawForecast(words, forecast, state.formats);
    table.update(history, state);
  };
  return { element: body, update };
}

function kindsOf({ start, points, pace }, band) {
  const has = (dial) => [start, ...points.map(({ state }) => state)].some((state) => state[dial] !== null);
  return { result: has('result'), delivery: has('delivery'), pace: pace.length > 1, forecast: band.length > 1 };
}

function drawCaption(caption, texts, chosen) {
  const lines = texts[chosen] ?? [AJS.I18n.getText('milepost.roadmap.history.hint')];
  show(caption, texts.length > 0);
  rewrite(caption, lines, () => lines.map((line) => element('span', {}, line)));
}

function drawForecast(place, forecast, formats) {
  const result = resultForecastLines(forecast?.result, formats);
  const delivery = deliveryForecastLines(forecast?.delivery, formats);
  show(place, result.length + delivery.length > 0);
  rewrite(place, [result, delivery], () => [
    element('h4', {}, AJS.I18n.getText('milepost.roadmap.forecast')),
    ...[...result, ...delivery].map((line) => element('p', {}, line)),
  ]);
}
