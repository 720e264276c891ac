import { button, element, setText, show } from '../dom.js';

/**
 * What every section of the administration page looks like: a heading that takes the focus when the section is opened,
 * what to say while its content is on its way or where it did not come, and a button (`data-action=reload`) to ask again.
 */
export class SectionFrame {
  #loading = element('p', { class: 'mp-faint' });
  #failure = element('p', { class: 'mp-failure', role: 'alert' });
  #retry = button('mp-button', { 'data-action': 'reload' });
  #body;

  constructor({ name, title, hint }, ...content) {
    this.heading = element('h2', { tabindex: -1, id: `mp-section-${name}` }, title);
    this.#body = element('div', { class: 'mp-section-body' }, ...content);
    setText(this.#loading, AJS.I18n.getText('milepost.admin.loading'));
    setText(this.#retry, AJS.I18n.getText('milepost.admin.retry'));
    this.element = element(
      'section',
      { class: 'mp-section', 'aria-labelledby': this.heading.id },
      this.heading,
      hint ? element('p', { class: 'mp-section-hint' }, hint) : null,
      this.#loading,
      this.#failure,
      this.#retry,
      this.#body,
    );
    this.update({ isLoading: true, failure: null });
  }

  /** `failure` is what to say where the content did not arrive. */
  update({ isLoading, failure }) {
    this.element.setAttribute('aria-busy', String(isLoading));
    show(this.#loading, isLoading);
    show(this.#failure, failure !== null);
    show(this.#retry, failure !== null);
    setText(this.#failure, failure ?? '');
    show(this.#body, !isLoading && failure === null);
  }
}
