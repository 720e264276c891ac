import { exact } from './exactJson.js';
import { pathWith } from './rest.js';

/** What people plan and measure, as REST takes and gives it; numbers are decimal texts on this side. */
export class PlanningApi {
  #rest;

  constructor(rest) {
    this.#rest = rest;
  }

  measurements(goalKey, start, limit) {
    return this.#rest.getExact(pathWith(goalPath(goalKey, 'measurements'), { start, limit }));
  }

  record(goalKey, { kpi, day, value, note }) {
    return this.#rest.sendExact('POST', goalPath(goalKey, 'measurements'), { kpi, day, value: exact(value), note });
  }

  /** What was recorded stays, and this holds instead. */
  correct(goalKey, id, { day, value, note }) {
    const path = goalPath(goalKey, 'measurements', id, 'correction');
    return this.#rest.sendExact('POST', path, { day, value: exact(value), note });
  }

  withdraw(goalKey, id, reason) {
    return this.#rest.sendExact('DELETE', pathWith(goalPath(goalKey, 'measurements', id), { reason }));
  }

  plan(goalKey) {
    return this.#rest.getExact(goalPath(goalKey, 'plan'));
  }

  /** Refused as a conflict where somebody else has saved since `version`; the refusal holds the `current` plan. */
  savePlan(goalKey, version, reason, plan) {
    return this.#rest.sendExact('PUT', goalPath(goalKey, 'plan'), { version: exact(version), reason, ...plan });
  }

  /** `step` is { stage, outcome, learning, reason }; the stage `previous` restores what was archived. */
  changeStage(goalKey, version, step) {
    return this.#rest.sendExact('PUT', goalPath(goalKey, 'stage'), { version: exact(version), ...step });
  }

  /** A view of the roadmap, with the `project` or `plan` at which it looks; answers with it. */
  newView(view) {
    return this.#rest.post('views', view);
  }

  /** Refused as a conflict where somebody else has saved since its `version`. */
  changeView(id, view) {
    return this.#rest.put(`views/${encodeURIComponent(id)}`, view);
  }

  deleteView(id, version) {
    return this.#rest.delete(pathWith(`views/${encodeURIComponent(id)}`, { version }));
  }

  /** Which view opens first, for `me` or for `all`. */
  chooseFirstView(choice) {
    return this.#rest.put('views/default', choice);
  }

  /** What the server makes of a CSV file; nothing is kept. */
  previewFile(file, parameters) {
    return this.#rest.sendFile(pathWith('measurements/import/preview', parameters), file);
  }

  /** Keeps all of a file or nothing; the same key twice keeps it once. */
  importFile(file, parameters, key) {
    return this.#rest.sendFile(pathWith('measurements/import', parameters), file, { 'Idempotency-Key': key });
  }

  /** Makes a goal together with its issue; answers with the goal. */
  newGoal(goal) {
    return this.#rest.sendExact('POST', 'goals', goal);
  }

  /** The issue types with which goals can be made, the usual one first. */
  async goalTypes() {
    return (await this.#rest.get('goal-types')).goalTypes;
  }

  setParent(goalKey, parentKey) {
    return this.#rest.sendExact('PUT', goalPath(goalKey), { parent: parentKey });
  }

  async archivedGoals(projectKey) {
    const { goals } = await this.#rest.get(pathWith('roadmap', { project: projectKey, archived: true }));
    return goals.filter(({ stage }) => stage === 'archived');
  }

  /** The KPIs that people may start from, and the number fields that values may come from. */
  kpiLibrary() {
    return this.#rest.getExact('kpi-library');
  }
}

function goalPath(goalKey, ...parts) {
  return ['goals', goalKey, ...parts].map(encodeURIComponent).join('/');
}
