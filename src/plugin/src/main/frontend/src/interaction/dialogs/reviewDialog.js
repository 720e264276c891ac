import { isRestFailure } from '../../api/rest.js';
import { whatStands } from '../../render/editing/changeWords.js';
import { drawEffects, drawChanges, reviewView } from '../../render/editing/reviewView.js';
import { failureText } from '../../render/failures.js';
import { attempt, openDialog } from './openDialog.js';

/** What is staged, before it is written: each issue with its conflicts and problems, and what it does to the goals. */
export class ReviewDialog {
  #around;
  #frame;
  #dialog;
  #asked = 0;

  /** `around` is { host, changes, formats, people, lanes, nameOf, save, closed }. */
  constructor(around) {
    this.#around = around;
    this.#frame = reviewView();
  }

  open() {
    this.#dialog = openDialog(this.#around.host, this.#frame, {
      input: () => undefined,
      press: (deed, { issue }) => this.#press(deed, issue),
      submit: () => this.#save(),
      closed: () => this.#around.closed(),
    });
    this.draw();
    this.#preview();
  }

  /** Draws what is staged now; with nothing left there is nothing to look through. */
  draw() {
    const { changes, formats } = this.#around;
    if (changes.count === 0 && !changes.isBusy) return this.#dialog.close();
    const { do: deed, issue } = document.activeElement?.dataset ?? {};
    this.#frame.setTitle(whatStands(changes.count, formats));
    drawChanges(this.#frame, this.#around);
    if (issue) focusButton(this.#frame.changes, deed, issue);
    return undefined;
  }

  #press(deed, issue) {
    const { changes } = this.#around;
    if (deed === 'remove') changes.withdraw([issue]);
    if (deed === 'insist') changes.insist(issue);
    this.#frame.name.focus();
    if (changes.count > 0) this.#preview();
  }

  /** What is left out meanwhile is asked for anew; only the last answer counts. */
  async #preview() {
    const asked = ++this.#asked;
    const { changes, formats } = this.#around;
    this.#frame.status(AJS.I18n.getText('milepost.edit.previewing'));
    try {
      const effects = await changes.preview();
      if (asked !== this.#asked) return;
      drawEffects(this.#frame, effects, formats);
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      if (asked === this.#asked) this.#frame.alert(failureText(failure));
    }
    if (asked === this.#asked) this.#frame.status('');
  }

  async #save() {
    this.#asked++;
    const done = await attempt(this.#frame, AJS.I18n.getText('milepost.plan.saving'), () => this.#around.save());
    if (done?.refused > 0) this.#frame.alert(AJS.I18n.getText('milepost.edit.some.refused'));
  }
}

/** The list is drawn anew, and who stood at a button of it still does. */
function focusButton(list, deed, issue) {
  const buttons = [...list.querySelectorAll('[data-issue]')].filter(({ dataset }) => dataset.issue === issue);
  (buttons.find(({ dataset }) => dataset.do === deed) ?? buttons[0])?.focus();
}
