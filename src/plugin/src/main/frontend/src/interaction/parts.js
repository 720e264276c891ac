/** The places of the page that parts may fill. */
export const PLACES = ['head', 'tools', 'above', 'below'];

/**
 * What joins the roadmap page beside its core. A part has elements for places of the page (`places`: `head`, `tools`,
 * `above` and `below` the grid), is drawn after the page (`draw`), and knows what some buttons do (`actions`, by the
 * name in `data-action`, each told the button). All of them may be left out.
 */
export class Parts {
  /** What changes issues on the page, once it has arrived. */
  editing = null;
  #parts = [];

  /** Each of `makers` makes a part of what it is given: the page. */
  make(makers, page) {
    this.#parts = makers.map((make) => make(page));
  }

  elements(place) {
    return this.#parts.flatMap(({ places }) => places?.[place] ?? []);
  }

  draw(shown) {
    this.#parts.forEach((part) => part.draw?.(shown));
  }

  /** What the parts say of a row besides what it shows. */
  notesOf(row) {
    return this.#parts.flatMap((part) => part.notesOf?.(row) ?? []);
  }

  /** Whether a part leads through past days: it keeps the view where it is, and has the `changedKeys` of each day. */
  get past() {
    return this.#parts.map((part) => part.past).find(Boolean) ?? null;
  }

  /** What parts say of how the roadmap is looked at, as REST names it, so that a picture of it has what they show. */
  get sight() {
    return Object.assign({}, ...this.#parts.map((part) => part.sight?.()));
  }

  /** What the button of an action does, if a part knows it. */
  act(action, button) {
    this.#parts.find(({ actions }) => actions && Object.hasOwn(actions, action))?.actions[action](button);
  }
}
