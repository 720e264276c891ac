/** Finds the shells that the server wrote, also those that Jira puts in later, and starts each once. */

const CONTENT_ADDED = 'newContentAdded';

export function mountPanels(kinds) {
  const started = new WeakSet();
  const mount = () =>
    document.querySelectorAll('[data-milepost-panel]').forEach((shell) => {
      if (started.has(shell)) return;
      started.add(shell);
      kinds[shell.dataset.milepostPanel]?.(shell);
    });
  mount();
  window.JIRA?.bind?.(CONTENT_ADDED, mount);
}
