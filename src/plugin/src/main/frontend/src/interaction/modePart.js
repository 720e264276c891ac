import { askedOf } from '../model/filter.js';
import { TIMELINE } from '../model/modes.js';
import { orderBy } from '../model/order.js';
import { partArrival } from '../render/arrival.js';
import { element, setAttributes } from '../render/dom.js';
import { modeSwitch, showButton } from '../render/modeSwitch.js';

/**
 * Lets the reader look at the roadmap as a calendar or a board in place of the timeline, or present it. These arrive when
 * one is first asked for: `bring` promises what makes them for a page, `place` says of whose roadmap.
 */
export function modePart({ bring, place, title }) {
  return (page) => new ModePart(page, { bring, place, title }).part;
}

class ModePart {
  #page;
  #bring;
  #place;
  #title;
  #switch = modeSwitch();
  #show = showButton();
  #arrival = partArrival('modeagain');
  #holder = element('div', { class: 'mp-mode' });
  #modes = null;
  #arriving = null;
  #shown = null;
  #wantsShow = false;

  constructor(page, { bring, place, title }) {
    this.#page = page;
    this.#bring = bring;
    this.#place = place;
    this.#title = title;
  }

  get part() {
    return {
      places: { tools: [this.#switch.element, this.#show], above: [this.#holder] },
      draw: (shown) => this.#draw(shown),
      sight: () => this.#sight(),
      actions: {
        mode: ({ dataset }) => this.#page.look((reader) => reader.lookIn(dataset.mode)),
        modeagain: () => this.#draw(this.#shown),
        show: () => this.#present(),
      },
    };
  }

  #sight() {
    const { mode } = this.#shown.look;
    return mode === TIMELINE ? {} : { mode, ...this.#modes?.[mode].sight };
  }

  #draw(shown) {
    this.#shown = shown;
    const { mode } = shown.look;
    setAttributes(this.#holder.closest('.milepost'), { 'data-mode': mode });
    this.#switch.update(mode);
    this.#holder.hidden = mode === TIMELINE;
    this.#modes?.renew(shown.plan);
    this.#modes?.presentation.draw(this.#context());
    if (mode === TIMELINE) return;
    this.#page.board.rest();
    if (this.#modes) this.#drawMode(mode);
    else this.#arrive();
  }

  #drawMode(mode) {
    const view = this.#modes[mode];
    if (this.#holder.firstElementChild !== view.element) this.#holder.replaceChildren(view.element);
    view.draw(this.#context());
  }

  /** What calendar, board and presentation are told: the plan, what of it is looked for, and how it is written. */
  #context() {
    const { plan, state, time, asOf, look: reader } = this.#shown;
    const { order, filter } = reader;
    const { lanes } = reader.drawing;
    const { locale } = state.formats;
    const { matches } = reader.matching(plan, filter, locale);
    const goals = orderBy(order, locale)(plan.goals.filter(({ key }) => matches.has(key)));
    const { values, isSearchHidden: findsNothing } = filter;
    const look = { by: lanes, values, findsNothing, asked: askedOf(filter), sort: order };
    return {
      plan,
      state,
      time,
      asOf,
      place: this.#place,
      title: this.#title,
      lanes,
      fields: reader.fields,
      filter,
      look,
      matches,
      goals,
    };
  }

  #present() {
    this.#wantsShow = true;
    return this.#modes ? this.#startShow() : this.#arrive();
  }

  #startShow() {
    this.#wantsShow = false;
    this.#modes.presentation.start(this.#context(), this.#show);
  }

  async #arrive() {
    this.#arrival.update(false);
    if (!this.#modes) this.#holder.replaceChildren(this.#arrival.element);
    this.#arriving ??= this.#bring().then((make) => make(this.#page));
    try {
      this.#modes = await this.#arriving;
    } catch (failure) {
      console.error(failure);
      this.#arriving = null;
      this.#arrival.update(true);
      return;
    }
    if (this.#wantsShow) this.#startShow();
    this.#page.drawSoon();
  }
}
