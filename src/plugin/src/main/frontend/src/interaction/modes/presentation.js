import { goalPath, ledgerPath } from '../../api/modesApi.js';
import { isoOf } from '../../model/days.js';
import { paperOf } from '../../render/modes/paperView.js';
import { firstSlide, goalSlide, leftOut } from '../../render/modes/slideView.js';
import { showView } from '../../render/modes/showView.js';

const ACTIVITIES = 50;
const CHANGES = 3;
const FORWARD = 1;
/** The parts of more goals are not read for paper; what the page knows of a goal is on its sheet nevertheless. */
const MOST_READ = 60;
/** Up and down move within a slide that is longer than the screen. */
const STEPS = { ArrowRight: FORWARD, PageDown: FORWARD, ' ': FORWARD, ArrowLeft: -1, PageUp: -1 };

/**
 * The roadmap for a meeting: a slide for all and one a goal, over the whole screen where the browser lets it be. Its
 * dialog holds the focus; Escape leaves it.
 */
export class Presentation {
  #answers;
  #view = showView();
  #shown = null;
  #at = 0;
  #opener = null;
  #paper = null;
  #isReading = false;

  constructor(page, answers) {
    this.#answers = answers;
    const dialog = this.#view.element;
    dialog.addEventListener('keydown', (event) => this.#keydown(event));
    dialog.addEventListener('click', ({ target }) => this.#deed(target.closest('[data-show]')?.dataset.show));
    dialog.addEventListener('close', () => this.#left());
    document.addEventListener('fullscreenchange', () => this.#fullscreenChanged());
    window.addEventListener('beforeprint', () => this.#layOut());
    window.addEventListener('afterprint', () => this.#putAway());
  }

  /** Shows the first slide; the focus comes back to the `opener`. */
  start(shown, opener) {
    this.#at = 0;
    this.#opener = opener;
    const dialog = this.#view.element;
    opener.closest('.milepost').append(dialog);
    dialog.showModal();
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    this.draw(shown);
    this.#view.top();
  }

  /** Draws what has changed meanwhile, if it is shown. */
  draw(shown) {
    this.#shown = shown;
    if (!this.#view.element.open) return;
    const { goals, state, plan } = shown;
    this.#at = Math.min(this.#at, goals.length);
    const goal = goals[this.#at - 1];
    const parts = goal ? this.#partsOf(goal) : {};
    if (goals[this.#at]) this.#partsOf(goals[this.#at]);
    const drawnFrom = [this.#at, goal ?? goals, parts, state.formats.locale, plan.asOf, plan.summary];
    this.#view.update(
      { step: this.#stepText(goal), isFirst: this.#at === 0, isLast: this.#at === goals.length, drawnFrom },
      () => (goal ? goalSlide(goal, parts, shown) : firstSlide(shown)),
    );
  }

  /** The one part is not kept of a past day, the other not known. */
  #partsOf(goal) {
    const [details, ledger] = this.#pathsOf(goal);
    return { details: this.#answers.of(details).json, ledger: ledger ? this.#answers.of(ledger) : null };
  }

  #pathsOf({ key }) {
    const { plan } = this.#shown;
    return plan.isPast
      ? [goalPath(key, ACTIVITIES, isoOf(plan.asOf))]
      : [goalPath(key, ACTIVITIES), ledgerPath(key, CHANGES)];
  }

  /** What slides are made of is read first, so that the paper has it. */
  async #print() {
    if (this.#isReading) return;
    this.#isReading = true;
    this.#view.busy(true);
    const { goals } = this.#shown;
    await this.#answers.arrived(goals.slice(0, MOST_READ).flatMap((goal) => this.#pathsOf(goal)));
    this.#view.busy(false);
    this.#isReading = false;
    if (this.#view.element.open) window.print();
  }

  /** While the browser prints a presentation, all of its slides lie there, a sheet each. */
  #layOut() {
    if (!this.#view.element.open) return;
    this.#putAway();
    const { goals } = this.#shown;
    const slides = goals.map((goal, index) =>
      goalSlide(goal, index < MOST_READ ? this.#partsOf(goal) : {}, this.#shown),
    );
    const first = [...firstSlide(this.#shown), ...(goals.length > MOST_READ ? [leftOut(MOST_READ, this.#shown)] : [])];
    this.#paper = paperOf([first, ...slides], this.#shown);
    document.body.append(this.#paper);
  }

  #putAway() {
    this.#paper?.remove();
    this.#paper = null;
  }

  #stepText(goal) {
    const { goals, state } = this.#shown;
    const { formats } = state;
    if (!goal) return AJS.I18n.getText('milepost.present.first', formats.number(goals.length));
    return AJS.I18n.getText(
      'milepost.present.step',
      formats.number(this.#at),
      formats.number(goals.length),
      goal.summary,
    );
  }

  #keydown(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isButton = event.target.matches('button, a');
    if (isButton && event.key === ' ') return;
    if (Object.hasOwn(STEPS, event.key)) this.#goTo(this.#at + STEPS[event.key]);
    else if (event.key === 'Escape') this.#deed('leave');
    else if (event.key === 'Home') this.#goTo(0);
    else if (event.key === 'End') this.#goTo(this.#shown.goals.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #deed(name) {
    if (name === 'leave') this.#view.element.close();
    else if (name === 'print') this.#print();
    else if (name) this.#goTo(this.#at + { previous: -1, next: FORWARD }[name]);
  }

  #goTo(at) {
    if (at < 0 || at > this.#shown.goals.length) return;
    this.#at = at;
    this.draw(this.#shown);
    this.#view.top();
  }

  /** The browser's own way out of the whole screen leaves the presentation too. */
  #fullscreenChanged() {
    if (document.fullscreenElement === null && this.#view.element.open) this.#view.element.close();
  }

  #left() {
    if (document.fullscreenElement) document.exitFullscreen();
    this.#opener.focus();
  }
}
