import { isRestFailure } from '../../api/rest.js';
import { extended, renewed, withAllRead, withRead } from '../../model/notices.js';
import { bellView } from '../../render/notices/bellView.js';
import { unreadCount } from '../../render/notices/noticeWords.js';
import { askToLookAt } from '../lookAtGoal.js';
import { Poller } from '../poller.js';
import { Choosing } from './choosing.js';

const PAGE = 25;
const REST_MILLIS = 60000;
const NOBODY = ['login', 'forbidden'];

/** The bell at work: follows what the reader is told while the page is looked at, once a minute, and shows it when asked. */
export class Bell {
  #place;
  #api;
  #shown;
  #view = bellView();
  #choosing;
  #poller;
  #tag;
  #state = { known: null, failure: null, isOpen: false };

  constructor({ place, api, formats, times, links, page = document }) {
    this.#place = place;
    this.#api = api;
    this.#shown = { formats, times, links };
    this.#choosing = new Choosing(api, this.#view.panel, {
      draw: () => this.#draw(),
      saved: () => this.#poller.again(),
    });
    this.#poller = new Poller(() => this.#read(), page);
    place.replaceChildren(...this.#view.elements);
    this.#listen(page);
    this.#draw();
  }

  start() {
    return this.#poller.now();
  }

  async #read() {
    try {
      const { answer, tag } = await this.#api.newest(PAGE, this.#tag);
      this.#tag = tag;
      if (answer !== null) this.#take(answer);
      this.#set({ failure: null });
    } catch (failure) {
      this.#failed(failure);
      throw failure;
    }
    return REST_MILLIS;
  }

  /** Older notices that are shown stay as long as somebody looks at them. */
  #take(answer) {
    const { known, isOpen } = this.#state;
    if (known !== null && answer.unread > known.unread) this.#view.say(unreadCount(answer.unread, this.#shown.formats));
    this.#state.known = renewed(known, answer, isOpen);
  }

  /** Who is nobody in particular is told nothing, and has no bell. */
  #failed(failure) {
    if (!isRestFailure(failure)) throw failure;
    this.#place.hidden = this.#state.known === null && NOBODY.includes(failure.kind);
    this.#set({ failure });
  }

  #listen(page) {
    this.#place.addEventListener('click', (event) => this.#click(event));
    this.#place.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#state.isOpen) this.#escape(event);
    });
    this.#place.addEventListener('focusout', ({ relatedTarget }) => this.#left(relatedTarget));
    page.addEventListener('pointerdown', ({ target }) => this.#left(target));
  }

  #click(event) {
    const link = event.target.closest('[data-notice]');
    if (link) return this.#follow(event, link);
    const deed = event.target.closest('[data-bell]')?.dataset.bell;
    return DEEDS[deed]?.(this, event);
  }

  /** The page behind closes its own panel by the same key. */
  #escape(event) {
    event.stopPropagation();
    this.#close();
    this.#view.button.focus();
  }

  #left(target) {
    if (target !== null && !this.#place.contains(target)) this.#close();
  }

  toggle() {
    if (this.#state.isOpen) return this.#close();
    this.#set({ isOpen: true });
    this.#view.panel.element.focus();
    return this.#poller.again();
  }

  #close() {
    if (this.#state.isOpen) this.#set({ isOpen: false });
  }

  /** A goal of the page is shown in place, any other one where it is; both count as read. */
  #follow(event, { dataset: { notice } }) {
    const told = this.#state.known.notices.find(({ id }) => id === Number(notice));
    this.#readOne(told);
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain || !askToLookAt(this.#place, told.goal.key)) return;
    event.preventDefault();
    this.#close();
  }

  async #readOne({ id, read }) {
    if (read) return;
    this.#set({ known: withRead(this.#state.known, id) });
    try {
      await this.#api.readOne(id);
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      this.#tag = undefined;
    }
  }

  /** What is told while this is on its way stays unread. */
  async readAll() {
    const newest = this.#state.known.notices[0].id;
    await this.#trying(async () => {
      await this.#api.readUpTo(newest);
      this.#set({ known: withAllRead(this.#state.known), failure: null });
      this.#view.panel.element.focus();
      this.#view.say(AJS.I18n.getText('milepost.bell.read.all.done'));
      await this.#poller.again();
    });
  }

  async showOlder() {
    await this.#trying(async () => {
      const { notices } = this.#state.known;
      const answer = await this.#api.older(notices.length, PAGE);
      const known = extended(this.#state.known, answer);
      this.#set({ known, failure: null });
      this.#view.panel.list.focusOn(known.notices[notices.length]?.id);
    });
  }

  retry() {
    this.#view.panel.element.focus();
    return this.#poller.again();
  }

  get choosing() {
    return this.#choosing;
  }

  async #trying(deed) {
    try {
      await deed();
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      this.#set({ failure });
    }
  }

  #set(changes) {
    this.#state = { ...this.#state, ...changes };
    this.#draw();
  }

  #draw() {
    this.#view.update({ ...this.#state, ...this.#choosing.state }, { ...this.#shown, now: new Date().toISOString() });
  }
}

const DEEDS = {
  toggle: (bell) => bell.toggle(),
  all: (bell) => bell.readAll(),
  older: (bell) => bell.showOlder(),
  retry: (bell) => bell.retry(),
  settings: (bell) => bell.choosing.open(),
  retryChoice: (bell) => bell.choosing.open(),
  back: (bell) => bell.choosing.close(),
};
