import { dayOf } from '../../model/days.js';
import { causesOf, movesOf } from '../../model/since.js';
import { causeSentence } from '../causeSentence.js';
import { dialogFrame } from '../dialogs/dialogFrame.js';
import { button, element, setText, show } from '../dom.js';
import { goalCount } from '../words.js';
import { changedText, moveText } from './sinceWords.js';

const MOST_CAUSES = 3;

const PERIODS = {
  visit: () => AJS.I18n.getText('milepost.since.period.visit'),
  day: () => AJS.I18n.getText('milepost.since.period.day'),
  week: () => AJS.I18n.getText('milepost.since.period.week'),
  month: () => AJS.I18n.getText('milepost.since.period.month'),
};

/** A dialog that lists the goals that have changed, with what moved and why; `hasVisit` is whether there was one before. */
export function sinceView(hasVisit) {
  const frame = dialogFrame({
    title: AJS.I18n.getText('milepost.since.title'),
    leave: AJS.I18n.getText('milepost.plan.close'),
  });
  const id = 'mp-since-period';
  const offered = Object.entries(PERIODS).filter(([name]) => hasVisit || name !== 'visit');
  const period = element(
    'select',
    { id, class: 'mp-tool-field mp-since-period', 'data-path': 'since' },
    ...offered.map(([value, name]) => element('option', { value }, name())),
  );
  const said = element('p', { role: 'status' });
  const again = button('mp-link', { 'data-do': 'again' }, AJS.I18n.getText('milepost.roadmap.retry'));
  const list = element('ol', { class: 'mp-since-list' });
  const left = element('p', { class: 'mp-faint' });
  const label = element('label', { for: id }, AJS.I18n.getText('milepost.since.period'));
  frame.body.append(element('p', { class: 'mp-since-head' }, label, ' ', period), said, again, list, left);
  const update = ({ period: chosen, told, isFailed }, page) => {
    period.value = chosen;
    setText(said, saidOf(told, isFailed, chosen === 'visit', page.formats));
    show(again, isFailed);
    list.replaceChildren(...(told?.goals ?? []).map((changed) => itemOf(changed, page)));
    const more = told === null ? 0 : told.total - told.goals.length;
    setText(left, more > 0 ? AJS.I18n.getText('milepost.since.more.goals', goalCount(more, page.formats)) : '');
  };
  return { frame, update };
}

function saidOf(told, isFailed, isVisit, formats) {
  if (isFailed) return AJS.I18n.getText('milepost.since.failed');
  if (told === null) return AJS.I18n.getText('milepost.since.loading');
  const day = dayOf(told.day);
  if (told.total === 0) return AJS.I18n.getText('milepost.since.none', formats.day(day));
  return changedText(told.total, day, isVisit, formats);
}

/** A goal that the page lists can be looked at; one that was put away is only named. */
function itemOf(changed, { plan, formats }) {
  const { key, summary, to } = changed;
  const name = `${key} ${summary}`;
  const isHere = plan.byKey.has(key) || to.stage !== 'archived';
  const title = isHere ? button('mp-link', { 'data-do': 'goal', 'data-goal': key }, name) : element('span', {}, name);
  const moves = movesOf(changed).map((move) => element('li', { 'data-move': move.kind }, moveText(move, formats)));
  const causes = causesOf(changed, MOST_CAUSES).map((cause) => causeOf(cause, plan, formats));
  const more = changed.entries - changed.newest.length;
  if (more > 0) causes.push(faint(AJS.I18n.getText('milepost.since.more.entries', formats.number(more))));
  if (changed.entries === 0 && changed.from !== null) causes.push(faint(AJS.I18n.getText('milepost.since.time')));
  return element('li', {}, element('h3', {}, title), element('ul', { class: 'mp-since-moves' }, ...moves), ...causes);
}

function causeOf(cause, plan, formats) {
  const time = element('time', { datetime: cause.at }, formats.instantNear(cause.at, plan.asOf));
  return element('p', { class: 'mp-since-cause' }, causeSentence(cause, formats), ' ', time);
}

function faint(text) {
  return element('p', { class: 'mp-since-cause mp-faint' }, text);
}
