import { dayOf } from './days.js';
import { NO_RESULT, NOTHING_HIDDEN } from './goal.js';

/**
 * What a plan says of its goals, in columns: numbers as numbers, and once what many goals have alike. There may be a hundred
 * thousand of them, of which a screen shows twenty; as objects with all their parts they would take twice the memory.
 */

const NO_DAY = -(2 ** 31);
const NO_COUNT = -1;

/**
 * The `goals` of an answer of REST, in its order, with days instead of date texts and a value for everything that it may leave
 * out, and each of the `days` that they name, once.
 */
export function goalsOf(answer) {
  const columns = new GoalColumns(answer);
  const goals = answer.map((json, at) => {
    columns.take(json, at);
    return new Goal(columns, at);
  });
  return { goals, days: columns.days() };
}

class GoalColumns {
  #texts = new Map();
  #statuses = new Map();
  #people = new Map();
  #days = new Map([[undefined, null]]);

  constructor(answer) {
    const count = answer.length;
    const marks = answer.reduce((sum, { milestones }) => sum + (milestones?.length ?? 0), 0);
    this.key = new Array(count);
    this.summary = new Array(count);
    this.project = new Array(count);
    this.parent = new Array(count);
    this.status = new Array(count);
    this.owner = new Array(count);
    this.stage = new Array(count);
    this.health = new Array(count);
    this.diagnosis = new Array(count);
    this.calculatedAt = new Array(count);
    this.headline = new Array(count);
    this.id = new Float64Array(count);
    this.attained = new Float64Array(count);
    this.delivered = new Float64Array(count);
    this.done = new Float64Array(count);
    this.weight = new Float64Array(count);
    this.pace = new Float64Array(count);
    this.gapPoints = new Float64Array(count);
    this.activities = new Int32Array(count);
    this.subGoals = new Int32Array(count);
    this.start = new Int32Array(count);
    this.due = new Int32Array(count);
    this.measuredOn = new Int32Array(count);
    /** What few goals have, by their places. */
    this.kpi = new Map();
    this.campaignCover = new Map();
    this.result = new Map();
    this.hidden = new Map();
    /** The milestones of all goals one after another; those of a goal begin at its place and end before that of the next. */
    this.milestones = {
      first: new Int32Array(count + 1),
      ids: new Array(marks),
      names: new Array(marks),
      dates: new Int32Array(marks),
      expected: new Array(marks),
      reachedOn: new Int32Array(marks),
    };
  }

  /** The answer about one goal; places must be taken one after another. */
  take(json, at) {
    const { attainment, delivery } = json;
    this.key[at] = json.key;
    this.summary[at] = json.summary;
    this.project[at] = this.#once(json.project);
    this.parent[at] = this.#once(json.parent);
    this.status[at] = onceByName(this.#statuses, json.status, 'category');
    this.owner[at] = onceByName(this.#people, json.owner, 'displayName');
    this.stage[at] = json.stage ?? 'active';
    this.health[at] = json.health;
    this.diagnosis[at] = json.diagnosis ?? null;
    this.calculatedAt[at] = this.#once(json.calculatedAt);
    this.headline[at] = attainment.kind;
    this.id[at] = json.id;
    this.attained[at] = attainment.share ?? NaN;
    this.delivered[at] = delivery?.share ?? NaN;
    this.done[at] = delivery?.done ?? 0;
    this.weight[at] = delivery?.weight ?? 0;
    this.pace[at] = json.pace ?? NaN;
    this.gapPoints[at] = json.gapPoints ?? NaN;
    this.activities[at] = json.activities ?? NO_COUNT;
    this.subGoals[at] = json.subGoals ?? NO_COUNT;
    this.start[at] = this.#dayOf(json.start) ?? NO_DAY;
    this.due[at] = this.#dayOf(json.due) ?? NO_DAY;
    this.measuredOn[at] = dayOf(json.measuredOn) ?? NO_DAY;
    if (json.kpi) this.kpi.set(at, json.kpi);
    if (json.campaignCover) this.campaignCover.set(at, json.campaignCover);
    if (json.result?.all > 0) this.result.set(at, json.result);
    if (json.hidden?.activities > 0 || json.hidden?.weight > 0) this.hidden.set(at, json.hidden);
    this.#takeMilestones(json.milestones, at);
  }

  /** Every day on which something begins, ends or is to be reached, once. */
  days() {
    return [...this.#days.values()].filter((day) => day !== null);
  }

  milestonesAt(at) {
    const { first, ids, names, dates, expected, reachedOn } = this.milestones;
    const found = [];
    for (let i = first[at]; i < first[at + 1]; i++) {
      const [date, reached] = [dayOrNull(dates[i]), dayOrNull(reachedOn[i])];
      found.push({ id: ids[i], name: names[i], date, expected: expected[i], reachedOn: reached });
    }
    return found;
  }

  #takeMilestones(milestones, at) {
    const { first, ids, names, dates, expected, reachedOn } = this.milestones;
    const count = milestones?.length ?? 0;
    for (let index = 0; index < count; index++) {
      const milestone = milestones[index];
      const place = first[at] + index;
      ids[place] = milestone.id;
      names[place] = milestone.name;
      dates[place] = this.#dayOf(milestone.date) ?? NO_DAY;
      expected[place] = milestone.expected;
      reachedOn[place] = dayOf(milestone.reachedOn) ?? NO_DAY;
    }
    first[at + 1] = first[at] + count;
  }

  /** Of a date that the time axis must reach; many goals have the same. */
  #dayOf(date) {
    const known = this.#days.get(date);
    if (known !== undefined) return known;
    const day = dayOf(date);
    this.#days.set(date, day);
    return day;
  }

  #once(text) {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }
}

/** Statuses and people are few; who has the name of another and is called otherwise is somebody else. */
function onceByName(known, part, word) {
  if (!part) return null;
  const met = known.get(part.name);
  if (met !== undefined && met[word] === part[word]) return met;
  known.set(part.name, part);
  return part;
}

/** One goal: a place in the columns, read as if it were an object with all its parts. */
export class Goal {
  constructor(columns, at) {
    this.columns = columns;
    this.at = at;
  }

  get id() {
    return this.columns.id[this.at];
  }

  get key() {
    return this.columns.key[this.at];
  }

  get summary() {
    return this.columns.summary[this.at];
  }

  get project() {
    return this.columns.project[this.at];
  }

  get parent() {
    return this.columns.parent[this.at];
  }

  get status() {
    return this.columns.status[this.at];
  }

  get owner() {
    return this.columns.owner[this.at];
  }

  get start() {
    return dayOrNull(this.columns.start[this.at]);
  }

  get due() {
    return dayOrNull(this.columns.due[this.at]);
  }

  get stage() {
    return this.columns.stage[this.at];
  }

  /** The headline: { kind, share }. */
  get attainment() {
    const { headline, attained } = this.columns;
    return { kind: headline[this.at], share: numberOrNull(attained[this.at]) };
  }

  get delivery() {
    const { delivered, done, weight } = this.columns;
    return { share: numberOrNull(delivered[this.at]), done: done[this.at], weight: weight[this.at] };
  }

  get result() {
    return this.columns.result.get(this.at) ?? NO_RESULT;
  }

  get pace() {
    return numberOrNull(this.columns.pace[this.at]);
  }

  get gapPoints() {
    return numberOrNull(this.columns.gapPoints[this.at]);
  }

  get health() {
    return this.columns.health[this.at];
  }

  get diagnosis() {
    return this.columns.diagnosis[this.at];
  }

  get measuredOn() {
    return dayOrNull(this.columns.measuredOn[this.at]);
  }

  get kpi() {
    return this.columns.kpi.get(this.at) ?? null;
  }

  get campaignCover() {
    return this.columns.campaignCover.get(this.at) ?? null;
  }

  get milestones() {
    return this.columns.milestonesAt(this.at);
  }

  /** Own ones; null of a past day, of which it is not known. */
  get activities() {
    return countOrNull(this.columns.activities[this.at]);
  }

  get subGoals() {
    return countOrNull(this.columns.subGoals[this.at]);
  }

  get hidden() {
    return this.columns.hidden.get(this.at) ?? NOTHING_HIDDEN;
  }

  get calculatedAt() {
    return this.columns.calculatedAt[this.at];
  }

  /** The same goal but for some of its parts. */
  with(parts) {
    return Object.create(this, Object.getOwnPropertyDescriptors(parts));
  }

  /** All that is known of it, to be held against another reading. */
  toJSON() {
    const names = Object.entries(Object.getOwnPropertyDescriptors(Goal.prototype)).filter(([, { get }]) => get);
    return Object.fromEntries(names.map(([name]) => [name, this[name]]));
  }
}

function numberOrNull(value) {
  return Number.isNaN(value) ? null : value;
}

function dayOrNull(day) {
  return day === NO_DAY ? null : day;
}

function countOrNull(count) {
  return count === NO_COUNT ? null : count;
}
