import { COLUMNS } from '../model/columns.js';

/** How wide somebody has made columns of the table, which this browser remembers: `wanted` has pixels by name, of the goals' too. */
export class ColumnWidths {
  wanted;
  #storage;

  constructor(storage) {
    this.#storage = storage;
    this.wanted = Object.fromEntries(
      ['goal', ...COLUMNS].map((name) => [name, Number(storage?.getItem(keyOf(name))) || null]),
    );
  }

  /** A width of null is the usual one again. */
  take(name, width) {
    this.wanted[name] = width;
    if (width === null) this.#storage?.removeItem(keyOf(name));
    else this.#storage?.setItem(keyOf(name), String(width));
  }
}

function keyOf(name) {
  return `milepost.${name}.width`;
}
