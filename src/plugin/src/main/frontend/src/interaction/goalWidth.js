const KEY = 'milepost.goal.width';
const STEPS = { ArrowLeft: -16, ArrowRight: 16 };

/** How wide somebody has made the column of goals, by mouse, finger or arrow keys; this browser remembers it, Home forgets it. */
export class GoalWidth {
  wanted;
  #storage;
  #changed;

  constructor(grid, storage, changed) {
    this.#storage = storage;
    this.#changed = changed;
    this.wanted = Number(storage?.getItem(KEY)) || null;
    const edge = grid.querySelector('.mp-edge');
    edge.addEventListener('pointerdown', (event) => this.#pull(edge, event));
    edge.addEventListener('keydown', (event) => this.#step(edge, event));
  }

  #pull(edge, { clientX, pointerId }) {
    const before = Number(edge.getAttribute('aria-valuenow'));
    const move = (event) => this.#take(before + event.clientX - clientX);
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
    this.#take(key === 'Home' ? null : Number(edge.getAttribute('aria-valuenow')) + STEPS[key]);
  }

  #take(width) {
    this.wanted = width === null ? null : Math.max(1, Math.round(width));
    if (width === null) this.#storage?.removeItem(KEY);
    else this.#storage?.setItem(KEY, String(this.wanted));
    this.#changed();
  }
}
