import { hasWords, problemsOfStage, stageForm, stageOf } from '../../model/stageForm.js';
import { stageView } from '../../render/dialogs/stageView.js';
import { attempt, focusOn, keepingFocus, mark, openDialog, showProblems } from './openDialog.js';

/** Takes a goal to another stage of its life: draft, active, closed with an outcome, archived and back. */
export class StageDialog {
  #goal;
  #around;
  #view;
  #dialog;
  #plan = null;
  #form = null;
  #hasTried = false;

  constructor(goal, around) {
    this.#goal = goal;
    this.#around = around;
    this.#view = stageView(goal);
  }

  async open() {
    const { host, api } = this.#around;
    this.#dialog = openDialog(host, this.#view.frame, {
      input: (path, value) => this.#input(path, value),
      press: () => undefined,
      submit: () => this.#submit(),
      isChanged: () => hasWords(this.#form),
    });
    this.#plan = await attempt(this.#view.frame, '', () => api.plan(this.#goal.key));
    if (!this.#plan) return this.#view.frame.body.replaceChildren();
    this.#form = stageForm(this.#plan.stage);
    this.#view.draw(this.#form, this.#plan.stage);
    return focusOn(this.#view.frame, 'stage');
  }

  #input(path, value) {
    this.#form = { ...this.#form, [path]: value };
    if (path === 'stage') keepingFocus(this.#view.frame, () => this.#view.draw(this.#form, this.#plan.stage));
    if (this.#hasTried) mark(this.#view.frame, problemsOfStage(this.#form), this.#around.formats);
  }

  async #submit() {
    if (this.#form === null) return;
    this.#hasTried = true;
    const problems = problemsOfStage(this.#form);
    showProblems(this.#view.frame, problems, this.#around.formats);
    if (problems.size > 0) return;
    const { key } = this.#goal;
    const saving = AJS.I18n.getText('milepost.plan.saving');
    const send = () => this.#around.api.changeStage(key, this.#plan.version, stageOf(this.#form));
    if (!(await attempt(this.#view.frame, saving, send))) return;
    this.#dialog.close();
    this.#around.saved(AJS.I18n.getText('milepost.plan.saved', key));
  }
}
