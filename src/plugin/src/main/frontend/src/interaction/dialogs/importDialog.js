import { isRestFailure } from '../../api/rest.js';
import { forAnotherFile, importForm, isReady, parametersOf } from '../../model/importForm.js';
import { recordableKpis } from '../../model/measurementForm.js';
import { failureText } from '../../render/failures.js';
import { importView } from '../../render/dialogs/importView.js';
import { attempt, focusOn, keepingFocus, openDialog } from './openDialog.js';

/** Imports a CSV file of values: shows what was recognised and all that is wrong, then keeps all of it or nothing. */
export class ImportDialog {
  #around;
  #view;
  #dialog;
  #file = null;
  #form;
  #kpis = [];
  #preview = null;
  #refusal = null;
  #isReading = false;
  #asked = 0;
  #key = null;

  constructor(goal, goals, around) {
    this.#around = around;
    this.#form = importForm(goal?.key);
    this.#view = importView(goals);
  }

  async open() {
    this.#dialog = openDialog(this.#around.host, this.#view.frame, {
      input: (path, value, control) => (path === 'file' ? this.#take(control.files[0]) : this.#input(path, value)),
      press: () => undefined,
      submit: () => this.#submit(),
    });
    this.#draw();
    await this.#readKpis();
    focusOn(this.#view.frame, 'file');
  }

  /** `file` is undefined where the choosing was broken off. */
  #take(file) {
    this.#file = file ?? null;
    this.#form = forAnotherFile(this.#form);
    this.#preview = null;
    return this.#read();
  }

  async #input(path, value) {
    this.#form = { ...this.#form, [path]: value };
    if (path === 'goal') await this.#readKpis();
    return this.#read();
  }

  /** The KPIs of the chosen goal; where there is only one, it is meant. */
  async #readKpis() {
    const { goal } = this.#form;
    const plan = goal === '' ? null : await attempt(this.#view.frame, '', () => this.#around.api.plan(goal));
    if (goal !== this.#form.goal) return;
    this.#kpis = plan ? recordableKpis(plan) : [];
    this.#form = { ...this.#form, kpi: this.#kpis.length === 1 ? this.#kpis[0].id : '' };
    keepingFocus(this.#view.frame, () => this.#view.drawWhom(this.#form, this.#kpis));
  }

  /** Asks the server what it makes of the file; an answer that another one has overtaken is dropped. */
  async #read() {
    const asked = ++this.#asked;
    this.#key = newKey();
    if (this.#file === null) return this.#show({ preview: null, refusal: null });
    this.#isReading = true;
    this.#draw();
    const outcome = await this.#around.api.previewFile(this.#file, parametersOf(this.#form)).then(
      (preview) => ({ preview, refusal: null }),
      (failure) => ({ preview: this.#preview, refusal: refusalOf(failure) }),
    );
    return asked === this.#asked ? this.#show(outcome) : undefined;
  }

  #show({ preview, refusal }) {
    this.#isReading = false;
    this.#preview = preview;
    this.#refusal = refusal;
    this.#draw();
  }

  async #submit() {
    if (this.#refusal || !isReady(this.#preview)) return;
    const { api, formats, saved } = this.#around;
    const saving = AJS.I18n.getText('milepost.plan.saving');
    const keep = () => api.importFile(this.#file, parametersOf(this.#form), this.#key);
    const kept = await attempt(this.#view.frame, saving, keep);
    if (!kept) return;
    this.#dialog.close();
    saved(keptText(Number(kept.recorded), formats));
  }

  #draw() {
    const { formats } = this.#around;
    const state = { form: this.#form, preview: this.#preview, refusal: this.#refusal, isReading: this.#isReading };
    keepingFocus(this.#view.frame, () => this.#view.draw({ ...state, formats }));
  }
}

function keptText(count, formats) {
  return formats.counted(count, {
    one: () => AJS.I18n.getText('milepost.plan.csv.kept.one'),
    few: (number) => AJS.I18n.getText('milepost.plan.csv.kept.few', number),
    other: (number) => AJS.I18n.getText('milepost.plan.csv.kept.other', number),
  });
}

function refusalOf(failure) {
  if (!isRestFailure(failure)) throw failure;
  return { message: failureText(failure), answer: failure.answer };
}

/** A name for one attempt, so that trying again after a lost answer keeps nothing twice. */
function newKey() {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
