import { button, element, rewrite, setAttributes, setText, show } from '../dom.js';
import { textField } from '../dialogs/fields.js';
import { LONGEST_REASON } from '../../model/rulesProblems.js';
import { rulesConflictParts } from './rulesConflictView.js';
import { rulesFields, showDeciding } from './rulesFields.js';
import { trialParts } from './trialView.js';

/** The part of the administration page in which the rules of one plan are edited: choose, edit, preview, save. */
export class RulesView {
  heading = element('h2', { tabindex: -1 }, AJS.I18n.getText('milepost.rules.title'));
  fields = element('div', { class: 'mp-rules-fields' });
  trial = element('section', { class: 'mp-trial', hidden: true });
  conflict = element('section', { class: 'mp-conflict', role: 'alert', hidden: true });
  #picker = pickerView();
  #saved = element('p', { class: 'mp-hint' });
  #trialBody = element('div');
  #reason = reasonField();
  #foot = footView();
  #form;

  constructor() {
    const save = element('div', { class: 'mp-buttons' }, this.#foot.save);
    this.trial.append(this.#trialBody, this.#reason, save);
    this.#form = element('form', { novalidate: true, hidden: true });
    this.#form.append(this.#saved, this.fields, this.conflict, this.trial, this.#foot.element);
    const hint = element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.rules.hint'));
    this.element = element(
      'section',
      { class: 'mp-plan-rules' },
      this.heading,
      hint,
      this.#picker.element,
      this.#foot.said,
      this.#foot.refused,
      this.#form,
    );
  }

  /** Makes the fields anew, for another plan or other values. */
  drawFields(form, options) {
    this.fields.replaceChildren(...rulesFields(form, options));
    showDeciding(this.fields, form);
  }

  update(state, formats) {
    this.#picker.update(state);
    show(this.#form, state.form !== null);
    this.#foot.update(state);
    if (state.form === null) return;
    showDeciding(this.fields, state.form);
    setText(this.#saved, savedText(state.rules, formats));
    this.#updateTrial(state, formats);
    this.#updateConflict(state, formats);
  }

  #updateTrial({ trial, reason, isSaving }, formats) {
    show(this.trial, trial !== null);
    if (trial === null) return;
    rewrite(this.#trialBody, trial, () => trialParts(trial, formats));
    const area = this.#reason.querySelector('textarea');
    if (area.value !== reason) area.value = reason;
    this.#foot.save.disabled = isSaving;
  }

  #updateConflict({ conflict, options }, formats) {
    show(this.conflict, conflict !== null);
    if (conflict === null) return;
    rewrite(this.conflict, conflict, () => rulesConflictParts(conflict, options, formats));
  }
}

function savedText({ version, savedBy, savedAt, savedReason }, formats) {
  if (Number(version) === 0 || !savedAt) return AJS.I18n.getText('milepost.rules.standard.now');
  const who = savedBy?.displayName ?? AJS.I18n.getText('milepost.plan.nobody');
  const text = AJS.I18n.getText('milepost.rules.saved.by', who, formats.instant(savedAt));
  return savedReason ? AJS.I18n.getText('milepost.rules.saved.why', text, savedReason) : text;
}

function pickerView() {
  const select = element('select', { id: 'mp-rules-project', 'data-path': 'project' });
  const note = element('p', { class: 'mp-hint', id: 'mp-rules-project-hint' });
  setAttributes(select, { 'aria-describedby': note.id });
  const label = element('label', { for: select.id }, AJS.I18n.getText('milepost.rules.project'));
  const box = element('div', { class: 'mp-select' }, label, select, note);
  const update = ({ projects, projectKey, isChanged }) => {
    const offered = [['', AJS.I18n.getText('milepost.rules.project.choose')], ...projects.map(named)];
    rewrite(select, offered, () => offered.map(([value, name]) => element('option', { value }, name)));
    select.value = projectKey;
    select.disabled = isChanged || projects.length === 0;
    setText(note, pickerNote(projects, isChanged));
    show(note, note.textContent !== '');
  };
  return { element: box, update };
}

function named({ key, name }) {
  return [key, `${name} (${key})`];
}

function pickerNote(projects, isChanged) {
  if (projects.length === 0) return AJS.I18n.getText('milepost.rules.project.none');
  return isChanged ? AJS.I18n.getText('milepost.rules.project.changed') : '';
}

function reasonField() {
  return textField('reason', AJS.I18n.getText('milepost.rules.reason'), {
    value: '',
    area: true,
    rows: 2,
    maxlength: LONGEST_REASON,
    hint: AJS.I18n.getText('milepost.rules.reason.hint'),
  });
}

function footView() {
  const preview = button(
    'mp-button',
    { 'data-do': 'preview', type: 'submit' },
    AJS.I18n.getText('milepost.rules.preview'),
  );
  const save = button('mp-button mp-button-primary', { 'data-do': 'save' }, AJS.I18n.getText('milepost.rules.save'));
  const discard = button('mp-button', { 'data-do': 'discard' }, AJS.I18n.getText('milepost.admin.discard'));
  const standard = button('mp-button', { 'data-do': 'standard' }, AJS.I18n.getText('milepost.rules.standard'));
  const said = element('p', { class: 'mp-said', role: 'status' });
  const refused = element('p', { class: 'mp-wrong', role: 'alert', hidden: true });
  const update = ({ form, isChanged, isStandard, isBusy, trial, conflict, note, refusal }) => {
    const isOpen = form !== null;
    preview.className = trial ? 'mp-button' : 'mp-button mp-button-primary';
    preview.disabled = !isChanged || isBusy || conflict !== null;
    show(discard, isChanged && isOpen && conflict === null);
    show(standard, isOpen && !isStandard && conflict === null);
    setText(said, note);
    setText(refused, refusal);
    show(refused, refusal !== '');
  };
  const buttons = element('div', { class: 'mp-buttons' }, preview, discard, standard);
  return { element: buttons, save, said, refused, update };
}
