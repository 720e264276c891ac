const LEAST_MOVE = 5;
const FINGER_MOVE = 10;
const LONG_PRESS_MILLIS = 450;

/**
 * Something that is taken at one place of an area and carried to another one, by a mouse, or by a finger that has rested on it
 * first where the deed says `byFinger`. `deed` says what: `begin(event)` gives it or null, `placeAt(element, point)` the
 * place { node, target } below a pointer or null, `accepts(what, target)` whether it can be put down there, `show(what, place)`
 * draws it on its way (null when it has come to an end) and `drop(what, target)` puts it down. Escape lets go of it.
 */
export class Carry {
  #area;
  #deed;
  #pressed = null;
  #what = null;
  #under = null;
  #isEnding = false;

  constructor(area, deed) {
    this.#area = area;
    this.#deed = deed;
    const on = (type, act, options) => area.addEventListener(type, act, options);
    on('pointerdown', (event) => this.#press(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', () => this.#release());
    on('pointercancel', () => this.#end());
    on('dragstart', (event) => this.#isHeld && event.preventDefault());
    on('contextmenu', (event) => this.#what !== null && event.preventDefault());
    on('touchmove', (event) => this.#what !== null && event.cancelable && event.preventDefault(), { passive: false });
    on('click', (event) => this.#swallow(event), { capture: true });
    document.addEventListener('keydown', (event) => this.#escape(event), { capture: true });
  }

  get #isHeld() {
    return this.#pressed !== null || this.#what !== null;
  }

  #press(event) {
    this.#let();
    const isFinger = event.pointerType === 'touch';
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain || (isFinger && !this.#deed.byFinger)) return;
    const what = this.#deed.begin(event);
    if (!what) return;
    this.#pressed = { what, x: event.clientX, y: event.clientY, pointerId: event.pointerId, isFinger };
    if (isFinger) this.#pressed.timer = setTimeout(() => this.#begin(), LONG_PRESS_MILLIS);
  }

  #let() {
    clearTimeout(this.#pressed?.timer);
    this.#pressed = null;
  }

  #move({ clientX, clientY }) {
    if (this.#pressed) this.#leaveOrBegin(clientX, clientY);
    if (this.#what === null) return;
    this.#under?.node.removeAttribute('data-drop');
    const place = this.#deed.placeAt(document.elementFromPoint(clientX, clientY), { x: clientX, y: clientY });
    this.#under = place && this.#deed.accepts(this.#what, place.target) ? place : null;
    this.#under?.node.setAttribute('data-drop', '');
    this.#deed.show(this.#what, { x: clientX, y: clientY, target: this.#under?.target ?? null });
  }

  /** A finger that moves before it has rested scrolls. */
  #leaveOrBegin(clientX, clientY) {
    const { x, y, isFinger } = this.#pressed;
    const far = Math.max(Math.abs(clientX - x), Math.abs(clientY - y));
    if (far < (isFinger ? FINGER_MOVE : LEAST_MOVE)) return;
    if (isFinger) this.#let();
    else this.#begin();
  }

  #begin() {
    const { what, x, y, pointerId, isFinger } = this.#pressed;
    this.#pressed = null;
    this.#what = what;
    this.#area.setPointerCapture?.(pointerId);
    this.#area.dataset.carry = '';
    if (isFinger) window.navigator.vibrate?.(20);
    window.getSelection()?.removeAllRanges();
    this.#deed.show(what, { x, y, target: null });
  }

  #release() {
    const [what, under] = [this.#what, this.#under];
    this.#end();
    if (what && under) this.#deed.drop(what, under.target);
  }

  #end() {
    this.#let();
    if (this.#what === null) return;
    this.#under?.node.removeAttribute('data-drop');
    this.#under = null;
    this.#what = null;
    delete this.#area.dataset.carry;
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
