import { isRestFailure } from '../../api/rest.js';
import { ArchiveView } from '../../render/administration/archiveView.js';
import { SectionFrame } from '../../render/administration/sectionFrame.js';
import { failureText } from '../../render/failures.js';

const CALM = {
  file: null,
  preview: null,
  isConfirmed: false,
  isReading: false,
  isImporting: false,
  refusal: '',
  said: '',
};

/** Everything out as one file, and in again: nothing is replaced that was not looked at and confirmed. */
export class ArchiveSection {
  name = 'archive';
  title = AJS.I18n.getText('milepost.archive.title');
  #api;
  #imported;
  #formats;
  #view;
  #frame;
  #state = CALM;

  /** `imported` is told that everything is another. */
  constructor({ api, formats, imported }) {
    this.#api = api;
    this.#formats = formats;
    this.#imported = imported;
    this.#view = new ArchiveView(api.archiveAddress());
    this.#frame = new SectionFrame(this, ...this.#view.parts);
    this.element.addEventListener('change', ({ target }) => this.#choose(target));
    this.element.addEventListener('click', ({ target }) => {
      if (target.closest('[data-action]')?.dataset.action === 'import') this.#import();
    });
  }

  get element() {
    return this.#frame.element;
  }

  /** While an import is on its way, its answer would be lost. */
  get isChanged() {
    return this.#state.isImporting;
  }

  start() {
    this.#frame.update({ isLoading: false, failure: null });
    this.#draw();
  }

  #choose(target) {
    if (target.dataset.field === 'archive') return this.#read(target.files[0] ?? null, undefined);
    if (target.dataset.field === 'match') return this.#read(this.#state.file, target.value);
    if (target.dataset.field !== 'confirm') return undefined;
    this.#state = { ...this.#state, isConfirmed: target.checked };
    return this.#draw();
  }

  async #read(file, match) {
    this.#state = { ...CALM, file, isReading: file !== null };
    this.#draw();
    if (file === null) return;
    const preview = await this.#attempt(() => this.#api.previewArchive(file, match));
    if (this.#state.file !== file) return;
    this.#state = { ...this.#state, preview, isReading: false };
    this.#draw();
  }

  async #import() {
    const { file, preview, isConfirmed, isImporting } = this.#state;
    if (!preview || !isConfirmed || isImporting) return;
    this.#state = { ...this.#state, isImporting: true, refusal: '' };
    this.#draw();
    const done = await this.#attempt(() => this.#api.importArchive(file, preview));
    this.#state = done
      ? { ...CALM, said: AJS.I18n.getText('milepost.archive.imported') }
      : { ...this.#state, isImporting: false };
    if (done) this.#view.forgetFile();
    this.#draw();
    if (done) this.#imported();
  }

  async #attempt(deed) {
    try {
      return await deed();
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      this.#state = { ...this.#state, refusal: failureText(failure) };
      return null;
    }
  }

  #draw() {
    this.#view.update(this.#state, this.#formats);
  }
}
