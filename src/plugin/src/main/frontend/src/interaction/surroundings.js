/**
 * What Jira says on every page about itself, and how the person reads for whom our server has written the shell; without a
 * shell only what Jira says.
 */
export function surroundings(shell = document.documentElement) {
  const locale = shell.dataset.locale || said('ajs-user-locale') || document.documentElement.lang;
  return { contextPath: said('ajs-context-path') ?? '', locale, reader: readerOf(shell) };
}

/** Texts may be in another language than the one of the numbers, where Milepost does not speak the reader's. */
function readerOf({ dataset }) {
  return { timeZone: dataset.timeZone || undefined, language: AJS.I18n.getText('milepost.page.language') };
}

/** Runs once the document is there: Jira may hand a script in before or after the page's content. */
export function whenReady(start) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function said(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content;
}
