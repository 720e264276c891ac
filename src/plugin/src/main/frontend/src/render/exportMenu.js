import { element, setAttributes, setText, show } from './dom.js';

const PAPERS = ['A4', 'A3', 'A2', 'A1'];

/**
 * The menu by which the roadmap is taken out, after the menu button pattern of the ARIA authoring practices: files are links,
 * so that the browser keeps them, all else are deeds of the page.
 */
export function exportMenu() {
  const button = element('button', {
    type: 'button',
    class: 'mp-button mp-export-button',
    id: 'mp-export-button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-controls': 'mp-export-menu',
  });
  button.append(AJS.I18n.getText('milepost.roadmap.export'));
  const files = new Map([
    ['xlsx', file(AJS.I18n.getText('milepost.roadmap.export.xlsx'))],
    ['csv', file(AJS.I18n.getText('milepost.roadmap.export.csv'))],
    ['ics', file(AJS.I18n.getText('milepost.roadmap.export.ics'))],
    ['svg', file(AJS.I18n.getText('milepost.roadmap.export.svg'))],
    ...PAPERS.map((paper) => [paper, file(AJS.I18n.getText('milepost.roadmap.export.pdf', paper))]),
  ]);
  const deeds = {
    png: deed('png', AJS.I18n.getText('milepost.roadmap.export.png')),
    print: deed('print', AJS.I18n.getText('milepost.roadmap.export.print')),
    links: deed('links', AJS.I18n.getText('milepost.roadmap.export.links')),
  };
  const [xlsx, csv, ics, svg, ...papers] = files.values();
  const list = element(
    'div',
    { class: 'mp-menu', id: 'mp-export-menu', role: 'menu', 'aria-labelledby': button.id, hidden: true },
    group([xlsx, csv, ics]),
    group([deeds.png, svg]),
    group([...papers, deeds.print]),
    group([deeds.links]),
  );
  const failed = element('span', { class: 'mp-wrong', role: 'alert' });
  const whole = element('span', { class: 'mp-export-menu' }, button, failed);
  const open = (isOpen) => {
    if (isOpen) button.after(list);
    setAttributes(button, { 'aria-expanded': String(isOpen) });
    show(list, isOpen);
  };
  /** `addressOf` is told the kind of a file, and its paper. */
  const fill = (addressOf) => files.forEach((link, kind) => setAttributes(link, { href: addressOf(kind) }));
  const items = () => [...list.querySelectorAll('[role=menuitem]')];
  return { element: whole, button, list, items, open, fill, fail: (text) => setText(failed, text) };
}

function group(items) {
  return element('div', { class: 'mp-menu-group', role: 'group' }, ...items);
}

function file(text) {
  return element('a', { class: 'mp-menu-item', role: 'menuitem', tabindex: -1, download: true }, text);
}

function deed(action, text) {
  const attributes = { type: 'button', class: 'mp-menu-item', role: 'menuitem', tabindex: -1, 'data-action': action };
  return element('button', attributes, text);
}
