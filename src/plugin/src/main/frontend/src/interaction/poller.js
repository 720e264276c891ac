const SHORTEST_MILLIS = 2000;
const LONGEST_MILLIS = 60000;
const REST_FACTOR = 5;

/** How long to wait after a poll: longer the longer it took, and doubling from failure to failure. */
export function pauseAfter({ tookMillis, failures }) {
  const usual = Math.max(SHORTEST_MILLIS, tookMillis * REST_FACTOR);
  return Math.min(LONGEST_MILLIS, usual * 2 ** failures);
}

/** Runs a task again and again, one at a time, as long as the page is looked at. */
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

  async #run() {
    const begun = performance.now();
    try {
      await this.#task();
      this.#failures = 0;
    } catch {
      this.#failures++;
    }
    this.#running = null;
    this.#rest(performance.now() - begun);
  }

  #rest(tookMillis) {
    if (this.#page.hidden) return;
    this.#timer = setTimeout(() => this.now(), pauseAfter({ tookMillis, failures: this.#failures }));
  }

  #wake() {
    clearTimeout(this.#timer);
    if (!this.#page.hidden) this.now();
  }
}
