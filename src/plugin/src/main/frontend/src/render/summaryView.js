import { lookFirst } from '../model/plan.js';
import { arrange, button, element, setAttributes, setText, show } from './dom.js';
import { deliveryTile, resultTile, tile } from './dialTiles.js';
import { behindText, goalCount, hiddenGoals, STANDINGS, standingName } from './words.js';

const HEADING = 'h2';

/**
 * The tiles above the grid: goals by health, seen or not, which also filter; delivery against pace, result where there
 * is one; where to look first.
 */
export function summaryView() {
  const [health, delivery, result, look] = [healthTile(), deliveryTile(HEADING), resultTile(HEADING), lookTile()];
  const tiles = [health, delivery, result, look];
  const view = element('section', { class: 'mp-tiles' });
  setAttributes(view, { 'aria-label': AJS.I18n.getText('milepost.roadmap.summary') });
  const update = (plan, filter, formats) => {
    health.update(plan, filter, formats);
    [delivery, result, look].forEach((tile) => tile.update(plan, formats));
    arrange(view, shownOf(tiles.map((tile) => tile.element)));
  };
  return { element: view, update };
}

function healthTile() {
  const chips = new Map(STANDINGS.map((standing) => [standing, chip(standing)]));
  const group = element('div', { class: 'mp-chips', role: 'group' });
  setAttributes(group, { 'aria-label': AJS.I18n.getText('milepost.roadmap.filter.health') });
  const note = element('p', { class: 'mp-faint' });
  const frame = tile('health', HEADING, group, note);
  const update = (plan, filter, formats) => {
    const { byHealth, drafts, hiddenGoals: hidden } = plan.summary;
    setText(frame.title, goalCount(plan.goals.length, formats));
    chips.forEach((node, name) => drawChip(node, name, { draft: drafts, ...byHealth }[name] ?? 0, filter, formats));
    arrange(group, shownOf([...chips.values()]));
    show(note, hidden > 0);
    setText(note, hiddenGoals(hidden, formats));
  };
  return { element: frame.element, update };
}

function shownOf(nodes) {
  return nodes.filter(({ hidden }) => !hidden);
}

function chip(health) {
  return element('button', {
    type: 'button',
    class: 'mp-chip mp-lozenge',
    'data-filter': health,
    'data-health': health,
  });
}

function drawChip(node, health, count, filter, formats) {
  const isOn = filter.healths.has(health);
  show(node, count > 0 || isOn);
  setAttributes(node, { 'aria-pressed': String(isOn) });
  setText(node, `${formats.number(count)} ${standingName(health, formats)}`);
}

function lookTile() {
  const goalButton = button('mp-link mp-look', {});
  const reason = element('p', { class: 'mp-tile-line mp-faint' });
  const frame = tile('look', HEADING, goalButton, reason);
  const update = (plan, formats) => {
    const goal = lookFirst(plan);
    setText(frame.title, AJS.I18n.getText('milepost.roadmap.look.first'));
    show(goalButton, goal !== null);
    setText(goalButton, goal?.summary ?? '');
    setAttributes(goalButton, { 'data-look': goal?.key });
    setText(reason, goal ? behindText(goal, formats) : AJS.I18n.getText('milepost.roadmap.look.nothing'));
  };
  return { element: frame.element, update };
}
