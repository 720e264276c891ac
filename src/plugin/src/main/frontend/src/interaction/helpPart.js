import { helpViews } from '../render/helpViews.js';
import { showArriving } from '../render/arrival.js';
import { isTyped } from './typedKeys.js';

const SEEN = 'milepost.tour';

/**
 * Help in place: a button and the key "?" show the keys, and who has not been here before is offered a tour; this browser
 * remembers that it was taken or put away. `late` brings both when they are first asked for.
 */
export function helpPart({ late, memory = window.localStorage }) {
  return (page) => {
    const { button, offer, showOffer, fail } = helpViews();
    const arriving = async (from, deed) => {
      showArriving(from, true);
      fail('');
      try {
        await deed(await late());
      } catch (failure) {
        console.error(failure);
        fail(AJS.I18n.getText('milepost.roadmap.help.failed'));
      }
      showArriving(from, false);
    };
    const putAway = () => {
      remember(memory);
      showOffer(false);
    };
    const tour = (from) => {
      putAway();
      button.focus();
      return arriving(from, (sharing) => sharing.tour());
    };
    const help = () => arriving(button, (sharing) => sharing.help({ tour: () => tour(button) }));
    document.addEventListener('keydown', (event) => {
      if (event.key !== '?' || isTyped(event) || page.plan === null) return;
      event.preventDefault();
      help();
    });
    showOffer(!isKnown(memory));
    return {
      places: { head: [button], above: [offer] },
      actions: { help, tour, 'no-tour': putAway },
    };
  };
}

/** Some browsers refuse to remember anything; then nothing is offered unasked. */
function isKnown(memory) {
  try {
    return memory.getItem(SEEN) !== null;
  } catch {
    return true;
  }
}

/** A browser that refuses is asked again at the next visit. */
function remember(memory) {
  try {
    memory.setItem(SEEN, 'seen');
  } catch {
    return;
  }
}
