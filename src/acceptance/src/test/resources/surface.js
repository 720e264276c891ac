/* What is wrong with the open dialog or, where none is open, with a part of the page. SurfaceCheck puts this into pages. */
window.surface = (() => {
  const FOCUSABLE = 'a[href], area[href], button, input, select, textarea, summary, [tabindex], iframe';
  const WITH_SEGMENTS = { date: 3, 'datetime-local': 6, time: 2, file: 1 };
  const AT_ONCE = '*, *::before, *::after { transition: none !important; animation: none !important; }';
  const LOOKS = 60;

  const style = document.createElement('style');
  style.textContent = AT_ONCE;
  document.head.append(style);

  const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
  const dialog = () => document.querySelector('dialog[open]');
  const named = (node) => node.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
  const isShown = (node) =>
    node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0 && !node.closest('[inert]');

  /** Of radio buttons of one name the keyboard stops at one. */
  const isStop = (node, all) => {
    if (node.type !== 'radio' || node.checked) return true;
    const group = all.filter(({ type, name, form }) => type === 'radio' && name === node.name && form === node.form);
    return !group.some(({ checked }) => checked) && group[0] === node;
  };

  const stopsIn = (root) => {
    const all = [...root.querySelectorAll(FOCUSABLE)].filter(
      (node) => node.tabIndex >= 0 && !node.disabled && node.type !== 'hidden' && isShown(node),
    );
    return all.filter((node) => isStop(node, all));
  };

  /** A field shows the focus by itself, by its label or frame, or by what is in it. */
  const look = (node) => {
    const inside = [...node.querySelectorAll('*')].slice(0, 12);
    return [node, node.parentElement, node.labels?.[0], node.closest('label'), ...inside]
      .filter(Boolean)
      .map((each) => {
        const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, textDecorationLine } =
          getComputedStyle(each);
        const outline = outlineStyle === 'none' ? '' : outlineWidth;
        return [outline, boxShadow, borderColor, backgroundColor, textDecorationLine].join('|');
      })
      .join('/');
  };

  const tooWide = () =>
    [document.documentElement, dialog()].filter((root) => root && root.scrollWidth > root.clientWidth);

  /** The innermost element that sticks out and that nothing on the way clips or scrolls. */
  const widest = (root) => {
    const edge = root.getBoundingClientRect().left + root.clientWidth;
    const isFree = (node) =>
      node === root || (getComputedStyle(node).overflowX === 'visible' && isFree(node.parentElement));
    const out = [...root.querySelectorAll('*')].filter(
      (node) => node.getBoundingClientRect().right > edge + 1 && isShown(node) && isFree(node.parentElement),
    );
    return out.length === 0 ? 'nothing visible' : named(out.at(-1));
  };

  const reached = new Map();
  let before = new Map();

  return {
    /** Everything in light colours; in dark ones only what depends on them. */
    async axeFindings(part) {
      const page = document.documentElement;
      const mode = page.dataset.colorMode;
      const found = [];
      for (const [colours, options] of [
        ['light', {}],
        ['dark', { runOnly: ['color-contrast', 'link-in-text-block'] }],
      ]) {
        page.dataset.colorMode = colours;
        document.getAnimations().forEach((animation) => animation.finish());
        const shown = dialog() ?? document.querySelector(part);
        const { violations } = await axe.run(shown, { resultTypes: ['violations'], ...options });
        for (const { id, nodes } of violations)
          found.push(...nodes.map(({ html, any }) => `${colours} ${id}: ${html.slice(0, 140)} ${any[0]?.message ?? ''}`));
      }
      page.dataset.colorMode = mode;
      return found;
    },

    /** What scrolls sideways as a whole, once the page has taken the new width in. */
    async widthFindings() {
      for (let looks = 0; looks < LOOKS && tooWide().length > 0; looks++) await pause();
      return tooWide().map((root) => `${innerWidth} px: it scrolls sideways because of ${widest(root)}`);
    },

    /** How often the tabulator must be pressed to come to everything once. */
    beginWalk(part) {
      document.activeElement?.blur();
      before = new Map(stopsIn(dialog() ?? document.querySelector(part)).map((node) => [node, look(node)]));
      document.addEventListener('focusin', ({ target }) => {
        if (before.has(target) && !reached.has(target)) reached.set(target, look(target) !== before.get(target));
      });
      const all = stopsIn(dialog() ?? document);
      return all.reduce((sum, { type }) => sum + 1 + (WITH_SEGMENTS[type] ?? 0), 8);
    },

    walkFindings() {
      const still = [...before.keys()].filter((node) => node.isConnected && isShown(node));
      return [
        ...still.filter((node) => !reached.has(node)).map((node) => `no way by keyboard to ${named(node)}`),
        ...still.filter((node) => reached.get(node) === false).map((node) => `no sign of the focus on ${named(node)}`),
      ];
    },

    /** Surfaces.java says by which element it has opened a dialog; a row may have been drawn anew for another width. */
    async openerFindings() {
      const { id } = window.opened.dataset;
      const isBack = (at) => at === window.opened || (id && at.dataset.id === id);
      for (let looks = 0; looks < LOOKS && !isBack(document.activeElement); looks++) await pause();
      const at = document.activeElement;
      return isBack(at) ? [] : [`after the dialog the focus is on ${named(at)}`];
    },
  };
})();
