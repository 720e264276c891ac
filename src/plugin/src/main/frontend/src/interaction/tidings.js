import { announcementOf } from '../render/announcements.js';

const CHANGE_SHOWN_MILLIS = 4000;
const SAVED_SHOWN_MILLIS = 6000;

/** What has just happened, said and shown for some seconds: goals whose numbers are new, and what somebody has saved. */
export class Tidings {
  changedKeys = new Set();
  #view;
  #ended;
  #tellingEnds;

  /** `ended` is called when changed goals are no longer to be marked. */
  constructor(view, ended) {
    this.#view = view;
    this.#ended = ended;
  }

  changed(changes, formats) {
    this.changedKeys = new Set(changes.map(({ goal }) => goal.key));
    this.#view.say(announcementOf(changes, formats));
    setTimeout(() => {
      this.changedKeys = new Set();
      this.#ended();
    }, CHANGE_SHOWN_MILLIS);
  }

  saved(text) {
    this.#view.say(text);
    this.#view.tell(text);
    clearTimeout(this.#tellingEnds);
    this.#tellingEnds = setTimeout(() => this.#view.tell(''), SAVED_SHOWN_MILLIS);
  }
}
