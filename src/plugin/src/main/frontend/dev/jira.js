/** What Jira brings to every page, as far as the pages use it. */
(() => {
  const modules = new Map();
  const load = (tag, attributes) =>
    new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(tag), attributes, { onload: resolve, onerror: reject });
      document.head.append(element);
    });
  const bring = (name) =>
    Promise.all([
      load('link', { rel: 'stylesheet', href: `/css/${name}.css` }),
      load('script', { src: `/js/${name}.js` }),
    ]);
  window.AJS = { format: (text, ...values) => text.replace(/\{(\d+)\}/g, (_, index) => values[index] ?? '') };
  window.define = (name, needed, make) => modules.set(name, make());
  window.require = (name) => modules.get(name);
  window.WRM = { require: (names) => bring(names[0].replace(/.*:/, '')) };
})();
