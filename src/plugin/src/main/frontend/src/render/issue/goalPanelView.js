import { explanationOfGoal } from '../../model/explanation.js';
import { standingOf } from '../../model/goal.js';
import { button, element, rewrite, setAttributes, setText, show } from '../dom.js';
import { exportLinks } from '../exportLinks.js';
import { kpiView } from '../kpiView.js';
import { ledgerView } from '../ledgerView.js';
import { panelDials } from '../panelDials.js';
import { campaignList, milestoneList } from '../planView.js';
import { closingText, gapText, standingName } from '../words.js';
import { activityList } from './activityList.js';
import { sparkline } from './sparklineView.js';

/** A goal on its own issue's page: both dials, health, KPIs, what is planned, its activities and what changed it. */
export function goalPanelView() {
  const parts = [head(), dials(), deeds(), kpis(), milestones(), campaigns(), activities(), ledger(), exportLinks()];
  const place = element('div', { class: 'mp-goal' }, ...parts.map((part) => part.element));
  const update = (goal, keeper, state) => {
    const context = {
      goal,
      explanation: keeper.part('explanation').json ?? explanationOfGoal(goal, state.today),
      rights: keeper.part('plan').json ?? { canMeasure: false, canEdit: false },
      ledger: keeper.part('ledger'),
    };
    parts.forEach((part) => part.update(context, state));
  };
  return { element: place, update };
}

function head() {
  const lozenge = element('span', { class: 'mp-lozenge' });
  const gap = element('span', { class: 'mp-faint' });
  const [why, closing] = ['mp-end', 'mp-closing'].map((look) => element('p', { class: look }));
  const update = ({ goal }, { formats }) => {
    setAttributes(lozenge, { 'data-health': standingOf(goal) });
    setText(lozenge, standingName(standingOf(goal), formats));
    const isBehind = goal.gapPoints !== null;
    setText(gap, isBehind ? AJS.I18n.getText('milepost.issue.gap', gapText(goal.gapPoints, formats)) : '');
    say(why, goal.why ?? '');
    say(closing, goal.closing ? closingText(goal.closing, formats) : '');
  };
  return {
    element: element('div', {}, element('p', { class: 'mp-standing' }, lozenge, ' ', gap), why, closing),
    update,
  };
}

function dials() {
  const { element: place, update } = panelDials();
  return { element: place, update: ({ goal, explanation }, { formats }) => update(goal, explanation, formats) };
}

/** Who may not record values may still read them. */
function deeds() {
  const values = button('mp-button', { 'data-do': 'values' });
  const roadmap = element('a', { class: 'mp-open' }, AJS.I18n.getText('milepost.issue.roadmap'));
  const update = ({ goal, rights }, { roadmapUrl }) => {
    show(values, goal.kpi !== null);
    const text = rights.canMeasure
      ? AJS.I18n.getText('milepost.plan.record')
      : AJS.I18n.getText('milepost.plan.values');
    setText(values, text);
    setAttributes(roadmap, { href: roadmapUrl });
  };
  return { element: element('div', { class: 'mp-deeds' }, values, roadmap), update };
}

function kpis() {
  const view = kpiView(sparkline);
  const none = element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.issue.kpis.none'));
  return section(
    AJS.I18n.getText('milepost.roadmap.kpis'),
    element('div', {}, none, view.element),
    ({ goal }, state) => {
      show(none, goal.kpis.length === 0);
      view.update(goal.kpis, state);
      return true;
    },
  );
}

function milestones() {
  return listed(AJS.I18n.getText('milepost.roadmap.milestones'), ({ goal }, state) => [
    milestoneList(goal, state),
    [goal.milestones, goal.kpi],
  ]);
}

function campaigns() {
  return listed(AJS.I18n.getText('milepost.roadmap.campaigns'), ({ goal, explanation }, { formats }) => [
    campaignList(explanation.campaignCover, goal.kpi, formats),
    [explanation.campaignCover, goal.kpi],
  ]);
}

function activities() {
  return listed(AJS.I18n.getText('milepost.issue.activities'), ({ goal }, state) => [
    activityList(goal.activityList, state),
    goal.activityList,
  ]);
}

function ledger() {
  const view = ledgerView();
  return section(AJS.I18n.getText('milepost.roadmap.ledger'), view.element, (context, state) => {
    view.update(context.ledger, state);
    return true;
  });
}

/** A section that `make` gives as [content, what it is drawn from], and which is away while there is none. */
function listed(title, make) {
  const body = element('div', {});
  return section(title, body, (context, state) => {
    const [content, drawnFrom] = make(context, state);
    rewrite(body, [drawnFrom, state.today], () => [content].filter(Boolean));
    return content !== null;
  });
}

function section(text, body, update) {
  const place = element('section', {}, element('h3', { class: 'mp-panel-title' }, text), body);
  return { element: place, update: (context, state) => show(place, update(context, state)) };
}

function say(node, text) {
  show(node, text !== '');
  setText(node, text);
}
