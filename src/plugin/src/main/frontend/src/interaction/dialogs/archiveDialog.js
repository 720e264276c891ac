import { archiveView } from '../../render/dialogs/archiveView.js';
import { attempt, openDialog } from './openDialog.js';

/** Brings goals back that were put away. */
export class ArchiveDialog {
  #projectKey;
  #around;
  #view = archiveView();
  #goals = [];

  constructor(projectKey, around) {
    this.#projectKey = projectKey;
    this.#around = around;
  }

  async open() {
    const { host, api } = this.#around;
    openDialog(host, this.#view.frame, {
      input: () => undefined,
      press: (name, { key }) => this.#restore(key),
      submit: () => undefined,
    });
    const goals = await attempt(this.#view.frame, '', () => api.archivedGoals(this.#projectKey));
    if (!goals) return this.#view.frame.body.replaceChildren();
    this.#goals = goals;
    return this.#view.draw(goals);
  }

  async #restore(key) {
    const { api, saved } = this.#around;
    const { frame } = this.#view;
    const back = async () => api.changeStage(key, (await api.plan(key)).version, { stage: 'previous' });
    if (!(await attempt(frame, AJS.I18n.getText('milepost.plan.saving'), back))) return;
    this.#goals = this.#goals.filter((goal) => goal.key !== key);
    this.#view.draw(this.#goals);
    frame.status(AJS.I18n.getText('milepost.plan.saved', key));
    frame.name.focus();
    saved(AJS.I18n.getText('milepost.plan.saved', key));
  }
}
