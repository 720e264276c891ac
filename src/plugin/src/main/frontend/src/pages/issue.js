import { ActivityApi } from '../api/activityApi.js';
import { PlanningApi } from '../api/planningApi.js';
import { pathWith, Rest } from '../api/rest.js';
import { RoadmapApi } from '../api/roadmapApi.js';
import { ActivityPanel } from '../interaction/issue/activityPanel.js';
import { GoalPanel } from '../interaction/issue/goalPanel.js';
import { mountPanels } from '../interaction/issue/panels.js';
import { surroundings, whenReady } from '../interaction/surroundings.js';
import { formatsFor } from '../render/formats.js';

whenReady(() => {
  mountPanels({
    goal: (shell) => new GoalPanel(shell, around(shell)).start(),
    activity: (shell) => new ActivityPanel(shell, around(shell)).start(),
  });
});

/** What a panel reads with, and how its reader writes numbers and times. */
function around(shell) {
  const { contextPath, locale, reader } = surroundings(shell);
  const rest = new Rest(contextPath);
  return {
    api: new RoadmapApi(rest),
    planning: new PlanningApi(rest),
    activities: new ActivityApi(rest),
    formats: formatsFor(locale, reader.timeZone, reader),
    links: linksOf(rest, contextPath),
  };
}

function linksOf(rest, contextPath) {
  const roadmap = (project) =>
    `${contextPath}/projects/${encodeURIComponent(project)}?selectedItem=io.milepost.jira:roadmap-item`;
  return {
    file: (path, query) => rest.address(pathWith(path, query)),
    issue: (key) => `${contextPath}/browse/${encodeURIComponent(key)}`,
    activities: (key) => `${contextPath}/issues/?jql=${encodeURIComponent(`issue in activitiesOfGoal(${key})`)}`,
    roadmap: (project, key) => (key ? `${roadmap(project)}&goal=${encodeURIComponent(key)}` : roadmap(project)),
  };
}
