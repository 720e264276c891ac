import { dayOf } from './days.js';

/** One goal as read from REST: days instead of date texts, and a value for everything that an answer may leave out. */

const NO_RESULT = Object.freeze({ share: null, withData: 0, all: 0 });
const NO_DELIVERY = Object.freeze({ share: null, done: 0, weight: 0 });
const NOTHING_HIDDEN = Object.freeze({ activities: 0, weight: 0 });

/** `shared` has what many goals have alike: see `sharing`. */
export function goalOf(json, shared = sharing()) {
  return {
    ...json,
    status: shared.status(json.status),
    owner: shared.owner(json.owner),
    parent: shared.key(json.parent),
    start: dayOf(json.start),
    due: dayOf(json.due),
    stage: json.stage ?? 'active',
    delivery: json.delivery ?? NO_DELIVERY,
    result: json.result ?? NO_RESULT,
    diagnosis: json.diagnosis ?? null,
    measuredOn: dayOf(json.measuredOn),
    kpi: json.kpi ?? null,
    milestones: (json.milestones ?? []).map(milestoneOf),
    hidden: hidesNothing(json.hidden) ? NOTHING_HIDDEN : json.hidden,
  };
}

/** Statuses, people and parents are few, and goals ten thousands: each is kept once. */
export function sharing() {
  return { status: oneOf(isSameStatus), owner: oneOf(isSamePerson), key: oneText() };
}

function oneOf(isSame) {
  const known = new Map();
  return (part) => {
    if (!part) return part;
    const met = known.get(part.name);
    if (met !== undefined && isSame(met, part)) return met;
    known.set(part.name, part);
    return part;
  };
}

function oneText() {
  const known = new Map();
  return (text) => known.get(text) ?? (known.set(text, text), text);
}

function isSameStatus(one, other) {
  return one.category === other.category;
}

function isSamePerson(one, other) {
  return one.displayName === other.displayName;
}

function hidesNothing(hidden) {
  return (hidden?.activities ?? 0) === 0 && (hidden?.weight ?? 0) === 0;
}

/** How an active goal can stand, from best to worst. */
export const HEALTHS = Object.freeze(['achieved', 'on_track', 'at_risk', 'off_track', 'stale', 'too_early', 'no_data']);

/** What a goal is listed under: its health, unless it is no active goal at all. */
export function standingOf({ stage, health }) {
  return stage === 'draft' || stage === 'archived' ? stage : health;
}

/**
 * The dials of a goal as [{ kind, share }], the headline first: result and delivery where it has KPIs or sub-goals
 * with a result, else delivery alone.
 */
export function dialsOf(goal) {
  const { attainment, delivery, result } = goal;
  const { share } = attainment;
  if (attainment.kind === 'result')
    return [
      { kind: 'result', share },
      { kind: 'delivery', share: delivery.share },
    ];
  const headline = { kind: 'delivery', share };
  return hasResult(goal) ? [headline, { kind: 'result', share: result.share }] : [headline];
}

/** Whether there is a result to speak of: a KPI of its own, measured or not, or sub-goals with data. */
export function hasResult({ kpi, result }) {
  return kpi !== null || result.withData > 0;
}

/** How a milestone stands on a day: `reached`, `missed` where its date has passed without it, else `ahead`. */
export function stateOfMilestone({ date, reachedOn }, today) {
  if (reachedOn !== null) return 'reached';
  return date < today ? 'missed' : 'ahead';
}

/** The first milestone that is still to be reached, missed ones included; null where none is left. */
export function nextMilestone({ milestones }) {
  const open = milestones.filter(({ reachedOn }) => reachedOn === null);
  return open.reduce((first, each) => (first && first.date <= each.date ? first : each), null);
}

function milestoneOf(json) {
  return { ...json, date: dayOf(json.date), reachedOn: dayOf(json.reachedOn) };
}
