import { AdministrationApi } from '../api/administrationApi.js';
import { Rest } from '../api/rest.js';
import { AdministrationPage } from '../interaction/administrationPage.js';
import { surroundings, whenReady } from '../interaction/surroundings.js';
import { formatsFor } from '../render/formats.js';

whenReady(() => {
  const shell = document.getElementById('milepost-admin');
  if (shell) start(shell);
});

/** Starts the page in the shell that the server has written; times are in the reader's own zone. */
function start(shell) {
  const { contextPath, locale } = surroundings();
  const page = new AdministrationPage({
    root: shell,
    api: new AdministrationApi(new Rest(contextPath)),
    formats: formatsFor(locale),
  });
  page.start();
}
