import { pathWith } from './rest.js';

const MOST = 10;

/** Those of the reader's issues that are not resolved, the first due in front. */
export const OPEN_WORK = 'assignee = currentUser() AND resolution = EMPTY ORDER BY due ASC, key ASC';

/** What Jira itself suggests while people type, from its own REST. */
export class JiraApi {
  #rest;

  constructor(rest) {
    this.#rest = rest;
  }

  /** People by a part of their name, user name or address: [{ name, displayName }]. */
  async people(query) {
    const { users = [] } = await this.#rest.get(pathWith('user/picker', { query, maxResults: MOST }));
    return users.map(({ name, displayName }) => ({ name, displayName }));
  }

  /** The reader's own open issues, those that are due first in front: [{ id, key, summary, due }]. */
  async openWork(maxResults) {
    const { issues = [] } = await this.#rest.get(
      pathWith('search', { jql: OPEN_WORK, maxResults, fields: 'summary,duedate' }),
    );
    return issues.map(({ id, key, fields }) => ({ id, key, summary: fields.summary, due: fields.duedate ?? null }));
  }

  /** The projects that the reader sees, by name: [{ key, name }]. */
  async projects() {
    const projects = await this.#rest.get('project');
    return projects
      .map(({ key, name }) => ({ key, name }))
      .sort((one, other) => one.name.localeCompare(other.name) || one.key.localeCompare(other.key));
  }

  /** Issues by a part of their key or summary: [{ key, summary }]; those that contribute to the goal come first. */
  async issues(query, goalKey) {
    const currentJQL = `issue in activitiesOfGoal("${goalKey}")`;
    const { sections = [] } = await this.#rest.get(pathWith('issue/picker', { query, currentJQL, showSubTasks: true }));
    const current = sections.filter(({ id }) => id === 'cs');
    const others = sections.filter(({ id }) => id !== 'cs');
    const found = [...current, ...others].flatMap(({ issues = [] }) => issues);
    return found.map(({ key, summaryText }) => ({ key, summary: summaryText }));
  }
}
