import { dayOf } from '../../model/days.js';
import { element, rewrite, setAttributes } from '../dom.js';
import { gapText } from '../words.js';

/** The reader's open work, and to what end: for each issue its goals up to the highest, and what its completion adds. */
export function ownWorkView() {
  const list = element('ul', { class: 'mp-gadget-list' });
  const more = element('a', { class: 'mp-gadget-more' }, AJS.I18n.getText('milepost.gadget.mine.all'));
  const view = element('div', {}, list, more);
  const update = ({ work, today, formats, links }) => {
    setAttributes(more, { href: links.ownWork });
    rewrite(list, [work, today, formats.locale], () =>
      work.length === 0 ? [nothing()] : work.map((each) => item(each, today, formats, links)),
    );
  };
  return { element: view, update };
}

function nothing() {
  return element('li', { class: 'mp-faint' }, AJS.I18n.getText('milepost.gadget.mine.empty'));
}

function item({ issue, goals, hidden }, today, formats, links) {
  const link = element('a', { href: links.issue(issue.key) }, issue.summary);
  const head = element('div', { class: 'mp-gadget-line' }, link, dueText(issue, today, formats));
  const lines = goals.map((goal) => element('p', { class: 'mp-gadget-why' }, ...goalLine(goal, formats, links)));
  const unseen = hidden.goals > 0 ? [faint(AJS.I18n.getText('milepost.gadget.mine.hidden'))] : [];
  const why = lines.length + unseen.length > 0 ? [...lines, ...unseen] : [faint(noGoal())];
  return element('li', {}, head, ...why);
}

function dueText({ due }, today, formats) {
  if (due === null) return null;
  const day = dayOf(due);
  const text = AJS.I18n.getText('milepost.roadmap.due', formats.dayNear(day, today));
  return element('span', { class: 'mp-faint', 'data-late': day < today }, text);
}

/** "+2.1 pp for Keep more customers, for Grow the company". */
function goalLine(goal, formats, links) {
  const { points } = goal.adds;
  const added = points === null || points === 0 ? null : element('strong', {}, gapText(points, formats));
  const above = goal.above.map(({ summary }) => summary ?? AJS.I18n.getText('milepost.gadget.mine.unseen'));
  const end = above.length === 0 ? null : element('span', { class: 'mp-faint' }, ` \u2192 ${above.join(' \u2192 ')}`);
  const to = element('a', { href: links.issue(goal.key) }, goal.summary);
  return [added, added === null ? null : ' \u2192 ', to, end].filter(Boolean);
}

function faint(text) {
  return element('p', { class: 'mp-faint' }, text);
}

function noGoal() {
  return AJS.I18n.getText('milepost.gadget.mine.none');
}
