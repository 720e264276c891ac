import { HEALTHS, standingOf, stateOfMilestone } from '../../model/goal.js';
import { explanationOfGoal } from '../../model/explanation.js';
import { element, setAttributes } from '../dom.js';
import { deliveryTile, resultTile } from '../dialTiles.js';
import { ledgerView } from '../ledgerView.js';
import { panelDials } from '../panelDials.js';
import { standingOfKpi } from '../kpiTexts.js';
import { gapText, goalCount, milestoneText, standingName } from '../words.js';
import { filterTexts } from './filterText.js';

const MOST_MILESTONES = 5;
const MOST_ACTIVITIES = 5;
const NOT_THERE = { status: 'here', json: null };

/** The first slide: whose roadmap it is, of which day and what of it, how its goals stand, and how slides are read. */
export function firstSlide({ title, plan, goals, filter, state }) {
  const { formats, today } = state;
  const tiles = [deliveryTile('h3'), resultTile('h3')];
  tiles.forEach((tile) => tile.update(plan, formats));
  const texts = filterTexts(filter, formats);
  return [
    element('p', { class: 'mp-show-over' }, AJS.I18n.getText('milepost.roadmap.title')),
    element('h2', { class: 'mp-show-title', tabindex: -1 }, title),
    element(
      'p',
      { class: 'mp-show-day' },
      [formats.wholeDay(today), goalCount(goals.length, formats)].join(' \u00b7 '),
    ),
    ...texts.map((text) => element('p', { class: 'mp-show-filter' }, text)),
    standings(goals, formats),
    element('div', { class: 'mp-show-tiles' }, ...tiles.map((tile) => tile.element)),
    legend(),
  ];
}

/** What the sheets of further goals do not have. */
export function leftOut(most, { state: { formats } }) {
  const text = AJS.I18n.getText('milepost.present.print.most', formats.number(most));
  return element('p', { class: 'mp-show-filter' }, text);
}

function standings(goals, formats) {
  const line = (health) => {
    const count = goals.filter((goal) => standingOf(goal) === health).length;
    if (count === 0) return null;
    const number = element('strong', {}, formats.number(count));
    return element('li', {}, number, lozenge(health, formats));
  };
  return element('ul', { class: 'mp-show-standings' }, ...[...HEALTHS, 'draft', 'closed'].map(line));
}

/** What a bar of a slide says. */
export function legend() {
  const entry = (sample, words) =>
    element('li', {}, element('span', { class: `mp-sample mp-sample-${sample}`, 'aria-hidden': 'true' }), words);
  return element(
    'ul',
    { class: 'mp-show-legend mp-faint' },
    entry('fill', AJS.I18n.getText('milepost.roadmap.legend.attainment')),
    entry('notch', AJS.I18n.getText('milepost.roadmap.legend.pace')),
  );
}

/** A goal's slide: its dials against pace, its KPIs and milestones, what is done for it, and what changed it last. */
export function goalSlide(goal, { details, ledger }, { state, plan }) {
  const { formats } = state;
  const health = standingOf(goal);
  const owner = goal.owner?.displayName;
  return [
    element('p', { class: 'mp-show-over' }, [goal.key, owner].filter(Boolean).join(' \u00b7 ')),
    element('h2', { class: 'mp-show-title', tabindex: -1 }, goal.summary),
    element('p', { class: 'mp-show-day' }, lozenge(health, formats), ` ${standText(goal, formats)}`),
    dials(goal, plan, formats),
    element('div', { class: 'mp-show-parts' }, ...parts(goal, { details, ledger }, state)),
  ];
}

function lozenge(health, formats) {
  return element('span', { class: 'mp-lozenge', 'data-health': health }, standingName(health, formats));
}

function standText({ gapPoints, start, due }, formats) {
  const gap = gapPoints === null ? '' : gapText(gapPoints, formats);
  const isSpan = start !== null && due !== null;
  const days = isSpan ? AJS.I18n.getText('milepost.calendar.days', formats.day(start), formats.day(due)) : '';
  return [gap, days].filter(Boolean).join(' \u00b7 ');
}

function dials(goal, plan, formats) {
  const view = panelDials();
  view.update(goal, explanationOfGoal(goal, plan.asOf), formats);
  setAttributes(view.element, { class: 'mp-pairs mp-show-dials' });
  return view.element;
}

function parts(goal, { details, ledger }, state) {
  return [
    part(AJS.I18n.getText('milepost.roadmap.kpis'), kpis(goal, details, state.formats)),
    part(AJS.I18n.getText('milepost.roadmap.milestones'), milestones(goal, state)),
    part(AJS.I18n.getText('milepost.present.activities'), activities(details)),
    changes(ledger, state),
  ].filter(Boolean);
}

function part(title, lines) {
  if (lines.length === 0) return null;
  return element(
    'section',
    {},
    element('h3', {}, title),
    element('ul', {}, ...lines.map((line) => element('li', {}, ...line))),
  );
}

function kpis(goal, details, formats) {
  const known = details?.kpis ?? (goal.kpi === null ? [] : [goal.kpi]);
  return known.map((kpi) => [`${kpi.name}: `, element('strong', {}, standingOfKpi(kpi, formats))]);
}

/** Those to be reached, and the latest that were. */
function milestones({ milestones: all, kpi }, { formats, today }) {
  const dated = all.filter(({ date }) => date !== null).sort((one, other) => one.date - other.date);
  const open = dated.findIndex(({ reachedOn }) => reachedOn === null);
  const first = Math.max(0, (open < 0 ? dated.length : open) - 2);
  return dated.slice(first, first + MOST_MILESTONES).map((each) => {
    const mark = element('span', { class: 'mp-cal-sign mp-cal-sign-milestone', 'aria-hidden': 'true' });
    setAttributes(mark, { 'data-tone': stateOfMilestone(each, today) });
    return [mark, milestoneText(each, kpi, formats)];
  });
}

/** Those that are not done first: a meeting can still do something about them. */
function activities(details) {
  const all = details?.activityList?.items ?? [];
  const isDone = ({ status }) => Number(status.category === 'done');
  const first = [...all].sort((one, other) => isDone(one) - isDone(other)).slice(0, MOST_ACTIVITIES);
  return first.map(({ key, summary, status, assignee }) => [
    element('span', { class: 'mp-lozenge', 'data-category': status.category }, status.name),
    ` ${summary} `,
    element('span', { class: 'mp-faint' }, [key, assignee?.displayName].filter(Boolean).join(' \u00b7 ')),
  ]);
}

function changes(ledger, state) {
  const answer = ledger ?? NOT_THERE;
  if (answer.json === null || answer.json.entries.length === 0) return null;
  const view = ledgerView();
  view.update({ ...answer, json: { ...answer.json, total: 0 } }, state);
  return element('section', {}, element('h3', {}, AJS.I18n.getText('milepost.roadmap.ledger')), view.element);
}
