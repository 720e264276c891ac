import { isoOf } from '../model/days.js';
import { slowView } from '../render/slowView.js';

/**
 * Says that the server takes longer than usual, and lets the reader ask again or wait no longer; then the page shows the day
 * that it has. The page stays usable meanwhile.
 */
export function slowPart(slow) {
  return (page) => {
    const view = slowView();
    slow.changed = (count) => view.update(count > 0);
    const stop = () => {
      slow.stop();
      const { plan } = page;
      if (plan !== null) page.lookBack(plan.isPast ? isoOf(plan.asOf) : undefined);
    };
    return { places: { head: [view.element] }, actions: { 'slow-again': () => slow.again(), 'slow-stop': stop } };
  };
}
