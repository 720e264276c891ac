/*
 * Brings web resources when a script asks for them, as Jira's WRM.require does: each list of names is asked for once, and
 * what came of it, be it a failure, stays the answer to the same list. What the page has already is not loaded again.
 */
(function () {
  const answers = new Map();
  const base = document.querySelector('meta[name="ajs-context-path"]').content;

  async function addressesOf(names) {
    const keys = names.filter((name) => name.startsWith('wr!')).map((name) => name.slice(3));
    const response = await fetch(`${base}/rest/webResources/1.0/resources`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ r: keys, c: [], xc: [], xr: [] }),
    });
    if (!response.ok) throw new Error(`web resources: ${response.status}`);
    return (await response.json()).resources;
  }

  function elementOf({ url, resourceType }) {
    if (resourceType === 'CSS') return Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url });
    return Object.assign(document.createElement('script'), { src: url, async: false });
  }

  const isThere = ({ url }) => document.querySelector(`script[src="${CSS.escape(url)}"], link[href="${CSS.escape(url)}"]`);

  function load(resource) {
    return new Promise((resolve, reject) => {
      const element = elementOf(resource);
      element.addEventListener('load', resolve);
      element.addEventListener('error', () => {
        element.remove();
        reject(new Error(`cannot load ${resource.url}`));
      });
      document.head.append(element);
    });
  }

  async function bring(names) {
    const resources = await addressesOf(names);
    await Promise.all(resources.filter((resource) => !isThere(resource)).map(load));
  }

  function deferred(work) {
    const outcome = window.jQuery.Deferred();
    work.then(outcome.resolve, outcome.reject);
    return outcome.promise();
  }

  function require(names, callback) {
    const wanted = [names].flat();
    const key = wanted.join();
    if (!answers.has(key)) answers.set(key, deferred(bring(wanted)));
    return callback ? answers.get(key).done(callback) : answers.get(key);
  }

  window.WRM = { ...window.WRM, require };
  window.define('wrm/require', [], () => require);
})();
