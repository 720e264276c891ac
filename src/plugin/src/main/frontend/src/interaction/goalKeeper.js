import { report } from './failures.js';

const ACTIVITIES = 12;

/** What the roadmap shows of a goal, and how many entries of its ledger at first. */
const ON_THE_ROADMAP = { names: ['details', 'explanation', 'history', 'forecast', 'ledger'], ledger: 10 };

/** How the parts of a goal's panel are asked for. */
const PARTS = {
  details: (api, { goalKey, asOf }) => api.goal(goalKey, ACTIVITIES, asOf),
  explanation: (api, { goalKey, asOf }) => api.explanation(goalKey, asOf),
  history: (api, { goalKey, asOf }) => api.history(goalKey, asOf),
  forecast: (api, { goalKey, asOf }) => (asOf === undefined ? api.forecast(goalKey) : null),
  ledger: (api, { goalKey, limit }) => api.ledger(goalKey, limit),
  series: (api, { goalKey }) => api.series(goalKey),
  plan: (api, { goalKey }) => api.plan(goalKey),
};

/**
 * Keeps what the panel shows of one goal. Each part has a `status`: `loading`, `here`, `absent` where this server does
 * not offer it, or `failed`; its `json` stays while it is read again.
 */
export class GoalKeeper {
  #api;
  #changed;
  #shown;
  #asked = { goalKey: null };
  #parts = new Map();
  #turns = new Map();

  /** `changed` is called after each arrival; `shown` says which parts are asked for. */
  constructor(api, changed, shown = ON_THE_ROADMAP) {
    this.#api = api;
    this.#changed = changed;
    this.#shown = shown;
  }

  get goalKey() {
    return this.#asked.goalKey;
  }

  /** A part of the goal that is shown, as far as it has arrived. */
  part(name) {
    return this.#parts.get(name) ?? { status: 'loading', json: null };
  }

  /** Shows a goal as of a day, or as of today for undefined; what is here already stays. */
  show(goalKey, asOf) {
    if (goalKey === this.#asked.goalKey && asOf === this.#asked.asOf) return this.#again('failed');
    this.#asked = { goalKey, asOf, limit: this.#shown.ledger };
    this.#parts.clear();
    this.#turns.clear();
    return goalKey === null ? undefined : this.refresh();
  }

  /** Reads everything again, because the goal has changed. */
  refresh() {
    return Promise.all(this.#shown.names.map((name) => this.#load(name)));
  }

  retry(name) {
    this.#put(name, { status: 'loading' });
    this.#changed();
    return this.#load(name);
  }

  showMoreLedger() {
    this.#asked.limit += this.#shown.ledger * 2;
    return this.#load('ledger');
  }

  #again(status) {
    const names = this.#shown.names.filter((name) => this.part(name).status === status);
    return Promise.all(names.map((name) => this.#load(name)));
  }

  async #load(name) {
    const turn = {};
    this.#turns.set(name, turn);
    const outcome = await this.#read(name, this.#asked);
    if (this.#turns.get(name) !== turn) return;
    this.#put(name, outcome);
    this.#changed();
  }

  async #read(name, asked) {
    try {
      return { status: 'here', json: await PARTS[name](this.#api, asked) };
    } catch (failure) {
      report(failure);
      return { status: failure.kind === 'missing' ? 'absent' : 'failed', failure };
    }
  }

  #put(name, outcome) {
    this.#parts.set(name, { ...this.part(name), ...outcome });
  }
}
