import { isoOf } from '../../model/days.js';
import { stepFrom } from '../../model/lookingBack.js';

/** So many milliseconds a day, week or month stays. */
export const SPEEDS = Object.freeze({ slow: 1500, normal: 700, fast: 250 });

/**
 * Lets days pass: reads the next one while one is shown, and leaves days out where reading takes longer than they are to stay.
 */
export class Player {
  speed = 'normal';
  #frames;
  #around;
  #turn = null;

  /** `around` is { show(day), ended(failure) }; `ended` is called when days no longer pass, with the failure that ended them. */
  constructor(frames, around) {
    this.#frames = frames;
    this.#around = around;
  }

  get isPlaying() {
    return this.#turn !== null;
  }

  /** From a day to the last one of `bounds`, by steps that `stepOf` names at each moment. */
  async play(day, stepOf, bounds) {
    const turn = {};
    this.#turn = turn;
    try {
      await this.#run(turn, day, stepOf, bounds);
      if (this.#turn === turn) this.#end(null);
    } catch (failure) {
      if (this.#turn === turn) this.#end(failure);
    }
  }

  stop() {
    if (this.isPlaying) this.#end(null);
  }

  #end(failure) {
    this.#turn = null;
    this.#around.ended(failure);
  }

  async #run(turn, from, stepOf, bounds) {
    let [day, count] = [from, 1];
    while (day < bounds.last && this.#turn === turn) {
      const pause = SPEEDS[this.speed];
      const next = stepFrom(day, stepOf(), count, bounds);
      const begun = performance.now();
      const rest = new Promise((resolve) => setTimeout(resolve, pause));
      if (next < bounds.last) await this.#frames.read(isoOf(next));
      count = 1 + Math.floor((performance.now() - begun) / pause);
      await rest;
      if (this.#turn !== turn) return;
      day = next;
      this.#around.show(day);
    }
  }
}
