import { isRestFailure } from '../../api/rest.js';
import { SectionFrame } from '../../render/administration/sectionFrame.js';
import { supportText } from '../../model/supportText.js';
import { statusView } from '../../render/administration/statusView.js';
import { failureText } from '../../render/failures.js';
import { Poller } from '../poller.js';

const NOTHING_READ = { details: null, drift: null, troubles: null, today: null };

/** How the calculation is doing: follows the status while it is looked at, and has everything calculated anew. */
export class HealthSection {
  name = 'health';
  title = AJS.I18n.getText('milepost.admin.health');
  isChanged = false;
  #api;
  #formats;
  #view;
  #frame;
  #poller = null;
  #isOpen = false;
  #state = { status: null, ...NOTHING_READ, refusal: null, isCancelling: false };

  constructor({ api, formats, links }) {
    this.#view = statusView(links);
    this.#frame = new SectionFrame(this, this.#view.element);
    this.#api = api;
    this.#formats = formats;
    this.element.addEventListener('click', (event) =>
      this.#press(event.target.closest('[data-action]')?.dataset.action),
    );
  }

  get element() {
    return this.#frame.element;
  }

  /** Nothing but the poller: it reads first when the section is opened. */
  start() {
    this.#poller = new Poller(() => this.#read());
  }

  /** What stands below the figures is read once each time, because that counts rows and reads plans. */
  opened() {
    this.#state = { ...this.#state, ...NOTHING_READ };
    this.#isOpen = true;
    return this.#poller.now();
  }

  closed() {
    this.#isOpen = false;
  }

  /** What was told before no longer holds; whoever looks at it is told at once. */
  refresh() {
    if (this.#isOpen) this.#poller.now();
  }

  #press(action) {
    if (action === 'recalculate') this.#attempt(() => this.#api.recalculateAll());
    if (action === 'cancel') this.#cancel();
    if (action === 'reload') this.#poller.now();
    if (action === 'copy') this.#copy();
  }

  /** The run ends at its next step; until then it is shown as ending. */
  #cancel() {
    this.#state = { ...this.#state, isCancelling: true };
    this.#draw();
    return this.#attempt(() => this.#api.cancelRecalculation());
  }

  /** Where the browser does not copy, as without https, the text is shown to be copied by hand. */
  async #copy() {
    const text = supportText(this.#state);
    try {
      await navigator.clipboard.writeText(text);
      this.#view.support.copied();
    } catch {
      this.#view.support.offer(text);
    }
  }

  async #attempt(deed) {
    try {
      await deed();
      await this.#poller.again();
    } catch (failure) {
      this.#state = { ...this.#state, refusal: textOf(failure), isCancelling: false };
      this.#draw();
    }
  }

  async #read() {
    if (!this.#isOpen) return;
    try {
      const status = await this.#api.status();
      const isCancelling = this.#state.isCancelling && status.recalculation.running;
      const rest = this.#isRead(status) ? this.#state : await this.#readRest();
      this.#state = { ...this.#state, ...rest, status, refusal: null, isCancelling };
    } catch (failure) {
      this.#state = { ...this.#state, refusal: textOf(failure) };
      throw failure;
    } finally {
      this.#draw();
    }
  }

  /** When a run ends, what it found is read anew. */
  #isRead(status) {
    return this.#state.details !== null && this.#state.status.full.at === status.full.at;
  }

  async #readRest() {
    const [details, drift, troubles] = await Promise.all([
      this.#api.details(),
      this.#api.drift(),
      this.#api.troubles(),
    ]);
    const today = Math.floor(this.#formats.localDay(new Date().toISOString()));
    return { details, drift, troubles, today };
  }

  /** Where nothing has come yet, a refusal stands in the place of all. */
  #draw() {
    const { status, refusal } = this.#state;
    this.#frame.update({ isLoading: !status && !refusal, failure: status ? null : refusal });
    this.#view.update(this.#state, this.#formats);
  }
}

function textOf(failure) {
  if (!isRestFailure(failure)) throw failure;
  return failureText(failure);
}
