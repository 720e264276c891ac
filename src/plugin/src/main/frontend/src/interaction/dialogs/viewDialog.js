import { columnChoice, columnsOf, moved, ticked } from '../../model/columnChoice.js';
import { COLUMNS } from '../../model/columns.js';
import { firstChoices, isOtherForm, problemsOfView, viewBody, viewForm, canChange } from '../../model/viewForm.js';
import { viewView } from '../../render/dialogs/viewView.js';
import { attempt, focusOn, mark, openDialog, showProblems } from './openDialog.js';

/** Saves, renames, copies, shares and deletes the view that is looked at, and says for whom it opens first. */
export class ViewDialog {
  #shown;
  #around;
  #view;
  #dialog;
  #begun;
  #form;
  #columns;
  #hasTried = false;

  /** `shown` is { list, view, current, place, fields, kept }, the fields those of Jira that rows can be grouped by. */
  constructor(shown, around) {
    this.#shown = shown;
    this.#around = around;
    this.#view = viewView(shown);
    this.#begun = viewForm(shown, (name) => AJS.I18n.getText('milepost.views.copy', name));
    this.#form = this.#begun;
    this.#columns = columnChoice(this.#begun.columns);
  }

  open() {
    const ways = {
      copy: () => this.#copy(),
      first: () => this.#chooseFirst(),
      remove: () => this.#askToRemove(),
      gone: () => this.#remove(),
      up: (column) => this.#move(column, -1),
      down: (column) => this.#move(column, 1),
    };
    this.#dialog = openDialog(this.#around.host, this.#view.frame, {
      input: (path, value) => this.#input(path, value),
      press: (name, { column }) => ways[name](column),
      submit: () => this.#submit(),
      isChanged: () => isOtherForm(this.#begun, this.#form),
    });
    this.#view.draw(this.#form);
    this.#drawColumns();
    focusOn(this.#view.frame, 'name');
  }

  #input(path, value) {
    if (COLUMNS.includes(path)) return this.#chooseColumns(ticked(this.#columns, path, value));
    this.#form = { ...this.#form, [path]: path === 'zoom' ? value || null : value };
    if (this.#hasTried) mark(this.#view.frame, problemsOfView(this.#form), this.#around.formats);
  }

  #chooseColumns(choice) {
    this.#columns = choice;
    this.#form = { ...this.#form, columns: columnsOf(choice) };
    this.#view.columns.tell(this.#form.columns);
  }

  #move(column, by) {
    this.#chooseColumns(moved(this.#columns, column, by));
    this.#drawColumns();
    this.#view.columns.focus(column, by);
  }

  #drawColumns() {
    this.#view.columns.draw(this.#columns);
    this.#view.columns.tell(columnsOf(this.#columns));
  }

  #submit() {
    const { api } = this.#around;
    const { view, current } = this.#shown;
    if (!canChange(view)) return this.#make();
    return this.#save(() => api.changeView(view.id, { version: view.version, ...viewBody(this.#form, current) }));
  }

  /** A copy of what others use is one's own until it is shared. */
  #copy() {
    const { list, view } = this.#shown;
    if (this.#form.name.trim() === view.name) {
      this.#form = { ...this.#form, name: AJS.I18n.getText('milepost.views.copy', view.name) };
    }
    this.#form = { ...this.#form, shared: this.#form.shared && list.canShare };
    return this.#make();
  }

  #make() {
    const { api } = this.#around;
    const { current, place } = this.#shown;
    return this.#save(() => api.newView({ ...place, ...viewBody(this.#form, current) }));
  }

  async #save(send) {
    this.#hasTried = true;
    const problems = problemsOfView(this.#form);
    showProblems(this.#view.frame, problems, this.#around.formats);
    if (problems.size > 0) return;
    const saved = await this.#attempt(async () => {
      const answer = await send();
      await this.#sendFirst(answer.id);
      return answer;
    });
    if (saved) this.#finish(saved.id, AJS.I18n.getText('milepost.views.saved', saved.name));
  }

  async #chooseFirst() {
    const { id } = this.#shown.view;
    const done = await this.#attempt(async () => {
      await this.#sendFirst(id);
      return true;
    });
    if (done) this.#finish(id, AJS.I18n.getText('milepost.views.first.saved'));
  }

  async #sendFirst(id) {
    const before = { ...this.#begun, id: this.#shown.view.id };
    for (const choice of firstChoices(before, this.#form, id)) {
      await this.#around.api.chooseFirstView({ ...this.#shown.place, ...choice });
    }
  }

  #askToRemove() {
    this.#view.frame.ask(AJS.I18n.getText('milepost.views.delete.ask', this.#shown.view.name), [
      ['stay', AJS.I18n.getText('milepost.views.delete.no')],
      ['gone', AJS.I18n.getText('milepost.views.delete.yes')],
    ]);
  }

  async #remove() {
    const { id, version, name } = this.#shown.view;
    const done = await this.#attempt(async () => {
      await this.#around.api.deleteView(id, version);
      return true;
    });
    if (done) this.#finish(undefined, AJS.I18n.getText('milepost.views.deleted', name));
  }

  #attempt(deed) {
    return attempt(this.#view.frame, AJS.I18n.getText('milepost.plan.saving'), deed);
  }

  #finish(id, text) {
    this.#dialog.close();
    this.#around.saved(text);
    this.#shown.kept(id);
  }
}
