import { PlanningApi } from '../../src/api/planningApi.js';
import { Rest } from '../../src/api/rest.js';

/** A server of plans and measurements that a test can look into; it answers over HTTP as far as the page can tell. */
export class FakePlanning {
  sent = [];
  answers = {};

  /** `answers` by method and path below the goal: a value, or a function of the body. */
  constructor(answers) {
    this.answers = answers;
    this.api = new PlanningApi(new Rest('', (url, options) => this.#fetch(url, options)));
  }

  async #fetch(url, { method = 'GET', body, headers }) {
    const [path, query] = url.replace('/rest/milepost/1.0/', '').split('?');
    const name = `${method} ${path}`;
    const sent = headers['Content-Type'] === 'application/json' && body ? JSON.parse(body) : body;
    if (method !== 'GET')
      this.sent.push({ name, body: sent, ...(query && { query }), ...(headers['Idempotency-Key'] && { headers }) });
    const answer = typeof this.answers[name] === 'function' ? this.answers[name](sent, query) : this.answers[name];
    if (answer === undefined) return responseOf(404, { key: 'unknown', message: `No ${name}` });
    return answer.status ? responseOf(answer.status, answer.body) : responseOf(200, answer);
  }
}

function responseOf(status, json) {
  return { ok: status < 400, status, headers: new Map(), text: async () => JSON.stringify(json) };
}

export const PERCENT = { kind: 'percent', symbol: '%', digits: 1 };

/** The retention KPI of the worked cases as a plan carries it. */
export function planKpi(more = {}) {
  return {
    id: 'k1',
    name: 'Retention',
    unit: PERCENT,
    range: { below: null, above: null },
    leading: false,
    aim: { kind: 'reach', baseline: 71, target: '+6 pp', targetValue: 77 },
    source: { kind: 'measured', goalField: null },
    weight: 1,
    ...more,
  };
}

export function planJson(more = {}) {
  return {
    canEdit: true,
    canMeasure: true,
    version: 3,
    stage: 'active',
    why: 'Keeping a customer costs less than winning one.',
    kpis: [planKpi()],
    milestones: [],
    campaigns: [],
    choices: { weight: null, rollUp: null, pace: null, reviewDays: null, leastRunningDays: null },
    closing: null,
    savedAt: '2027-06-01T08:00:00Z',
    savedBy: { name: 'ana', displayName: 'Ana Ruiz' },
    ...more,
  };
}
