import { dayOf } from './days.js';

/** What is said of a goal for which an answer leaves it out. */
export const NO_RESULT = Object.freeze({ share: null, withData: 0, all: 0 });
export const NOTHING_HIDDEN = Object.freeze({ activities: 0, weight: 0 });
const NO_DELIVERY = Object.freeze({ share: null, done: 0, weight: 0 });

/** One goal as read from REST, alone and with all that is said of it; those of a plan are kept in `goalColumns`. */
export function goalOf(json) {
  return {
    ...json,
    start: dayOf(json.start),
    due: dayOf(json.due),
    stage: json.stage ?? 'active',
    delivery: json.delivery ?? NO_DELIVERY,
    result: json.result ?? NO_RESULT,
    diagnosis: json.diagnosis ?? null,
    measuredOn: dayOf(json.measuredOn),
    kpi: json.kpi ?? null,
    milestones: (json.milestones ?? []).map(milestoneOf),
    hidden: json.hidden ?? NOTHING_HIDDEN,
  };
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

/** A milestone as it was read, with days instead of date texts. */
function milestoneOf(json) {
  return { ...json, date: dayOf(json.date), reachedOn: dayOf(json.reachedOn) };
}
