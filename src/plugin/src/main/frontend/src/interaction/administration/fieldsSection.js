import { isRestFailure } from '../../api/rest.js';
import { formOfFields, problemsOfFields, toggled, wishOf } from '../../model/fieldSetUp.js';
import { FieldsView } from '../../render/administration/fieldsView.js';
import { SectionFrame } from '../../render/administration/sectionFrame.js';
import { failureText } from '../../render/failures.js';

const CALM = { problems: [], steps: null, isDone: false, isBusy: false, note: '', refusal: '' };

/** Sets up the fields of issues: nothing is done that was not previewed, and what is there is left alone. */
export class FieldsSection {
  name = 'fields';
  title = AJS.I18n.getText('milepost.fields.title');
  hint = AJS.I18n.getText('milepost.fields.hint');
  isChanged = false;
  #api;
  #view = new FieldsView();
  #frame = new SectionFrame(this, this.#view.element);
  #offered = null;
  #form = null;
  #state = CALM;

  constructor({ api }) {
    this.#api = api;
    const { element } = this.#frame;
    element.addEventListener('input', ({ target }) => this.#edit(target));
    element.addEventListener('click', (event) => this.#press(event.target.closest('[data-action]')?.dataset.action));
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.preview();
    });
  }

  get element() {
    return this.#frame.element;
  }

  async start() {
    this.#frame.update({ isLoading: true, failure: null });
    try {
      this.#take(await this.#api.fields());
      this.#frame.update({ isLoading: false, failure: null });
      this.#draw();
    } catch (failure) {
      this.#frame.update({ isLoading: false, failure: textOf(failure) });
    }
  }

  #take(offered) {
    this.#offered = offered;
    this.#form ??= formOfFields(offered);
    this.#view.draw(offered, this.#form);
  }

  /** What was previewed before holds no longer. */
  #edit({ dataset, value, checked }) {
    const next = EDITS[dataset.field]?.(this.#form, { value, checked, purpose: dataset.purpose }, this.#offered);
    if (!next) return;
    this.#form = next;
    this.#state = { ...CALM, problems: this.#state.problems.length > 0 ? problemsOfFields(next) : [] };
    this.#draw();
  }

  #press(action) {
    if (action === 'reload') this.start();
    if (action === 'carryOut') this.carryOut();
  }

  async preview() {
    const problems = problemsOfFields(this.#form);
    this.#state = { ...CALM, problems };
    this.#draw();
    if (problems.length > 0 || this.#state.isBusy) return undefined;
    const steps = await this.#attempt(AJS.I18n.getText('milepost.fields.looking'), (wish) =>
      this.#api.previewFields(wish),
    );
    return steps && this.#tell({ ...CALM, steps });
  }

  async carryOut() {
    if (this.#state.isBusy) return undefined;
    const steps = await this.#attempt(AJS.I18n.getText('milepost.fields.working'), (wish) =>
      this.#api.setUpFields(wish),
    );
    if (!steps) return undefined;
    await this.start();
    return this.#tell({ ...CALM, steps, isDone: true });
  }

  #tell(state) {
    this.#state = state;
    this.#draw();
    return this.#view.stepsHeading.focus();
  }

  async #attempt(note, deed) {
    this.#state = { ...this.#state, isBusy: true, note, refusal: '' };
    this.#draw();
    try {
      return (await deed(wishOf(this.#form))).steps;
    } catch (failure) {
      this.#state = { ...this.#state, refusal: textOf(failure) };
      return undefined;
    } finally {
      this.#state = { ...this.#state, isBusy: false, note: '' };
      this.#draw();
    }
  }

  #draw() {
    this.#view.update({ form: this.#form, ...this.#state });
  }
}

const EDITS = {
  fields: (form, { value }, { fields }) => {
    const offered = fields.map(({ purpose }) => purpose);
    return { ...form, fields: toggled(form.fields, value, offered) };
  },
  units: (form, { value, purpose }) => ({ ...form, units: { ...form.units, [purpose]: value } }),
  allProjects: (form, { checked }) => ({ ...form, onlyChosen: !checked }),
  projects: (form, { value }, { projects }) => ({ ...form, projects: toggled(form.projects, value, ids(projects)) }),
  screens: (form, { value }, { screens }) => ({ ...form, screens: toggled(form.screens, value, ids(screens)) }),
};

function ids(things) {
  return things.map(({ id }) => id);
}

function textOf(failure) {
  if (!isRestFailure(failure)) throw failure;
  return failureText(failure);
}
