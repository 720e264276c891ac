import { isRestFailure } from '../../api/rest.js';
import { writtenText } from '../../render/editing/changeWords.js';
import { dockView } from '../../render/editing/dockView.js';
import { setAttributes } from '../../render/dom.js';
import { ReviewDialog } from '../dialogs/reviewDialog.js';

/** What can be done with all that is staged, by the bar below the rows and by keys: step back, look through, write, take back. */
export class Desk {
  #editing;
  #around;
  #dock;
  #review = null;

  constructor(editing, dock, around) {
    this.#editing = editing;
    this.#around = around;
    this.#dock = dockView(dock);
    dock.addEventListener('click', (event) => this.#press(event));
    document.addEventListener('keydown', (event) => this.#stepKey(event));
    window.addEventListener('beforeunload', (event) => this.#leave(event));
    const grid = editing.page.grid.querySelector('[role=treegrid]');
    setAttributes(grid, { 'aria-describedby': this.#dock.helpId });
  }

  explain(text) {
    this.#dock.explain(text);
  }

  hint(text) {
    this.#dock.hint(text);
  }

  draw() {
    const { page, changes } = this.#editing;
    const keepsFocus = this.#dock.update(changes, { isHidden: page.plan.isPast, formats: page.formats });
    if (!keepsFocus) page.grid.querySelector('.mp-row[tabindex="0"]')?.focus();
    this.#review?.draw();
  }

  undo() {
    this.#editing.changes.undo();
    this.#editing.tellCount();
  }

  redo() {
    this.#editing.changes.redo();
    this.#editing.tellCount();
  }

  discard() {
    this.#editing.changes.discard();
    this.#editing.page.say(AJS.I18n.getText('milepost.edit.discarded'));
  }

  forget() {
    this.#editing.changes.forgetSteps();
  }

  forgetLast() {
    this.#editing.changes.forgetLast();
  }

  review() {
    const { changes, people, lanes, page } = this.#editing;
    const items = this.#editing.items();
    const nameOf = (issue) => items.get(issue)?.summary ?? '';
    const closed = () => (this.#review = null);
    const around = { ...this.#around, changes, people, lanes, formats: page.formats };
    this.#review = new ReviewDialog({ ...around, nameOf, closed, save: () => this.#told(changes.save()) });
    this.#review.open();
  }

  /** What is known to be in conflict is looked at before it is written. */
  save() {
    const { changes } = this.#editing;
    if (changes.conflicts.size > 0) return this.review();
    return this.#orSay(this.#told(changes.save()));
  }

  takeBack() {
    return this.#orSay(this.#told(this.#editing.changes.takeBack()));
  }

  /** What was refused is shown, and what fails is said where the buttons are. */
  async #orSay(writing) {
    try {
      const { refused } = await writing;
      if (refused > 0) this.review();
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      this.#dock.failed(failure);
    }
  }

  async #told(writing) {
    const { page } = this.#editing;
    try {
      const done = await writing;
      page.say(writtenText(done, page.formats));
      return done;
    } finally {
      this.#editing.readAgain();
    }
  }

  #press(event) {
    const button = event.target.closest('[data-edit]');
    if (button === null) return;
    event.stopPropagation();
    if (button.getAttribute('aria-disabled') !== 'true') DEEDS[button.dataset.edit](this);
  }

  /** Ctrl or Cmd with z undoes, with Shift or with y does again, wherever nobody is typing. */
  #stepKey(event) {
    const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.target.closest?.(TYPED);
    const key = event.key.toLowerCase();
    if (!isOurs || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.redo();
    else this.undo();
  }

  /** Who leaves with staged changes is asked first; older browsers ask only for a value. */
  #leave(event) {
    if (this.#editing.changes.count === 0) return;
    event.preventDefault();
    event.returnValue = true;
  }
}

const TYPED = 'input, textarea, select, dialog, [contenteditable]';

const DEEDS = {
  review: (desk) => desk.review(),
  undo: (desk) => desk.undo(),
  redo: (desk) => desk.redo(),
  discard: (desk) => desk.discard(),
  save: (desk) => desk.save(),
  back: (desk) => desk.takeBack(),
  dismiss: (desk) => desk.forgetLast(),
  forget: (desk) => desk.forget(),
};
