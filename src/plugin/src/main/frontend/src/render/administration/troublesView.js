import { dayOf } from '../../model/days.js';
import { element, rewrite, show } from '../dom.js';
import { searchFailureText } from '../searchFailure.js';

/** What keeps goals from being right until somebody mends it, each with the way to where that is done. */
export function troublesView(links) {
  const body = element('div', {});
  const heading = element('h3', {}, AJS.I18n.getText('milepost.admin.troubles'));
  const view = element('div', { class: 'mp-recalculation mp-troubles' }, heading, body);
  const update = (troubles, formats) => {
    show(view, troubles !== null);
    if (troubles) rewrite(body, troubles, () => partsOf(troubles, formats, links));
  };
  return { element: view, update };
}

function partsOf(troubles, formats, links) {
  const parts = [
    part(AJS.I18n.getText('milepost.admin.troubles.searches'), searchItems(troubles, formats, links)),
    part(AJS.I18n.getText('milepost.admin.troubles.scopes'), scopeItems(troubles, links)),
    part(AJS.I18n.getText('milepost.admin.troubles.plans'), planItems(troubles, formats, links)),
    part(AJS.I18n.getText('milepost.admin.troubles.rules'), ruleItems(troubles, formats)),
  ].filter(Boolean);
  return parts.length > 0 ? parts : [element('p', {}, AJS.I18n.getText('milepost.admin.troubles.none'))];
}

function part(title, items) {
  if (items.length === 0) return null;
  return element('div', { class: 'mp-trouble' }, element('h4', {}, title), element('ul', {}, ...items));
}

function searchItems({ searches, hiddenSearches }, formats, links) {
  const items = searches.map(({ key, summary, project, kpi, reason, since }) =>
    item(
      [goalLink({ key, project }, links), ` ${summary}`, element('strong', {}, ` ${kpi}`)],
      searchFailureText(reason, formats.day(dayOf(since))),
    ),
  );
  return withHidden(items, hiddenSearches, formats);
}

function scopeItems({ scopes }, links) {
  return scopes.map(({ name, why }) => item([element('a', { href: links.section('plans') }, name)], why));
}

function planItems({ plans, hiddenPlans }, formats, links) {
  const why = AJS.I18n.getText('milepost.admin.troubles.unreadable');
  const items = plans.map((goal) => item([goalLink(goal, links), ` ${goal.summary}`], why));
  return withHidden(items, hiddenPlans, formats);
}

function ruleItems({ rules, hiddenRules }, formats) {
  const why = AJS.I18n.getText('milepost.admin.troubles.unreadable');
  return withHidden(
    rules.map(({ project, plan }) => item([element('strong', {}, project ?? plan)], why)),
    hiddenRules,
    formats,
  );
}

/** In the roadmap, where the goal is planned. */
function goalLink({ key, project }, links) {
  return element('a', { href: links.roadmap(project, key) }, key);
}

function item(what, why) {
  return element('li', {}, element('span', {}, ...what), element('span', { class: 'mp-faint' }, why));
}

function withHidden(items, count, formats) {
  if (count === 0) return items;
  const text = formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.admin.troubles.hidden.one', number),
    few: (number) => AJS.I18n.getText('milepost.admin.troubles.hidden.few', number),
    other: (number) => AJS.I18n.getText('milepost.admin.troubles.hidden.other', number),
  });
  return [...items, element('li', { class: 'mp-faint' }, text)];
}
