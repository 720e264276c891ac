import { unchosen } from '../../model/planMerge.js';
import { hasWords, problemsOfStage, stageConflictOf, stageForm, stageOf } from '../../model/stageForm.js';
import { stageView } from '../../render/dialogs/stageView.js';
import { attempt, conflictIn, focusOn, keepingFocus, mark, openDialog, showProblems } from './openDialog.js';

/** Takes a goal to another stage of its life; where somebody else saved first, shows what is different before. */
export class StageDialog {
  #goal;
  #around;
  #view;
  #dialog;
  #plan = null;
  #form = null;
  #conflict = null;
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
    if (this.#conflict) this.#conflict.choices.set(path.replace('choice ', ''), value);
    else this.#form = { ...this.#form, [path]: value };
    if (path === 'stage') keepingFocus(this.#view.frame, () => this.#view.draw(this.#form, this.#plan.stage));
    if (this.#hasTried) mark(this.#view.frame, this.#problems(), this.#around.formats);
  }

  #problems() {
    if (!this.#conflict) return problemsOfStage(this.#form);
    const open = unchosen(this.#conflict.changes, this.#conflict.choices);
    return new Map(open.map(({ key }) => [`choice ${key}`, 'not_chosen']));
  }

  async #submit() {
    if (this.#form === null) return undefined;
    this.#hasTried = true;
    const problems = this.#problems();
    showProblems(this.#view.frame, problems, this.#around.formats);
    if (problems.size > 0) return undefined;
    if (this.#conflict?.choices.get('stage') === 'theirs') return this.#finish();
    this.#plan = this.#conflict?.current ?? this.#plan;
    return this.#save();
  }

  async #save() {
    const { api, formats } = this.#around;
    const saving = AJS.I18n.getText('milepost.plan.saving');
    const send = () => api.changeStage(this.#goal.key, this.#plan.version, stageOf(this.#form)).catch(conflictIn);
    const answer = await attempt(this.#view.frame, saving, send);
    if (answer?.conflict) return this.#showConflict(answer.conflict, formats);
    return answer && this.#finish();
  }

  #showConflict(current, formats) {
    this.#conflict = stageConflictOf(this.#plan, current, this.#form, formats.signs);
    this.#hasTried = false;
    this.#view.drawConflict(this.#conflict, formats);
    this.#view.frame.name.focus();
  }

  #finish() {
    this.#dialog.close();
    this.#around.saved(AJS.I18n.getText('milepost.plan.saved', this.#goal.key));
  }
}
