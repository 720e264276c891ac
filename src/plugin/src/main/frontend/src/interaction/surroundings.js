/** What Jira says on every page about itself and the reader. */
export function surroundings() {
  return {
    contextPath: said('ajs-context-path') ?? '',
    locale: said('ajs-user-locale') ?? document.documentElement.lang,
  };
}

/** Runs once the document is there: Jira may hand a script in before or after the page's content. */
export function whenReady(start) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function said(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content;
}
