import { isoOf } from '../../model/days.js';
import {
  correctionForm,
  hasWords,
  measurementOf,
  problemsOfMeasurement,
  recordableKpis,
  recordForm,
  withdrawalForm,
} from '../../model/measurementForm.js';
import { measurementsView } from '../../render/dialogs/measurementsView.js';
import { attempt, focusOn, mark, openDialog, showProblems } from './openDialog.js';

const PAGE = 50;
const MOST_AT_ONCE = 1000;

/** Records, corrects and withdraws values of a goal's KPIs. */
export class MeasurementsDialog {
  #goal;
  #around;
  #view;
  #plan = null;
  #form = null;
  #page = { items: [], total: 0 };
  #hasTried = false;
  #wasSaved = false;

  /** `around` is what all dialogs share: { host, api, formats, today, saved }. */
  constructor(goal, around) {
    this.#goal = goal;
    this.#around = around;
    this.#view = measurementsView(goal);
  }

  async open() {
    openDialog(this.#around.host, this.#view.frame, {
      input: (path, value) => this.#edit(path, value),
      press: (name, data) => this.#press(name, data),
      submit: () => this.#submit(),
      isChanged: () => this.#isChanged,
      closed: () => this.#wasSaved && this.#around.saved(AJS.I18n.getText('milepost.plan.values.kept')),
    });
    const { api } = this.#around;
    const key = this.#goal.key;
    const both = () => Promise.all([api.plan(key), api.measurements(key, 0, PAGE)]);
    const [plan, page] = (await attempt(this.#view.frame, '', both)) ?? [];
    if (!plan) return this.#view.frame.body.replaceChildren();
    this.#plan = plan;
    this.#page = page;
    this.#form = recordForm(this.#kpis, this.#today);
    this.#view.start();
    this.#draw();
    return this.#focus('value');
  }

  get #kpis() {
    return recordableKpis(this.#plan);
  }

  get #isChanged() {
    return this.#form !== null && hasWords(this.#form, this.#signs);
  }

  get #today() {
    return isoOf(this.#around.today);
  }

  get #signs() {
    return this.#around.formats.signs;
  }

  #edit(path, value) {
    this.#form = { ...this.#form, [path]: value };
    if (path === 'kpi') this.#drawForm();
    if (path === 'kpi') this.#focus('kpi');
    if (this.#hasTried) this.#mark();
  }

  #press(name, { id }) {
    const item = this.#page.items.find((each) => each.id === id);
    if (name === 'record') this.#begin(recordForm(this.#kpis, this.#today), 'value');
    if (name === 'correct') this.#begin(correctionForm(item, this.#signs), 'value');
    if (name === 'withdraw') this.#begin(withdrawalForm(item, this.#signs), 'note');
    if (name === 'more') this.#readMore();
  }

  #begin(form, path) {
    this.#form = form;
    this.#hasTried = false;
    this.#view.frame.alert('');
    this.#drawForm();
    this.#focus(path);
  }

  async #submit() {
    const problems = this.#problems();
    this.#hasTried = true;
    showProblems(this.#view.frame, problems, this.#around.formats);
    if (problems.size > 0) return;
    const saving = AJS.I18n.getText('milepost.plan.saving');
    const kept = await attempt(this.#view.frame, saving, async () => {
      await this.#send();
      this.#wasSaved = true;
      this.#page = await this.#around.api.measurements(
        this.#goal.key,
        0,
        Math.min(MOST_AT_ONCE, Math.max(PAGE, this.#page.items.length)),
      );
      return true;
    });
    if (kept) this.#begun(AJS.I18n.getText('milepost.plan.values.kept'));
  }

  #send() {
    const { api } = this.#around;
    const { mode, id, note } = this.#form;
    const { key } = this.#goal;
    if (mode === 'withdraw') return api.withdraw(key, id, note.trim());
    const measurement = measurementOf(this.#form, this.#signs);
    return mode === 'correct' ? api.correct(key, id, measurement) : api.record(key, measurement);
  }

  /** Ready for the next value of the same KPI. */
  #begun(said) {
    this.#form = recordForm(this.#kpis, this.#today, this.#form.mode === 'record' ? this.#form.kpi : undefined);
    this.#hasTried = false;
    this.#draw();
    this.#view.frame.status(said);
    this.#focus('value');
  }

  async #readMore() {
    const { items } = this.#page;
    const read = () => this.#around.api.measurements(this.#goal.key, items.length, PAGE);
    const page = await attempt(this.#view.frame, '', read);
    if (!page) return;
    this.#page = { ...page, items: [...items, ...page.items] };
    this.#view.drawList(this.#page, this.#plan, this.#around.formats);
  }

  #problems() {
    return problemsOfMeasurement(this.#form, { signs: this.#signs, today: this.#today });
  }

  #mark() {
    mark(this.#view.frame, this.#problems(), this.#around.formats);
  }

  #draw() {
    this.#drawForm();
    this.#view.drawList(this.#page, this.#plan, this.#around.formats);
  }

  /** What holds no more may be of a KPI that is not recorded by hand any more: it can be put right all the same. */
  #drawForm() {
    const kpis = this.#form.mode === 'record' ? this.#kpis : this.#plan.kpis;
    const hasKpis = this.#plan.kpis.length > 0;
    const { canMeasure } = this.#plan;
    this.#view.drawForm(this.#form, kpis, { canMeasure, hasKpis, formats: this.#around.formats });
  }

  #focus(path) {
    focusOn(this.#view.frame, path);
  }
}
