import { shareTyped } from '../../model/served.js';
import { shareView } from '../../render/dialogs/shareView.js';
import { attempt, focusOn, mark, openDialog, showProblems } from './openDialog.js';

/** Gives a goal its share of an issue. */
export class ShareDialog {
  #around;
  #frame;
  #dialog;
  #begun;
  #typed;
  #hasTried = false;

  /** `around` is { host, formats, divide(share), divided() }. */
  constructor(issueKey, goal, around) {
    this.#around = around;
    this.#begun = around.formats.exact(String(Math.round(goal.share * 1e8) / 1e6));
    this.#typed = this.#begun;
    this.#frame = shareView(issueKey, goal, this.#begun);
  }

  open() {
    this.#dialog = openDialog(this.#around.host, this.#frame, {
      input: (path, value) => this.#input(value),
      press: () => undefined,
      submit: () => this.#submit(),
      isChanged: () => this.#typed !== this.#begun,
    });
    focusOn(this.#frame, 'share');
  }

  #input(value) {
    this.#typed = value;
    if (this.#hasTried) mark(this.#frame, this.#problems(), this.#around.formats);
  }

  async #submit() {
    this.#hasTried = true;
    const problems = this.#problems();
    showProblems(this.#frame, problems, this.#around.formats);
    if (problems.size > 0) return;
    const saving = AJS.I18n.getText('milepost.plan.saving');
    const { share } = this.#read();
    if (!(await attempt(this.#frame, saving, () => this.#around.divide(share)))) return;
    this.#dialog.close();
    this.#around.divided();
  }

  #read() {
    return shareTyped(this.#typed, this.#around.formats.signs);
  }

  #problems() {
    const { problem } = this.#read();
    return new Map(problem ? [['share', problem]] : []);
  }
}
