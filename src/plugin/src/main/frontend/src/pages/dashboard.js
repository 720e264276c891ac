import { JiraApi, OPEN_WORK } from '../api/jiraApi.js';
import { Rest } from '../api/rest.js';
import { RoadmapApi } from '../api/roadmapApi.js';
import { dayAt, dayOf } from '../model/days.js';
import { planOf } from '../model/plan.js';
import { gadgetOf } from '../interaction/dashboard/gadget.js';
import { surroundings } from '../interaction/surroundings.js';
import { glanceView } from '../render/dashboard/glanceView.js';
import { goalHistoryView } from '../render/dashboard/goalHistoryView.js';
import { ownWorkView } from '../render/dashboard/ownWorkView.js';
import { standingsView } from '../render/dashboard/standingsView.js';
import { formatsFor } from '../render/formats.js';

/** Defines the gadgets under the names that the plugin's descriptor tells Jira's dashboards. */

const MOST_ISSUES = 10;

const GADGETS = {
  'milepost/goals-by-health': (page) => ({
    readings: page.plan,
    makeView: standingsView,
    choices: { projects: page.projects },
  }),
  'milepost/goal-history': (page) => ({
    readings: page.goal,
    makeView: goalHistoryView,
    choices: { projects: page.projects, goals: page.goals },
  }),
  'milepost/my-activities': (page) => ({ readings: page.ownWork, makeView: ownWorkView, choices: {} }),
  'milepost/plan-at-a-glance': (page) => ({
    readings: page.plan,
    makeView: glanceView,
    choices: { projects: page.projects },
  }),
};

/** No shell of ours stands on a dashboard: only what Jira says on every page is known of the reader. */
function dashboard() {
  const { contextPath, locale, reader } = surroundings();
  const rest = new Rest(contextPath);
  const jira = new JiraApi(new Rest(contextPath, undefined, 'rest/api/2'));
  const links = linksOf(contextPath);
  const shown = (zone, healthNames = {}) => ({ formats: { ...formatsFor(locale, zone, reader), healthNames }, links });
  const goals = (project) => rest.get(`roadmap?project=${encodeURIComponent(project)}`);
  return {
    projects: () => jira.projects(),
    goals,
    plan: async ({ project }) => {
      const plan = planOf(await goals(project));
      return { plan, ...shown(plan.timeZone, plan.healthNames) };
    },
    goal: async ({ goal }) => {
      const read = await readGoal(new RoadmapApi(rest), goal);
      return { ...read, ...shown(read.goal.timeZone, read.goal.healthNames) };
    },
    ownWork: async () => ({ ...(await readOwnWork(jira, rest)), ...shown('UTC') }),
  };
}

async function readGoal(api, key) {
  const reads = [api.goal(key, 1), api.explanation(key), api.history(key), api.forecast(key)];
  const [goal, explanation, history, forecast] = await Promise.all(reads);
  return { goal, explanation, history, forecast, today: dayOf(history.to) };
}

async function readOwnWork(jira, rest) {
  const issues = await jira.openWork(MOST_ISSUES);
  const { activities } = await rest.get(`activities?ids=${issues.map(({ id }) => id).join(',')}`);
  const byKey = new Map(activities.map((activity) => [activity.key, activity]));
  const work = issues.filter(({ key }) => byKey.has(key)).map((issue) => ({ issue, ...byKey.get(issue.key) }));
  return { work, today: dayHere(new Date()) };
}

/** The reader's own day: no plan says another one here. */
function dayHere(now) {
  return dayAt(now.getFullYear(), now.getMonth(), now.getDate());
}

function linksOf(contextPath) {
  return {
    issue: (key) => `${contextPath}/browse/${encodeURIComponent(key)}`,
    ownWork: `${contextPath}/issues/?jql=${encodeURIComponent(OPEN_WORK)}`,
    roadmap: (project) =>
      `${contextPath}/projects/${encodeURIComponent(project)}?selectedItem=io.milepost.jira:roadmap-item`,
  };
}

for (const [name, partsOn] of Object.entries(GADGETS)) window.define(name, [], () => gadgetOf(partsOn(dashboard())));
