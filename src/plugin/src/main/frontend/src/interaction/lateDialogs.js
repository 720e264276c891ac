import { showArriving } from '../render/arrival.js';

/** Opens the planning dialogs, which have to arrive first: the button and a voice say so, and a failure offers to try again. */
export class LateDialogs {
  #bring;
  #shown;
  #arrival;
  #say;
  #dialogs = null;
  #wanted = null;

  /** `bring` promises what opens dialogs about what `shown` tells; `arrival` shows a failure, `say` is heard. */
  constructor({ bring, shown, arrival, say }) {
    this.#bring = bring;
    this.#shown = shown;
    this.#arrival = arrival;
    this.#say = say;
  }

  /** The button keeps the focus until the dialog is there. */
  async open(name, button) {
    this.#stopWaiting();
    const wanted = { name, button };
    this.#wanted = wanted;
    const dialogs = this.#dialogs ?? (await this.#arrive(wanted));
    if (!dialogs || this.#wanted !== wanted) return;
    this.#stopWaiting();
    dialogs.open(name, this.#shown());
  }

  /** Tries again from the button that was pressed, to which the focus comes back. */
  again() {
    const { name, button } = this.#wanted;
    button.focus();
    return this.open(name, button);
  }

  leave() {
    this.#wanted.button.focus();
    this.#stopWaiting();
  }

  async #arrive(wanted) {
    showArriving(wanted.button, true);
    this.#say(AJS.I18n.getText('milepost.plan.arriving'));
    try {
      this.#dialogs = await this.#bring();
    } catch (failure) {
      console.error(failure);
      if (this.#wanted === wanted) this.#arrival.show(true);
    }
    showArriving(wanted.button, false);
    this.#say('');
    return this.#dialogs;
  }

  #stopWaiting() {
    if (this.#wanted) showArriving(this.#wanted.button, false);
    this.#arrival.show(false);
    this.#wanted = null;
  }
}
