import { ChangesApi } from '../api/changesApi.js';
import { JiraApi } from '../api/jiraApi.js';
import { Rest } from '../api/rest.js';
import { Editing } from '../interaction/editing/editing.js';

/** Editing on the roadmap, which arrives when who may edit first comes near its rows. */
window.define('milepost/editing', [], () => ({ page, dock, contextPath, place, host }) => {
  const jira = new JiraApi(new Rest(contextPath, undefined, 'rest/api/2'));
  return new Editing(page, dock, { host, jira, api: new ChangesApi(new Rest(contextPath), place) });
});
