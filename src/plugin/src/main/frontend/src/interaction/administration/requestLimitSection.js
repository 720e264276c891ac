import { isRestFailure } from '../../api/rest.js';
import { limitFormOf, limitOf, problemsOfLimit } from '../../model/requestLimitForm.js';
import { requestLimitView } from '../../render/administration/requestLimitView.js';
import { SectionFrame } from '../../render/administration/sectionFrame.js';
import { failureText } from '../../render/failures.js';

const CALM = { problems: [], isSaving: false, isSaved: false, refusal: null };

/** How often one person may ask REST: shows the limit and saves another one. */
export class RequestLimitSection {
  name = 'requests';
  title = AJS.I18n.getText('milepost.requests');
  hint = AJS.I18n.getText('milepost.requests.hint');
  #api;
  #view = requestLimitView();
  #frame = new SectionFrame(this, this.#view.element);
  #base = null;
  #form = null;
  #saving = CALM;

  constructor({ api }) {
    this.#api = api;
    this.element.addEventListener('input', (event) => this.#edit(event.target));
    this.element.addEventListener('submit', (event) => this.#submit(event));
    this.element.addEventListener('click', (event) => {
      if (event.target.closest('[data-action="reload"]')) this.start();
    });
  }

  get element() {
    return this.#frame.element;
  }

  get isChanged() {
    return JSON.stringify(this.#form) !== JSON.stringify(this.#base);
  }

  async start() {
    this.#frame.update({ isLoading: true, failure: null });
    try {
      this.#take(await this.#api.requestLimit());
      this.#draw();
      this.#frame.update({ isLoading: false, failure: null });
    } catch (failure) {
      this.#frame.update({ isLoading: false, failure: textOf(failure) });
    }
  }

  #take(limit) {
    this.#base = limitFormOf(limit);
    this.#form = this.#base;
  }

  /** What was wrong is judged anew with every key, what is not yet wrong only when it is saved. */
  #edit({ dataset, value }) {
    this.#form = { ...this.#form, [dataset.field]: value };
    const problems = problemsOfLimit(this.#form).filter((name) => this.#saving.problems.includes(name));
    this.#saving = { ...CALM, problems };
    this.#draw();
  }

  async #submit(event) {
    event.preventDefault();
    const problems = problemsOfLimit(this.#form);
    this.#saving = { ...CALM, problems, isSaving: problems.length === 0 };
    this.#draw();
    if (problems.length === 0) await this.#save();
    else this.#view.focusOn(problems[0]);
  }

  async #save() {
    try {
      this.#take(await this.#api.saveRequestLimit(limitOf(this.#form)));
      this.#saving = { ...CALM, isSaved: true };
    } catch (failure) {
      this.#saving = { ...CALM, refusal: textOf(failure) };
    }
    this.#draw();
  }

  #draw() {
    this.#view.update({ form: this.#form, ...this.#saving });
  }
}

function textOf(failure) {
  if (!isRestFailure(failure)) throw failure;
  return failureText(failure);
}
