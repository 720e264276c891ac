import { archiveView } from '../../render/dialogs/archiveView.js';
import { attempt, conflictIn, openDialog } from './openDialog.js';

const ARCHIVED = 'archived';

/** Brings goals back that were put away; where somebody else saved first, says so and asks before. */
export class ArchiveDialog {
  #projectKey;
  #around;
  #view = archiveView();
  #goals = [];
  #asked = null;

  constructor(projectKey, around) {
    this.#projectKey = projectKey;
    this.#around = around;
  }

  async open() {
    const { host, api } = this.#around;
    openDialog(host, this.#view.frame, {
      input: () => undefined,
      press: (name, { key }) => this.#restore(key ?? this.#asked.key, key ? null : this.#asked.plan),
      submit: () => undefined,
    });
    const goals = await attempt(this.#view.frame, '', () => api.archivedGoals(this.#projectKey));
    if (!goals) return this.#view.frame.body.replaceChildren();
    this.#goals = goals;
    return this.#view.draw(goals);
  }

  /** @param known the plan upon which it was asked for; read now where there is none */
  async #restore(key, known) {
    const { frame } = this.#view;
    const saving = AJS.I18n.getText('milepost.plan.saving');
    const answer = await attempt(frame, saving, () => this.#bringBack(key, known));
    if (!answer) return undefined;
    if (answer.conflict?.stage === ARCHIVED) return this.#ask(key, answer.conflict);
    return this.#isBack(key, answer.conflict);
  }

  async #bringBack(key, known) {
    const { api } = this.#around;
    const plan = known ?? (await api.plan(key));
    if (plan.stage !== ARCHIVED) return { conflict: plan };
    return api.changeStage(key, plan.version, { stage: 'previous' }).catch(conflictIn);
  }

  #ask(key, plan) {
    this.#asked = { key, plan };
    this.#view.ask(key, plan, this.#around.formats);
  }

  /** @param others the plan as somebody else left it, where it was somebody else who brought the goal back */
  #isBack(key, others) {
    const { saved, formats } = this.#around;
    const { frame } = this.#view;
    const said = others ? this.#view.backText(key, others, formats) : AJS.I18n.getText('milepost.plan.saved', key);
    this.#goals = this.#goals.filter((goal) => goal.key !== key);
    this.#view.draw(this.#goals);
    frame.status(said);
    frame.name.focus();
    saved(said);
  }
}
