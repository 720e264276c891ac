import { element, setAttributes, show } from '../dom.js';

/** The administration page: on one side the list of its sections, beside it the one that is open. */
export class AdministrationView {
  #root;
  #sections;
  #links;

  /** A section has `name`, `title` and `element`; `addressOf` gives the address at which it is open. */
  constructor(root, sections, addressOf) {
    this.#root = root;
    this.#sections = sections;
    this.#links = sections.map(({ name, title }) =>
      element('a', { href: addressOf(name), 'data-section': name }, title),
    );
    const items = this.#links.map((link) => element('li', {}, link));
    const label = AJS.I18n.getText('milepost.admin.sections');
    const list = element('nav', { class: 'mp-sections', 'aria-label': label }, element('ul', {}, ...items));
    const parts = element('div', { class: 'mp-parts' }, ...sections.map(({ element: part }) => part));
    const title = element('h1', {}, AJS.I18n.getText('milepost.admin.title'));
    root.replaceChildren(title, element('div', { class: 'mp-administration' }, list, parts));
  }

  open(name) {
    setAttributes(this.#root, { 'aria-busy': null });
    this.#sections.forEach((section) => show(section.element, section.name === name));
    this.#links.forEach((link) =>
      setAttributes(link, { 'aria-current': link.dataset.section === name ? 'page' : null }),
    );
  }
}
