import { Rest } from '../api/rest.js';
import { RoadmapApi } from '../api/roadmapApi.js';
import { RoadmapPage } from '../interaction/roadmapPage.js';
import { formatsFor } from '../render/formats.js';
import { textMeasure } from '../render/measure.js';

const root = document.getElementById('milepost-roadmap');
if (root) open(root);

/** Starts the page in the shell that the server has written; its data attributes are all that it says. */
function open(shell) {
  const { contextPath, projectKey, projectName, locale, timeZone } = shell.dataset;
  const page = new RoadmapPage({
    root: shell,
    api: new RoadmapApi(new Rest(contextPath), projectKey),
    formats: formatsFor(locale, timeZone),
    links: linksOf(contextPath, projectKey),
    projectName,
    measure: textMeasure(`12px ${getComputedStyle(shell).fontFamily}`),
  });
  page.start();
}

function linksOf(contextPath, projectKey) {
  const here = window.location.href.slice(window.location.origin.length + contextPath.length);
  return {
    issue: (key) => `${contextPath}/browse/${encodeURIComponent(key)}`,
    issues: `${contextPath}/issues/?jql=${encodeURIComponent(`project = "${projectKey}"`)}`,
    login: `${contextPath}/login.jsp?os_destination=${encodeURIComponent(here)}`,
    projects: `${contextPath}/secure/BrowseProjects.jspa`,
  };
}
