const LEAST_MOVE = 5;

/**
 * Something that a mouse takes at one row and carries to another one. `deed` says what: `begin(event)` gives it or null,
 * `accepts(what, row)` whether it can be put down at a row, `show(what, place)` draws it on its way (null when it has come to
 * an end) and `drop(what, row)` puts it down. Escape lets go of it.
 */
export class Carry {
  #editing;
  #grid;
  #deed;
  #pressed = null;
  #what = null;
  #under = null;
  #isEnding = false;

  constructor(editing, deed) {
    this.#editing = editing;
    this.#grid = editing.page.grid;
    this.#deed = deed;
    const on = (type, act, options) => this.#grid.addEventListener(type, act, options);
    on('pointerdown', (event) => this.#press(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', () => this.#release());
    on('pointercancel', () => this.#end());
    on('click', (event) => this.#swallow(event), { capture: true });
    document.addEventListener('keydown', (event) => this.#escape(event), { capture: true });
  }

  #press(event) {
    this.#pressed = null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain || event.pointerType === 'touch') return;
    const what = this.#deed.begin(event);
    if (what) this.#pressed = { what, x: event.clientX, y: event.clientY, pointerId: event.pointerId };
  }

  #move({ clientX, clientY }) {
    if (this.#pressed) this.#beginAt(clientX, clientY);
    if (this.#what === null) return;
    this.#under?.removeAttribute('data-drop');
    const row = document.elementFromPoint(clientX, clientY)?.closest('.mp-row') ?? null;
    const target = row && this.#editing.rowOf(row.dataset.id)?.row;
    this.#under = target && this.#deed.accepts(this.#what, target) ? row : null;
    this.#under?.setAttribute('data-drop', '');
    this.#deed.show(this.#what, { x: clientX, y: clientY, target: this.#under && target });
  }

  #beginAt(clientX, clientY) {
    const { what, x, y, pointerId } = this.#pressed;
    if (Math.max(Math.abs(clientX - x), Math.abs(clientY - y)) < LEAST_MOVE) return;
    this.#pressed = null;
    this.#what = what;
    this.#grid.setPointerCapture?.(pointerId);
    this.#grid.dataset.carry = '';
    window.getSelection()?.removeAllRanges();
  }

  #release() {
    const [what, under] = [this.#what, this.#under];
    this.#end();
    if (what && under) this.#deed.drop(what, this.#editing.rowOf(under.dataset.id).row);
  }

  #end() {
    this.#pressed = null;
    if (this.#what === null) return;
    this.#under?.removeAttribute('data-drop');
    this.#under = null;
    this.#what = null;
    delete this.#grid.dataset.carry;
    this.#deed.show(null, null);
    this.#isEnding = true;
    setTimeout(() => (this.#isEnding = false));
  }

  /** The click that ends it is none. */
  #swallow(event) {
    if (!this.#isEnding) return;
    event.stopPropagation();
    event.preventDefault();
  }

  #escape(event) {
    if (event.key !== 'Escape' || this.#what === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  }
}
