import { gainOf, isByLink } from '../../model/served.js';
import { dialsOf, standingOf } from '../../model/goal.js';
import { dial } from '../dial.js';
import { element, rewrite } from '../dom.js';
import { dialName, gapText, shareText, standingName } from '../words.js';

/** The goals that an issue serves, each with its share, what its completion adds, and the way up to the top. */
export function servedView() {
  const list = element('ul', { class: 'mp-served' });
  const hidden = element('p', { class: 'mp-faint' });
  const none = element('p', {});
  const place = element('div', {}, none, list, hidden);
  const update = (served, state) => {
    rewrite(list, served.goals, () => served.goals.map((goal) => itemOf(goal, served, state)));
    rewrite(hidden, served.hidden, () => hiddenText(served.hidden, state.formats));
    const isEmpty = served.goals.length + served.hidden.goals === 0;
    rewrite(none, isEmpty, () => (isEmpty ? [AJS.I18n.getText('milepost.issue.serves.none')] : []));
  };
  return { element: place, update };
}

function itemOf(goal, served, state) {
  const name = element('p', { class: 'mp-served-name' }, ...named(goal, state));
  return element(
    'li',
    {},
    name,
    figures(goal, state),
    counts(goal, state),
    gain(goal, state),
    ...expected(goal, state),
    way(goal, state),
    deeds(goal, served),
  );
}

/** Lozenge, key and summary of a goal. */
function named(goal, { formats, issueUrl }) {
  const standing = standingOf(goal);
  const names = { ...formats, healthNames: goal.healthNames };
  return [
    element('span', { class: 'mp-lozenge', 'data-health': standing }, standingName(standing, names)),
    ' ',
    element('a', { href: issueUrl(goal.key) }, goal.key),
    ` ${goal.summary}`,
  ];
}

function figures(goal, { formats }) {
  const [headline] = dialsOf({ ...goal, kpi: null, result: { share: null, withData: 0 } });
  const bar = dial();
  bar.update({ ...headline, pace: goal.pace, health: standingOf(goal) });
  const gap = goal.gapPoints === null ? '' : ` (${gapText(goal.gapPoints, formats)})`;
  const number = element('strong', {}, `${shareText(headline.share, formats)}${gap}`);
  return element('div', { class: 'mp-pair' }, element('span', {}, dialName(headline.kind)), bar.element, number);
}

const PATHS = {
  epic: (share) => AJS.I18n.getText('milepost.issue.counts.epic', share),
  link: (share) => AJS.I18n.getText('milepost.issue.counts.link', share),
  'sub-task': (share) => AJS.I18n.getText('milepost.issue.counts.sub.task', share),
};

function counts({ share, path }, { formats }) {
  return element('p', { class: 'mp-faint' }, (PATHS[path] ?? PATHS.link)(formats.percent(share)));
}

const GAINS = {
  adds: ({ points, from, to }, formats) =>
    AJS.I18n.getText(
      'milepost.issue.adds',
      gapText(points, formats),
      AJS.I18n.getText('milepost.roadmap.change', formats.percent(from), formats.percent(to)),
    ),
  done: () => AJS.I18n.getText('milepost.issue.adds.done'),
  nothing: () => AJS.I18n.getText('milepost.issue.adds.nothing'),
  none: () => AJS.I18n.getText('milepost.issue.adds.none'),
};

function gain(goal, { formats }) {
  const found = gainOf(goal);
  return line(found.kind, GAINS[found.kind](found, formats));
}

/** What a number field of the issue gives to the goal's KPIs: what they get of it, and what they have already. */
function expected(goal, { formats }) {
  return goal.expected.flatMap((kpi) => [
    isComing(kpi) ? line('adds', coming(kpi, formats)) : null,
    kpi.counted === 0 ? null : line('done', counted(kpi, formats)),
  ]);
}

function line(kind, text) {
  return element('p', { class: 'mp-gain', 'data-kind': kind }, text);
}

function coming(kpi, formats) {
  return AJS.I18n.getText('milepost.issue.expected', more(kpi, formats), kpi.name, fromTo(kpi, formats));
}

function counted(kpi, formats) {
  return AJS.I18n.getText('milepost.issue.expected.counted', formats.value(kpi.counted, kpi.unit), kpi.name);
}

function isComing({ adds, to }) {
  return adds !== 0 && to !== null;
}

function more({ adds, unit }, formats) {
  return `${adds > 0 ? '+' : ''}${formats.value(adds, unit)}`;
}

function fromTo({ from, to, unit }, formats) {
  const now = formats.valueBeside(from ?? 0, unit);
  return AJS.I18n.getText('milepost.roadmap.change', now, formats.value(to, unit));
}

/** From the goal above to the company goal on top. */
function way({ above, ...goal }, state) {
  if (above.length === 0) return null;
  const title = element('h3', { class: 'mp-panel-title' }, AJS.I18n.getText('milepost.issue.why'));
  const steps = above.map((step) => element('li', {}, ...stepOf(step, goal, state)));
  return element('div', {}, title, element('ol', { class: 'mp-way' }, ...steps));
}

function stepOf(step, goal, state) {
  if (step.hidden) return [element('span', { class: 'mp-faint' }, AJS.I18n.getText('milepost.issue.goal.hidden'))];
  const { formats } = state;
  const figures = [shareText(step.attainment.share, formats)];
  const isAdding = gainOf({ ...goal, adds: step.adds }).kind === 'adds' && step.adds.points > 0;
  if (isAdding) figures.push(AJS.I18n.getText('milepost.issue.adds.short', gapText(step.adds.points, formats)));
  step.expected.filter(isComing).forEach((kpi) => {
    figures.push(AJS.I18n.getText('milepost.issue.expected.short', more(kpi, formats), kpi.name));
  });
  return [
    element('span', {}, ...named(step, state)),
    element('span', { class: 'mp-figure mp-faint' }, figures.join(' \u00b7 ')),
  ];
}

function deeds(goal, { canLink }) {
  const buttons = [];
  const about = { class: 'mp-link', type: 'button', 'data-goal': goal.key };
  if (goal.canShare)
    buttons.push(
      element('button', { ...about, 'data-do': 'divide' }, AJS.I18n.getText('milepost.issue.divide', goal.key)),
    );
  if (canLink && isByLink(goal))
    buttons.push(
      element('button', { ...about, 'data-do': 'unlink' }, AJS.I18n.getText('milepost.issue.unlink', goal.key)),
    );
  return buttons.length === 0 ? null : element('div', { class: 'mp-served-deeds' }, ...buttons);
}

function hiddenText({ goals, share }, formats) {
  if (goals === 0) return [];
  const part = formats.percent(share);
  return [
    formats.counted(goals, {
      one: (number) => AJS.I18n.getText('milepost.issue.hidden.one', number, part),
      few: (number) => AJS.I18n.getText('milepost.issue.hidden.few', number, part),
      other: (number) => AJS.I18n.getText('milepost.issue.hidden.other', number, part),
    }),
  ];
}
