import { parse, pathWith, RestFailure } from './rest.js';

/** As many as one answer brings at most, so that most lanes need no further one. */
const FIRST_ACTIVITIES = 200;

/** What the roadmap page reads. */
export class RoadmapApi {
  #rest;
  #projectKey;
  #planId;
  #last = { asOf: undefined, tag: null, text: null };
  /** The roadmap's JSON as of a past day that somebody has read ahead; undefined for all others. */
  ahead = () => undefined;

  /** Of a project, or of a plan of several where its id is given: what is planned anew there goes into the project. */
  constructor(rest, projectKey, planId = undefined) {
    this.#rest = rest;
    this.#projectKey = projectKey;
    this.#planId = planId;
  }

  /** The plans of several projects or of a search that the reader sees and that the project may belong to. */
  async plans() {
    const { plans } = await this.#rest.get('plans');
    return plans.filter(
      ({ kind, projects }) => kind === 'search' || projects.some(({ key }) => key === this.#projectKey),
    );
  }

  /** The `project` or the `plan` whose roadmap this is, as REST names it. */
  get place() {
    return this.#planId ? { plan: this.#planId } : { project: this.#projectKey };
  }

  /** The views that the reader may use here, and which opens first. */
  views() {
    return this.#rest.get(pathWith('views', this.place));
  }

  /** The roadmap's JSON as of a day, today for undefined; null where it is the same as at the last call. */
  async roadmapIfChanged(asOf) {
    if (!this.#projectKey) throw new RestFailure('missing');
    const read = this.ahead(asOf);
    if (read) return this.#take(read, { asOf });
    const last = this.#last.asOf === asOf ? this.#last : { asOf, tag: null, text: null };
    const { text, tag } = await this.#rest.getIfChanged(pathWith('roadmap', { ...this.place, asOf }), last.tag);
    if (text === null || (tag ? tag === last.tag : text === last.text)) return null;
    return this.#take(parse(text), { asOf, tag, text: tag ? null : text });
  }

  #take(json, last) {
    this.#last = last;
    return this.#planId ? { ...json, project: { key: this.#projectKey } } : json;
  }

  /** The roadmap's JSON as of a day, whatever day is looked at. */
  roadmapOf(asOf) {
    return this.#rest.get(pathWith('roadmap', { ...this.place, asOf }));
  }

  /** The keys of the goals that a search of Jira finds. */
  found(jql) {
    return this.#rest.get(pathWith('roadmap/found', { ...this.place, jql }));
  }

  /** What the work of goals says by the words of columns, or each own activity of one goal. */
  values(columns, goal) {
    return this.#rest.get(pathWith('roadmap/values', { ...this.place, columns, goal }));
  }

  /** The fields of Jira by which rows can be grouped. */
  async laneFields() {
    const { fields } = await this.#rest.get(pathWith('roadmap/lanes/fields', this.place));
    return fields;
  }

  /** The lanes of the roadmap with their first activities and a tag: { json, tag }; no json where they are as that tag knows. */
  async lanesIfChanged(wish, tag) {
    const path = pathWith('roadmap/lanes', { ...this.place, ...wish, limit: FIRST_ACTIVITIES });
    const answer = await this.#rest.getIfChanged(path, tag);
    return { json: answer.text === null ? null : parse(answer.text), tag: answer.tag };
  }

  /** One page of the activities of a lane: `window` is { lane, unscheduled, start, limit }. */
  laneActivities(wish, window) {
    return this.#rest.get(pathWith('roadmap/lanes/activities', { ...this.place, ...wish, ...window }));
  }

  /** One page of a goal's own activities. */
  async activities(goalKey, start, limit) {
    const goal = await this.#rest.get(pathWith(`goals/${encodeURIComponent(goalKey)}`, { start, limit }));
    return goal.activityList;
  }

  /** A goal with its KPIs and the first of its own activities; as of today for undefined. */
  goal(goalKey, limit, asOf) {
    return this.#rest.get(pathWith(`goals/${encodeURIComponent(goalKey)}`, { start: 0, limit, asOf }));
  }

  /** What lies over the time axis besides bars: `dependencies`, `forecasts` or `releases`, as of today. */
  timeMarks(part) {
    return this.#rest.get(pathWith(`roadmap/${part}`, this.place));
  }

  /** Why a goal shows its numbers. */
  explanation(goalKey, asOf) {
    return this.#rest.get(pathWith(`goals/${encodeURIComponent(goalKey)}/explanation`, { asOf }));
  }

  /** What changed a goal since it began, up to a day or up to today for undefined. */
  history(goalKey, to) {
    return this.#rest.get(pathWith(`goals/${encodeURIComponent(goalKey)}/history`, { to }));
  }

  /** How the values of a goal's KPIs went. */
  series(goalKey) {
    return this.#rest.get(`goals/${encodeURIComponent(goalKey)}/series`);
  }

  /** What is planned for a goal, and whether the reader may change it and record values. */
  plan(goalKey) {
    return this.#rest.get(`goals/${encodeURIComponent(goalKey)}/plan`);
  }

  /** Where a goal is going, seen from today. */
  forecast(goalKey) {
    return this.#rest.get(`goals/${encodeURIComponent(goalKey)}/forecast`);
  }

  /** The latest entries of a goal's ledger. */
  ledger(goalKey, limit) {
    return this.#rest.get(pathWith(`goals/${encodeURIComponent(goalKey)}/ledger`, { start: 0, limit }));
  }
}
