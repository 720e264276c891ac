import { element, rewrite, setAttributes, setText, show } from '../dom.js';
import { headline } from '../rules/trialView.js';

/** The form of one plan. Its fields are named in data attributes; what they hold comes with `update`. */
export function planFormView() {
  const title = element('h3', { tabindex: -1 });
  const name = nameField();
  const scope = scopeField();
  const frame = frameField();
  const editors = circleField('editors', circleTexts().editors);
  const viewers = circleField('viewers', circleTexts().viewers);
  const footer = footerOf();
  const parts = [name, scope, frame, editors, viewers, footer];
  const form = element(
    'form',
    { class: 'mp-form mp-plan-form', novalidate: true },
    title,
    ...parts.map((part) => part.element),
  );
  const update = (state, formats) => {
    setText(title, state.form.id === null ? AJS.I18n.getText('milepost.plans.new') : state.base.name);
    parts.forEach((part) => part.update(state, formats));
  };
  return { element: form, title, update };
}

function nameField() {
  const input = element('input', { type: 'text', id: 'mp-plan-name', 'data-field': 'name', maxlength: 100 });
  const label = element('label', { for: input.id }, AJS.I18n.getText('milepost.plans.name'));
  const wrong = element('p', { class: 'mp-wrong', id: 'mp-plan-name-wrong' });
  setText(wrong, AJS.I18n.getText('milepost.plans.name.none'));
  const update = ({ form, problems }) => {
    if (input.value !== form.name) input.value = form.name;
    mark(input, wrong, problems.includes('name'));
  };
  return { element: element('div', { class: 'mp-field' }, label, input, wrong), update };
}

function mark(field, wrong, isWrong) {
  setAttributes(field, { 'aria-invalid': isWrong ? 'true' : null, 'aria-describedby': isWrong ? wrong.id : null });
  show(wrong, isWrong);
}

function scopeField() {
  const kinds = [
    radio('projects', AJS.I18n.getText('milepost.plans.by.projects')),
    radio('search', AJS.I18n.getText('milepost.plans.by.search')),
  ];
  const projects = element('div', { class: 'mp-checks' });
  const search = searchField();
  const wrong = element('p', { class: 'mp-wrong', id: 'mp-plan-scope-wrong' });
  setText(wrong, AJS.I18n.getText('milepost.plans.scope.none'));
  const legend = element('legend', {}, AJS.I18n.getText('milepost.plans.scope'));
  const set = element('fieldset', {}, legend, ...kinds, projects, search.element, wrong);
  const update = ({ form, options, problems }) => {
    kinds.forEach((each) => {
      each.firstChild.checked = (each.firstChild.value === 'search') === form.isSearch;
    });
    show(projects, !form.isSearch);
    show(search.element, form.isSearch);
    drawChecks(projects, 'projects', options.projects.map(projectBox), form.projects);
    search.update(form.search);
    mark(set, wrong, problems.includes('scope'));
  };
  return { element: set, update };
}

function radio(value, text) {
  const input = element('input', { type: 'radio', name: 'mp-plan-kind', value, 'data-field': 'kind' });
  return element('label', { class: 'mp-check' }, input, text);
}

function searchField() {
  const area = element('textarea', { id: 'mp-plan-search', 'data-field': 'search', rows: 3, spellcheck: 'false' });
  const hint = element('p', { class: 'mp-hint', id: 'mp-plan-search-hint' });
  setText(hint, AJS.I18n.getText('milepost.plans.search.hint'));
  setAttributes(area, { 'aria-describedby': hint.id });
  const label = element('label', { for: area.id }, AJS.I18n.getText('milepost.plans.search'));
  const update = (text) => {
    if (area.value !== text) area.value = text;
  };
  return { element: element('div', { class: 'mp-field' }, label, hint, area), update };
}

function projectBox({ key, name }) {
  return { value: key, text: `${name} (${key})` };
}

/** Keeps the boxes that are there, so that the focus stays where it is. */
function drawChecks(list, field, boxes, chosen) {
  rewrite(list, boxes, () =>
    boxes.map(({ value, text }) =>
      element('label', { class: 'mp-check' }, element('input', { type: 'checkbox', value, 'data-field': field }), text),
    ),
  );
  list.querySelectorAll('input').forEach((box) => {
    box.checked = chosen.includes(box.value);
  });
}

/** For what time and money the plan is made; both may be left open. */
function frameField() {
  const [first, last] = [
    frameInput('first', 'date', AJS.I18n.getText('milepost.plans.first')),
    frameInput('last', 'date', AJS.I18n.getText('milepost.plans.last')),
  ];
  const [amount, currency] = [
    frameInput('amount', 'text', AJS.I18n.getText('milepost.plans.budget')),
    frameInput('currency', 'text', AJS.I18n.getText('milepost.plans.currency')),
  ];
  setAttributes(amount.input, { inputmode: 'decimal' });
  setAttributes(currency.input, { maxlength: 3, spellcheck: 'false' });
  const parts = [
    frameRow('horizon', [first, last], AJS.I18n.getText('milepost.plans.horizon.wrong')),
    frameRow('budget', [amount, currency], AJS.I18n.getText('milepost.plans.budget.wrong')),
  ];
  const legend = element('legend', {}, AJS.I18n.getText('milepost.plans.frame'));
  const hint = element('p', { class: 'mp-hint', id: 'mp-frame-hint' }, AJS.I18n.getText('milepost.plans.frame.hint'));
  const rows = parts.map((part) => part.element);
  const set = element('fieldset', { 'aria-describedby': hint.id }, legend, hint, ...rows);
  return { element: set, update: (state) => parts.forEach((part) => part.update(state)) };
}

function frameInput(field, type, text) {
  const input = element('input', { type, id: `mp-plan-${field}`, 'data-field': field, autocomplete: 'off' });
  const label = element('label', { for: input.id }, text);
  return { field, input, element: element('div', { class: 'mp-field' }, label, input) };
}

function frameRow(problem, fields, text) {
  const wrong = element('p', { class: 'mp-wrong', id: `mp-plan-${problem}-wrong` }, text);
  const row = element('div', { class: 'mp-frame-row' }, ...fields.map((field) => field.element));
  const update = ({ form, problems }) =>
    fields.forEach(({ field, input }) => {
      if (input.value !== form[field]) input.value = form[field];
      mark(input, wrong, problems.includes(problem));
    });
  return { element: element('div', {}, row, wrong), update };
}

function circleTexts() {
  return {
    editors: [AJS.I18n.getText('milepost.plans.editors'), AJS.I18n.getText('milepost.plans.editors.hint')],
    viewers: [AJS.I18n.getText('milepost.plans.viewers'), AJS.I18n.getText('milepost.plans.viewers.hint')],
  };
}

/** People by roles, as boxes, and by groups, as a list to which names are added. */
function circleField(circle, [legendText, hintText]) {
  const roles = element('div', { class: 'mp-checks' });
  const rolesTitle = element('p', { class: 'mp-sub-legend' }, AJS.I18n.getText('milepost.plans.roles'));
  const groups = groupField(circle);
  const hint = element('p', { class: 'mp-hint', id: `mp-${circle}-hint` }, hintText);
  const set = element(
    'fieldset',
    { 'aria-describedby': hint.id },
    element('legend', {}, legendText),
    hint,
    groups.element,
    rolesTitle,
    roles,
  );
  const update = ({ form, options }) => {
    [rolesTitle, roles].forEach((part) => show(part, !form.isSearch && options.roles.length > 0));
    const boxes = options.roles.map(({ id, name }) => ({ value: id, text: name }));
    drawChecks(roles, `${circle}.roles`, boxes, form[circle].roles);
    groups.update(form[circle].groups, options.groups);
  };
  return { element: set, update };
}

function groupField(circle) {
  const offered = element('datalist', { id: `mp-${circle}-groups` });
  const input = element('input', {
    type: 'text',
    id: `mp-${circle}-group`,
    'data-group': circle,
    list: offered.id,
    autocomplete: 'off',
  });
  const label = element('label', { for: input.id }, AJS.I18n.getText('milepost.plans.group'));
  const add = element('button', {
    type: 'button',
    class: 'mp-button',
    'data-action': 'add-group',
    'data-circle': circle,
  });
  setText(add, AJS.I18n.getText('milepost.plans.group.add'));
  const list = element('ul', { class: 'mp-names' });
  const update = (names, groups) => {
    rewrite(offered, groups, () => groups.map((value) => element('option', { value })));
    rewrite(list, names, () => names.map((name) => groupItem(circle, name)));
    show(list, names.length > 0);
  };
  const row = element('div', { class: 'mp-adding' }, input, add, offered);
  return { element: element('div', { class: 'mp-field' }, label, row, list), update };
}

function groupItem(circle, name) {
  const label = AJS.I18n.getText('milepost.plans.group.remove', name);
  const remove = element('button', { type: 'button', class: 'mp-remove', 'aria-label': label }, '\u00d7');
  setAttributes(remove, { 'data-action': 'remove-group', 'data-circle': circle, 'data-name': name });
  return element('li', {}, name, remove);
}

function footerOf() {
  const save = element('button', { type: 'submit', class: 'mp-button mp-button-primary' });
  const preview = element('button', { type: 'button', class: 'mp-button', 'data-action': 'preview' });
  const cancel = element('button', { type: 'button', class: 'mp-button', 'data-action': 'leave' });
  const told = element('p', { class: 'mp-said', role: 'status' });
  const refused = element('p', { class: 'mp-wrong', role: 'alert' });
  setText(save, AJS.I18n.getText('milepost.plans.save'));
  setText(preview, AJS.I18n.getText('milepost.plans.preview'));
  setText(cancel, AJS.I18n.getText('milepost.plans.cancel'));
  const update = ({ isBusy, refusal, trial }, formats) => {
    [save, preview].forEach((button) => {
      button.disabled = isBusy;
    });
    setText(told, trial ? trialText(trial, formats) : '');
    setText(refused, refusal ?? '');
    show(refused, Boolean(refusal));
  };
  const buttons = element('div', { class: 'mp-buttons' }, save, preview, cancel);
  return { element: element('div', {}, refused, told, buttons), update };
}

/** "23 goals are in it. 2 goals move, the largest by -4.0 points." */
export function trialText(trial, formats) {
  const goals = formats.counted(trial.goals, {
    one: (number) => AJS.I18n.getText('milepost.plans.trial.one', number),
    few: (number) => AJS.I18n.getText('milepost.plans.trial.few', number),
    other: (number) => AJS.I18n.getText('milepost.plans.trial.other', number),
  });
  return `${goals} ${headline(trial, formats)}`;
}
