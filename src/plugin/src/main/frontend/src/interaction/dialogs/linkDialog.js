import { linkView } from '../../render/dialogs/linkView.js';
import { attempt, focusOn, mark, openDialog, showProblems } from './openDialog.js';
import { Suggestions } from './suggestions.js';

/** Links an issue to a goal that is chosen by text. */
export class LinkDialog {
  #key;
  #around;
  #view;
  #dialog;
  #goal = '';
  #hasTried = false;

  /** `around` is { host, formats, jira: { goals(text) }, link(goalKey), linked(goalKey) }. */
  constructor(issueKey, around) {
    this.#key = issueKey;
    this.#around = around;
    this.#view = linkView(issueKey);
  }

  open() {
    this.#dialog = openDialog(this.#around.host, this.#view.frame, {
      input: (path, value) => this.#input(value),
      press: () => undefined,
      submit: () => this.#submit(),
    });
    new Suggestions(this.#view.frame, { ...this.#around, people: [] });
    focusOn(this.#view.frame, 'goal');
  }

  #input(value) {
    this.#goal = value.trim();
    this.#view.name(this.#around.nameOf(this.#goal));
    if (this.#hasTried) mark(this.#view.frame, this.#problems(), this.#around.formats);
  }

  async #submit() {
    this.#hasTried = true;
    const problems = this.#problems();
    showProblems(this.#view.frame, problems, this.#around.formats);
    if (problems.size > 0) return;
    const saving = AJS.I18n.getText('milepost.plan.saving');
    const served = await attempt(this.#view.frame, saving, () => this.#around.link(this.#goal.toUpperCase()));
    if (!served) return;
    this.#dialog.close();
    this.#around.linked(served, AJS.I18n.getText('milepost.issue.linked', this.#key, this.#goal.toUpperCase()));
  }

  #problems() {
    return new Map(this.#goal === '' ? [['goal', 'empty']] : []);
  }
}
