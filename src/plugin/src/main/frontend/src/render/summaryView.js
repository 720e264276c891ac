import { hasResult } from '../model/goal.js';
import { lookFirst } from '../model/plan.js';
import { dial } from './dial.js';
import { element, setAttributes, setText, show } from './dom.js';
import { diagnosisName, gapText, goalCount, hiddenGoals, shareText, STANDINGS, standingName } from './words.js';

/**
 * The tiles above the grid: goals by health, seen or not, which also filter; delivery against pace, result where there
 * is one; where to look first.
 */
export function summaryView() {
  const tiles = [healthTile(), deliveryTile(), resultTile(), lookTile()];
  const view = element('section', { class: 'mp-tiles' }, ...tiles.map((tile) => tile.element));
  setAttributes(view, { 'aria-label': AJS.I18n.getText('milepost.roadmap.summary') });
  return { element: view, update: (...args) => tiles.forEach((tile) => tile.update(...args)) };
}

function tile(name, ...content) {
  const title = element('h2', { class: 'mp-tile-title' });
  return { title, element: element('div', { class: `mp-tile mp-tile-${name}` }, title, ...content) };
}

function healthTile() {
  const chips = new Map(STANDINGS.map((standing) => [standing, chip(standing)]));
  const group = element('div', { class: 'mp-chips', role: 'group' }, ...chips.values());
  setAttributes(group, { 'aria-label': AJS.I18n.getText('milepost.roadmap.filter.health') });
  const note = element('p', { class: 'mp-faint' });
  const frame = tile('health', group, note);
  const update = (plan, filter, formats) => {
    const { byHealth, drafts, hiddenGoals: hidden } = plan.summary;
    setText(frame.title, goalCount(plan.goals.length, formats));
    chips.forEach((node, name) => drawChip(node, name, { draft: drafts, ...byHealth }[name] ?? 0, filter, formats));
    show(note, hidden > 0);
    setText(note, hiddenGoals(hidden, formats));
  };
  return { element: frame.element, update };
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

function deliveryTile() {
  const number = element('strong', { class: 'mp-tile-number' });
  const pace = element('span', { class: 'mp-faint' });
  const bar = dial();
  const frame = tile('delivery', element('p', { class: 'mp-tile-line' }, number, pace), bar.element);
  const update = (plan, filter, formats) => {
    const { delivery, pace: asked } = plan.summary;
    setText(frame.title, AJS.I18n.getText('milepost.roadmap.delivery.tile'));
    setText(number, shareText(delivery, formats));
    setText(pace, asked === null ? '' : AJS.I18n.getText('milepost.roadmap.pace.of', formats.percent(asked)));
    bar.update({ share: delivery, pace: asked });
  };
  return { element: frame.element, update };
}

function resultTile() {
  const number = element('strong', { class: 'mp-tile-number' });
  const coverage = element('span', { class: 'mp-faint' });
  const bar = dial();
  const frame = tile('result', element('p', { class: 'mp-tile-line' }, number, coverage), bar.element);
  const update = (plan, filter, formats) => {
    const { share, withData, all } = plan.summary.result;
    show(frame.element, plan.goals.some(hasResult));
    setText(frame.title, AJS.I18n.getText('milepost.roadmap.result.tile'));
    setText(number, shareText(share, formats));
    const known = AJS.I18n.getText('milepost.roadmap.result.known', formats.number(withData), formats.number(all));
    setText(coverage, withData < all ? known : '');
    bar.update({ share, pace: null, health: 'result' });
  };
  return { element: frame.element, update };
}

function lookTile() {
  const goalButton = element('button', { type: 'button', class: 'mp-link mp-look' });
  const reason = element('p', { class: 'mp-tile-line mp-faint' });
  const frame = tile('look', goalButton, reason);
  const update = (plan, filter, formats) => {
    const goal = lookFirst(plan);
    setText(frame.title, AJS.I18n.getText('milepost.roadmap.look.first'));
    show(goalButton, goal !== null);
    setText(goalButton, goal?.summary ?? '');
    setAttributes(goalButton, { 'data-look': goal?.key });
    setText(reason, goal ? behind(goal, formats) : AJS.I18n.getText('milepost.roadmap.look.nothing'));
  };
  return { element: frame.element, update };
}

function behind(goal, formats) {
  const { attainment, pace, gapPoints } = goal;
  const share = shareText(attainment.share, formats);
  const gap = gapText(gapPoints, formats);
  const figures = AJS.I18n.getText('milepost.roadmap.look.behind', share, formats.percent(pace), gap);
  return [sentence(diagnosisName(goal.diagnosis)), figures].filter(Boolean).join(' ');
}

function sentence(text) {
  return text && `${text}.`;
}
