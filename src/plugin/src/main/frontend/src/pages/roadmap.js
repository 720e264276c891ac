import { pathWith, Rest } from '../api/rest.js';
import { RoadmapApi } from '../api/roadmapApi.js';
import { Address } from '../interaction/address.js';
import { editingPart } from '../interaction/editingPart.js';
import { exportPart } from '../interaction/exportPart.js';
import { helpPart } from '../interaction/helpPart.js';
import { lateModule } from '../interaction/lateModule.js';
import { modePart } from '../interaction/modePart.js';
import { pastPart } from '../interaction/pastPart.js';
import { planOffer } from '../interaction/planOffer.js';
import { printPart } from '../interaction/printPart.js';
import { RoadmapPage } from '../interaction/roadmapPage.js';
import { slowPart } from '../interaction/slowPart.js';
import { SlowRequests } from '../interaction/slowRequests.js';
import { surroundings, whenReady } from '../interaction/surroundings.js';
import { timeMarks } from '../interaction/timeMarks.js';
import { formatsFor } from '../render/formats.js';
import { labelMeasures } from '../render/measure.js';

const LATE = ['planning', 'modes', 'editing', 'details', 'past', 'sharing'];

whenReady(() => {
  const shell = document.getElementById('milepost-roadmap');
  if (shell) start(shell);
});

/** Starts the page in the shell that the server has written; `readBy` makes what it reads with. */
export function start(shell, readBy = (...about) => new RoadmapApi(...about)) {
  const { projectKey, projectName } = shell.dataset;
  const { contextPath, locale, reader } = surroundings(shell);
  const slow = new SlowRequests();
  const rest = new Rest(contextPath, slow.fetch);
  const address = new Address(window);
  const [planning, modes, editing, details, past, sharing] = LATE.map((name) => lateModule(name));
  const api = readBy(rest, projectKey, address.plan);
  const measures = labelMeasures(shell);
  const plans = planOffer(api, address, { projectName, formats: formatsFor(locale, 'UTC', reader) });
  const fileOf = (path) => rest.address(path);
  const late = async () => (await sharing())({ contextPath, host: shell });
  const page = new RoadmapPage({
    root: shell,
    api,
    dialogs: async (around) => (await planning())({ contextPath, ...around }),
    details,
    address,
    formatsIn: (timeZone) => formatsFor(locale, timeZone, reader),
    links: {
      ...linksOf(contextPath, projectKey),
      isOfPlan: Boolean(address.plan),
      file: (path, query) => fileOf(pathWith(path, query)),
    },
    projectName,
    choice: plans.element,
    measures,
    parts: [
      timeMarks({ api, measures }),
      pastPart(async (around) => (await past())({ contextPath, api, host: shell, ...around })),
      printPart({ projectName }),
      modePart({
        bring: async () => (await modes())({ contextPath, fetch: slow.fetch }),
        place: api.place,
        title: projectName,
      }),
      editingPart(async (page, dock) => (await editing())({ page, dock, contextPath, place: api.place, host: shell })),
      exportPart({ place: api.place, name: address.plan ? `plan-${address.plan}` : projectKey, fileOf, late }),
      helpPart({ late }),
      slowPart(slow),
    ],
  });
  page.start();
  plans.read();
  page.views.read();
}

function linksOf(contextPath, projectKey) {
  const here = window.location.pathname.slice(contextPath.length) + window.location.search;
  return {
    issue: (key) => `${contextPath}/browse/${encodeURIComponent(key)}`,
    issues: `${contextPath}/issues/?jql=${encodeURIComponent(`project = "${projectKey}"`)}`,
    login: `${contextPath}/login.jsp?os_destination=${encodeURIComponent(here)}`,
    projects: `${contextPath}/secure/BrowseProjects.jspa`,
  };
}
