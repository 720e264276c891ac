import { element } from './dom.js';
import { causeName, change, shareText } from './words.js';

const MOST_CAUSES = 3;

/**
 * The latest changes of a goal's attainment, newest first, each with its causes. `ledger` is undefined while it is
 * on its way, and null where it did not come.
 */
export function ledgerView() {
  const place = element('div', {});
  let drawn;
  const update = (ledger, state) => {
    if (drawn === ledger && place.hasChildNodes()) return;
    drawn = ledger;
    place.replaceChildren(...contentOf(ledger, state));
  };
  return { element: place, update };
}

function contentOf(ledger, state) {
  if (ledger === undefined) return [note(AJS.I18n.getText('milepost.roadmap.ledger.loading'))];
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
  return element('button', { type: 'button', class: 'mp-link', 'data-action': 'ledger' }, text);
}

function more() {
  const text = AJS.I18n.getText('milepost.roadmap.ledger.more');
  return element('button', { type: 'button', class: 'mp-link', 'data-action': 'more' }, text);
}

function entryOf(entry, state) {
  const causes = entry.causes.slice(0, MOST_CAUSES).map((cause) => causeOf(cause, state));
  const left = entry.causes.length - causes.length;
  if (left > 0) causes.push(note(AJS.I18n.getText('milepost.roadmap.cause.more', state.formats.number(left))));
  return element('li', {}, ...causes, outcome(entry, state));
}

function outcome(entry, { formats, today }) {
  const shares = change(shareText(entry.old.share, formats), shareText(entry.new.share, formats));
  const text = AJS.I18n.getText('milepost.roadmap.ledger.delivery', shares);
  const time = element('time', { datetime: entry.at }, formats.instantNear(entry.at, today));
  return element('p', { class: 'mp-outcome' }, element('strong', {}, text), ' ', time);
}

function causeOf(cause, state) {
  const what = element('p', { class: 'mp-cause-issue' }, ...issueOf(cause, state));
  const how = [causeName(cause), cause.person?.displayName].filter(Boolean).join(', ');
  return element('div', { class: 'mp-cause' }, what, element('p', {}, how));
}

function issueOf({ issue, hidden }, state) {
  if (issue) return [element('a', { href: state.issueUrl(issue.key) }, issue.key), ` ${issue.summary}`];
  return hidden ? [AJS.I18n.getText('milepost.roadmap.cause.hidden')] : [];
}
