import { stateOfMilestone } from '../../model/goal.js';
import { laggingGoals, openMilestones } from '../../model/plan.js';
import { deliveryTile, resultTile, tile } from '../dialTiles.js';
import { element, rewrite, setAttributes, setText, show } from '../dom.js';
import { behindText, milestoneText } from '../words.js';
import { roadmapLink } from './gadgetFrame.js';

const MOST_MILESTONES = 4;

/** The gadget's own title is Jira's heading. */
const HEADING = 'p';

/** A plan at a glance: both dials, the goal to look at first, and the next milestones. */
export function glanceView() {
  const [delivery, result, look, more] = [deliveryTile(HEADING), resultTile(HEADING), lookLine(), roadmapLink()];
  const title = element('h3', { class: 'mp-gadget-title' }, AJS.I18n.getText('milepost.gadget.milestones'));
  const list = element('ul', { class: 'mp-gadget-list' });
  const tiles = element('div', { class: 'mp-tiles' }, delivery.element, result.element);
  const view = element('div', {}, tiles, look.element, title, list, more.element);
  const update = ({ plan, formats, links }) => {
    delivery.update(plan, formats);
    result.update(plan, formats);
    look.update(plan, formats, links);
    drawMilestones(list, openMilestones(plan).slice(0, MOST_MILESTONES), plan.asOf, formats, links);
    show(title, list.childElementCount > 0);
    more.update(links.roadmap(plan.project.key));
  };
  return { element: view, update };
}

function lookLine() {
  const frame = tile('look', HEADING);
  const link = element('a', {});
  const reason = element('p', { class: 'mp-faint' });
  frame.element.append(link, reason);
  const update = (plan, formats, links) => {
    const [goal] = laggingGoals(plan);
    setText(frame.title, AJS.I18n.getText('milepost.roadmap.look.first'));
    show(link, goal !== undefined);
    setText(link, goal?.summary ?? '');
    setAttributes(link, { href: goal && links.issue(goal.key) });
    setText(reason, goal ? behindText(goal, formats) : AJS.I18n.getText('milepost.roadmap.look.nothing'));
  };
  return { element: frame.element, update };
}

function drawMilestones(list, open, today, formats, links) {
  rewrite(list, [open.map(({ milestone, goal }) => [milestone, goal.key, goal.summary]), today, formats.locale], () =>
    open.map(({ milestone, goal }) => milestoneItem(milestone, goal, today, formats, links)),
  );
}

function milestoneItem(milestone, goal, today, formats, links) {
  const line = element('div', { class: 'mp-gadget-line' });
  line.append(element('span', {}, milestoneText(milestone, goal.kpi, formats)));
  if (stateOfMilestone(milestone, today) === 'missed') line.append(missedMark());
  return element('li', {}, line, element('a', { class: 'mp-faint', href: links.issue(goal.key) }, goal.summary));
}

function missedMark() {
  const words = AJS.I18n.getText('milepost.gadget.missed');
  return element('span', { class: 'mp-lozenge', 'data-health': 'off_track' }, words);
}
