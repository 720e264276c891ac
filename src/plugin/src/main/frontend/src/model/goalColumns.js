import { dayOf } from './days.js';
import { NO_RESULT, NOTHING_HIDDEN } from './goal.js';
import { Column, Milestones, Numbers, Rare, Same, Texts, Values } from './packing.js';

/**
 * What a plan says of its goals. There may be a hundred thousand of them, of which a screen shows twenty: each part of a goal is
 * read from the answer when it is asked for, so that a plan can be drawn as soon as it is here, and is packed into columns
 * afterwards, because as objects with all their parts goals would take twice the memory.
 */

/**
 * The `goals` of an answer of REST, in its order, with days instead of date texts and a value for everything that it may leave
 * out; and `pack`, which gives the deeds that put them into columns, to be done one
 * by one whenever there is time, and lets go of the answer with the last.
 */
export function goalsOf(answer) {
  const columns = columnsOf(answer);
  const goals = answer.map((_, at) => new Goal(columns, at));
  return { goals, pack: () => Object.values(columns).map((column) => () => column.pack()) };
}

/** No function in here knows the answer: what reads one part of it would hold all of it after it was packed. */
function columnsOf(answer) {
  return {
    id: new Column(answer, ({ id }) => id, Numbers),
    key: new Column(answer, ({ key }) => key, Values),
    summary: new Column(answer, ({ summary }) => summary, Values),
    project: new Column(answer, ({ project }) => project, Texts),
    parent: new Column(answer, ({ parent }) => parent, Texts),
    status: new Column(answer, ({ status }) => status ?? null, Same, 'category'),
    owner: new Column(answer, ({ owner }) => owner ?? null, Same, 'displayName'),
    start: new Column(answer, ({ start }) => dayOf(start), Values),
    due: new Column(answer, ({ due }) => dayOf(due), Values),
    stage: new Column(answer, ({ stage }) => stage ?? 'active', Texts),
    headline: new Column(answer, ({ attainment }) => attainment.kind, Texts),
    attained: new Column(answer, ({ attainment }) => attainment.share ?? null, Numbers),
    delivered: new Column(answer, ({ delivery }) => delivery?.share ?? null, Numbers),
    done: new Column(answer, ({ delivery }) => delivery?.done ?? 0, Numbers),
    weight: new Column(answer, ({ delivery }) => delivery?.weight ?? 0, Numbers),
    result: new Column(answer, ({ result }) => (result?.all > 0 ? result : NO_RESULT), Rare, NO_RESULT),
    pace: new Column(answer, ({ pace }) => pace ?? null, Numbers),
    gapPoints: new Column(answer, ({ gapPoints }) => gapPoints ?? null, Numbers),
    health: new Column(answer, ({ health }) => health, Texts),
    diagnosis: new Column(answer, ({ diagnosis }) => diagnosis ?? null, Texts),
    measuredOn: new Column(answer, ({ measuredOn }) => dayOf(measuredOn), Values),
    kpi: new Column(answer, ({ kpi }) => kpi ?? null, Rare, null),
    campaignCover: new Column(answer, ({ campaignCover }) => campaignCover ?? null, Rare, null),
    milestones: new Column(answer, ({ milestones }) => milestones?.map(milestoneOf) ?? [], Milestones),
    activities: new Column(answer, ({ activities }) => activities ?? null, Values),
    subGoals: new Column(answer, ({ subGoals }) => subGoals ?? null, Values),
    hidden: new Column(
      answer,
      ({ hidden }) => (hidden?.activities > 0 || hidden?.weight > 0 ? hidden : NOTHING_HIDDEN),
      Rare,
      NOTHING_HIDDEN,
    ),
    calculatedAt: new Column(answer, ({ calculatedAt }) => calculatedAt, Texts),
  };
}

/** Every day on which one of the `goals` of an answer begins, ends or is to reach something, once: many have the same. */
export function everyDay(answer) {
  const dates = new Set();
  for (const { start, due, milestones } of answer) {
    dates.add(start).add(due);
    milestones?.forEach(({ date }) => dates.add(date));
  }
  return [...dates].map(dayOf).filter((day) => day !== null);
}

function milestoneOf({ id, name, date, expected, reachedOn }) {
  return { id, name, date: dayOf(date), expected, reachedOn: dayOf(reachedOn) };
}

/** One goal: a place in the columns, read as if it were an object with all its parts. */
export class Goal {
  constructor(columns, at) {
    this.columns = columns;
    this.at = at;
  }

  get id() {
    return this.columns.id.at(this.at);
  }

  get key() {
    return this.columns.key.at(this.at);
  }

  get summary() {
    return this.columns.summary.at(this.at);
  }

  get project() {
    return this.columns.project.at(this.at);
  }

  get parent() {
    return this.columns.parent.at(this.at);
  }

  get status() {
    return this.columns.status.at(this.at);
  }

  get owner() {
    return this.columns.owner.at(this.at);
  }

  get start() {
    return this.columns.start.at(this.at);
  }

  get due() {
    return this.columns.due.at(this.at);
  }

  get stage() {
    return this.columns.stage.at(this.at);
  }

  /** The headline: { kind, share }. */
  get attainment() {
    const { headline, attained } = this.columns;
    return { kind: headline.at(this.at), share: attained.at(this.at) };
  }

  get delivery() {
    const { delivered, done, weight } = this.columns;
    return { share: delivered.at(this.at), done: done.at(this.at), weight: weight.at(this.at) };
  }

  get result() {
    return this.columns.result.at(this.at);
  }

  get pace() {
    return this.columns.pace.at(this.at);
  }

  get gapPoints() {
    return this.columns.gapPoints.at(this.at);
  }

  get health() {
    return this.columns.health.at(this.at);
  }

  get diagnosis() {
    return this.columns.diagnosis.at(this.at);
  }

  get measuredOn() {
    return this.columns.measuredOn.at(this.at);
  }

  get kpi() {
    return this.columns.kpi.at(this.at);
  }

  get campaignCover() {
    return this.columns.campaignCover.at(this.at);
  }

  get milestones() {
    return this.columns.milestones.at(this.at);
  }

  /** Own ones; null of a past day, of which it is not known. */
  get activities() {
    return this.columns.activities.at(this.at);
  }

  get subGoals() {
    return this.columns.subGoals.at(this.at);
  }

  get hidden() {
    return this.columns.hidden.at(this.at);
  }

  get calculatedAt() {
    return this.columns.calculatedAt.at(this.at);
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
