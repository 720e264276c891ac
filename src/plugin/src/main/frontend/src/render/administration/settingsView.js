import { button, element, setAttributes, setText, show } from '../dom.js';

/** The form of the settings. Its fields are named in data attributes; what they hold comes with `update`. */
export function settingsView() {
  const goals = typeList('goalTypes', goalTexts());
  const activities = activityField();
  const start = startField();
  const footer = footerOf();
  const fields = [goals.element, activities.element, start.element, footer.element];
  const form = element('form', { class: 'mp-form', novalidate: true }, ...fields);
  const update = (state) => {
    const { options, form: values, problems } = state;
    goals.update(
      options.issueTypes.filter(({ subTask }) => !subTask),
      values.goalTypes,
      problems,
    );
    activities.update(options.issueTypes, values, problems);
    start.update(options.dateFields, values.startDateField);
    footer.update(state);
  };
  return { element: form, update };
}

function goalTexts() {
  return {
    legend: AJS.I18n.getText('milepost.admin.goal.types'),
    hint: AJS.I18n.getText('milepost.admin.goal.types.hint'),
    problem: AJS.I18n.getText('milepost.admin.goal.types.none'),
  };
}

function activityTexts() {
  return {
    legend: AJS.I18n.getText('milepost.admin.activity.types'),
    hint: AJS.I18n.getText('milepost.admin.activity.types.hint'),
    problem: AJS.I18n.getText('milepost.admin.activity.types.none'),
  };
}

/** Check boxes for issue types under a legend, with a hint and a place for what is wrong. */
function typeList(field, { legend, hint, problem }, ...before) {
  const list = element('div', { class: 'mp-checks' });
  const wrong = element('p', { class: 'mp-wrong', id: `mp-${field}-wrong` }, problem);
  const about = element('p', { class: 'mp-hint', id: `mp-${field}-hint` }, hint);
  const set = element('fieldset', {}, element('legend', {}, legend), about, ...before, list, wrong);
  const update = (types, chosen, problems) => {
    const isWrong = problems.includes(field);
    setAttributes(set, { 'aria-describedby': isWrong ? wrong.id : about.id, 'aria-invalid': isWrong ? 'true' : null });
    show(wrong, isWrong);
    drawChecks(list, field, types, chosen);
  };
  return { element: set, list, update };
}

/** Keeps the boxes that are there, so that the focus stays where it is. */
function drawChecks(list, field, types, chosen) {
  const wanted = types.map(({ id }) => id).join();
  if (list.dataset.types !== wanted) {
    list.dataset.types = wanted;
    list.replaceChildren(...types.map(({ id, name }) => check({ 'data-field': field, value: id }, name)));
  }
  list.querySelectorAll('input').forEach((box) => {
    box.checked = chosen.includes(box.value);
  });
}

function check(attributes, name) {
  return element('label', { class: 'mp-check' }, element('input', { type: 'checkbox', ...attributes }), name);
}

function activityField() {
  const all = check({ 'data-field': 'allOthers' }, AJS.I18n.getText('milepost.admin.activity.types.all'));
  const types = typeList('activityTypes', activityTexts(), all);
  const update = (issueTypes, values, problems) => {
    all.firstChild.checked = !values.onlyChosen;
    show(types.list, values.onlyChosen);
    const offered = issueTypes.filter(({ id }) => !values.goalTypes.includes(id));
    types.update(offered, values.activityTypes, problems);
  };
  return { element: types.element, update };
}

function startField() {
  const select = element('select', {
    id: 'mp-start',
    'data-field': 'startDateField',
    'aria-describedby': 'mp-start-hint',
  });
  const label = element('label', { for: 'mp-start' }, AJS.I18n.getText('milepost.admin.start'));
  const hint = element('p', { class: 'mp-hint', id: 'mp-start-hint' }, AJS.I18n.getText('milepost.admin.start.hint'));
  const update = (dateFields, value) => {
    const offered = [{ id: '', name: AJS.I18n.getText('milepost.admin.start.created') }, ...dateFields];
    const wanted = offered.map(({ id }) => id).join();
    if (select.dataset.fields !== wanted) {
      select.dataset.fields = wanted;
      select.replaceChildren(...offered.map(({ id, name }) => element('option', { value: id }, name)));
    }
    select.value = value;
  };
  return { element: element('div', { class: 'mp-select' }, label, hint, select), update };
}

function footerOf() {
  const save = element('button', { type: 'submit', class: 'mp-button mp-button-primary' });
  const discard = button('mp-button', { 'data-action': 'discard' });
  const said = element('p', { class: 'mp-said', role: 'status' });
  const refused = element('p', { class: 'mp-wrong', role: 'alert' });
  setText(save, AJS.I18n.getText('milepost.admin.save'));
  setText(discard, AJS.I18n.getText('milepost.admin.discard'));
  const update = ({ isChanged, isSaving, isSaved, refusal }) => {
    save.disabled = !isChanged || isSaving;
    show(discard, isChanged && !isSaving);
    setText(said, noteOf({ isChanged, isSaving, isSaved }));
    setText(refused, refusal ?? '');
    show(refused, Boolean(refusal));
  };
  const buttons = element('div', { class: 'mp-buttons' }, save, discard, said);
  return { element: element('div', {}, refused, buttons), update };
}

function noteOf({ isChanged, isSaving, isSaved }) {
  if (isSaving) return AJS.I18n.getText('milepost.admin.saving');
  if (isChanged) return AJS.I18n.getText('milepost.admin.changed');
  return isSaved ? AJS.I18n.getText('milepost.admin.saved') : '';
}
