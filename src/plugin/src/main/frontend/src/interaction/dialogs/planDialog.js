import { isRestFailure } from '../../api/rest.js';
import { foundIn } from '../../model/kpiLibrary.js';
import { blankKpi, kpiOfTemplate } from '../../model/kpiForm.js';
import { pathOfRefusal } from '../../model/kpiRefusal.js';
import { conflictOf, editOf, isChanged, promisesOf } from '../../model/planEdit.js';
import {
  blankCampaign,
  blankMilestone,
  movedUp,
  planOf,
  withoutPart,
  withPart,
  withValue,
} from '../../model/planForm.js';
import { merged, unchosen } from '../../model/planMerge.js';
import { problemsOfPlan } from '../../model/planProblems.js';
import { reasonProblem } from '../../model/rulesProblems.js';
import { conflictParts } from '../../render/dialogs/conflictView.js';
import { drawLibrary } from '../../render/dialogs/libraryView.js';
import { planView } from '../../render/dialogs/planView.js';
import { attempt, conflictIn, focusOn, keepingFocus, mark, openDialog, showProblems } from './openDialog.js';
import { Suggestions } from './suggestions.js';

const BLANKS = { kpis: blankKpi, milestones: blankMilestone, campaigns: blankCampaign };
const RARE_FIELDS = ['weight', 'belowBound', 'belowMessage', 'aboveBound', 'aboveMessage'];
/** Fields on which it depends which other fields there are. */
const DECIDING = ['aim', 'source', 'unitKind', 'searchAggregate'];

/** Edits all that is planned for a goal; where somebody else saved first, lets one choose part by part. */
export class PlanDialog {
  #goal;
  #around;
  #view;
  #dialog;
  #suggestions;
  #edit = null;
  #conflict = null;
  #library = { templates: [], numberFields: [] };
  #isLibraryOpen = false;
  #find = '';
  #opened = new Set();
  #promises = [];
  #hasTried = false;
  /** What the server refused of the form as it is, by path. */
  #refused = new Map();
  #made = 0;

  constructor(goal, around) {
    this.#goal = goal;
    this.#around = around;
    this.#view = planView(goal);
  }

  async open() {
    this.#dialog = openDialog(this.#around.host, this.#view.frame, {
      input: (path, value) => this.#input(path, value),
      press: (name, data) => DEEDS[name]?.(this, data),
      submit: () => (this.#conflict ? this.#merge() : this.#submit()),
      toggle: (key, isOpen) => this.#opened[isOpen ? 'add' : 'delete'](key),
      isChanged: () => this.#isChanged,
    });
    this.#suggestions = new Suggestions(this.#view.frame, this.#around, this.#goal.key);
    const { api } = this.#around;
    const both = () => Promise.all([api.plan(this.#goal.key), api.kpiLibrary().catch(withoutLibrary)]);
    const [plan, library] = (await attempt(this.#view.frame, '', both)) ?? [];
    if (!plan) return this.#view.frame.body.replaceChildren();
    this.#library = library;
    this.#suggestions.know([...plan.milestones, ...plan.campaigns].map(({ owner, manager }) => owner ?? manager));
    this.#edit = editOf(plan, this.#signs);
    this.#draw();
    return focusOn(this.#view.frame, 'why');
  }

  get #signs() {
    return this.#around.formats.signs;
  }

  get #form() {
    return this.#edit.form;
  }

  #input(path, value) {
    if (path === 'find') return this.#search(value);
    if (this.#conflict) return this.#choose(path.replace('choice ', ''), value);
    this.#edit = { ...this.#edit, form: withValue(this.#form, path, value) };
    this.#refused.delete(path);
    if (DECIDING.includes(path.split('.').at(-1))) keepingFocus(this.#view.frame, () => this.#draw());
    return this.#update();
  }

  #search(text) {
    this.#find = text;
    drawLibrary(this.#view.frame.body.querySelector('.mp-library'), this.#found());
  }

  #choose(key, side) {
    this.#conflict.choices.set(key, side);
    if (this.#hasTried) mark(this.#view.frame, this.#openChoices(), this.#around.formats);
  }

  /** Takes a changed form, draws it and puts the focus on a field of it. */
  reshape(form, path) {
    this.#refused.clear();
    this.#edit = { ...this.#edit, form };
    keepingFocus(this.#view.frame, () => this.#draw());
    if (path) focusOn(this.#view.frame, path);
  }

  add({ list }, part) {
    const uid = `new-${++this.#made}`;
    this.#opened.add(uid);
    this.#isLibraryOpen = false;
    this.reshape(
      withPart(this.#form, list, part?.(uid) ?? BLANKS[list](uid)),
      `${list}.${this.#form[list].length}.name`,
    );
  }

  take({ template }) {
    const found = this.#library.templates.find(({ id }) => id === template);
    this.add({ list: 'kpis' }, (uid) => kpiOfTemplate(found, uid, this.#signs));
  }

  remove({ list, uid }) {
    this.reshape(withoutPart(this.#form, list, uid), 'why');
  }

  up({ list, uid }) {
    this.reshape(movedUp(this.#form, list, uid));
  }

  toggleLibrary() {
    this.#isLibraryOpen = !this.#isLibraryOpen;
    this.reshape(this.#form, this.#isLibraryOpen ? 'find' : undefined);
  }

  get #isChanged() {
    return this.#edit !== null && (this.#conflict !== null || isChanged(this.#edit));
  }

  async #submit() {
    this.#hasTried = true;
    this.#refused.clear();
    if (this.#showProblems() === 0) await this.#save();
  }

  #showProblems() {
    const problems = this.#problems();
    this.#openWrongParts([...problems.keys()]);
    if (problems.size > 0) this.#draw();
    showProblems(this.#view.frame, problems, this.#around.formats);
    return problems.size;
  }

  async #save() {
    const { version, form } = this.#edit;
    const plan = planOf(form, this.#signs);
    const reason = this.#promises.length > 0 ? form.reason.trim() : '';
    const saving = AJS.I18n.getText('milepost.plan.saving');
    const answer = await attempt(this.#view.frame, saving, () =>
      this.#around.api
        .savePlan(this.#goal.key, version, reason, plan)
        .catch(conflictIn)
        .catch((failure) => this.#refusedIn(failure)),
    );
    if (answer?.refused) return this.#showProblems();
    if (answer?.conflict) return this.#showConflict(answer.conflict);
    if (!answer) return undefined;
    this.#dialog.close();
    return this.#around.saved(AJS.I18n.getText('milepost.plan.saved', this.#goal.key));
  }

  /** A refusal that belongs to a field is shown there; every other failure stays one. */
  #refusedIn(failure) {
    const path = isRestFailure(failure) ? pathOfRefusal(failure.answer, this.#form) : null;
    if (path === null) throw failure;
    this.#refused.set(path, { said: failure.message });
    return { refused: true };
  }

  #showConflict(current) {
    this.#conflict = conflictOf(this.#edit, current, this.#signs);
    this.#hasTried = false;
    const { frame } = this.#view;
    frame.setTitle(AJS.I18n.getText('milepost.plan.conflict', this.#goal.key));
    frame.setSubmit(AJS.I18n.getText('milepost.plan.conflict.submit'));
    const shown = { ...this.#conflict, formats: this.#around.formats };
    frame.body.replaceChildren(...conflictParts(this.#conflict.changes, shown));
    frame.name.focus();
  }

  /** Goes on from what they saved, with the parts that were chosen; it is looked at once more before it is saved. */
  #merge() {
    this.#hasTried = true;
    const open = this.#openChoices();
    showProblems(this.#view.frame, open, this.#around.formats);
    if (open.size > 0) return;
    const { current, theirs, mine, choices } = this.#conflict;
    const { reason } = this.#form;
    this.#conflict = null;
    this.#hasTried = false;
    const { version, stage, base } = editOf(current, this.#signs);
    this.#edit = { version, stage, base, form: { ...merged(theirs, mine, choices), reason } };
    const { frame } = this.#view;
    frame.setTitle(AJS.I18n.getText('milepost.plan.edit.of', this.#goal.key, this.#goal.summary));
    frame.setSubmit(AJS.I18n.getText('milepost.plan.save'));
    this.#draw();
    frame.status(AJS.I18n.getText('milepost.plan.merged'));
    focusOn(frame, 'why');
  }

  #openChoices() {
    const open = unchosen(this.#conflict.changes, this.#conflict.choices);
    return new Map(open.map(({ key }) => [`choice ${key}`, 'not_chosen']));
  }

  /** A promise that is changed needs a reason; which ones are can only be told of a form that is right otherwise. */
  #problems() {
    const problems = problemsOfPlan(this.#form, this.#signs);
    if (problems.size === 0) this.#promises = promisesOf(this.#edit, this.#signs);
    const problem = this.#promises.length > 0 ? reasonProblem(this.#form.reason) : null;
    if (problem) problems.set('reason', problem);
    this.#refused.forEach((refusal, path) => problems.set(path, refusal));
    return problems;
  }

  #openWrongParts(paths) {
    paths.forEach((path) => {
      const [list, index, field] = path.split('.');
      const part = this.#form[list]?.[index];
      if (part?.uid) this.#opened.add(part.uid);
      if (list === 'kpis' && RARE_FIELDS.includes(field)) this.#opened.add(`${part.uid} more`);
      if (list === 'choices') this.#opened.add('rules');
    });
  }

  #found() {
    return foundIn(this.#library.templates, this.#find, this.#around.formats.locale);
  }

  get #context() {
    return {
      formats: this.#around.formats,
      nameOf: (userName) => this.#suggestions.nameOf(userName),
      numberFields: this.#library.numberFields,
      kpis: this.#form.kpis.length,
      library: this.#isLibraryOpen ? this.#found() : null,
      find: this.#find,
      promises: this.#promises,
      isOpen: (key) => this.#opened.has(key),
    };
  }

  #draw() {
    this.#view.draw(this.#form, this.#context);
    this.#update();
  }

  #update() {
    const problems = this.#problems();
    this.#view.update(this.#form, this.#context);
    if (this.#hasTried) mark(this.#view.frame, problems, this.#around.formats);
  }
}

const DEEDS = {
  add: (dialog, data) => dialog.add(data),
  take: (dialog, data) => dialog.take(data),
  remove: (dialog, data) => dialog.remove(data),
  up: (dialog, data) => dialog.up(data),
  library: (dialog) => dialog.toggleLibrary(),
};

/** A plan can be edited without the library. */
function withoutLibrary(failure) {
  if (!isRestFailure(failure)) throw failure;
  return { templates: [], numberFields: [] };
}
