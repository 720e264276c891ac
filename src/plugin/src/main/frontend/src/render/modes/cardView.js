import { CARD_HEIGHT } from '../../layout/cardWindow.js';
import { BY_HEALTH } from '../../model/boardColumns.js';
import { dialsOf, standingOf } from '../../model/goal.js';
import { dial } from '../dial.js';
import { element, heard, setAttributes, setStyle } from '../dom.js';
import { dialName, initialsOf, shareText, standingName } from '../words.js';

/** A card of the board: a goal with its dials, an activity with its status, or one that is still on its way. What its column says it does not repeat. */
export function cardOf({ index, count, goal, activity, hasFocus, staged, isGoing }, state) {
  const focus = { class: 'mp-card', tabindex: hasFocus ? 0 : -1, 'data-index': index };
  const content = contentOf({ goal, activity, focus }, state);
  setAttributes(content, { 'data-staged': staged, 'data-going': isGoing });
  if (staged) content.append(heard(`. ${AJS.I18n.getText('milepost.edit.staged')}`));
  const item = element('li', { 'aria-setsize': count, 'aria-posinset': index + 1 }, content);
  setStyle(item, { top: `${index * CARD_HEIGHT}px` });
  return item;
}

function contentOf({ goal, activity, focus }, state) {
  if (goal) return goalCard(goal, focus, state);
  if (activity) return activityCard(activity, focus, state);
  return element('div', { ...focus, 'aria-busy': 'true' }, element('span', { class: 'mp-bone' }));
}

function goalCard(goal, focus, { formats, today, selectedKey, by }) {
  const card = element('button', { ...focus, type: 'button', 'data-goal': goal.key, 'data-kind': 'goal' });
  setAttributes(card, { 'data-health': standingOf(goal), 'data-selected': goal.key === selectedKey });
  card.append(
    name(goal.summary),
    element('span', { class: 'mp-card-dials' }, ...dialsOf(goal).map((each) => dialLine(each, goal, formats))),
    foot(
      goal,
      { due: goal.due, owner: goal.owner, lozenge: by === BY_HEALTH ? null : healthLozenge(goal, formats) },
      { formats, today },
    ),
  );
  return card;
}

function dialLine({ kind, share }, goal, formats) {
  const bar = dial();
  bar.update({ share, pace: goal.pace, health: standingOf(goal) });
  const figure = element('span', {}, `${dialName(kind)} ${shareText(share, formats)}`);
  return element('span', { class: 'mp-card-dial' }, figure, bar.element);
}

function activityCard(activity, focus, { formats, today, issueUrl, by }) {
  const card = element('a', { ...focus, href: issueUrl(activity.key), 'data-kind': 'activity' });
  const { status, owner, due, goals } = activity;
  const lozenge = by === 'status' ? null : statusLozenge(status);
  const serves = goals.length > 0 ? AJS.I18n.getText('milepost.board.serves', goals.join(', ')) : '';
  card.append(
    name(activity.summary),
    element('span', { class: 'mp-faint mp-card-serves' }, serves),
    foot(activity, { due, owner, lozenge }, { formats, today }),
  );
  return card;
}

function name(summary) {
  return element('span', { class: 'mp-card-name' }, summary);
}

function statusLozenge({ name: text, category }) {
  return element('span', { class: 'mp-lozenge', 'data-category': category }, text);
}

function healthLozenge(goal, formats) {
  const standing = standingOf(goal);
  return element('span', { class: 'mp-lozenge', 'data-health': standing }, standingName(standing, formats));
}

function foot({ key }, { due, owner, lozenge }, { formats, today }) {
  const line = element('span', { class: 'mp-card-foot' }, element('span', { class: 'mp-key' }, key));
  if (lozenge !== null) line.append(lozenge);
  if (due !== null) line.append(dueOf(formats.dayNear(due, today), lozenge !== null));
  line.append(element('span', { class: 'mp-spring' }));
  if (owner !== null) line.append(avatar(owner));
  return line;
}

/** Beside a lozenge there is room for the day alone. */
function dueOf(day, isNarrow) {
  const text = AJS.I18n.getText('milepost.board.due', day);
  const words = isNarrow ? [heard(text), element('span', { 'aria-hidden': 'true' }, day)] : [text];
  return element('span', { class: 'mp-faint', title: text }, ...words);
}

function avatar({ displayName }) {
  const look = { class: 'mp-avatar', role: 'img', title: displayName, 'aria-label': displayName };
  return element('span', look, initialsOf(displayName));
}
