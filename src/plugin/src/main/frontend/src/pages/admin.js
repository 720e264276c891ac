import { AdministrationApi } from '../api/administrationApi.js';
import { Rest } from '../api/rest.js';
import { AdministrationPage } from '../interaction/administration/administrationPage.js';
import { sectionsOf } from '../interaction/administration/sections.js';
import { surroundings, whenReady } from '../interaction/surroundings.js';
import { formatsFor } from '../render/formats.js';

whenReady(() => {
  const shell = document.getElementById('milepost-admin');
  if (shell) start(shell);
});

/** Starts the page in the shell that the server has written; times are in the reader's own zone. */
function start(shell) {
  const { contextPath, locale, reader } = surroundings(shell);
  const api = new AdministrationApi(new Rest(contextPath));
  const sections = sectionsOf({
    api,
    formats: formatsFor(locale, reader.timeZone, reader),
    links: linksOf(contextPath),
  });
  new AdministrationPage({ root: shell, sections }).start();
}

function linksOf(contextPath) {
  const roadmap = (project) =>
    `${contextPath}/projects/${encodeURIComponent(project)}?selectedItem=io.milepost.jira:roadmap-item`;
  return {
    issue: (key) => `${contextPath}/browse/${encodeURIComponent(key)}`,
    roadmap: (project, key) => `${roadmap(project)}&goal=${encodeURIComponent(key)}`,
    section: (name) => `${contextPath}/plugins/servlet/milepost/admin?section=${encodeURIComponent(name)}`,
  };
}
