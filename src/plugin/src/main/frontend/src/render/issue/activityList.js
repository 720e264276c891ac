import { element } from '../dom.js';
import { hiddenActivities } from '../words.js';

const MOST = 6;

/** The first of a goal's own activities with where they stand, and how many there are besides. */
export function activityList({ items, total, hidden }, state) {
  const shown = items.slice(0, MOST);
  const list = element('ul', { class: 'mp-activities' }, ...shown.map((each) => itemOf(each, state)));
  return element('div', {}, shown.length > 0 ? list : none(hidden), ...besides(total - shown.length, hidden, state));
}

function none({ activities }) {
  return activities > 0
    ? null
    : element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.roadmap.activities.none'));
}

function itemOf({ key, summary, status }, { issueUrl }) {
  const link = element('a', { href: issueUrl(key) }, key);
  const lozenge = element('span', { class: 'mp-status', 'data-category': status.category }, status.name);
  return element('li', {}, element('span', { class: 'mp-activity-name' }, link, ` ${summary}`), ' ', lozenge);
}

/** All of them are found by a search; those that cannot be seen are counted. */
function besides(left, hidden, { formats, activitiesUrl }) {
  const lines = [];
  if (left > 0) lines.push(element('a', { href: activitiesUrl }, moreText(left, formats)));
  if (hidden.activities > 0) lines.push(element('span', { class: 'mp-faint' }, hiddenActivities(hidden, formats)));
  return lines.map((line) => element('p', {}, line));
}

function moreText(left, formats) {
  return formats.counted(left, {
    one: (number) => AJS.I18n.getText('milepost.issue.activities.more.one', number),
    few: (number) => AJS.I18n.getText('milepost.issue.activities.more.few', number),
    other: (number) => AJS.I18n.getText('milepost.issue.activities.more.other', number),
  });
}
