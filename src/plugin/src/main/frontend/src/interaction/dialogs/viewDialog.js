import { firstChoices, problemsOfView, viewBody, viewForm, canChange } from '../../model/viewForm.js';
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
  #hasTried = false;

  /** `shown` is { list, view, current, place, kept }. */
  constructor(shown, around) {
    this.#shown = shown;
    this.#around = around;
    this.#view = viewView(shown);
    this.#begun = viewForm(shown, (name) => AJS.I18n.getText('milepost.views.copy', name));
    this.#form = this.#begun;
  }

  open() {
    const ways = {
      copy: () => this.#copy(),
      first: () => this.#chooseFirst(),
      remove: () => this.#askToRemove(),
      gone: () => this.#remove(),
    };
    this.#dialog = openDialog(this.#around.host, this.#view.frame, {
      input: (path, value) => this.#input(path, value),
      press: (name) => ways[name](),
      submit: () => this.#submit(),
      isChanged: () => this.#form.name !== this.#begun.name,
    });
    this.#view.draw(this.#form);
    focusOn(this.#view.frame, 'name');
  }

  #input(path, value) {
    this.#form = { ...this.#form, [path]: value };
    if (this.#hasTried) mark(this.#view.frame, problemsOfView(this.#form), this.#around.formats);
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
