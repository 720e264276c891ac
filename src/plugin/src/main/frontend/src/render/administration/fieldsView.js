import { groupsOf, LONGEST_UNIT } from '../../model/fieldSetUp.js';
import { button, element, rewrite, setAttributes, setText, show } from '../dom.js';
import { stepText } from './fieldSteps.js';

/** The form in which fields are chosen, and below it what would be done or was done. */
export class FieldsView {
  #groups = element('div', { class: 'mp-field-groups' });
  #fieldsWrong = wrong(AJS.I18n.getText('milepost.fields.none'));
  #all = check({ 'data-field': 'allProjects' }, AJS.I18n.getText('milepost.fields.projects.all'));
  #projects = element('div', { class: 'mp-checks' });
  #projectsWrong = wrong(AJS.I18n.getText('milepost.fields.projects.none'));
  #screens = element('div', { class: 'mp-checks' });
  #refused = element('p', { class: 'mp-wrong', role: 'alert', hidden: true });
  #said = element('p', { class: 'mp-said', role: 'status' });
  #preview = element('button', { type: 'submit', class: 'mp-button mp-button-primary' });
  #steps = element('section', { class: 'mp-field-steps', hidden: true });
  #carryOut = button('mp-button mp-button-primary', { 'data-action': 'carryOut' });

  constructor() {
    setText(this.#preview, AJS.I18n.getText('milepost.fields.preview'));
    setText(this.#carryOut, AJS.I18n.getText('milepost.fields.carry.out'));
    const form = element(
      'form',
      { class: 'mp-form', novalidate: true },
      set(AJS.I18n.getText('milepost.fields.which'), null, this.#groups, this.#fieldsWrong),
      set(
        AJS.I18n.getText('milepost.fields.projects'),
        AJS.I18n.getText('milepost.fields.projects.hint'),
        this.#all,
        this.#projects,
        this.#projectsWrong,
      ),
      set(AJS.I18n.getText('milepost.fields.screens'), AJS.I18n.getText('milepost.fields.screens.hint'), this.#screens),
      this.#refused,
      element('div', { class: 'mp-buttons' }, this.#preview, this.#said),
    );
    this.element = element('div', {}, form, this.#steps);
  }

  /** The heading of what would be done, for the focus. */
  get stepsHeading() {
    return this.#steps.querySelector('h3');
  }

  /** Makes the fields anew: for what was read from the server. */
  draw({ fields, projects, screens }, form) {
    this.#groups.replaceChildren(...groupsOf(fields).map((group) => groupView(group, form)));
    const named = (field) => (each) => check({ 'data-field': field, value: each.id }, each.name);
    this.#projects.replaceChildren(...projects.map(named('projects')));
    this.#screens.replaceChildren(...screens.map(named('screens')));
  }

  update({ form, problems, steps, isDone, isBusy, note, refusal }) {
    this.element.querySelectorAll('[data-field]').forEach((control) => hold(control, form));
    show(this.#projects, form.onlyChosen);
    show(this.#fieldsWrong, problems.includes('fields'));
    show(this.#projectsWrong, problems.includes('projects'));
    this.#preview.disabled = isBusy;
    this.#carryOut.disabled = isBusy;
    setText(this.#said, note);
    setText(this.#refused, refusal);
    show(this.#refused, refusal !== '');
    show(this.#steps, steps !== null);
    if (steps !== null) rewrite(this.#steps, { steps, isDone }, () => this.#stepParts(steps, isDone));
  }

  #stepParts(steps, isDone) {
    const list = element('ol', {}, ...steps.map((step) => element('li', {}, stepText(step))));
    const nothing = element('p', {}, AJS.I18n.getText('milepost.fields.nothing'));
    const hint = element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.fields.not.yet'));
    return [
      element('h3', { tabindex: -1 }, heading(steps, isDone)),
      steps.length === 0 ? nothing : list,
      ...(isDone || steps.length === 0 ? [] : [hint, element('div', { class: 'mp-buttons' }, this.#carryOut)]),
    ];
  }
}

function heading(steps, isDone) {
  return isDone ? AJS.I18n.getText('milepost.fields.done') : AJS.I18n.getText('milepost.fields.will');
}

const GROUPS = {
  numbers: () => AJS.I18n.getText('milepost.fields.numbers'),
  calculated: () => AJS.I18n.getText('milepost.fields.calculated'),
  choices: () => AJS.I18n.getText('milepost.fields.choices'),
};

function groupView({ name, fields }, form) {
  return element(
    'fieldset',
    { class: 'mp-field-group' },
    element('legend', {}, GROUPS[name]()),
    ...fields.map((field) => fieldRow(field, form)),
  );
}

function fieldRow({ purpose, name, id, ofGoals, unit }, form) {
  const box = check({ 'data-field': 'fields', value: purpose }, name);
  const there = id !== null && AJS.I18n.getText('milepost.fields.there');
  const about = ofGoals ? AJS.I18n.getText('milepost.fields.of.goals') : AJS.I18n.getText('milepost.fields.of.all');
  const input =
    unit === null
      ? null
      : element('input', {
          class: 'mp-tool-field',
          type: 'text',
          autocomplete: 'off',
          maxlength: LONGEST_UNIT,
          'data-field': 'units',
          'data-purpose': purpose,
          placeholder: AJS.I18n.getText('milepost.fields.unit'),
          'aria-label': AJS.I18n.getText('milepost.fields.unit.of', name),
        });
  if (input) input.value = form.units[purpose];
  const note = element('span', { class: 'mp-hint' }, there || about);
  return element('div', { class: 'mp-field-row' }, box, input, note);
}

/** Keeps what is typed: only check boxes are set. */
function hold(control, form) {
  const { field } = control.dataset;
  if (field === 'allProjects') control.checked = !form.onlyChosen;
  else if (field !== 'units') control.checked = form[field].includes(control.value);
}

function set(legend, hint, ...content) {
  const about = hint && element('p', { class: 'mp-hint' }, hint);
  return element('fieldset', {}, element('legend', {}, legend), about, ...content);
}

function check(attributes, name) {
  return element('label', { class: 'mp-check' }, element('input', { type: 'checkbox', ...attributes }), name);
}

function wrong(text) {
  const view = element('p', { class: 'mp-wrong', role: 'alert' }, text);
  setAttributes(view, { hidden: true });
  return view;
}
