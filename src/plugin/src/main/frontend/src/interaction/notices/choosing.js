import { isRestFailure } from '../../api/rest.js';

/** How the reader wants to be told by mail: read when it is asked for, kept when he says so, not lost by a failure. */
export class Choosing {
  #api;
  #panel;
  #draw;
  #saved;
  #state = { isChoosing: false, choice: { read: null, failure: null, isSaved: false } };

  constructor(api, panel, { draw, saved }) {
    this.#api = api;
    this.#panel = panel;
    this.#draw = draw;
    this.#saved = saved;
    const form = panel.choice.element;
    form.addEventListener('submit', (event) => this.#save(event));
    form.addEventListener('input', () => this.#set({ isSaved: false }));
  }

  get state() {
    return this.#state;
  }

  async open() {
    this.#state.isChoosing = true;
    this.#set({ read: null, failure: null, isSaved: false });
    this.#panel.element.focus();
    await this.#trying(async () => {
      const read = await this.#api.choice();
      this.#panel.choice.fill(read);
      this.#set({ read });
      if (document.activeElement === this.#panel.element) this.#panel.choice.select.focus();
    });
  }

  close() {
    this.#state.isChoosing = false;
    this.#draw();
    this.#panel.settings.focus();
  }

  async #save(event) {
    event.preventDefault();
    await this.#trying(async () => {
      const read = await this.#api.choose(this.#panel.choice.chosen());
      this.#set({ read, failure: null, isSaved: true });
      await this.#saved();
    });
  }

  async #trying(deed) {
    try {
      await deed();
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      this.#set({ failure });
    }
  }

  #set(changes) {
    this.#state.choice = { ...this.#state.choice, ...changes };
    this.#draw();
  }
}
