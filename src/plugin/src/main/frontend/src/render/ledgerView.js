import { movementsOf, stateOf } from '../model/ledger.js';
import { button, element } from './dom.js';
import { causeName } from './causeName.js';
import { movementText } from './words.js';

const MOST_CAUSES = 3;

/** The latest changes of a goal's attainment, newest first, each with its causes. */
export function ledgerView() {
  const place = element('div', {});
  let drawn = [];
  const update = ({ status, json }, state) => {
    const shown = [json ?? status, state.formats];
    if (shown.every((each, index) => each === drawn[index])) return;
    drawn = shown;
    place.replaceChildren(...contentOf(status, json, state));
  };
  return { element: place, update };
}

function contentOf(status, ledger, state) {
  if (ledger === null && status === 'loading') return [note(AJS.I18n.getText('milepost.roadmap.ledger.loading'))];
  if (ledger === null) return [note(AJS.I18n.getText('milepost.roadmap.ledger.failed')), retry()];
  if (ledger.entries.length === 0) return [note(AJS.I18n.getText('milepost.roadmap.ledger.empty'))];
  const list = element('ol', { class: 'mp-ledger' }, ...ledger.entries.map((entry) => entryOf(entry, state)));
  return ledger.total > ledger.entries.length ? [list, more()] : [list];
}

function note(text) {
  return element('p', { class: 'mp-faint' }, text);
}

function retry() {
  const text = AJS.I18n.getText('milepost.roadmap.retry');
  return button('mp-link', { 'data-retry': 'ledger' }, text);
}

function more() {
  const text = AJS.I18n.getText('milepost.roadmap.ledger.more');
  return button('mp-link', { 'data-action': 'more' }, text);
}

function entryOf(entry, state) {
  const causes = entry.causes.slice(0, MOST_CAUSES).map((cause) => causeOf(cause, state));
  const left = entry.causes.length - causes.length;
  if (left > 0) causes.push(note(AJS.I18n.getText('milepost.roadmap.cause.more', state.formats.number(left))));
  return element('li', {}, ...causes, outcome(entry, state));
}

function outcome(entry, { formats, today }) {
  const moved = movementsOf(stateOf(entry.old), stateOf(entry.new)).map((each) => movementText(each, formats));
  const time = element('time', { datetime: entry.at }, formats.instantNear(entry.at, today));
  const what = moved.length === 0 ? [] : [element('strong', {}, moved.join(', ')), ' '];
  return element('p', { class: 'mp-outcome' }, ...what, time);
}

function causeOf(cause, state) {
  const what = element('p', { class: 'mp-cause-issue' }, ...issueOf(cause, state));
  const how = [causeName(cause, state.formats), cause.person?.displayName].filter(Boolean).join(', ');
  const why = cause.reason ? element('p', { class: 'mp-cause-why' }, reasonOf(cause.reason)) : null;
  return element('div', { class: 'mp-cause' }, what, element('p', {}, how), why);
}

function reasonOf(reason) {
  return AJS.I18n.getText('milepost.roadmap.cause.quoted', reason);
}

function issueOf({ issue, hidden }, state) {
  if (issue) return [element('a', { href: state.issueUrl(issue.key) }, issue.key), ` ${issue.summary}`];
  return hidden ? [AJS.I18n.getText('milepost.roadmap.cause.hidden')] : [];
}
