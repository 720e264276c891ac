import { isRestFailure } from '../../api/rest.js';
import {
  formOf,
  isSame,
  problemsOf,
  settingsOf,
  toggleActivityType,
  toggleGoalType,
} from '../../model/settingsForm.js';
import { settingsView } from '../../render/administration/settingsView.js';
import { SectionFrame } from '../../render/administration/sectionFrame.js';
import { failureText } from '../../render/failures.js';

const CALM = { problems: [], isSaving: false, isSaved: false, refusal: null };

/** What counts as goal and as activity: holds the edited form and saves it. */
export class WhatCountsSection {
  name = 'counts';
  title = AJS.I18n.getText('milepost.admin.settings');
  #api;
  #saved;
  #view = settingsView();
  #frame = new SectionFrame(this, this.#view.element);
  #options = null;
  #base = null;
  #form = null;
  #saving = CALM;

  /** `saved` is told that the goals are calculated anew. */
  constructor({ api, saved }) {
    this.#api = api;
    this.#saved = saved;
    const { element } = this.#frame;
    element.addEventListener('change', (event) => this.#edit(event.target));
    element.addEventListener('submit', (event) => this.#submit(event));
    element.addEventListener('click', (event) => this.#press(event.target.closest('[data-action]')?.dataset.action));
  }

  get element() {
    return this.#frame.element;
  }

  get isChanged() {
    return this.#form !== null && !isSame(this.#form, this.#base);
  }

  async start() {
    this.#frame.update({ isLoading: true, failure: null });
    try {
      this.#take(await this.#api.settings());
      this.#frame.update({ isLoading: false, failure: null });
      this.#draw();
    } catch (failure) {
      this.#frame.update({ isLoading: false, failure: textOf(failure) });
    }
  }

  #take(settings) {
    this.#options = settings.options;
    this.#base = formOf(settings);
    this.#form = this.#base;
  }

  #edit({ dataset, value, checked }) {
    const next = EDITS[dataset.field]?.(this.#form, value, checked);
    if (!next) return;
    this.#form = next;
    this.#saving = { ...CALM, problems: this.#saving.problems.length > 0 ? problemsOf(next) : [] };
    this.#draw();
  }

  async #submit(event) {
    event.preventDefault();
    const problems = problemsOf(this.#form);
    this.#saving = { ...CALM, problems, isSaving: problems.length === 0 };
    this.#draw();
    if (problems.length === 0) await this.#save();
    else this.element.querySelector('[aria-invalid] input')?.focus();
  }

  async #save() {
    try {
      this.#take(await this.#api.saveSettings(settingsOf(this.#form)));
      this.#saving = { ...CALM, isSaved: true };
      this.#saved();
    } catch (failure) {
      this.#saving = { ...CALM, refusal: textOf(failure) };
    }
    this.#draw();
  }

  #press(action) {
    if (action === 'discard') this.#discard();
    if (action === 'reload') this.start();
  }

  #discard() {
    this.#form = this.#base;
    this.#saving = CALM;
    this.#draw();
  }

  #draw() {
    this.#view.update({ options: this.#options, form: this.#form, isChanged: this.isChanged, ...this.#saving });
  }
}

const EDITS = {
  goalTypes: (form, id) => toggleGoalType(form, id),
  activityTypes: (form, id) => toggleActivityType(form, id),
  allOthers: (form, value, checked) => ({ ...form, onlyChosen: !checked }),
  startDateField: (form, id) => ({ ...form, startDateField: id }),
};

function textOf(failure) {
  if (!isRestFailure(failure)) throw failure;
  return failureText(failure);
}
