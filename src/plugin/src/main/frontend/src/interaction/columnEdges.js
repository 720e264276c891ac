import { columnName } from '../render/columnText.js';
import { element, setAttributes } from '../render/dom.js';

const STEPS = { ArrowLeft: -16, ArrowRight: 16 };

/**
 * The right edges of the columns in the head of the table, which make them wider and narrower by mouse, finger or arrow keys;
 * Home and a double click give back the usual width. They come after the first picture and are drawn after the head.
 */
export class ColumnEdges {
  #board;
  #heads;
  #edges = new WeakMap();

  constructor({ grid, board }) {
    this.#board = board;
    this.#heads = grid.querySelector('.mp-row-head .mp-left').children;
  }

  draw({ state: { isLanes } }) {
    if (this.#board.columns === null) return;
    const { goal, least, most, cells } = this.#board.columns;
    const first = isLanes
      ? AJS.I18n.getText('milepost.roadmap.column.activity')
      : AJS.I18n.getText('milepost.roadmap.column.goal');
    this.#place(0, { name: 'goal', width: goal, least, most }, first);
    cells.forEach((cell, index) => this.#place(index + 1, cell, columnName(cell.name)));
  }

  #place(index, { name, width, least, most }, text) {
    const head = this.#heads[index];
    if (!this.#edges.has(head)) this.#edges.set(head, this.#make(head, name));
    setAttributes(this.#edges.get(head), {
      'aria-label': AJS.I18n.getText('milepost.column.width', text),
      'aria-valuenow': width,
      'aria-valuemin': least,
      'aria-valuemax': most,
    });
  }

  #make(head, name) {
    const told = { role: 'separator', tabindex: 0, 'aria-orientation': 'vertical', 'data-column': name };
    const edge = element('div', { class: 'mp-edge', ...told });
    edge.addEventListener('pointerdown', (event) => this.#pull(edge, event));
    edge.addEventListener('keydown', (event) => this.#step(edge, event));
    edge.addEventListener('dblclick', () => this.#take(edge, null));
    head.append(edge);
    return edge;
  }

  #pull(edge, { clientX, pointerId }) {
    const before = valueOf(edge, 'now');
    const move = (event) => this.#take(edge, before + event.clientX - clientX);
    edge.setPointerCapture(pointerId);
    edge.addEventListener('pointermove', move);
    const end = () => edge.removeEventListener('pointermove', move);
    ['pointerup', 'pointercancel'].forEach((name) => edge.addEventListener(name, end, { once: true }));
  }

  #step(edge, event) {
    const { key } = event;
    if (key !== 'Home' && !STEPS[key]) return;
    event.preventDefault();
    event.stopPropagation();
    this.#take(edge, key === 'Home' ? null : valueOf(edge, 'now') + STEPS[key]);
  }

  /** No wider than its edge can go, so that what is kept is what was seen; said at once, so that the next step goes on from it. */
  #take(edge, wanted) {
    const width = wanted && Math.round(Math.min(valueOf(edge, 'max'), Math.max(valueOf(edge, 'min'), wanted)));
    if (width !== null) setAttributes(edge, { 'aria-valuenow': width });
    this.#board.widen(edge.dataset.column, width);
  }
}

function valueOf(edge, which) {
  return Number(edge.getAttribute(`aria-value${which}`));
}
