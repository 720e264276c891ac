import { whenIdle } from './whenIdle.js';

/**
 * The panel of a goal: its head is there at once; what fills it arrives when the browser has time, and at the latest when a
 * goal is shown. `bring` promises what makes it, `arrived` draws once more.
 */
export class LatePanel {
  #view;
  #bring;
  #arrived;
  #make = null;
  #parts = null;
  #isAsked = false;
  #isComing = false;
  #failedFor = null;

  constructor(view, bring, arrived) {
    this.#view = view;
    this.#bring = bring;
    this.#arrived = arrived;
  }

  /** Draws a goal of a plan with what was read of it; nothing for a goal of null. */
  draw(goal, plan, readings, state) {
    this.#view.update(goal, readings.part('details').json, state);
    if (this.#make === null) return goal === null ? this.#bringQuietly() : this.#bringFor(goal.key);
    return goal === null ? undefined : this.#fill(goal, plan, readings, state);
  }

  /** Asks once more for what did not arrive. */
  again() {
    this.#failedFor = null;
    this.#view.focus();
    this.#arrived();
  }

  focus() {
    this.#view.focus();
  }

  #fill(goal, plan, readings, state) {
    if (this.#parts === null) {
      this.#parts = this.#make();
      this.#view.fill(this.#parts.element);
    }
    this.#parts.update(goal, plan, readings, state);
  }

  /** Nobody waits for it yet: what does not arrive now is asked for again when it is needed. */
  #bringQuietly() {
    if (this.#isAsked) return;
    this.#isAsked = true;
    whenIdle(() =>
      this.#bring().then(
        (make) => (this.#make = make),
        () => {},
      ),
    );
  }

  async #bringFor(goalKey) {
    const hasFailed = this.#failedFor === goalKey;
    this.#view.showFailure(hasFailed);
    if (hasFailed || this.#isComing) return;
    this.#isComing = true;
    try {
      this.#make = await this.#bring();
    } catch (failure) {
      console.error(failure);
      this.#failedFor = goalKey;
    }
    this.#isComing = false;
    this.#arrived();
  }
}
