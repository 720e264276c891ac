import { JiraApi } from '../api/jiraApi.js';
import { PlanningApi } from '../api/planningApi.js';
import { Rest } from '../api/rest.js';
import { PlanningDialogs } from '../interaction/dialogs/planningDialogs.js';

/**
 * The dialogs of the roadmap, which arrive when one is first asked for. What they share with the page they are given:
 * its place, its words and its numbers; a class of the page would be another one here.
 */
window.define('milepost/planning', [], () => ({ contextPath, host, saved }) => {
  const api = new PlanningApi(new Rest(contextPath));
  const jira = new JiraApi(new Rest(contextPath, undefined, 'rest/api/2'));
  return new PlanningDialogs({ host, api, jira, saved });
});
