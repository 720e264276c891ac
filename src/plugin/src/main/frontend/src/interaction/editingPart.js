import { element } from '../render/dom.js';

const PAUSE_MILLIS = 10000;
const NEAR = ['pointerover', 'focusin'];
const ROWS = '.mp-scroller, .mp-mode';

/**
 * Lets who may change issues edit them on the roadmap: brings what that takes once such a reader comes near the rows, and
 * lends it a place below them. Until it is there the page is only read; where it does not come, it is asked for later.
 */
export function editingPart(bring) {
  return (page) => {
    const dock = element('div', { class: 'mp-dock' });
    const part = { places: { below: [dock] }, draw: (shown) => (part.shown = shown) };
    let isAsked = false;
    const root = page.grid.closest('.milepost');
    const near = ({ target }) => target.closest(ROWS) && arrive();
    const arrive = async () => {
      if (isAsked || !page.plan?.canMeasure) return;
      isAsked = true;
      try {
        part.draw = await start(bring, page, dock, part);
        NEAR.forEach((type) => root.removeEventListener(type, near));
      } catch (failure) {
        console.error(failure);
        setTimeout(() => (isAsked = false), PAUSE_MILLIS);
      }
    };
    NEAR.forEach((type) => root.addEventListener(type, near, { passive: true }));
    return part;
  };
}

async function start(bring, page, dock, part) {
  const editing = await bring(page, dock);
  page.parts.editing = editing;
  editing.draw(part.shown);
  page.drawSoon();
  return (shown) => editing.draw(shown);
}
