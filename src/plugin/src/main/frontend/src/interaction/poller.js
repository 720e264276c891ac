const SHORTEST_MILLIS = 2000;
const LONGEST_MILLIS = 60000;
const REST_FACTOR = 5;

/** How long to wait after a poll: longer the longer it took, and doubling from failure to failure. */
export function pauseAfter({ tookMillis, failures, leastMillis = SHORTEST_MILLIS }) {
  const usual = Math.max(leastMillis, tookMillis * REST_FACTOR);
  return Math.min(LONGEST_MILLIS, usual * 2 ** failures);
}

/**
 * Runs a task again and again, one at a time, as long as the page is looked at. A task may answer with how many
 * milliseconds to rest at least.
 */
export class Poller {
  #task;
  #page;
  #timer = null;
  #running = null;
  #failures = 0;

  constructor(task, page = document) {
    this.#task = task;
    this.#page = page;
    page.addEventListener('visibilitychange', () => this.#wake());
  }

  /** Runs the task now; while it runs already, waits for that run. */
  now() {
    clearTimeout(this.#timer);
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Runs the task from its beginning, after the run that is on its way. */
  async again() {
    await this.#running;
    return this.now();
  }

  async #run() {
    const begun = performance.now();
    let leastMillis;
    try {
      leastMillis = await this.#task();
      this.#failures = 0;
    } catch {
      this.#failures++;
    }
    this.#running = null;
    this.#rest(performance.now() - begun, leastMillis);
  }

  #rest(tookMillis, leastMillis) {
    if (this.#page.hidden) return;
    const pause = pauseAfter({ tookMillis, failures: this.#failures, leastMillis });
    this.#timer = setTimeout(() => this.now(), pause);
  }

  #wake() {
    clearTimeout(this.#timer);
    if (!this.#page.hidden) this.now();
  }
}
