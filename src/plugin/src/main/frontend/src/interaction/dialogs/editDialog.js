import { isRestFailure } from '../../api/rest.js';
import { keysIn } from '../../model/planForm.js';
import { blocksOf, EDIT_OF_SEVERAL, editedParts, editFormOf, goalsFor, problemsOfEdit } from '../../model/editForm.js';
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
  #from;

  /** `around` is { host, jira, api, plan, formats, people, stagedOf, entryOf, stage, meet }; the first row is the one that was asked for. */
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
    if (this.#rows.length === 1) this.#askForLinks();
    focusOn(frame, this.#rows.length === 1 ? 'summary' : 'goal');
  }

  /** Which links there are is not on the page. What is typed meanwhile stays; where no answer comes, links can only be added. */
  async #askForLinks() {
    const { key } = itemOf(this.#rows[0]);
    let existing;
    try {
      existing = (await this.#around.api.blocked(key)).blocks;
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      return;
    }
    const there = blocksOf(existing, this.#around.entryOf(key));
    const typed = this.#form.blocks === this.#begun.blocks ? [] : keysIn(this.#form.blocks);
    const blocks = [...new Set([...there, ...typed])].join(', ');
    this.#from = { blocks: existing };
    this.#begun = { ...this.#begun, blocks: there.join(', ') };
    this.#form = { ...this.#form, blocks };
    this.#view.showLinks(blocks);
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
    if (to.owner) this.#around.meet(to.owner, this.#suggestions.nameOf(to.owner));
    this.#dialog.close();
    this.#around.stage(this.#rows.map((row) => ({ row, to, from: this.#from })));
  }
}
