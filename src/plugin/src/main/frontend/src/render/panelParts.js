import { isoOf } from '../model/days.js';
import { explanationOfGoal } from '../model/explanation.js';
import { goalButtons } from './dialogs/planningButtons.js';
import { standingOf } from '../model/goal.js';
import { historyOf, ledgerOf } from '../model/history.js';
import { button, element, rewrite, setText, show } from './dom.js';
import { exportLinks } from './exportLinks.js';
import { historyView } from './historyView.js';
import { kpiView } from './kpiView.js';
import { ledgerView } from './ledgerView.js';
import { panelDials } from './panelDials.js';
import { campaignList, milestoneList } from './planView.js';
import { whyView } from './whyView.js';

/**
 * What the panel says of a goal below its head: why it shows its numbers, what was planned for it, and what changed it. It
 * arrives after the page.
 */
export function panelParts() {
  const parts = partsOf();
  const place = element('div', {}, ...Object.values(parts).map((part) => part.element));
  const update = (goal, plan, readings, state) => {
    const context = contextOf(goal, plan, readings);
    Object.values(parts).forEach((part) => part.update(context, state));
  };
  return { element: place, update };
}

/** What the parts of the panel draw from; what has not arrived yet is told as far as the roadmap knows it. */
function contextOf(goal, plan, readings) {
  const details = readings.part('details').json;
  const explanation = readings.part('explanation').json ?? explanationOfGoal(goal, plan.asOf);
  const { asOf, isPast, canEdit, canMeasure } = plan;
  return { goal, asOf, isPast, canEdit, canMeasure, details, explanation, readings };
}

function partsOf() {
  const [dials, why, kpis, ledger] = [panelDials(), whyView(), kpiView(), ledgerView()];
  return {
    buttons: goalButtons(),
    dials: {
      element: dials.element,
      update: ({ goal, explanation }, { formats }) => dials.update(goal, explanation, formats),
    },
    kpis: kpiPart(kpis),
    why: whyPart(why),
    history: historyPart(),
    milestones: listPart(AJS.I18n.getText('milepost.roadmap.milestones'), ({ goal }, state) =>
      milestoneList(goal, state),
    ),
    campaigns: listPart(AJS.I18n.getText('milepost.roadmap.campaigns'), ({ goal, explanation }, { formats }) =>
      campaignList(explanation.campaignCover, goal.kpi, formats),
    ),
    ledger: section(AJS.I18n.getText('milepost.roadmap.ledger'), ledger.element, (context, state) =>
      ledger.update(ledgerPart(context, state.formats), state),
    ),
    exports: exportPart(),
  };
}

function exportPart() {
  const { element, update } = exportLinks();
  return {
    element,
    update: ({ goal, asOf, isPast }, state) => update({ goal, to: isPast ? isoOf(asOf) : undefined }, state),
  };
}

/** Of a past day the ledger is what the history up to that day holds. */
function ledgerPart({ isPast, readings }, { localDay }) {
  if (!isPast) return readings.part('ledger');
  const { status, json } = readings.part('history');
  return { status, json: json && ledgerOf(historyOf(json, localDay)) };
}

function kpiPart(kpis) {
  const place = section('', kpis.element, ({ goal, details }, state) => {
    const shown = details?.kpis ?? (goal.kpi === null ? [] : [goal.kpi]);
    const isOne = shown.length === 1;
    setText(place.title, isOne ? AJS.I18n.getText('milepost.roadmap.kpi') : AJS.I18n.getText('milepost.roadmap.kpis'));
    show(place.element, shown.length > 0);
    kpis.update(shown, state);
  });
  return place;
}

function whyPart(why) {
  return section(
    AJS.I18n.getText('milepost.roadmap.why'),
    why.element,
    ({ goal, asOf, details, explanation }, { formats }) =>
      why.update(explanation, { goal, asOf, activities: details?.activityList }, formats),
  );
}

/** Away where this server keeps no history; what did not come can be asked for again. */
function historyPart() {
  const history = historyView();
  const note = element('p', { class: 'mp-faint' });
  const retry = button('mp-link', { 'data-retry': 'history' });
  setText(retry, AJS.I18n.getText('milepost.roadmap.retry'));
  const body = element('div', {}, note, retry, history.element);
  const place = section(AJS.I18n.getText('milepost.roadmap.history'), body, ({ goal, ...context }, state) => {
    const { status, json } = context.readings.part('history');
    show(place.element, status !== 'absent');
    show(history.element, json !== null);
    show(note, json === null);
    show(retry, json === null && status === 'failed');
    setText(note, status === 'failed' ? didNotArrive() : AJS.I18n.getText('milepost.roadmap.history.loading'));
    if (json !== null) history.update(historyContext(goal, json, context, state), state);
  });
  return place;
}

function historyContext(goal, history, { details, explanation, readings }, { chosenMark }) {
  const forecast = readings.part('forecast').json;
  const kpis = details?.kpis ?? explanation.result.kpis;
  return { history, forecast, kpis, health: standingOf(goal), chosen: chosenMark };
}

function didNotArrive() {
  return AJS.I18n.getText('milepost.roadmap.history.failed');
}

/** A section whose content `make` builds, and which is away while there is none. */
function listPart(title, make) {
  const body = element('div', {});
  const place = section(title, body, (context, state) => {
    const { goal, explanation } = context;
    const isThere = make(context, state) !== null;
    show(place.element, isThere);
    const drawnFrom = [goal.milestones, goal.kpi, explanation.campaignCover, state.today, state.formats.locale];
    rewrite(body, drawnFrom, () => [make(context, state)].filter(Boolean));
  });
  return place;
}

function section(text, body, update) {
  const title = element('h3', { class: 'mp-panel-title' }, text);
  return { element: element('div', {}, title, body), title, update };
}
