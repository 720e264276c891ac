import { button, element } from '../dom.js';
import { textField } from './fields.js';

/** The library of KPIs to start from, each with its formula and who says so; `find` narrows it down. */
export function libraryView({ library, find }) {
  const search = textField('find', AJS.I18n.getText('milepost.plan.library.find'), { value: find, type: 'search' });
  const list = element('div', { class: 'mp-library-list' });
  const view = element(
    'section',
    { class: 'mp-library', 'aria-label': AJS.I18n.getText('milepost.plan.library') },
    search,
    list,
  );
  drawLibrary(view, library);
  return view;
}

/** Draws those that were found, under their categories. */
export function drawLibrary(view, templates) {
  const categories = new Map();
  templates.forEach((each) => categories.set(each.category, [...(categories.get(each.category) ?? []), each]));
  const groups = [...categories].map(([category, members]) =>
    element('div', {}, element('h4', {}, category), element('ul', {}, ...members.map(entry))),
  );
  const none = element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.plan.library.none'));
  view.querySelector('.mp-library-list').replaceChildren(...(groups.length > 0 ? groups : [none]));
}

function entry({ id, name, description, formula, origin, formulaOrigin }) {
  const lines = [description, formula, originText(origin, formulaOrigin)].filter(Boolean);
  return element(
    'li',
    {},
    button('mp-link', { 'data-do': 'take', 'data-template': id }, name),
    ...lines.map((text) => element('p', { class: 'mp-faint' }, text)),
  );
}

/** Who names the KPI and who its formula, once where they are the same. */
function originText(origin, formulaOrigin) {
  if (!formulaOrigin || formulaOrigin === origin) return origin;
  return AJS.I18n.getText('milepost.plan.library.origins', origin, formulaOrigin);
}
