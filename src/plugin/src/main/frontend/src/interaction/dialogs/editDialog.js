import { EDIT_OF_SEVERAL, editedParts, editFormOf, goalsFor, problemsOfEdit } from '../../model/editForm.js';
import { itemOf } from '../../model/revision.js';
import { pickedText } from '../../render/editing/changeWords.js';
import { editView } from '../../render/editing/editView.js';
import { focusOn, mark, openDialog, showProblems } from './openDialog.js';
import { Suggestions } from './suggestions.js';

/** Changes a row of the roadmap, or several at once, by typing; what comes of it is staged. */
export class EditDialog {
  #rows;
  #around;
  #view;
  #dialog;
  #begun;
  #form;
  #suggestions;
  #hasTried = false;

  /** `around` is { host, jira, plan, formats, people, stagedOf, stage }; the first row is the one that was asked for. */
  constructor(rows, around) {
    this.#rows = rows;
    this.#around = around;
    const { key } = itemOf(rows[0]);
    const isOne = rows.length === 1;
    this.#begun = isOne ? editFormOf(rows[0], around.stagedOf(key)) : EDIT_OF_SEVERAL;
    this.#form = this.#begun;
    const title = isOne ? AJS.I18n.getText('milepost.edit.title', key) : pickedText(rows.length, around.formats);
    this.#view = editView(title, this.#form, goalsFor(rows, around.plan));
  }

  open() {
    const { frame } = this.#view;
    this.#dialog = openDialog(this.#around.host, frame, {
      input: (path, value) => this.#input(path, value),
      press: () => undefined,
      submit: () => this.#submit(),
      isChanged: () => JSON.stringify(this.#form) !== JSON.stringify(this.#begun),
    });
    this.#suggestions = new Suggestions(frame, { ...this.#around, people: [...this.#around.people.values()] });
    this.#view.update(this.#suggestions.nameOf(this.#form.owner));
    focusOn(frame, this.#rows.length === 1 ? 'summary' : 'goal');
  }

  #input(path, value) {
    this.#form = { ...this.#form, [path]: value };
    this.#view.update(this.#suggestions.nameOf(this.#form.owner));
    if (this.#hasTried) mark(this.#view.frame, problemsOfEdit(this.#form), this.#around.formats);
  }

  #submit() {
    this.#hasTried = true;
    const problems = problemsOfEdit(this.#form);
    showProblems(this.#view.frame, problems, this.#around.formats);
    if (problems.size > 0) return;
    const to = editedParts(this.#form, this.#begun);
    if (to.owner) this.#learnOwner(to.owner);
    this.#dialog.close();
    this.#around.stage(this.#rows.map((row) => ({ row, to })));
  }

  #learnOwner(name) {
    const displayName = this.#suggestions.nameOf(name);
    if (displayName !== '') this.#around.people.set(name, { name, displayName });
  }
}
