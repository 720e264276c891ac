import { driftBars } from '../../layout/driftBars.js';
import { driftByDay, driftsIn } from '../../model/drift.js';
import { element, rewrite, shape, show } from '../dom.js';

const HEIGHT = 8;
const MOST_ROWS = 20;
const MOST_GOALS = 5;

/** What runs found wrong over the last days: a calm line where it was nothing, else a small chart and a table. */
export function driftView(links) {
  const body = element('div', {});
  const heading = element('h3', {}, AJS.I18n.getText('milepost.admin.drift'));
  const hint = element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.admin.drift.hint'));
  const view = element('div', { class: 'mp-recalculation mp-drift' }, heading, hint, body);
  const update = (drift, formats, today) => {
    show(view, drift !== null);
    if (drift) rewrite(body, [drift, today], () => partsOf({ drift, formats, today, links }));
  };
  return { element: view, update };
}

function partsOf({ drift, formats, today, links }) {
  const found = driftsIn(drift);
  const days = formats.number(drift.days);
  const runs = formats.number(drift.runs.filter(({ kind }) => kind !== 'reconciliation').length);
  if (found.length === 0) return [element('p', {}, AJS.I18n.getText('milepost.admin.drift.none', days, runs))];
  return [
    chartOf(driftByDay(drift, today, formats.localDay), formats),
    tableOf(found.slice(0, MOST_ROWS), formats, links),
  ];
}

/** The table below says the same in words; to ears the chart is its summary. */
function chartOf(days, formats) {
  const { bars, marks, most } = driftBars(days, HEIGHT);
  const box = (className) => (bar) => shape('rect', { class: className, ...bar });
  const name = AJS.I18n.getText('milepost.admin.drift.chart', formats.number(most));
  const chart = shape(
    'svg',
    {
      class: 'mp-drift-chart',
      viewBox: `0 0 ${days.length} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': name,
    },
    ...bars.map(box('mp-drift-bar')),
    ...marks.map(box('mp-drift-mark')),
  );
  const [first, last] = [days[0].day, days.at(-1).day].map((day) => element('span', {}, formats.day(day)));
  const most0 = element('span', {}, name);
  return element(
    'div',
    { class: 'mp-drift-figure' },
    chart,
    element('div', { class: 'mp-drift-axis', 'aria-hidden': 'true' }, first, most0, last),
  );
}

function tableOf(runs, formats, links) {
  const heads = [
    AJS.I18n.getText('milepost.admin.drift.when'),
    AJS.I18n.getText('milepost.admin.drift.run'),
    AJS.I18n.getText('milepost.admin.drift.differences'),
    AJS.I18n.getText('milepost.admin.drift.goals'),
  ];
  const row = (run) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, formats.instant(run.at)),
      element('td', {}, kindName(run.kind)),
      element('td', { class: 'mp-number' }, formats.number(run.differences)),
      element('td', {}, goalsOf(run, formats, links)),
    );
  return element(
    'div',
    { class: 'mp-wide', tabindex: 0, role: 'group', 'aria-label': AJS.I18n.getText('milepost.admin.drift') },
    element(
      'table',
      { class: 'mp-drift-table' },
      element('thead', {}, element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)))),
      element('tbody', {}, ...runs.map(row)),
    ),
  );
}

function kindName(kind) {
  const names = {
    reconciliation: AJS.I18n.getText('milepost.admin.drift.reconciliation'),
    night: AJS.I18n.getText('milepost.admin.drift.night'),
    request: AJS.I18n.getText('milepost.admin.drift.request'),
    rules: AJS.I18n.getText('milepost.admin.drift.rules'),
  };
  return names[kind] ?? kind;
}

function goalsOf({ goals, otherGoals }, formats, links) {
  const named = goals.slice(0, MOST_GOALS);
  const others = otherGoals + goals.length - named.length;
  const items = named.map((goal) => element('li', {}, ...goalParts(goal, formats, links)));
  if (others > 0) items.push(element('li', { class: 'mp-faint' }, othersText(others, formats)));
  return items.length > 0 ? element('ul', {}, ...items) : AJS.I18n.getText('milepost.admin.drift.no.goal');
}

function goalParts({ key, summary, points }, formats, links) {
  const link = element('a', { href: links.issue(key) }, key);
  const moved =
    points === null
      ? AJS.I18n.getText('milepost.admin.drift.data')
      : AJS.I18n.getText('milepost.rules.in.points', formats.points(points));
  return [link, ` ${summary} `, element('span', { class: 'mp-faint' }, moved)];
}

function othersText(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.admin.drift.others.one', number),
    few: (number) => AJS.I18n.getText('milepost.admin.drift.others.few', number),
    other: (number) => AJS.I18n.getText('milepost.admin.drift.others.other', number),
  });
}
