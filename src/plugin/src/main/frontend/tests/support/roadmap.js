import { pathWith, RestFailure } from '../../src/api/rest.js';
import { PlanningDialogs } from '../../src/interaction/dialogs/planningDialogs.js';
import { RoadmapPage } from '../../src/interaction/roadmapPage.js';
import { panelParts } from '../../src/render/panelParts.js';
import { formatsFor } from '../../src/render/formats.js';
import { openDocument, settle } from './browser.js';
import { activityPage, roadmapJson } from './plans.js';

/** A server that a test can change while the page runs. */
export class FakeServer {
  asked = [];
  then = {};
  failure = null;
  activityPages = {};
  ledgers = {};
  details = {};
  explanations = {};
  histories = {};
  forecasts = {};

  constructor(goals, more) {
    this.json = roadmapJson(goals, more);
  }

  async roadmapIfChanged(asOf) {
    if (this.failure) throw this.failure;
    const text = JSON.stringify(asOf === undefined ? this.json : this.past(asOf));
    const isSame = text === this.last;
    this.last = text;
    return isSame ? null : JSON.parse(text);
  }

  /** The plan as of a past day: a test says what was different then. */
  past(asOf) {
    const goals = this.json.goals.map((goal) => ({ ...goal, activities: null, hidden: null, ...this.then }));
    return { ...this.json, asOf, goals };
  }

  async roadmapOf(asOf) {
    if (this.failure) throw this.failure;
    return this.past(asOf);
  }

  async activities(goalKey, start, limit) {
    this.asked.push(`${goalKey} ${start}`);
    if (this.failure) throw this.failure;
    return this.activityPages[goalKey]?.(start, limit) ?? activityPage([]);
  }

  async lanesIfChanged(wish, tag) {
    this.asked.push(`lanes ${wish.by}`);
    this.wish = wish;
    if (this.laneFailure) throw this.laneFailure;
    const text = JSON.stringify(this.lanes(wish));
    return { json: text === tag ? null : JSON.parse(text), tag: text };
  }

  async laneActivities(wish, { lane, unscheduled, start, limit }) {
    this.asked.push(`${wish.by} ${lane} ${unscheduled ? 'off' : 'at'} ${start}`);
    if (this.laneFailure) throw this.laneFailure;
    return this.laneItems(lane, unscheduled, start, limit);
  }

  async laneFields() {
    return this.fields ?? [];
  }

  async goal(goalKey, limit, asOf) {
    this.askedAsOf = asOf;
    return this.#partOf(this.details, goalKey);
  }

  async history(goalKey) {
    return this.#partOf(this.histories, goalKey);
  }

  async forecast(goalKey) {
    return this.#partOf(this.forecasts, goalKey);
  }

  async explanation(goalKey) {
    return this.#partOf(this.explanations, goalKey);
  }

  async ledger(goalKey, limit) {
    if (this.failure) throw this.failure;
    const entries = this.ledgers[goalKey] ?? [];
    return { start: 0, limit, total: entries.length, entries: entries.slice(0, limit) };
  }

  /** A server that knows delivery alone has no such resource. */
  #partOf(parts, goalKey) {
    if (this.failure) throw this.failure;
    if (!parts[goalKey]) throw new RestFailure('missing');
    return JSON.parse(JSON.stringify(parts[goalKey]));
  }
}

/** The roadmap page in a document of a size, with the plan read once. */
export async function openRoadmap(
  server,
  size,
  planning,
  address = { asOf: undefined },
  jira = undefined,
  parts = [],
  details = async () => panelParts,
) {
  const root = openDocument(size);
  const page = new RoadmapPage({
    root,
    api: server,
    dialogs: async (around) => new PlanningDialogs({ api: planning, jira, ...around }),
    details,
    address,
    formatsIn: (zone) => formatsFor('en-GB', zone),
    links: {
      issue: (key) => `/jira/browse/${key}`,
      file: pathWith,
      issues: '/issues',
      login: '/login',
      projects: '/projects',
    },
    projectName: 'Marketing',
    measures: { regular: (text) => text.length * 6, bold: (text) => text.length * 7 },
    parts,
  });
  root.querySelectorAll('.mp-pocket, .mp-waits').forEach((pocket) => pocket.dispatchEvent(new window.Event('toggle')));
  await poll(page);
  return { root, page, ...waysInto(root) };
}

/** Reads the plan again, as the page itself does every two seconds. */
export async function poll(page) {
  await page.start();
  await settle();
}

function waysInto(root) {
  const all = (selector) => [...root.querySelectorAll(selector)];
  return {
    all,
    texts: (selector) => all(selector).map((node) => node.textContent),
    row: (key) => root.querySelector(`.mp-row[data-id="${key.includes(' ') ? key : `goal ${key}`}"]`),
    rowIds: () => all('.mp-rows .mp-row').map((row) => row.dataset.id),
    said: () => root.querySelector('[role=status]').textContent,
  };
}
