import { dayOf } from '../model/days.js';
import { element, rewrite } from './dom.js';
import { aimText, sourceText, standingOfKpi, timingText } from './kpiTexts.js';
import { shareText } from './words.js';

/**
 * The KPIs of a goal in its panel: value and target, from where it came, its share, and what is out of range; with
 * `drawingOf` a small drawing of how each went.
 */
export function kpiView(drawingOf = () => null) {
  const list = element('ul', { class: 'mp-kpis' });
  const update = (kpis, { formats, today, series = null }) => {
    const hasWeights = new Set(kpis.map(({ weight = 1 }) => weight)).size > 1;
    rewrite(list, [kpis, series && [...series]], () =>
      kpis.map((kpi) => itemOf(kpi, hasWeights, formats, today, drawingOf(kpi, series, formats))),
    );
  };
  return { element: list, update };
}

function itemOf(kpi, hasWeight, formats, today, drawing) {
  const name = element('span', { class: 'mp-kpi-name' }, kpi.name);
  const share = element('strong', {}, kpi.share === undefined ? '' : shareText(kpi.share, formats));
  const top = element('p', { class: 'mp-kpi-line' }, name, share);
  const value = element('p', {}, standingOfKpi(kpi, formats), ...measuredOn(kpi, formats, today));
  const facts = factsOf(kpi, hasWeight, formats);
  const line = facts === '' ? null : element('p', { class: 'mp-faint' }, facts);
  const warning = kpi.warning ? element('p', { class: 'mp-warning' }, kpi.warning) : null;
  return element('li', {}, top, value, drawing, line, warning);
}

function measuredOn({ day, value }, formats, today) {
  const measured = dayOf(day);
  if (measured === null || value === null) return [];
  return [' ', element('span', { class: 'mp-faint' }, formats.dayNear(measured, today))];
}

function factsOf(kpi, hasWeight, formats) {
  const weight = hasWeight ? AJS.I18n.getText('milepost.roadmap.kpi.weight', formats.number(kpi.weight)) : '';
  const isTimed = kpi.timeInside !== null && kpi.timeInside !== undefined;
  const inside = isTimed ? AJS.I18n.getText('milepost.roadmap.kpi.inside', formats.percent(kpi.timeInside)) : '';
  return [aimText(kpi, formats), timingText(kpi), sourceText(kpi), weight, inside].filter(Boolean).join(' \u00b7 ');
}
