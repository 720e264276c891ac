import { element } from '../dom.js';
import { change, shareText, standingName, STANDINGS } from '../words.js';

/** What would move by other rules: how many goals and how far, how many of each health, and which goals. */
export function trialParts(trial, formats) {
  return [
    element('h3', { tabindex: -1 }, headline(trial, formats)),
    element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.rules.trial.hint')),
    trial.moved > 0 ? healthTable(trial.byHealth, formats) : null,
    trial.moves.length > 0 ? moveList(trial.moves, formats) : null,
    restText(trial, formats),
  ].filter(Boolean);
}

/** "14 goals move, the largest by −9.0 points (MKT-3 Keep customers)." */
export function headline({ moved, largest }, formats) {
  if (moved === 0) return AJS.I18n.getText('milepost.rules.trial.none');
  const what = formats.counted(moved, {
    one: (number) => AJS.I18n.getText('milepost.rules.trial.one', number),
    few: (number) => AJS.I18n.getText('milepost.rules.trial.few', number),
    other: (number) => AJS.I18n.getText('milepost.rules.trial.other', number),
  });
  if (!largest || largest.points === 0) return AJS.I18n.getText('milepost.rules.trial.health', what);
  const points = formats.points(largest.points);
  return AJS.I18n.getText('milepost.rules.trial.largest', what, points, largest.key, largest.summary);
}

function healthTable({ before, after }, formats) {
  const standings = STANDINGS.filter((standing) => (before[standing] ?? 0) + (after[standing] ?? 0) > 0);
  const heads = [
    AJS.I18n.getText('milepost.rules.trial.standing'),
    AJS.I18n.getText('milepost.rules.trial.before'),
    AJS.I18n.getText('milepost.rules.trial.after'),
  ];
  const row = (standing) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, lozenge(standing, formats)),
      ...[before, after].map((counts) => element('td', {}, formats.number(counts[standing] ?? 0))),
    );
  return element(
    'table',
    { class: 'mp-trial-table' },
    element('caption', {}, AJS.I18n.getText('milepost.rules.trial.counts')),
    element('thead', {}, element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...standings.map(row)),
  );
}

function moveList(moves, formats) {
  return element(
    'ul',
    { class: 'mp-moves', tabindex: 0, 'aria-label': AJS.I18n.getText('milepost.rules.trial.moves') },
    ...moves.map((move) => moveOf(move, formats)),
  );
}

function moveOf({ key, summary, attainment, health, points }, formats) {
  const [from, to] = [attainment.before, attainment.after].map((share) => shareText(share, formats));
  const shares = from === to ? from : change(from, to);
  const gap = points ? AJS.I18n.getText('milepost.rules.in.points', formats.points(points)) : '';
  const isSame = health.before === health.after;
  const healths = isSame
    ? [lozenge(health.after, formats)]
    : [lozenge(health.before, formats), element('span', {}, '\u2192'), lozenge(health.after, formats)];
  return element(
    'li',
    {},
    element('span', { class: 'mp-move-goal' }, element('strong', {}, key), ` ${summary}`),
    element('span', { class: 'mp-move-share' }, shares, element('span', { class: 'mp-faint' }, gap)),
    element('span', { class: 'mp-move-health' }, ...healths),
  );
}

function lozenge(standing, formats) {
  return element('span', { class: 'mp-lozenge', 'data-health': standing }, standingName(standing, formats));
}

/** Those that are not listed: too many, or hidden from the reader. */
function restText({ moved, moves }, formats) {
  const rest = moved - moves.length;
  if (rest <= 0) return null;
  const text = formats.counted(rest, {
    one: (number) => AJS.I18n.getText('milepost.rules.trial.rest.one', number),
    few: (number) => AJS.I18n.getText('milepost.rules.trial.rest.few', number),
    other: (number) => AJS.I18n.getText('milepost.rules.trial.rest.other', number),
  });
  return element('p', { class: 'mp-hint' }, text);
}
