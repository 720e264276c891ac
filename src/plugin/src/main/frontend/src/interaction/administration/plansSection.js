import { isRestFailure } from '../../api/rest.js';
import { isSameScope, NEW_PLAN, scopeFormOf, scopeOf, scopeProblems, toggled } from '../../model/planScopeForm.js';
import { trialOf } from '../../model/trial.js';
import { plansView } from '../../render/administration/plansView.js';
import { SectionFrame } from '../../render/administration/sectionFrame.js';
import { failureText } from '../../render/failures.js';

const PAUSE_MILLIS = 200;
const CALM = { problems: [], isBusy: false, refusal: null, trial: null, said: null };
const TYPED = ['name', 'search', 'first', 'last', 'amount', 'currency'];
const LIST = { form: null, base: null, deleted: null, ...CALM };

/** The plans of several projects or of a search: lists them, and makes, changes and deletes one at a time. */
export class PlansSection {
  name = 'plans';
  title = AJS.I18n.getText('milepost.plans.title');
  hint = AJS.I18n.getText('milepost.plans.hint');
  #api;
  #formats;
  #saved;
  #view = plansView();
  #frame = new SectionFrame(this, this.#view.element);
  #state = { plans: [], options: null, ...LIST };
  #asked = 0;

  /** `saved` is told that the goals may be calculated anew. */
  constructor({ api, formats, saved }) {
    this.#api = api;
    this.#formats = formats;
    this.#saved = saved;
    this.element.addEventListener('submit', (event) => this.#submit(event));
    this.element.addEventListener('change', ({ target }) => this.#edit(target));
    this.element.addEventListener('input', ({ target }) => this.#type(target));
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('click', ({ target }) => this.#press(target.closest('[data-action]')?.dataset));
  }

  get element() {
    return this.#frame.element;
  }

  get isChanged() {
    const { form, base } = this.#state;
    return form !== null && !isSameScope(form, base, this.#formats.signs);
  }

  async start() {
    this.#frame.update({ isLoading: true, failure: null });
    try {
      const [{ plans }, options] = await Promise.all([this.#api.keptPlans(), this.#api.planOptions('')]);
      this.#frame.update({ isLoading: false, failure: null });
      this.#set({ ...LIST, plans, options });
    } catch (failure) {
      this.#frame.update({ isLoading: false, failure: textOf(failure) });
    }
  }

  #set(changed) {
    this.#state = { ...this.#state, ...changed };
    this.#view.update(this.#state, this.#formats);
  }

  #form(changed) {
    this.#set({ form: { ...this.#state.form, ...changed }, trial: null, refusal: null });
  }

  #edit({ dataset, value }) {
    const { form } = this.#state;
    const { field } = dataset;
    if (field === 'kind') this.#form({ isSearch: value === 'search' });
    if (field === 'projects') this.#form({ projects: toggled(form.projects, value) });
    if (field?.endsWith('.roles')) this.#circle(field.split('.')[0], 'roles', value);
  }

  #circle(circle, list, value) {
    const before = this.#state.form[circle];
    this.#form({ [circle]: { ...before, [list]: toggled(before[list], value) } });
  }

  #type(target) {
    const { field, group } = target.dataset;
    if (TYPED.includes(field)) this.#form({ [field]: target.value });
    if (group) this.#suggest(target.value);
  }

  /** Groups are asked for a moment after the last letter. */
  async #suggest(text) {
    const asked = ++this.#asked;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
    if (asked !== this.#asked) return;
    const { groups } = await this.#api.planOptions(text.trim()).catch(() => ({ groups: [] }));
    if (asked === this.#asked) this.#set({ options: { ...this.#state.options, groups } });
  }

  /** Enter in the field of a group adds it and does not save the plan. */
  #key(event) {
    const circle = event.target.dataset.group;
    if (event.key !== 'Enter' || !circle) return;
    event.preventDefault();
    this.#addGroup(circle);
  }

  #addGroup(circle) {
    const input = this.element.querySelector(`[data-group=${circle}]`);
    const name = input.value.trim();
    if (name !== '' && !this.#state.form[circle].groups.includes(name)) this.#circle(circle, 'groups', name);
    input.value = '';
    input.focus();
  }

  #removeGroup(circle, name) {
    this.#circle(circle, 'groups', name);
    this.element.querySelector(`[data-group=${circle}]`).focus();
  }

  #press(pressed) {
    if (!pressed) return;
    const plan = this.#state.plans.find(({ id }) => id === pressed.plan);
    const doing = {
      reload: () => this.start(),
      new: () => this.#open(NEW_PLAN),
      edit: () => this.#open(scopeFormOf(plan, this.#formats.signs)),
      delete: () => this.#askToDelete(plan),
      leave: () => this.#close(),
      confirm: () => this.#delete(),
      preview: () => this.#preview(),
      'add-group': () => this.#addGroup(pressed.circle),
      'remove-group': () => this.#removeGroup(pressed.circle, pressed.name),
    };
    doing[pressed.action]?.();
  }

  #open(form) {
    this.#set({ ...LIST, form, base: form });
    this.#view.form.title.focus();
  }

  #close() {
    this.#set(LIST);
    this.#frame.heading.focus();
  }

  async #askToDelete(plan) {
    this.#set({ ...LIST, deleted: plan });
    this.#view.question.title.focus();
    await this.#try({ id: plan.id, isDeleted: true });
  }

  async #preview() {
    if (this.#refuseProblems()) return;
    const { form } = this.#state;
    await this.#try({ ...(form.id === null ? {} : { id: form.id }), ...scopeOf(form, this.#formats.signs) });
  }

  async #try(wanted) {
    await this.#working(async () => this.#set({ trial: trialOf(await this.#api.previewPlan(wanted)) }));
  }

  async #submit(event) {
    event.preventDefault();
    if (this.#refuseProblems()) return;
    const { form } = this.#state;
    await this.#working(async () => {
      await this.#api.savePlan(form.id, form.version, scopeOf(form, this.#formats.signs));
      await this.#done(AJS.I18n.getText('milepost.plans.saved', form.name.trim()));
    });
  }

  async #delete() {
    const { id, version, name } = this.#state.deleted;
    await this.#working(async () => {
      await this.#api.deletePlan(id, version);
      await this.#done(AJS.I18n.getText('milepost.plans.deleted', name));
    });
  }

  async #done(said) {
    const { plans } = await this.#api.keptPlans();
    this.#set({ ...LIST, plans, said });
    this.#frame.heading.focus();
    this.#saved();
  }

  /** Whether something is wrong; then the first wrong field takes the focus. */
  #refuseProblems() {
    const problems = scopeProblems(this.#state.form, this.#formats.signs);
    this.#set({ problems });
    const wrong = this.element.querySelector('[aria-invalid]');
    (wrong?.matches('fieldset') ? wrong.querySelector('input') : wrong)?.focus();
    return problems.length > 0;
  }

  async #working(work) {
    this.#set({ isBusy: true, refusal: null, trial: null });
    try {
      await work();
    } catch (failure) {
      this.#set({ refusal: textOf(failure) });
    } finally {
      this.#set({ isBusy: false });
    }
  }
}

function textOf(failure) {
  if (!isRestFailure(failure)) throw failure;
  return failureText(failure);
}
