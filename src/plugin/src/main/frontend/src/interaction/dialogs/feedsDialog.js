import { feedsView } from '../../render/dialogs/feedsView.js';
import { attempt, openDialog } from './openDialog.js';

/** Makes links to what the reader sees, shows each new address once, and ends links after asking. */
export class FeedsDialog {
  #around;
  #view;
  #typed = { kind: 'calendar', name: '' };
  #asked = null;

  /** `around` is { host, api, formats, wish }: the wish is what a link shows. */
  constructor(around) {
    this.#around = around;
    this.#view = feedsView(this.#typed, around.formats);
  }

  open() {
    const { frame } = this.#view;
    openDialog(this.#around.host, frame, {
      input: (path, value) => this.#input(path, value),
      press: (name, { id }) => this.#press(name, id),
      submit: () => this.#make(),
    });
    return this.#read();
  }

  #input(path, value) {
    this.#typed = { ...this.#typed, [path]: value };
  }

  #press(name, id) {
    if (name === 'end') return this.#ask(id);
    if (name === 'ended') return this.#end(this.#asked);
    if (name === 'copy') return this.#copy();
    return this.#view.frame.alert('');
  }

  async #read() {
    const { api } = this.#around;
    this.#view.draw((await attempt(this.#view.frame, '', () => api.feeds())) ?? null);
  }

  async #make() {
    const { frame } = this.#view;
    const { kind, name } = this.#typed;
    if (name.trim() === '') return this.#view.askForName();
    const { api, wish } = this.#around;
    const roadmap = kind === 'calendar' ? { ...wish, sort: undefined, colour: undefined } : wish;
    const making = AJS.I18n.getText('milepost.plan.saving');
    const made = await attempt(frame, making, () => api.make(kind, name.trim(), roadmap));
    if (!made) return undefined;
    this.#view.tell(kind, made.address);
    return this.#read();
  }

  async #copy() {
    const { frame, field } = this.#view;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      frame.status(AJS.I18n.getText('milepost.feeds.copied'));
    } catch {
      frame.status(AJS.I18n.getText('milepost.feeds.copy.yourself'));
    }
  }

  #ask(id) {
    this.#asked = id;
    this.#view.frame.ask(AJS.I18n.getText('milepost.feeds.end.ask'), [
      ['keep', AJS.I18n.getText('milepost.feeds.end.no')],
      ['ended', AJS.I18n.getText('milepost.feeds.end.yes')],
    ]);
  }

  async #end(id) {
    const { frame } = this.#view;
    const ending = AJS.I18n.getText('milepost.plan.saving');
    const isEnded = await attempt(frame, ending, async () => {
      await this.#around.api.end(id);
      return true;
    });
    if (!isEnded) return;
    await this.#read();
    frame.status(AJS.I18n.getText('milepost.feeds.ended'));
    frame.name.focus();
  }
}
