import { isRestFailure } from '../../api/rest.js';
import { newGoalForm, newGoalOf, problemsOfNewGoal } from '../../model/newGoalForm.js';
import { newGoalView } from '../../render/dialogs/newGoalView.js';
import { attempt, focusOn, mark, openDialog, showProblems } from './openDialog.js';
import { Suggestions } from './suggestions.js';

/** Makes a goal together with its issue, and puts it under another one. */
export class NewGoalDialog {
  #projectKey;
  #around;
  #view;
  #dialog;
  #begun = newGoalForm();
  #form = this.#begun;
  #suggestions;
  #hasTried = false;
  #madeKey = null;

  constructor({ project, goals }, around) {
    this.#projectKey = project.key;
    this.#around = around;
    this.#view = newGoalView(goals);
  }

  async open() {
    this.#dialog = openDialog(this.#around.host, this.#view.frame, {
      input: (path, value) => this.#input(path, value),
      press: () => undefined,
      submit: () => this.#submit(),
      isChanged: () => JSON.stringify(this.#form) !== JSON.stringify(this.#begun),
      closed: () => this.#made(),
    });
    this.#suggestions = new Suggestions(this.#view.frame, this.#around);
    const types = await this.#around.api.goalTypes().catch(withoutTypes);
    this.#begun = { ...newGoalForm(), type: types.length > 1 ? types[0].id : '' };
    this.#form = this.#begun;
    this.#view.draw(this.#form, types);
    focusOn(this.#view.frame, 'summary');
  }

  #input(path, value) {
    this.#form = { ...this.#form, [path]: value };
    this.#view.update(this.#suggestions.nameOf(this.#form.owner));
    if (this.#hasTried) mark(this.#view.frame, problemsOfNewGoal(this.#form), this.#around.formats);
  }

  async #submit() {
    this.#hasTried = true;
    const problems = problemsOfNewGoal(this.#form);
    showProblems(this.#view.frame, problems, this.#around.formats);
    if (problems.size > 0) return;
    const saving = AJS.I18n.getText('milepost.plan.saving');
    if (await attempt(this.#view.frame, saving, () => this.#make())) this.#dialog.close();
  }

  #made() {
    if (this.#madeKey) this.#around.saved(AJS.I18n.getText('milepost.plan.new.made', this.#madeKey), this.#madeKey);
  }

  /** A goal that was made is not made again when only its place in the tree was refused. */
  async #make() {
    const { api } = this.#around;
    this.#madeKey ??= (await api.newGoal(newGoalOf(this.#form, this.#projectKey))).key;
    if (this.#form.parent !== '') await api.setParent(this.#madeKey, this.#form.parent);
    return true;
  }
}

/** Without a choice the server takes the usual one. */
function withoutTypes(failure) {
  if (!isRestFailure(failure)) throw failure;
  return [];
}
