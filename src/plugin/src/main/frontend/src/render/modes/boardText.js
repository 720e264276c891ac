import { COLUMNS } from '../../model/boardColumns.js';
import { lanesName } from '../laneWords.js';
import { standingName } from '../words.js';

const KINDS = {
  health: () => AJS.I18n.getText('milepost.board.by.health'),
  status: () => AJS.I18n.getText('milepost.board.by.status'),
  funnel_stage: () => AJS.I18n.getText('milepost.board.by.stage'),
  channel: () => AJS.I18n.getText('milepost.board.by.channel'),
  audience: () => AJS.I18n.getText('milepost.board.by.audience'),
  campaign: () => AJS.I18n.getText('milepost.board.by.campaign'),
  team: () => AJS.I18n.getText('milepost.board.by.team'),
  product: () => AJS.I18n.getText('milepost.board.by.product'),
  owner: () => AJS.I18n.getText('milepost.board.by.owner'),
  project: () => AJS.I18n.getText('milepost.board.by.project'),
};

/** By what columns can be, with their names: our own words, fields of Jira, and what they are by already. */
export function columnKinds(chosen, fields) {
  const own = COLUMNS.map((by) => ({ by, name: KINDS[by]() }));
  const kinds = [...own, ...fields.map(({ by, name }) => ({ by, name }))];
  return kinds.some(({ by }) => by === chosen) ? kinds : [...kinds, { by: chosen, name: lanesName(chosen) }];
}

export function columnName({ id, name, isHealth }, formats) {
  if (isHealth) return standingName(id, formats);
  return name ?? AJS.I18n.getText('milepost.board.none');
}

/** How many cards, how many more that the reader may not see, and how much of the work is done. */
export function cardsText({ count, hidden, delivery }, formats) {
  const parts = [formats.number(count)];
  if (hidden > 0) parts.push(AJS.I18n.getText('milepost.board.hidden', formats.number(hidden)));
  if (delivery !== null) parts.push(AJS.I18n.getText('milepost.board.done', formats.wholePercent(delivery)));
  return parts.join(' \u00b7 ');
}

/** What is said in place of cards; '' where there are some. */
export function boardNote({ status, json, why }, shown, { isPast, isFiltered }) {
  if (isPast) return AJS.I18n.getText('milepost.board.past');
  if (status === 'failed') return why || AJS.I18n.getText('milepost.calendar.failed');
  if (json === null && status === 'loading') return AJS.I18n.getText('milepost.calendar.loading');
  if (shown.length > 0) return '';
  return isFiltered ? AJS.I18n.getText('milepost.board.nothing') : AJS.I18n.getText('milepost.lanes.empty');
}
