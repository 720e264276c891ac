import { JiraApi } from '../api/jiraApi.js';
import { Rest } from '../api/rest.js';
import { RoadmapApi } from '../api/roadmapApi.js';
import { dayOf } from '../model/days.js';
import { planOf } from '../model/plan.js';
import { gadgetOf } from '../interaction/dashboard/gadget.js';
import { surroundings } from '../interaction/surroundings.js';
import { glanceView } from '../render/dashboard/glanceView.js';
import { goalHistoryView } from '../render/dashboard/goalHistoryView.js';
import { standingsView } from '../render/dashboard/standingsView.js';
import { formatsFor } from '../render/formats.js';

/** Defines the gadgets under the names that the plugin's descriptor tells Jira's dashboards. */

const { contextPath, locale } = surroundings();
const rest = new Rest(contextPath);
const jira = new JiraApi(new Rest(contextPath, undefined, 'rest/api/2'));
const links = {
  issue: (key) => `${contextPath}/browse/${encodeURIComponent(key)}`,
  roadmap: (project) =>
    `${contextPath}/projects/${encodeURIComponent(project)}?selectedItem=io.milepost.jira:roadmap-item`,
};

const projects = () => jira.projects();
const goals = (project) => rest.get(`roadmap?project=${encodeURIComponent(project)}`);

async function readPlan({ project }) {
  const plan = planOf(await goals(project));
  const formats = { ...formatsFor(locale, plan.timeZone), healthNames: plan.healthNames };
  return { plan, formats, links };
}

async function readGoal({ goal: key }) {
  const api = new RoadmapApi(rest);
  const reads = [api.goal(key, 1), api.explanation(key), api.history(key), api.forecast(key)];
  const [goal, explanation, history, forecast] = await Promise.all(reads);
  const formats = { ...formatsFor(locale, goal.timeZone), healthNames: goal.healthNames ?? {} };
  return { goal, explanation, history, forecast, today: dayOf(history.to), formats, links };
}

const GADGETS = {
  'milepost/goals-by-health': { readings: readPlan, makeView: standingsView, choices: { projects } },
  'milepost/goal-history': { readings: readGoal, makeView: goalHistoryView, choices: { projects, goals } },
  'milepost/plan-at-a-glance': { readings: readPlan, makeView: glanceView, choices: { projects } },
};

for (const [name, parts] of Object.entries(GADGETS)) window.define(name, [], () => gadgetOf(parts));
