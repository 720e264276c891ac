import { isRestFailure } from '../api/rest.js';
import { withValue } from '../model/planForm.js';
import { asSaved, formOfRules, namesIn, onTop, rulesApart, rulesOf, STANDARD_RULES } from '../model/rulesForm.js';
import { problemsOfRules, reasonProblem } from '../model/rulesProblems.js';
import { trialOf } from '../model/trial.js';
import { controlOf, markWrong, valueOf } from '../render/dialogs/fields.js';
import { problemCount, problemTexts } from '../render/dialogs/problems.js';
import { failureText } from '../render/failures.js';
import { RulesView } from '../render/rules/rulesView.js';

const CALM = { trial: null, conflict: null, reason: '', hasTried: false, isBusy: false, note: '', refusal: '' };

/** Edits the rules of a plan: nothing is saved that was not previewed, and nothing of somebody else is overwritten. */
export class PlanRulesEditor {
  name = 'rules';
  title = AJS.I18n.getText('milepost.rules.title');
  #api;
  #formats;
  #saved;
  #view = new RulesView();
  #projects = [];
  #projectKey = '';
  #rules = null;
  #base = null;
  #form = null;
  #state = CALM;

  /** `saved` is told that the goals are calculated anew. */
  constructor({ api, formats, saved }) {
    this.#api = api;
    this.#formats = formats;
    this.#saved = saved;
    const { element } = this.#view;
    listen(element, 'input', ({ target }) => this.#input(target));
    listen(element, 'change', ({ target }) => this.#choose(target));
    listen(element, 'click', ({ target }) => DEEDS[target.closest('button')?.dataset.do]?.(this));
    listen(element, 'submit', (event) => {
      event.preventDefault();
      this.preview();
    });
  }

  get element() {
    return this.#view.element;
  }

  get isChanged() {
    return this.#form !== null && JSON.stringify(this.#form) !== JSON.stringify(this.#base);
  }

  /** Reads which plans there are; the only one is opened at once. */
  async start() {
    this.#projects = (await this.#attempt('', () => this.#api.plans())) ?? [];
    this.#draw();
    if (this.#projects.length === 1) await this.#open(this.#projects[0].key);
  }

  get #options() {
    return this.#rules.options;
  }

  get #signs() {
    return this.#formats.signs;
  }

  async #open(projectKey) {
    this.#projectKey = projectKey;
    this.#form = null;
    this.#state = CALM;
    if (projectKey === '') return this.#draw();
    const loading = AJS.I18n.getText('milepost.rules.loading');
    const rules = await this.#attempt(loading, () => this.#api.rules(projectKey));
    if (rules && this.#projectKey === projectKey) this.#take(rules);
    return this.#draw();
  }

  #take(rules) {
    this.#rules = rules;
    this.#base = formOfRules(rules, rules.options, this.#signs);
    this.#reshape(this.#base);
  }

  /** Shows other values; what was previewed before holds no longer. */
  #reshape(form) {
    this.#form = form;
    this.#state = CALM;
    this.#view.drawFields(form, this.#options);
  }

  #choose(target) {
    if (target.dataset.path === 'project') this.#open(target.value);
  }

  #input(target) {
    const { path } = target.dataset;
    if (!path || path === 'project') return undefined;
    if (path === 'reason') return this.#writeReason(target.value);
    this.#form = withValue(this.#form, path, valueOf(target));
    const { hasTried, reason } = this.#state;
    this.#state = { ...CALM, hasTried, reason };
    if (hasTried) this.#mark(this.#problems());
    return this.#draw();
  }

  #writeReason(reason) {
    this.#state = { ...this.#state, reason };
    if (this.#state.hasTried && !reasonProblem(reason)) this.#mark(new Map());
  }

  /** Asks what would move, where the form is right; what is wrong is shown at its field instead. */
  async preview() {
    if (!this.isChanged || this.#state.isBusy || this.#state.conflict) return undefined;
    const problems = this.#problems();
    this.#state = { ...CALM, reason: this.#state.reason, hasTried: true, refusal: this.#count(problems) };
    this.#mark(problems);
    this.#draw();
    if (problems.size > 0) return controlOf(this.element, [...problems.keys()][0])?.focus();
    const asked = this.#form;
    const trying = AJS.I18n.getText('milepost.rules.trying');
    const answer = await this.#attempt(trying, () => this.#send('previewRules', this.#rules.version));
    if (!answer || asked !== this.#form) return undefined;
    this.#state = { ...this.#state, trial: trialOf(answer), hasTried: false };
    this.#draw();
    return this.#view.trial.querySelector('h3').focus();
  }

  async save() {
    const { trial, reason, isBusy } = this.#state;
    if (trial === null || isBusy) return undefined;
    const problem = reasonProblem(reason);
    this.#state = { ...this.#state, hasTried: true, refusal: '' };
    this.#mark(new Map(problem ? [['reason', problem]] : []));
    if (problem) return controlOf(this.element, 'reason').focus();
    const saving = AJS.I18n.getText('milepost.admin.saving');
    const answer = await this.#attempt(saving, () =>
      this.#send('saveRules', this.#rules, reason.trim()).catch(conflictIn),
    );
    if (!answer) return undefined;
    return answer.conflict ? this.#showConflict(answer.conflict) : this.#finish(answer);
  }

  #finish(rules) {
    this.#take(rules);
    this.#state = { ...CALM, note: AJS.I18n.getText('milepost.rules.saved') };
    this.#draw();
    this.#view.heading.focus();
    this.#saved();
  }

  #showConflict(current) {
    const theirs = formOfRules(current, this.#options, this.#signs);
    const mine = asSaved(this.#form, this.#options, this.#signs);
    const isMoved = current.plan !== this.#rules.plan;
    const changes = rulesApart(this.#base, theirs, mine);
    this.#state = { ...CALM, reason: this.#state.reason, conflict: { current, changes, isMoved } };
    this.#draw();
    this.#view.conflict.querySelector('h3').focus();
  }

  theirs() {
    this.#take({ ...this.#state.conflict.current, options: this.#options });
    this.#settle(AJS.I18n.getText('milepost.rules.conflict.taken'));
  }

  /** Goes on from what they saved, with my changes on top; it is previewed once more before it is saved. */
  mine() {
    const { conflict, reason } = this.#state;
    const [base, mine] = [this.#base, asSaved(this.#form, this.#options, this.#signs)];
    this.#take({ ...conflict.current, options: this.#options });
    this.#reshape(onTop(base, this.#base, mine));
    this.#state = { ...CALM, reason };
    this.#settle(AJS.I18n.getText('milepost.rules.conflict.merged'));
  }

  discard() {
    this.#reshape(this.#base);
    this.#settle('');
  }

  standard() {
    this.#reshape(formOfRules(STANDARD_RULES, this.#options, this.#signs));
    this.#settle(AJS.I18n.getText('milepost.rules.standard.shown'));
  }

  #settle(note) {
    this.#state = { ...this.#state, note };
    this.#draw();
    this.#view.heading.focus();
  }

  /** `begun` is the version with which the edit began, for what is saved with the plan. */
  #send(deed, begun, ...more) {
    return this.#api[deed](this.#projectKey, begun, ...more, rulesOf(this.#form, this.#options, this.#signs));
  }

  #problems() {
    return problemsOfRules(this.#form, this.#signs);
  }

  #mark(problems) {
    markWrong(this.element, problemTexts(problems, this.#formats));
  }

  #count(problems) {
    return problems.size > 0 ? problemCount(problems, this.#formats) : '';
  }

  /** Does what goes to the server; a refusal is shown and nothing is lost. */
  async #attempt(note, deed) {
    this.#state = { ...this.#state, isBusy: true, note, refusal: '' };
    this.#draw();
    try {
      return await deed();
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      this.#state = { ...this.#state, refusal: failureText(failure) };
      return undefined;
    } finally {
      this.#state = { ...this.#state, isBusy: false, note: '' };
      this.#draw();
    }
  }

  #draw() {
    const { isChanged } = this;
    const isStandard = this.#form !== null && this.#isStandard();
    const shown = { projects: this.#projects, projectKey: this.#projectKey, rules: this.#rules, form: this.#form };
    const options = this.#rules?.options;
    this.#view.update({ ...shown, options, ...this.#state, isChanged, isStandard }, this.#wording());
  }

  /** What is previewed is told in the names that are typed. */
  #wording() {
    return this.#form === null ? this.#formats : { ...this.#formats, healthNames: namesIn(this.#form) };
  }

  #isStandard() {
    const standard = formOfRules(STANDARD_RULES, this.#options, this.#signs);
    return JSON.stringify(this.#form) === JSON.stringify(standard);
  }
}

const DEEDS = {
  save: (editor) => editor.save(),
  discard: (editor) => editor.discard(),
  standard: (editor) => editor.standard(),
  theirs: (editor) => editor.theirs(),
  mine: (editor) => editor.mine(),
};

/** What happens in this part is not for the page around it. */
function listen(element, kind, react) {
  element.addEventListener(kind, (event) => {
    event.stopPropagation();
    react(event);
  });
}

function conflictIn(failure) {
  if (isRestFailure(failure) && failure.answer.current) return { conflict: failure.answer.current };
  throw failure;
}
