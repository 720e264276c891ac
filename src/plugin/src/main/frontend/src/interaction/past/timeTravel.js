import { changesBetween } from '../../model/changes.js';
import { dayOf, isoOf } from '../../model/days.js';
import { coarser, ledgerDaysOf, stepFrom } from '../../model/lookingBack.js';
import { sliderView } from '../../render/past/sliderView.js';
import { report } from '../failures.js';
import { Frames } from './frames.js';
import { Player } from './player.js';

/** A slider over the days of the ledger: shows the plan as of each, lets them pass, and marks what they change. */
export class TimeTravel {
  /** While it is open: the keys of goals that differ from the day before. */
  past = null;
  #page;
  #api;
  #button;
  #place;
  #view = sliderView();
  #frames;
  #player;
  #days = null;
  #day = null;
  #wanted = null;
  #isShowing = false;
  #isGoalShown = false;
  #plan = null;

  /** `button` opened it and gets the focus back; `roadmaps` reads roadmaps of past days. */
  constructor({ page, api, roadmaps, button, place }) {
    this.#page = page;
    this.#api = api;
    this.#button = button;
    this.#frames = new Frames(roadmaps);
    this.#player = new Player(this.#frames, {
      show: (day) => this.#pass(day),
      ended: (failure) => this.#ended(failure),
    });
    this.#place = place;
    this.#listen();
  }

  get isOpen() {
    return !this.#view.element.hidden;
  }

  toggle() {
    return this.isOpen ? this.close() : this.open();
  }

  async open() {
    this.#place.append(this.#view.element);
    this.#view.open(true);
    this.#button.setAttribute('aria-expanded', 'true');
    this.past = { changedKeys: new Set() };
    this.#frames.lend();
    this.#plan = null;
    await this.#load();
  }

  close() {
    this.#player.stop();
    this.#view.open(false);
    this.#button.setAttribute('aria-expanded', 'false');
    this.#frames.forget();
    this.past = null;
    this.#page.drawSoon();
    this.#button.focus();
  }

  /** After each drawing: another day than the slider's was chosen elsewhere, or a goal is looked at. */
  draw({ plan, look, asOf }) {
    if (!this.isOpen || this.#days === null) return;
    this.#isGoalShown = look.selectedKey !== null;
    if (this.#isGoalShown) this.#player.stop();
    this.#markChanges(plan);
    const day = asOf === undefined ? this.#days.last : dayOf(asOf);
    if (day !== this.#day && !this.#isShowing) this.#take(day);
  }

  #markChanges(plan) {
    const before = this.#plan;
    if (plan === before) return;
    this.#plan = plan;
    const isOther = before !== null && before.asOf !== plan.asOf;
    const changes = isOther ? changesBetween(before, plan) : [];
    this.past.changedKeys = new Set(changes.map(({ goal }) => goal.key));
    if (isOther) this.#page.drawSoon();
  }

  async #load() {
    this.#view.loading();
    try {
      this.#days ??= ledgerDaysOf(await this.#api.ledgerDays());
    } catch (failure) {
      report(failure);
      return this.#view.failed('days');
    }
    const { plan } = this.#page;
    this.#view.show(this.#days, this.#page.formats);
    this.#take(plan.isPast ? Math.max(this.#days.first, plan.asOf) : this.#days.last);
    return this.#view.range.focus();
  }

  #listen() {
    const { element, range } = this.#view;
    range.addEventListener('input', () => this.#choose(Number(range.value), this.#isGoalShown));
    range.addEventListener('change', () => this.#choose(Number(range.value), false));
    element.addEventListener('keydown', (event) => this.#keydown(event));
    element.addEventListener('click', ({ target }) => this.#press(target.closest('[data-travel]')?.dataset.travel));
    element.addEventListener('change', ({ target }) => this.#choice(target));
  }

  #choice({ dataset, value }) {
    if (dataset.choice === 'speed') this.#player.speed = value;
  }

  #press(deed) {
    const deeds = {
      play: () => this.#playOrStop(),
      back: () => this.#step(this.#view.step, -1),
      on: () => this.#step(this.#view.step, 1),
      now: () => this.#goTo(this.#days.last),
      close: () => this.close(),
      days: () => this.#load(),
      frame: () => this.#show(),
    };
    deeds[deed]?.();
  }

  #keydown(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.close();
    else if (event.target !== this.#view.range || this.#days === null || !this.#move(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whether the key moves the day or lets days pass. */
  #move(key) {
    const { step } = this.#view;
    const { first, last } = this.#days;
    const moves = {
      ArrowLeft: () => this.#step(step, -1),
      ArrowDown: () => this.#step(step, -1),
      ArrowRight: () => this.#step(step, 1),
      ArrowUp: () => this.#step(step, 1),
      PageDown: () => this.#step(coarser(step), -1),
      PageUp: () => this.#step(coarser(step), 1),
      Home: () => this.#goTo(first),
      End: () => this.#goTo(last),
      ' ': () => this.#playOrStop(),
    };
    if (!Object.hasOwn(moves, key)) return false;
    moves[key]();
    return true;
  }

  #step(step, count) {
    this.#goTo(stepFrom(this.#day, step, count, this.#days));
  }

  #goTo(day) {
    this.#choose(day, false);
  }

  /** What is dragged over while the panel shows a goal is only named, until it is let go. */
  #choose(day, isNamedOnly) {
    this.#player.stop();
    this.#take(day);
    if (!isNamedOnly) this.#show();
  }

  #take(day) {
    this.#day = day;
    this.#view.update(day, this.#days, this.#page.formats);
  }

  /** Days that come while one is being read take the place of those before them. */
  async #show() {
    this.#wanted = this.#day;
    if (this.#isShowing) return;
    this.#isShowing = true;
    this.#view.failed(null);
    try {
      for (let shown = null; shown !== this.#wanted; ) {
        shown = this.#wanted;
        if (shown < this.#days.last) await this.#frames.read(isoOf(shown));
        if (shown === this.#wanted) this.#lookBack(shown);
      }
    } catch (failure) {
      report(failure);
      this.#view.failed('frame');
    }
    this.#isShowing = false;
  }

  /** The panel asks for more than one answer a day: only what it shows is worth them. */
  #lookBack(day) {
    if (!this.#isGoalShown) this.#page.shown.show(null);
    this.#page.lookBack(day >= this.#days.last ? undefined : isoOf(day));
  }

  #playOrStop() {
    if (this.#player.isPlaying) return this.#player.stop();
    const { first, last } = this.#days;
    if (this.#isGoalShown) this.#page.closePanel();
    this.#view.playing(true);
    this.#view.play.focus();
    if (this.#day === last) this.#goTo(first);
    return this.#player.play(this.#day, () => this.#view.step, this.#days);
  }

  #pass(day) {
    this.#take(day);
    this.#lookBack(day);
  }

  #ended(failure) {
    this.#view.playing(false);
    if (failure === null) return this.#view.say(this.#day, this.#days, this.#page.formats);
    report(failure);
    return this.#view.failed('frame');
  }
}
