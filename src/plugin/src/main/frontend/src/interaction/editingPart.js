import { element } from '../render/dom.js';

const PAUSE_MILLIS = 10000;
const NEAR = ['pointerover', 'focusin'];

/**
 * Lets who may change issues edit them on the roadmap: brings what that takes once such a reader comes near the rows, and
 * lends it a place below them. Until it is there the page is only read; where it does not come, it is asked for later.
 */
export function editingPart(bring) {
  return (page) => {
    const dock = element('div', { class: 'mp-dock' });
    const part = { places: { below: [dock] }, draw: (shown) => (part.shown = shown) };
    let isAsked = false;
    const arrive = async () => {
      if (isAsked || !page.plan?.canMeasure) return;
      isAsked = true;
      try {
        part.draw = await start(bring, page, dock, part);
        NEAR.forEach((type) => page.grid.removeEventListener(type, arrive));
      } catch (failure) {
        console.error(failure);
        setTimeout(() => (isAsked = false), PAUSE_MILLIS);
      }
    };
    NEAR.forEach((type) => page.grid.addEventListener(type, arrive, { passive: true }));
    return part;
  };
}

async function start(bring, page, dock, part) {
  const editing = await bring(page, dock);
  editing.draw(part.shown);
  return (shown) => editing.draw(shown);
}
