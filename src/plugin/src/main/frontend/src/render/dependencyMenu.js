import { element, rewrite, setAttributes, setStyle, setText, show } from './dom.js';
import { brokenCount, brokenText, hiddenCount, releaseText } from './dependencyWords.js';
import { filledWhenOpened } from './pocket.js';

const EDGE = 8;

/** What waits for what, as a menu: how many are broken and the way to each, the critical chain, what is released. */
export function dependencyMenu() {
  const count = element('span', { class: 'mp-broken-count' });
  const button = element('summary', { class: 'mp-button' }, arrowSign(), count);
  const chain = element('button', { type: 'button', class: 'mp-button', 'data-action': 'chain' });
  chain.append(AJS.I18n.getText('milepost.dependencies.chain'));
  const content = element('div', {});
  const panel = element('div', { class: 'mp-waits-panel' }, content, chain);
  const menu = element('details', { class: 'mp-waits', hidden: true }, button);
  filledWhenOpened(menu, panel);
  closesWhenLeft(menu, button);
  menu.addEventListener('toggle', () => keepInWindow(panel));
  const update = ({ dependencies, releases, isChained, formats }) => {
    const { broken, edges, hidden, chains, circles } = dependencies;
    show(menu, edges.length + hidden + releases.length > 0);
    const said = brokenCount(broken.length, formats);
    setAttributes(button, { 'aria-label': said, title: said, 'data-broken': broken.length > 0 });
    setText(count, broken.length > 0 ? formats.number(broken.length) : '');
    show(chain, chains.size > 0);
    setAttributes(chain, { 'aria-pressed': String(isChained) });
    const shown = [broken, hidden, circles, releases, formats.locale];
    rewrite(content, shown, () => contentOf(dependencies, releases, formats));
  };
  return { element: menu, update, close: () => menu.removeAttribute('open') };
}

function contentOf({ broken, issues, hidden, circles }, releases, formats) {
  const named = (key) => `${key} ${issues.get(key)?.summary ?? ''}`.trim();
  return [
    heading(brokenCount(broken.length, formats)),
    list(broken.map((edge) => element('li', {}, wayTo(edge.to, brokenText(edge, named, formats))))),
    ...circles.map((keys) => note(AJS.I18n.getText('milepost.dependencies.circle', keys.join(', ')))),
    hidden > 0 ? note(hiddenCount(hidden, formats)) : null,
    releases.length > 0 ? heading(AJS.I18n.getText('milepost.releases.title')) : null,
    releases.length > 0 ? list(releases.map((release) => element('li', {}, releaseText(release, formats)))) : null,
  ].filter(Boolean);
}

function wayTo(key, text) {
  return element('button', { type: 'button', class: 'mp-link', 'data-action': 'dependency', 'data-key': key }, text);
}

function heading(text) {
  return element('h3', {}, text);
}

function note(text) {
  return element('p', { class: 'mp-faint' }, text);
}

function list(items) {
  return items.length > 0 ? element('ul', {}, ...items) : null;
}

function arrowSign() {
  return element('span', { class: 'mp-arrow-sign', 'aria-hidden': 'true' }, '\u21e2');
}

/** The button may stand anywhere in a row of tools that wraps: the panel is moved to where all of it is seen. */
function keepInWindow(panel) {
  setStyle(panel, { transform: 'none' });
  const { left, right } = panel.getBoundingClientRect();
  const shift = Math.max(EDGE - left, Math.min(0, document.documentElement.clientWidth - EDGE - right));
  setStyle(panel, { transform: `translateX(${shift}px)` });
}

/** Escape closes it and gives the focus back; so does what is done elsewhere. */
function closesWhenLeft(menu, button) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.hasAttribute('open')) return;
    event.stopPropagation();
    menu.removeAttribute('open');
    button.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget)) menu.removeAttribute('open');
  });
}
