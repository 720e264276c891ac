import { exact } from './exactJson.js';

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

  status() {
    return this.#rest.get('status');
  }

  recalculateAll() {
    return this.#rest.post('status/recalculation');
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

  /** Refused as a conflict where somebody else has saved since `version`; the refusal holds the `current` rules. */
  saveRules(projectKey, version, reason, rules) {
    return this.#rest.sendExact('PUT', rulesPath(projectKey), { version: exact(version), reason, ...rules });
  }
}

function rulesPath(projectKey) {
  return `rules/${encodeURIComponent(projectKey)}`;
}
