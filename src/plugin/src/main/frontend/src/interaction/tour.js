import { tourCard } from '../render/tourCard.js';
import { placeBeside } from '../layout/besides.js';

/** Where each step points; what is not on the page is passed over. */
const STEPS = [
  {
    at: '.mp-tiles',
    title: () => AJS.I18n.getText('milepost.tour.summary.title'),
    text: () => AJS.I18n.getText('milepost.tour.summary.text'),
  },
  {
    at: '.mp-rows .mp-track',
    title: () => AJS.I18n.getText('milepost.tour.bars.title'),
    text: () => AJS.I18n.getText('milepost.tour.bars.text'),
  },
  {
    at: '.mp-rows .mp-row .mp-summary',
    title: () => AJS.I18n.getText('milepost.tour.goal.title'),
    text: () => AJS.I18n.getText('milepost.tour.goal.text'),
  },
  {
    at: '.mp-map',
    title: () => AJS.I18n.getText('milepost.tour.time.title'),
    text: () => AJS.I18n.getText('milepost.tour.time.text'),
  },
  {
    at: '.mp-views',
    title: () => AJS.I18n.getText('milepost.tour.views.title'),
    text: () => AJS.I18n.getText('milepost.tour.views.text'),
  },
  {
    at: '.mp-export-button',
    title: () => AJS.I18n.getText('milepost.tour.export.title'),
    text: () => AJS.I18n.getText('milepost.tour.export.text'),
  },
];

/** Leads through the page: a card beside each thing that it speaks of, with the keys of a dialog; the page stays usable. */
export class Tour {
  #host;
  #card = tourCard();
  #steps;
  #at = 0;
  #from = null;
  #moved = () => this.#place();

  constructor(host) {
    this.#host = host;
    this.#steps = STEPS.filter(({ at }) => isSeen(host.querySelector(at)));
  }

  start() {
    if (this.#steps.length === 0 || this.#host.querySelector('.mp-tour')) return;
    this.#from = document.activeElement;
    this.#host.append(this.#card.element);
    this.#card.element.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#press(event.target.closest('button')?.dataset.tour);
    });
    this.#card.element.addEventListener('keydown', (event) => this.#key(event));
    window.addEventListener('resize', this.#moved);
    window.addEventListener('scroll', this.#moved, true);
    this.#show(0);
  }

  #press(deed) {
    if (deed === 'next' && this.#at === this.#steps.length - 1) this.#leave();
    else if (deed === 'next') this.#show(this.#at + 1);
    else if (deed === 'back') this.#show(this.#at - 1);
    else if (deed === 'leave') this.#leave();
  }

  #key(event) {
    event.stopPropagation();
    const steps = { ArrowRight: 1, ArrowLeft: -1 };
    if (event.key === 'Escape') return this.#leave();
    const wanted = this.#at + (steps[event.key] ?? 0);
    return wanted !== this.#at && this.#steps[wanted] ? this.#show(wanted) : undefined;
  }

  #show(index) {
    this.#at = index;
    const { title, text } = this.#steps[index];
    this.#card.update({ title: title(), text: text(), number: index + 1, of: this.#steps.length });
    this.#target.scrollIntoView?.({ block: 'nearest' });
    this.#place();
    this.#card.focus();
  }

  get #target() {
    return this.#host.querySelector(this.#steps[this.#at].at) ?? this.#host;
  }

  #place() {
    const { width, height } = this.#card.card.getBoundingClientRect();
    const frame = { width: window.innerWidth, height: window.innerHeight };
    const target = this.#target.getBoundingClientRect();
    this.#card.place(placeBeside(target, { width, height }, frame), target);
  }

  #leave() {
    window.removeEventListener('resize', this.#moved);
    window.removeEventListener('scroll', this.#moved, true);
    this.#card.element.remove();
    if (this.#from?.isConnected) this.#from.focus();
  }
}

function isSeen(node) {
  return node !== null && node.getClientRects().length > 0;
}
