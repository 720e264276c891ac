import { standingOf } from '../../model/goal.js';
import { laggingGoals } from '../../model/plan.js';
import { element, rewrite, setAttributes, setStyle, setText, show } from '../dom.js';
import { behindText, goalCount, hiddenGoals, STANDINGS, standingName } from '../words.js';
import { roadmapLink } from './gadgetFrame.js';

const MOST_NAMED = 5;

/** The goals of a plan by health: a bar a health, and below them the goals that lag most, each with the reason. */
export function standingsView() {
  const bars = element('ul', { class: 'mp-standings' });
  const [count, hidden] = [element('p', { class: 'mp-gadget-lead' }), element('p', { class: 'mp-faint' })];
  const title = element('h3', { class: 'mp-gadget-title' }, AJS.I18n.getText('milepost.gadget.lagging'));
  const list = element('ul', { class: 'mp-gadget-list' });
  const more = roadmapLink();
  const view = element('div', {}, count, bars, hidden, title, list, more.element);
  const update = ({ plan, formats, links }) => {
    const { byHealth, drafts, hiddenGoals: unseen } = plan.summary;
    setText(count, goalCount(plan.goals.length, formats));
    drawBars(bars, { draft: drafts, ...byHealth }, formats);
    show(hidden, unseen > 0);
    setText(hidden, hiddenGoals(unseen, formats));
    drawLagging(list, laggingGoals(plan).slice(0, MOST_NAMED), formats, links);
    show(title, list.childElementCount > 0);
    more.update(links.roadmap(plan.project.key));
  };
  return { element: view, update };
}

function drawBars(list, counts, formats) {
  const most = Math.max(1, ...Object.values(counts));
  const shown = STANDINGS.filter((standing) => (counts[standing] ?? 0) > 0);
  rewrite(list, [shown.map((standing) => counts[standing]), formats.healthNames, formats.locale], () =>
    shown.map((standing) => bar(standing, counts[standing], most, formats)),
  );
}

function bar(standing, count, most, formats) {
  const name = element('span', { class: 'mp-standing-name' }, standingName(standing, formats));
  const fill = element('span', { class: 'mp-standing-fill', 'data-health': standing });
  setStyle(fill, { width: `${(count / most) * 100}%` });
  const track = element('span', { class: 'mp-standing-track', 'aria-hidden': 'true' }, fill);
  return element('li', {}, name, track, element('strong', {}, formats.number(count)));
}

function drawLagging(list, goals, formats, links) {
  rewrite(list, [goals, formats.locale], () => goals.map((goal) => lagging(goal, formats, links)));
}

function lagging(goal, formats, links) {
  const lozenge = element('span', { class: 'mp-lozenge' }, standingName(standingOf(goal), formats));
  setAttributes(lozenge, { 'data-health': standingOf(goal) });
  const link = element('a', { href: links.issue(goal.key) }, goal.summary);
  const why = element('p', { class: 'mp-faint' }, behindText(goal, formats));
  return element('li', {}, element('div', { class: 'mp-gadget-line' }, link, lozenge), why);
}
