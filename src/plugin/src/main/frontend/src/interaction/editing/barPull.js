import { draggedDates, edgeSpeed, gripAt, isLinkAt, movedDates, resizedDates } from '../../layout/dragging.js';
import { datesIn, itemOf } from '../../model/revision.js';
import { barAt, barUnder, xOf } from './barsUnder.js';

const NEAR_BAR = 13;
const FINGER = 22;
const LEAST_MOVE = 3;
const FINGER_MOVE = 10;
const LONG_PRESS_MILLIS = 450;

/**
 * Bars under a pointer: pulled by an end they become longer or shorter, by their middle they move, together with what is
 * picked besides. A finger has to rest on a bar first, so that it can still scroll. Escape puts back.
 */
export class BarPull {
  #editing;
  #grid;
  #near = null;
  #pull = null;
  #pressed = null;
  #frame = null;

  constructor(editing) {
    this.#editing = editing;
    this.#grid = editing.page.grid;
    const on = (type, act, options) => this.#grid.addEventListener(type, act, options);
    on('pointermove', (event) => this.#move(event));
    on('pointerdown', (event) => this.#press(event));
    on('pointerup', (event) => this.#release(event));
    on('pointercancel', () => this.#cancel());
    on('pointerleave', () => this.#comeNear(null));
    on('touchmove', (event) => this.#pull && event.cancelable && event.preventDefault(), { passive: false });
    on('contextmenu', (event) => this.#pull && event.preventDefault());
    on('click', (event) => this.#swallow(event), { capture: true });
    document.addEventListener('keydown', (event) => this.#escape(event), { capture: true });
  }

  /** What lies over the bars of a scene: the ends of the one under the pointer, and the dates of the one that is pulled. */
  over({ placed, view }) {
    const id = this.#pull?.id ?? this.#near?.id;
    const at = id && placed.find(({ row }) => row.id === id);
    if (!at?.mark) return null;
    const { bar } = at.mark;
    const isHeld = this.#pull !== null;
    const dates = isHeld ? itemOf(at.row) : null;
    return { top: at.top, height: at.height, bar, view, dates, hasEnds: bar.kind !== 'undated' };
  }

  #move(event) {
    if (this.#pull) return this.#drag(event.clientX);
    if (this.#pressed) return this.#leaveOrBegin(event);
    if (event.pointerType !== 'touch') this.#comeNear(this.#gripUnder(event));
    return undefined;
  }

  /** Shows by the pointer and by its ends what would be pulled. */
  #comeNear(near) {
    const isSame = near?.id === this.#near?.id;
    this.#near = near;
    if (near) this.#grid.dataset.grip = near.grip ?? 'near';
    else delete this.#grid.dataset.grip;
    if (!isSame) this.#editing.page.board.drawSoon();
  }

  /** { id, grip } of the row under the pointer, null where it has nothing to pull; the grip is null beside the bar. */
  #gripUnder(event) {
    const found = barUnder(this.#editing, event);
    if (!found) return null;
    const isFinger = event.pointerType === 'touch';
    const isAtBar = found.beside <= (isFinger ? FINGER : NEAR_BAR);
    const grip = isAtBar ? gripAt(found.bar, found.x, isFinger ? FINGER : undefined) : null;
    return { id: found.row.id, grip: isAtBar && !grip && isLinkAt(found.bar, found.x) ? 'link' : grip };
  }

  #press(event) {
    this.#pressed = null;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const near = this.#gripUnder(event);
    if (near === null) this.#pressClosed(event);
    if (!near?.grip || near.grip === 'link') return;
    const { clientX, clientY, pointerId, pointerType } = event;
    this.#pressed = { ...near, clientX, clientY, pointerId, isFinger: pointerType === 'touch' };
    if (this.#pressed.isFinger) this.#pressed.timer = setTimeout(() => this.#begin(), LONG_PRESS_MILLIS);
  }

  /** Who pulls at what he may not change is told why. */
  #pressClosed(event) {
    const found = barAt(this.#editing, event);
    const why = found && found.beside <= NEAR_BAR && gripAt(found.bar, found.x) ? this.#editing.whyNot(found.row) : '';
    if (why) this.#pressed = { why, clientX: event.clientX, clientY: event.clientY };
  }

  /** A finger that moves before it has rested scrolls. */
  #leaveOrBegin({ clientX, clientY }) {
    const { clientX: x, clientY: y, isFinger, timer, why } = this.#pressed;
    const far = Math.max(Math.abs(clientX - x), Math.abs(clientY - y));
    if (far <= (isFinger ? FINGER_MOVE : LEAST_MOVE)) return;
    clearTimeout(timer);
    if (why) this.#editing.explain(why);
    if (isFinger || why) this.#pressed = null;
    else this.#begin(clientX);
  }

  #begin(x = this.#pressed.clientX) {
    const { id, grip, clientX, pointerId, isFinger } = this.#pressed;
    const { row, revised } = this.#editing.rowOf(id) ?? {};
    this.#pressed = null;
    if (!row) return;
    this.#grid.setPointerCapture?.(pointerId);
    if (isFinger) window.navigator.vibrate?.(20);
    const { start, due } = itemOf(revised);
    const pressed = this.#dayAt(clientX);
    this.#pull = { id, row, grip, pressed, start, due, x, others: this.#editing.pickedBeside(row) };
    this.#grid.dataset.pull = grip;
    this.#drag(x);
    this.#scrollOn();
  }

  #drag(x) {
    this.#pull.x = x;
    this.#editing.hold(this.#parts());
  }

  /** By issue, what the pull makes of the bar and of those that are picked besides. */
  #parts() {
    const { row, grip, pressed, x, start, due, others } = this.#pull;
    const at = this.#dayAt(x);
    const days = Math.round(at - pressed);
    const parts = new Map([[itemOf(row).key, datesIn(draggedDates({ start, due }, grip, { pressed, at }))]]);
    for (const { row: other, revised } of grip === 'draw' ? [] : others) {
      const dates = itemOf(revised);
      const moved = grip === 'move' ? movedDates(dates, days) : resizedDates(dates, grip, days);
      parts.set(itemOf(other).key, datesIn(moved));
    }
    return parts;
  }

  #release() {
    clearTimeout(this.#pressed?.timer);
    this.#pressed = null;
    if (!this.#pull) return;
    const { row, others } = this.#pull;
    const parts = this.#parts();
    const wanted = [{ row }, ...others].filter(({ row: each }) => parts.has(itemOf(each).key));
    this.#end();
    this.#editing.stage(wanted.map(({ row: each }) => ({ row: each, to: parts.get(itemOf(each).key) })));
  }

  #cancel() {
    clearTimeout(this.#pressed?.timer);
    this.#pressed = null;
    if (!this.#pull) return;
    this.#end();
    this.#editing.hold(new Map());
  }

  #end() {
    this.#pull = null;
    delete this.#grid.dataset.pull;
    cancelAnimationFrame(this.#frame);
    this.hasPulled = true;
    setTimeout(() => (this.hasPulled = false));
  }

  #escape(event) {
    if (event.key !== 'Escape' || !this.#pull) return;
    event.preventDefault();
    event.stopPropagation();
    this.#cancel();
  }

  /** The click that ends a pull is none. */
  #swallow(event) {
    if (!this.hasPulled) return;
    this.hasPulled = false;
    event.stopPropagation();
    event.preventDefault();
  }

  /** The view follows what is held at its edge. */
  #scrollOn() {
    this.#frame = requestAnimationFrame(() => {
      if (!this.#pull) return;
      const { board } = this.#editing.page;
      const { from, to } = board.span;
      const speed = edgeSpeed(board.xOf(this.#pull.x), to - from);
      if (speed !== 0) {
        board.toX(from + speed);
        this.#drag(this.#pull.x);
      }
      this.#scrollOn();
    });
  }

  #dayAt(clientX) {
    return this.#editing.page.board.scale.day(xOf(this.#editing, clientX));
  }
}
