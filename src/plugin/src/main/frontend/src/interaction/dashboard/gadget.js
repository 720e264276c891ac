import { choicesOf } from '../../model/gadget.js';
import { gadgetFrame } from '../../render/dashboard/gadgetFrame.js';
import { stepAmongMarks } from '../chartKeys.js';
import { GadgetForm } from './gadgetForm.js';

/**
 * The class of a gadget for Jira's dashboards. Jira makes one with its interface for dashboard items, and asks it to
 * draw itself, or its form, into an element of jQuery.
 *
 * @param parts `readings`: what it shows, read by choices; `makeView`: draws that; `choices` tells the form what to ask
 */
export function gadgetOf({ readings, makeView, choices }) {
  return class {
    #jira;
    #turn = 0;

    constructor(jira) {
      this.#jira = jira;
    }

    render(context, preferences) {
      const shown = { frame: gadgetFrame(), view: makeView(), chosen: choicesOf(preferences), mark: null, read: null };
      placeIn(context).replaceChildren(shown.frame.element);
      this.#listen(shown);
      this.#jira.initRefresh(preferences ?? {}, () => this.#load(shown));
      return this.#load(shown);
    }

    renderEdit(context, preferences) {
      const form = new GadgetForm({ jira: this.#jira, choices, chosen: choicesOf(preferences), preferences });
      placeIn(context).replaceChildren(form.element);
      return form.start();
    }

    /** A later reading outruns an earlier one that is still on its way. */
    async #load(shown) {
      const turn = ++this.#turn;
      if (shown.read === null) shown.frame.waiting();
      this.#jira.showLoadingBar();
      try {
        const read = await readings(shown.chosen);
        if (turn === this.#turn) this.#take(shown, read);
      } catch (failure) {
        if (turn === this.#turn) this.#fail(shown, failure);
      } finally {
        this.#jira.hideLoadingBar();
        this.#jira.resize();
      }
    }

    #take(shown, read) {
      shown.read = read;
      shown.view.update({ ...read, chosen: shown.mark });
      shown.frame.filled(shown.view.element);
    }

    #fail(shown, failure) {
      shown.read = null;
      shown.frame.failed(failure);
    }

    #listen(shown) {
      const choose = ({ target }) => this.#choose(target.closest('.mp-mark'), shown);
      for (const kind of ['click', 'focusin', 'pointerover']) shown.frame.element.addEventListener(kind, choose);
      shown.frame.element.addEventListener('keydown', (event) => {
        if (event.target.matches('.mp-mark')) stepAmongMarks(event);
      });
      shown.frame.element.addEventListener('click', ({ target }) => {
        if (target.closest('[data-action="retry"]')) this.#load(shown);
      });
    }

    #choose(mark, shown) {
      if (mark === null || Number(mark.dataset.mark) === shown.mark) return;
      shown.mark = Number(mark.dataset.mark);
      this.#take(shown, shown.read);
    }
  };
}

/** Jira hands in an element of jQuery. */
function placeIn(context) {
  return context[0] ?? context;
}
