import { element, setAttributes, setText, show } from './dom.js';
import { settingsView } from './settingsView.js';
import { statusView } from './statusView.js';

/** The administration page: what counts on one side, how the calculation is doing on the other, the rules of a plan below. */
export class AdministrationView {
  settings = settingsView();
  status = statusView();
  #loading = element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.admin.loading'));
  #failure = element('p', { class: 'mp-failure', role: 'alert' });
  #retry = element('button', { type: 'button', class: 'mp-button', 'data-action': 'reload' });
  #root;

  #rules;

  constructor(root, rules) {
    this.#root = root;
    this.#rules = rules;
    setText(this.#retry, AJS.I18n.getText('milepost.admin.retry'));
    const title = element('h1', {}, AJS.I18n.getText('milepost.admin.title'));
    const parts = element('div', { class: 'mp-parts' }, this.settings.element, this.status.element, rules);
    root.replaceChildren(title, this.#loading, this.#failure, this.#retry, parts);
  }

  /** `failure` is what to say where the settings did not arrive. */
  drawFrame({ isLoading, failure }) {
    setAttributes(this.#root, { 'aria-busy': String(isLoading) });
    show(this.#loading, isLoading);
    show(this.#failure, failure !== null);
    show(this.#retry, failure !== null);
    setText(this.#failure, failure ?? '');
    [this.settings.element, this.status.element, this.#rules].forEach((part) =>
      show(part, !isLoading && failure === null),
    );
  }
}
