import { exact } from './exactJson.js';
import { pathWith } from './rest.js';

/** A file of a gigabyte takes its time. */
const LONG_MILLIS = 3_600_000;

/** What the administration page reads and changes; the numbers of rules are decimal texts on this side. */
export class AdministrationApi {
  #rest;

  constructor(rest) {
    this.#rest = rest;
  }

  settings() {
    return this.#rest.get('settings');
  }

  saveSettings(settings) {
    return this.#rest.put('settings', settings);
  }

  /** How often one person may ask: { atOnce, perMinute }. */
  requestLimit() {
    return this.#rest.get('settings/request-limit');
  }

  saveRequestLimit(limit) {
    return this.#rest.put('settings/request-limit', limit);
  }

  /** The fields that can be set up, with the projects and screens to choose from. */
  fields() {
    return this.#rest.get('fields');
  }

  /** The steps that setting them up would take; nothing is done. */
  previewFields(wish) {
    return this.#rest.post('fields/preview', wish);
  }

  /** Sets them up; the steps that it took. */
  setUpFields(wish) {
    return this.#rest.post('fields', wish);
  }

  status() {
    return this.#rest.get('status');
  }

  /** How long steps take, how large tables are, and what runs here. */
  details() {
    return this.#rest.get('status/details');
  }

  /** What runs of the last days found stored wrongly: { days, runs }. */
  drift() {
    return this.#rest.get('status/drift');
  }

  /** Searches that fail, and plans and rules that cannot be read. */
  troubles() {
    return this.#rest.get('status/troubles');
  }

  recalculateAll() {
    return this.#rest.post('status/recalculation');
  }

  cancelRecalculation() {
    return this.#rest.delete('status/recalculation');
  }

  /** Where everything can be loaded as one file. */
  archiveAddress() {
    return this.#rest.address('archive');
  }

  /** What an import of the file would do; `match` is `id`, `key`, or undefined for what fits the file. */
  previewArchive(file, match) {
    const path = pathWith('archive/preview', { match });
    return this.#rest.sendFile(path, file, { 'Content-Type': 'application/zip' }, LONG_MILLIS);
  }

  /** Puts the file, which was looked at before, in the place of everything. */
  importArchive(file, { digest, match }) {
    const path = pathWith('archive', { match, digest });
    return this.#rest.sendFile(path, file, { 'Content-Type': 'application/zip' }, LONG_MILLIS);
  }

  /** The projects whose plans one may edit. */
  async plans() {
    const { projects } = await this.#rest.get('rules');
    return projects;
  }

  rules(projectKey) {
    return this.#rest.getExact(rulesPath(projectKey));
  }

  /** What would move; nothing is kept. */
  previewRules(projectKey, version, rules) {
    return this.#rest.sendExact('POST', `${rulesPath(projectKey)}/preview`, { version: exact(version), ...rules });
  }

  /**
   * Refused as a conflict where somebody else has saved since `version`, or the project is in another `plan` since (null
   * for its own); the refusal holds the `current` rules.
   */
  saveRules(projectKey, { version, plan }, reason, rules) {
    const begun = { version: exact(version), plan: plan === null ? null : exact(plan) };
    return this.#rest.sendExact('PUT', rulesPath(projectKey), { ...begun, reason, ...rules });
  }

  /** The plans of several projects or of a search, for administrators: { plans }. */
  keptPlans() {
    return this.#rest.get('settings/plans');
  }

  /** What plans can be made of; of groups those whose name has this text. */
  planOptions(group) {
    return this.#rest.get(pathWith('settings/plans/options', { group }));
  }

  /** How many goals a plan would have and what would move; nothing is kept. */
  previewPlan(wanted) {
    return this.#rest.sendExact('POST', 'settings/plans/preview', wanted);
  }

  /** A plan without an id is made; another is changed, unless somebody else has since that version. */
  savePlan(id, version, wanted) {
    return id === null
      ? this.#rest.post('settings/plans', wanted)
      : this.#rest.put(`settings/plans/${id}`, { version, ...wanted });
  }

  deletePlan(id, version) {
    return this.#rest.sendExact('DELETE', pathWith(`settings/plans/${id}`, { version }));
  }

  /** Who has changed which setting: { start, total, changes }. */
  audit(filter) {
    return this.#rest.get(pathWith('audit', filter));
  }
}

function rulesPath(projectKey) {
  return `rules/${encodeURIComponent(projectKey)}`;
}
