/** Settings and status to look at while developing; a recalculation takes some seconds. */
const ISSUE_TYPES = [
  ['10000', 'Epic'],
  ['10001', 'Story'],
  ['10002', 'Task'],
  ['10003', 'Bug'],
  ['10004', 'Campaign'],
  ['10005', 'Sub-task', true],
];

export class Settings {
  #settings = { goalTypes: ['10000', '10004'], activityTypes: [], startDateField: null };
  #begun = null;

  get() {
    return {
      ...this.#settings,
      options: {
        issueTypes: ISSUE_TYPES.map(([id, name, subTask = false]) => ({ id, name, subTask })),
        dateFields: [
          { id: 'customfield_10100', name: 'Start date' },
          { id: 'customfield_10101', name: 'Campaign start' },
        ],
      },
    };
  }

  goalTypes() {
    return ISSUE_TYPES.filter(([id]) => this.#settings.goalTypes.includes(id)).map(([id, name]) => ({ id, name }));
  }

  put(settings) {
    if (settings.startDateField === 'customfield_10101')
      throw Object.assign(new Error('The field Campaign start is gone.'), { status: 400 });
    this.#settings = settings;
    return this.get();
  }

  recalculate() {
    this.#begun = Date.now();
    return {};
  }

  #recalculation(done) {
    if (this.#begun === null) return { running: false, done: 0, total: 0, phase: null };
    const at = new Date().toISOString();
    const run = { done, total: 2400, at, startedBy: { name: 'anna', displayName: 'Anna Adler' } };
    if (done === 2400) return { running: false, phase: 'done', ...run };
    return { running: true, phase: 'running', perSecond: 333, secondsLeft: Math.ceil((2400 - done) / 333), ...run };
  }

  details() {
    return {
      steps: [{ step: 'find', runs: 12, medianMillis: 8, slowestMillis: 1240 }],
      tables: { goalPlan: 1200 },
      versions: { milepost: '0.1.0', jira: '10.3.0' },
    };
  }

  drift() {
    return { days: 30, runs: [] };
  }

  troubles() {
    return { searches: [], hiddenSearches: 0, scopes: [], plans: [], hiddenPlans: 0, rules: [], hiddenRules: 0 };
  }

  status() {
    const done = this.#begun === null ? 0 : Math.min(2400, Math.floor((Date.now() - this.#begun) / 3));
    return {
      queue: { waiting: 3, oldestSeconds: 1 },
      reconciliation: { at: '2026-11-21T08:41:00Z', issues: 12, differences: 0 },
      full: { at: '2026-11-21T02:00:00Z', issues: 23870, differences: 2, millis: 41230 },
      recalculation: this.#recalculation(done),
      version: '0.1.0',
    };
  }
}
