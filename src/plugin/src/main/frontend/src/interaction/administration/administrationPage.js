import { AdministrationView } from '../../render/administration/administrationView.js';

const NAME = 'section';

/** The administration page at work: opens one of its sections at a time, and keeps in the address which. */
export class AdministrationPage {
  #sections;
  #view;
  #window;
  #started = new Set();
  #open = null;

  constructor({ root, sections, window: frame = window }) {
    this.#sections = sections;
    this.#window = frame;
    this.#view = new AdministrationView(root, sections, (name) => this.#addressOf(name));
    root.addEventListener('click', (event) => this.#follow(event));
    frame.addEventListener('popstate', () => this.#show(this.#named()));
    frame.addEventListener('beforeunload', (event) => this.#guard(event));
  }

  /** Opens the section that the address names; the first where it names none that there is. */
  start() {
    return this.#show(this.#named());
  }

  #named() {
    const name = new URLSearchParams(this.#window.location.search).get(NAME);
    return this.#sections.find((section) => section.name === name) ?? this.#sections[0];
  }

  #addressOf(name) {
    const url = new URL(this.#window.location.href);
    url.searchParams.set(NAME, name);
    return url.pathname + url.search;
  }

  /** A link that is to be opened elsewhere stays a link. */
  #follow(event) {
    const link = event.target.closest('[data-section]');
    if (!link || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const section = this.#sections.find(({ name }) => name === link.dataset.section);
    if (section !== this.#open) this.#window.history.pushState(null, '', link.getAttribute('href'));
    this.#show(section);
    section.element.querySelector('h2').focus();
  }

  async #show(section) {
    if (section !== this.#open) this.#open?.closed?.();
    this.#open = section;
    this.#view.open(section.name);
    if (!this.#started.has(section)) {
      this.#started.add(section);
      await section.start();
    }
    if (section === this.#open) section.opened?.();
  }

  /** The browser asks whether to leave; the words are its own. */
  #guard(event) {
    if (this.#sections.some(({ isChanged }) => isChanged)) event.preventDefault();
  }
}
