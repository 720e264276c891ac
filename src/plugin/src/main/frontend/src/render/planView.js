import { stateOfMilestone } from '../model/goal.js';
import { digitsOf } from '../model/kpiFormula.js';
import { element } from './dom.js';
import { coverText } from './formulas.js';
import { milestoneText } from './words.js';

/** What was planned for a goal besides its KPIs: milestones, and campaigns with how much of the target they cover. */

/** The milestones in the order of time, as an element, or null where there are none. */
export function milestoneList({ milestones, kpi }, { formats, today }) {
  if (milestones.length === 0) return null;
  const items = [...milestones]
    .sort((one, other) => (one.date ?? Infinity) - (other.date ?? Infinity))
    .map((milestone) => {
      const state = stateOfMilestone(milestone, today);
      const sign = element('span', { class: 'mp-diamond', 'aria-hidden': 'true' });
      const missed = state === 'missed' ? element('strong', {}, AJS.I18n.getText('milepost.roadmap.missed')) : null;
      const text = element('span', {}, milestoneText(milestone, kpi, formats), missed ? ' ' : null, missed);
      return element('li', { 'data-state': state }, sign, text);
    });
  return element('ul', { class: 'mp-milestone-list' }, ...items);
}

/** The campaigns with their targets and the formula of their cover, or null where there are none. */
export function campaignList(cover, kpi, formats) {
  if (!cover || !(cover.campaigns?.length > 0)) return null;
  const targets = cover.campaigns.map(({ target }) => target);
  const digits = digitsOf([...targets, cover.whole], kpi?.unit?.digits);
  const text = AJS.I18n.getText('milepost.roadmap.cover', coverText(cover, formats, digits));
  const formula = element('p', { class: 'mp-cover' }, text);
  const items = cover.campaigns.map((campaign) => campaignItem(campaign, kpi, formats));
  return element('div', {}, element('ul', { class: 'mp-campaigns' }, ...items), formula, ...findings(cover, formats));
}

function campaignItem({ name, target }, kpi, formats) {
  const none = AJS.I18n.getText('milepost.roadmap.campaign.no.target');
  const text = target === null ? none : formats.value(target, kpi?.unit ?? null);
  return element('li', {}, element('span', {}, name), element('span', { class: 'mp-figure' }, text));
}

function findings({ short, withoutTarget }, formats) {
  const texts = [];
  if (short) texts.push(AJS.I18n.getText('milepost.roadmap.cover.short'));
  if (withoutTarget > 0)
    texts.push(AJS.I18n.getText('milepost.roadmap.cover.without.target', formats.number(withoutTarget)));
  return texts.map((text) => element('p', { class: 'mp-warning' }, text));
}
