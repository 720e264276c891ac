import { BY_GOAL } from '../model/lanes.js';
import { arrivalNotice } from './arrival.js';
import { planButtons } from './dialogs/planningButtons.js';
import { button, element, setAttributes, setText, show } from './dom.js';
import { GridView } from './gridView.js';
import { miniMapView } from './miniMapView.js';
import { noticeView } from './noticeView.js';
import { panelView } from './panelView.js';
import { summaryView } from './summaryView.js';
import { toolbarView } from './toolbarView.js';

/** The whole roadmap page as a tree of views; it draws what it is told and keeps no state of the plan. */
export class PageView {
  summary = summaryView();
  toolbar;
  grid = new GridView();
  map = miniMapView();
  panel = panelView();
  notice = noticeView();
  planButtons = planButtons();
  arrival = arrivalNotice();
  #freshness = element('p', { class: 'mp-fresh mp-faint' });
  #spoken = element('div', { class: 'mp-heard', role: 'status', 'aria-live': 'polite' });
  #told = element('p', { class: 'mp-told', 'aria-hidden': 'true', hidden: true });
  #legend = legend();
  #past = pastBanner();
  #places = places();
  #stage;
  #root;

  /** `choices` are where another plan can be chosen, if there is any, and another view. */
  constructor(root, projectName, choices) {
    this.#root = root;
    this.toolbar = toolbarView(choices.views, this.#places.tools);
    const board = element(
      'div',
      { class: 'mp-board' },
      this.#past.element,
      this.notice.element,
      this.#places.above,
      this.map.strip,
      this.grid.element,
      this.#places.below,
      this.#legend,
    );
    this.#stage = element('div', { class: 'mp-stage' }, board, this.panel.element);
    root.replaceChildren(
      this.#head(projectName, choices.plans ?? null),
      this.summary.element,
      this.toolbar.element,
      this.#stage,
      this.#spoken,
      this.#told,
      this.arrival.element,
    );
  }

  /** Puts elements into a place of the page: `head`, `tools`, `above` the grid or `below` it. */
  put(place, elements) {
    this.#places[place].replaceChildren(...elements);
  }

  /** Shows the grid or a notice in its place; until there is a plan, tiles and tools keep the places that they will have. */
  drawFrame({ notice, hasPlan, hasPanel, canEdit }, links) {
    const isLoading = notice === 'loading';
    setAttributes(this.#root, { 'aria-busy': String(isLoading), 'data-panel': hasPanel });
    this.notice.update(notice, { ...links, canEdit });
    [this.summary.element, this.toolbar.element].forEach((part) => show(part, hasPlan || isLoading));
    const { above, below } = this.#places;
    [above, this.map.strip, this.grid.element, below, this.#legend].forEach((part) =>
      show(part, hasPlan && notice === null),
    );
  }

  /** Marks a plan of a past day, and one that is compared with another day; a plan of null is neither. */
  drawDays(plan, isCompared, { lanes }, formats) {
    const past = plan?.isPast ? plan.asOf : null;
    setAttributes(this.#root, { 'data-past': past !== null, 'data-baseline': isCompared });
    this.#past.update(past, lanes !== BY_GOAL, formats);
  }

  /** Says since when nothing newer could be read. */
  drawFreshness({ readAt, failure }, formats) {
    const isStale = readAt !== null && failure !== null;
    setText(this.#freshness, isStale ? AJS.I18n.getText('milepost.roadmap.stale', formats.time(readAt)) : '');
    setAttributes(this.#freshness, { 'data-stale': isStale });
  }

  say(text) {
    setText(this.#spoken, text);
  }

  /** Shows in a corner what has been kept; '' takes it away. It is heard by `say`. */
  tell(text) {
    setText(this.#told, text);
    show(this.#told, text !== '');
  }

  #head(projectName, choice) {
    const title = element('h1', {}, AJS.I18n.getText('milepost.roadmap.title'));
    const names = element('div', {}, element('p', { class: 'mp-faint' }, projectName), title, choice);
    const bell = element('div', { class: 'mp-bell', 'data-milepost-bell': true });
    return element(
      'div',
      { class: 'mp-top' },
      names,
      this.#freshness,
      this.#places.head,
      this.planButtons.element,
      bell,
    );
  }
}

/** Where parts of the page put what they show; a place without content takes no room. */
function places() {
  const place = (name) => element('div', { class: `mp-place mp-place-${name}` });
  return { head: place('head'), tools: place('tools'), above: place('above'), below: place('below') };
}

/** Says that the plan is shown as it was, and leads back; filled when it first has something to say. */
function pastBanner() {
  const banner = element('p', { class: 'mp-past' });
  let write = null;
  const update = (day, isByLanes, formats) => {
    show(banner, day !== null);
    if (day === null) return;
    write ??= fillPast(banner);
    write(AJS.I18n.getText('milepost.roadmap.past', formats.day(day)), isByLanes);
  };
  return { element: banner, update };
}

function fillPast(banner) {
  const text = element('span', {});
  const goalsOnly = element('span', { class: 'mp-faint' });
  const unknown = element('span', { class: 'mp-past-unknown' }, AJS.I18n.getText('milepost.past.unknown'));
  const back = button('mp-link', { 'data-action': 'present' }, AJS.I18n.getText('milepost.roadmap.back.link'));
  banner.append(text, ' \u00b7 ', back, ' \u00b7 ', unknown, ' ', goalsOnly);
  return (day, isByLanes) => {
    setText(text, day);
    setText(goalsOnly, isByLanes ? AJS.I18n.getText('milepost.lanes.past') : '');
  };
}

function legend() {
  const entry = (sample, words) => element('li', { class: `mp-legend-${sample}` }, words);
  return element(
    'ul',
    { class: 'mp-legend mp-faint' },
    entry('fill', AJS.I18n.getText('milepost.roadmap.legend.attainment')),
    entry('strip', AJS.I18n.getText('milepost.roadmap.legend.delivery')),
    entry('notch', AJS.I18n.getText('milepost.roadmap.legend.pace')),
    entry('milestone', AJS.I18n.getText('milepost.roadmap.legend.milestone')),
    entry('forecast', AJS.I18n.getText('milepost.roadmap.legend.forecast')),
    entry('broken', AJS.I18n.getText('milepost.roadmap.legend.broken')),
    entry('open', AJS.I18n.getText('milepost.roadmap.legend.unscheduled')),
    entry('done', AJS.I18n.getText('milepost.roadmap.legend.done')),
    entry('progress', AJS.I18n.getText('milepost.roadmap.legend.progress')),
    entry('todo', AJS.I18n.getText('milepost.roadmap.legend.todo')),
    entry('was', AJS.I18n.getText('milepost.roadmap.legend.baseline')),
  );
}
