import { showArriving } from '../render/arrival.js';
import { pastViews } from '../render/pastViews.js';
import { isTyped } from './typedKeys.js';

const CALM_MILLIS = 1500;
const KEYS = { l: 'travel', n: 'news' };

/**
 * Looking back: a slider over past days, by a button and the key "L", and what has changed since the last visit, by the key
 * "N" and by a line that `bring` offers once it is there. It comes when the page has been drawn for a while, or is asked for.
 */
export function pastPart(bring) {
  return (page) => {
    const { button, offer, holder } = pastViews();
    let [late, arriving, shown] = [null, null, null];
    const arrive = async () => {
      arriving ??= bring({ page, button, offer, holder });
      try {
        late = await arriving;
        late.draw(shown);
      } catch (failure) {
        arriving = null;
        throw failure;
      }
    };
    const deed = async (name) => {
      showArriving(button, true);
      try {
        await arrive();
        late[name]();
      } catch (failure) {
        console.error(failure);
        page.say(AJS.I18n.getText('milepost.past.not.arrived'));
      }
      showArriving(button, false);
    };
    document.addEventListener('keydown', (event) => {
      const name = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : null;
      if (name === null || isTyped(event) || page.plan === null) return;
      event.preventDefault();
      deed(name);
    });
    const draw = (now) => {
      if (shown === null) setTimeout(() => arrive().catch(console.error), CALM_MILLIS);
      shown = now;
      late?.draw(now);
    };
    return {
      places: { tools: [button], head: [offer], above: [holder] },
      draw,
      get past() {
        return late?.travelling ?? null;
      },
      notesOf: (row) => late?.notesOf(row) ?? [],
      actions: { travel: () => deed('travel') },
    };
  };
}
