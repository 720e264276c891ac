import { formOf, isSame, problemsOf, settingsOf, toggleActivityType, toggleGoalType } from '../model/settingsForm.js';
import { AdministrationView } from '../render/administrationView.js';
import { failureText } from '../render/failures.js';
import { RestFailure } from '../api/rest.js';
import { PlanRulesEditor } from './planRules.js';
import { Poller } from './poller.js';

/** The administration page at work: holds the edited form, saves it, and follows the status. */
export class AdministrationPage {
  #api;
  #formats;
  #view;
  #poller;
  #rules;
  #options = null;
  #saved = null;
  #form = null;
  #failure = null;
  #saving = { problems: [], isSaving: false, isSaved: false, refusal: null };
  #status = { status: null, refusal: null, wasRunning: false };

  constructor({ root, api, formats }) {
    this.#api = api;
    this.#formats = formats;
    this.#rules = new PlanRulesEditor({ api, formats, saved: () => this.#poller.now() });
    this.#view = new AdministrationView(root, this.#rules.element);
    this.#poller = new Poller(() => this.#readStatus());
    root.addEventListener('change', (event) => this.#edit(event.target));
    root.addEventListener('submit', (event) => this.#submit(event));
    root.addEventListener('click', (event) => this.#press(event.target.closest('[data-action]')?.dataset.action));
    window.addEventListener('beforeunload', (event) => this.#guard(event));
    this.#draw();
  }

  /** Reads the settings, then follows the status while the page is looked at. */
  async start() {
    try {
      this.#take(await this.#api.settings());
      this.#failure = null;
    } catch (failure) {
      this.#failure = textOf(failure);
    }
    this.#draw();
    if (this.#failure !== null) return;
    await Promise.all([this.#poller.now(), this.#rules.start()]);
  }

  get isChanged() {
    return this.#form !== null && !isSame(this.#form, this.#saved);
  }

  #take(settings) {
    this.#options = settings.options;
    this.#saved = formOf(settings);
    this.#form = this.#saved;
  }

  #edit({ dataset, value, checked }) {
    const next = EDITS[dataset.field]?.(this.#form, value, checked);
    if (!next) return;
    this.#form = next;
    const problems = this.#saving.problems.length > 0 ? problemsOf(next) : [];
    this.#saving = { problems, isSaving: false, isSaved: false, refusal: null };
    this.#draw();
  }

  async #submit(event) {
    event.preventDefault();
    const problems = problemsOf(this.#form);
    this.#saving = { problems, isSaving: problems.length === 0, isSaved: false, refusal: null };
    this.#draw();
    if (problems.length === 0) await this.#save();
    else this.#view.settings.element.querySelector('[aria-invalid] input')?.focus();
  }

  async #save() {
    try {
      this.#take(await this.#api.saveSettings(settingsOf(this.#form)));
      this.#saving = { problems: [], isSaving: false, isSaved: true, refusal: null };
      this.#poller.now();
    } catch (failure) {
      this.#saving = { problems: [], isSaving: false, isSaved: false, refusal: textOf(failure) };
    }
    this.#draw();
  }

  #press(action) {
    if (action === 'discard') this.#discard();
    if (action === 'reload') this.start();
    if (action === 'recalculate') this.#recalculate();
  }

  #discard() {
    this.#form = this.#saved;
    this.#saving = { problems: [], isSaving: false, isSaved: false, refusal: null };
    this.#draw();
  }

  async #recalculate() {
    try {
      await this.#api.recalculateAll();
      await this.#poller.now();
    } catch (failure) {
      this.#status = { ...this.#status, refusal: textOf(failure) };
      this.#draw();
    }
  }

  async #readStatus() {
    try {
      const status = await this.#api.status();
      const wasRunning = this.#status.wasRunning || status.recalculation.running;
      this.#status = { status, refusal: null, wasRunning };
    } catch (failure) {
      this.#status = { ...this.#status, refusal: textOf(failure) };
      throw failure;
    } finally {
      this.#draw();
    }
  }

  /** The browser asks whether to leave; the words are its own. */
  #guard(event) {
    if (this.isChanged || this.#rules.isChanged) event.preventDefault();
  }

  #draw() {
    this.#view.drawFrame({ isLoading: this.#form === null && this.#failure === null, failure: this.#failure });
    if (this.#form === null) return;
    const state = { options: this.#options, form: this.#form, isChanged: this.isChanged, ...this.#saving };
    this.#view.settings.update(state);
    this.#view.status.update(this.#status, this.#formats);
  }
}

const EDITS = {
  goalTypes: (form, id) => toggleGoalType(form, id),
  activityTypes: (form, id) => toggleActivityType(form, id),
  allOthers: (form, value, checked) => ({ ...form, onlyChosen: !checked }),
  startDateField: (form, id) => ({ ...form, startDateField: id }),
};

function textOf(failure) {
  if (!(failure instanceof RestFailure)) throw failure;
  return failureText(failure);
}
