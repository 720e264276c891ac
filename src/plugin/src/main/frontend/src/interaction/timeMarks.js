import { arrows, boxesOf } from '../layout/arrows.js';
import { forecastMark, releaseMarks } from '../layout/timeMarks.js';
import {
  chainFor,
  dependenciesOf,
  forecastsOf,
  keyOfRow,
  NO_DEPENDENCIES,
  releasesOf,
  stepOf,
} from '../model/dependencies.js';
import { BY_GOAL } from '../model/lanes.js';
import { TIMELINE } from '../model/modes.js';
import { dependencyMenu } from '../render/dependencyMenu.js';
import { brokenText, chainText, forecastSentence } from '../render/dependencyWords.js';
import { marksBehind, releaseFlags } from '../render/timeMarksView.js';
import { afterPicture } from './afterPicture.js';
import { report } from './failures.js';

const NOTHING = { dependencies: NO_DEPENDENCIES, forecasts: new Map(), releases: [] };
const OLD_MILLIS = 60000;

/**
 * What lies over the time axis besides bars: arrows of dependencies, forecasts, releases. They are as of today, so that a past
 * day has none. They are read when the plan has changed, and once a minute while something is drawn.
 */
export function timeMarks({ api, measures, now = Date.now }) {
  return (page) => new TimeMarks(page, api, measures, now);
}

class TimeMarks {
  actions = { chain: () => this.#toggleChain(), dependency: ({ dataset }) => this.#lookAt(dataset.key) };
  #page;
  #api;
  #measures;
  #now;
  #menu = dependencyMenu();
  #behind = marksBehind();
  #flags = releaseFlags();
  #read = NOTHING;
  #plan = null;
  #readAt = 0;
  #isChained = false;
  #awaitedKey = null;

  constructor(page, api, measures, now) {
    this.#page = page;
    this.#api = api;
    this.#measures = measures;
    this.#now = now;
    this.places = { tools: [this.#menu.element] };
    page.board.addLayer({ element: this.#behind.element, draw: (scene, state) => this.#drawScene(scene, state) });
    page.board.addLayer({ element: this.#flags.element, draw: () => {}, isAbove: true });
  }

  /** What is said of a row besides what it shows: its broken dependencies, its chain and its forecast. */
  notesOf(row) {
    const key = keyOfRow(row);
    if (key === null) return [];
    const { dependencies, forecasts } = this.#shown;
    const { formats } = this.#page;
    const broken = dependencies.broken.filter(({ from, to }) => from === key || to === key);
    const chains = [...dependencies.chains].filter(([, { keys }]) => this.#isChained && keys.has(key));
    const forecast = row.kind === 'goal' ? forecasts.get(key) : undefined;
    return [
      ...broken.map((edge) => brokenText(edge, (each) => each, formats)),
      ...chains.map(([goal, { days }]) => chainText({ goal, days }, formats)),
      ...(forecast ? [forecastSentence(forecast, formats)] : []),
    ];
  }

  draw({ plan, rows }) {
    this.#readWhere(plan);
    const { dependencies, releases } = this.#shown;
    this.#menu.update({ dependencies, releases, isChained: this.#isChained, formats: this.#page.formats });
    this.#showAwaited(rows);
  }

  get #shown() {
    return this.#page.plan?.isPast ? NOTHING : this.#read;
  }

  #readWhere(plan) {
    if (plan.isPast) return;
    if (plan === this.#plan && this.#now() - this.#readAt < OLD_MILLIS) return;
    this.#plan = plan;
    this.#readAt = this.#now();
    this.#load();
  }

  /** The plan itself is seen before anything is asked that lies over it. What does not arrive leaves out what hangs on it; the rest of the page needs none of it. */
  async #load() {
    await new Promise(afterPicture);
    const [dependencies, forecasts, releases] = await Promise.all([
      this.#ask('dependencies', dependenciesOf),
      this.#ask('forecasts', forecastsOf),
      this.#ask('releases', releasesOf),
    ]);
    this.#read = { dependencies, forecasts, releases };
    this.#page.drawSoon();
  }

  async #ask(part, read) {
    try {
      return read(await this.#api.timeMarks(part));
    } catch (failure) {
      report(failure);
      return this.#read[part];
    }
  }

  #drawScene(scene, { selectedKey, formats }) {
    const { dependencies, forecasts, releases } = this.#shown;
    const { placed, band, scale, view } = scene;
    const boxes = boxesOf(scene, keyOfRow);
    const chain = this.#isChained ? chainFor(dependencies, selectedKey) : { keys: new Set(), steps: new Set() };
    const flags = releaseMarks(releases, scale, view, (name) => this.#measures.regular(name));
    this.#behind.update({
      band,
      releases: flags,
      chained: [...chain.keys].flatMap((key) => boxes.get(key) ?? []),
      forecasts: forecastsIn(placed, band, forecasts, scale),
      arrows: arrows(dependencies.edges, boxes).map((arrow) => ({
        ...arrow,
        isChained: chain.steps.has(stepOf(arrow.edge.from, arrow.edge.to)),
      })),
    });
    this.#flags.update(flags, formats);
  }

  #toggleChain() {
    this.#isChained = !this.#isChained;
    this.#page.drawSoon();
  }

  /** Leads to an issue's bar on the time axis: to its row where there is one, else to that in its goal. */
  #lookAt(key) {
    this.#menu.close();
    this.#page.look((reader) => reader.lookIn(TIMELINE));
    this.#awaitedKey = key;
    this.#showAwaited(this.#page.board.rows);
    if (this.#awaitedKey !== null) this.#openGoalOf(key);
  }

  /** The row of the issue gets the focus as soon as it is there. */
  #openGoalOf(key) {
    const { plan, board } = this.#page;
    const goalKey = this.#read.dependencies.issues.get(key)?.goals.find((each) => plan.byKey.has(each));
    if (goalKey === undefined) return;
    this.#page.look((reader) => reader.groupBy(BY_GOAL));
    this.#page.lookAt(goalKey);
    for (const id of key === goalKey ? [] : [`goal ${goalKey}`, `group ${goalKey}`]) {
      const row = board.rows[board.indexOf(id)];
      if (row?.canOpen && !row.open) this.#page.openRow(row, true);
    }
    this.#page.drawSoon();
  }

  #showAwaited(rows) {
    if (this.#awaitedKey === null) return;
    const index = rows.findIndex((row) => keyOfRow(row) === this.#awaitedKey);
    if (index < 0) return;
    this.#awaitedKey = null;
    this.#page.board.focusRow(index);
    this.#page.board.showBar(index);
  }
}

function forecastsIn(placed, band, forecasts, scale) {
  return placed
    .filter(({ row }) => row.kind === 'goal' && forecasts.has(row.goal.key))
    .map(({ row, top, height }) => ({
      mark: forecastMark(forecasts.get(row.goal.key), scale),
      top: top - band.top,
      height,
    }))
    .filter(({ mark }) => mark !== null);
}
