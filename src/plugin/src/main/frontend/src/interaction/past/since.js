import { boxesOf } from '../../layout/arrows.js';
import { keyOfRow } from '../../model/dependencies.js';
import { momentOf } from '../../model/since.js';
import { sinceMarks } from '../../render/past/sinceMarks.js';
import { sinceOffer } from '../../render/past/sinceOffer.js';
import { sinceView } from '../../render/past/sinceView.js';
import { noteText } from '../../render/past/sinceWords.js';
import { openDialog } from '../dialogs/openDialog.js';
import { report } from '../failures.js';

const NOTED_MILLIS = 600000;
const PUT_AWAY = 'milepost.since';

/** What has changed since the reader's last visit: a quiet offer, marks on the bars, and a list of which goals did and why. */
export class Since {
  #page;
  #api;
  #host;
  #offer = sinceOffer();
  #marks = sinceMarks();
  #memory;
  #now;
  #former = null;
  #period = 'visit';
  #told = null;
  #byKey = new Map();
  #notedAt = 0;
  #turn = null;

  constructor({ page, api, host, offer, memory = window.sessionStorage, now = Date.now }) {
    this.#page = page;
    this.#api = api;
    this.#host = host;
    this.#memory = memory;
    this.#now = now;
    offer.append(this.#offer.element);
    page.board.addLayer({ element: this.#marks.element, draw: (scene) => this.#drawScene(scene) });
    this.#offer.element.addEventListener('click', ({ target }) => this.#press(target.closest('[data-since]')));
    this.#offer.element.addEventListener('keydown', (event) => this.#keydown(event));
  }

  /** Notes the visit, and tells what has changed since the one before; who has put that away is not told again. */
  async begin() {
    try {
      this.#former = await this.#note();
      if (this.#former === null || this.#isPutAway) return;
      this.#tell(await this.#api.changed(this.#former));
    } catch (failure) {
      report(failure);
    }
  }

  draw({ plan, state }) {
    const isTold = this.#told !== null && this.#told.total > 0 && !plan.isPast;
    this.#offer.update(isTold ? { ...this.#told, isVisit: this.#period === 'visit' } : null, state.formats);
    if (this.#notedAt > 0 && this.#now() - this.#notedAt > NOTED_MILLIS) this.#note().catch(report);
  }

  /** What a marked bar says of its goal. */
  notesOf(row) {
    const change = row.kind === 'goal' ? this.#marked.get(row.goal.key) : undefined;
    return change ? [noteText(change, this.#told, this.#page.formats)] : [];
  }

  get #marked() {
    return this.#page.plan?.isPast ? new Map() : this.#byKey;
  }

  /** The list, of which the reader chooses since when. */
  open() {
    if (this.#former === null && this.#period === 'visit') this.#period = 'week';
    const view = sinceView(this.#former !== null);
    const dialog = openDialog(this.#host, view.frame, {
      input: (path, value) => this.#choose(value, view),
      press: (name, { goal }) => {
        if (name === 'again') return this.#read(view);
        dialog.close();
        return this.#lookAt(goal);
      },
      submit: () => undefined,
      closed: () => (this.#turn = null),
    });
    this.#read(view);
  }

  #lookAt(goal) {
    this.#page.backToToday();
    this.#page.lookAt(goal);
  }

  #choose(period, view) {
    this.#period = period;
    return this.#read(view);
  }

  async #read(view) {
    const turn = {};
    this.#turn = turn;
    view.update({ period: this.#period, told: null, isFailed: false }, this.#page);
    try {
      const told = await this.#api.changed(momentOf(this.#period, this.#former, this.#now()));
      if (this.#turn !== turn) return;
      this.#tell(told);
      view.update({ period: this.#period, told, isFailed: false }, this.#page);
    } catch (failure) {
      report(failure);
      if (this.#turn === turn) view.update({ period: this.#period, told: null, isFailed: true }, this.#page);
    }
  }

  #tell(told) {
    this.#told = told;
    this.#byKey = new Map((told?.goals ?? []).map((change) => [change.key, change]));
    this.#page.drawSoon();
  }

  #note() {
    this.#notedAt = this.#now();
    return this.#api.visit();
  }

  #drawScene(scene) {
    const boxes = boxesOf(scene, keyOfRow);
    const marked = this.#marked;
    this.#marks.update(
      scene.band,
      [...boxes].filter(([key]) => marked.has(key)).flatMap(([, places]) => places),
    );
  }

  #press(button) {
    if (button?.dataset.since === 'open') this.open();
    if (button?.dataset.since === 'away') this.#putAway();
  }

  #keydown(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#putAway();
  }

  #putAway() {
    try {
      this.#memory.setItem(PUT_AWAY, this.#former);
    } catch (failure) {
      report(failure);
    }
    const hadFocus = this.#offer.element.contains(document.activeElement);
    this.#tell(null);
    this.#offer.update(null, this.#page.formats);
    if (hadFocus) this.#host.querySelector('.mp-search')?.focus();
    this.#page.say(AJS.I18n.getText('milepost.since.put.away'));
  }

  get #isPutAway() {
    try {
      return this.#memory.getItem(PUT_AWAY) === this.#former;
    } catch {
      return false;
    }
  }
}
