import { isRestFailure } from '../../api/rest.js';
import { auditView } from '../../render/administration/auditView.js';
import { SectionFrame } from '../../render/administration/sectionFrame.js';
import { failureText } from '../../render/failures.js';

const LIMIT = 25;
const NAMES = ['area', 'person', 'from', 'to'];

/** Who has changed which setting: finds by area, person and days, and turns pages. Reads anew whenever it is opened. */
export class AuditSection {
  name = 'audit';
  title = AJS.I18n.getText('milepost.audit.title');
  hint = AJS.I18n.getText('milepost.audit.hint');
  isChanged = false;
  #api;
  #formats;
  #view = auditView();
  #frame = new SectionFrame(this, this.#view.element);
  #filter = {};
  #start = 0;
  #found = null;

  constructor({ api, formats }) {
    this.#api = api;
    this.#formats = formats;
    this.#view.form.addEventListener('submit', (event) => this.#find(event));
    this.element.addEventListener('click', ({ target }) =>
      this.#press(target.closest('[data-action]')?.dataset.action),
    );
  }

  get element() {
    return this.#frame.element;
  }

  start() {}

  opened() {
    return this.#read();
  }

  #find(event) {
    event.preventDefault();
    const typed = NAMES.map((name) => [name, this.#view.form.elements[name].value.trim()]);
    this.#filter = Object.fromEntries(typed.filter(([, value]) => value !== ''));
    this.#start = 0;
    this.#read();
  }

  #press(action) {
    if (action === 'newer') this.#start = Math.max(0, this.#start - LIMIT);
    if (action === 'older') this.#start += LIMIT;
    if (['newer', 'older', 'reload'].includes(action)) this.#read();
  }

  async #read() {
    this.#frame.update({ isLoading: this.#found === null, failure: null });
    try {
      this.#found = await this.#api.audit({ ...this.#filter, start: this.#start, limit: LIMIT });
      this.#frame.update({ isLoading: false, failure: null });
      const isFiltered = Object.keys(this.#filter).length > 0;
      this.#view.update({ found: this.#found, isFiltered }, this.#formats);
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      this.#frame.update({ isLoading: false, failure: failureText(failure) });
    }
  }
}
