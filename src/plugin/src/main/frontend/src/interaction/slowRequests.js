import { RestFailure } from '../api/rest.js';

const USUAL_MILLIS = 5000;
const AGAIN = new Error('asked again');

/**
 * Passes requests on and knows which of those that only read wait longer than usual: they can be asked again, or given up
 * as `stopped`. `changed` is told how many wait so.
 */
export class SlowRequests {
  changed = () => {};
  #fetch;
  #usual;
  #slow = new Set();

  constructor(fetch = globalThis.fetch.bind(globalThis), usual = USUAL_MILLIS) {
    this.#fetch = fetch;
    this.#usual = usual;
  }

  fetch = (url, options) => (options.method ? this.#fetch(url, options) : this.#read(url, options));

  again() {
    this.#end(AGAIN);
  }

  stop() {
    this.#end(new RestFailure('stopped'));
  }

  #end(reason) {
    [...this.#slow].forEach((request) => request.attempt.abort(reason));
  }

  async #read(url, options) {
    const request = {};
    const alarm = setTimeout(() => this.#note(() => this.#slow.add(request)), this.#usual);
    try {
      for (;;) {
        request.attempt = new AbortController();
        const answer = await this.#attempt(url, options, request.attempt);
        if (answer !== AGAIN) return answer;
      }
    } finally {
      clearTimeout(alarm);
      if (this.#slow.has(request)) this.#note(() => this.#slow.delete(request));
    }
  }

  async #attempt(url, options, attempt) {
    const pass = () => attempt.abort(options.signal.reason);
    options.signal?.addEventListener('abort', pass);
    try {
      return await this.#fetch(url, { ...options, signal: attempt.signal });
    } catch (failure) {
      if (attempt.signal.reason === AGAIN) return AGAIN;
      throw attempt.signal.reason ?? failure;
    } finally {
      options.signal?.removeEventListener('abort', pass);
    }
  }

  #note(change) {
    change();
    this.changed(this.#slow.size);
  }
}
