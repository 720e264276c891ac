import { dayOf } from './days.js';

/** Why a goal shows its numbers: the figures of `GET explanation` as the steps of a calculation, each by what it shows. */

/** How many terms a formula has at most; more are told by their sum alone. */
export const MOST_TERMS = 6;

/** What can be explained from a goal in the roadmap alone, until its explanation is here. */
export function explanationOfGoal(goal, asOf) {
  const { attainment, delivery, result, gapPoints, health, diagnosis } = goal;
  return {
    attainment,
    delivery: { ...delivery, own: null, subGoals: [], hiddenSubGoals: null, fallbackWeights: 0 },
    result: { ...result, rule: null, kpis: [], subGoals: [], hiddenSubGoals: 0 },
    pace: paceOfGoal(goal, asOf),
    health: { health, gapPoints, reason: null },
    diagnosis,
    deliveryGapPoints: null,
    resultGapPoints: null,
  };
}

/** Delivery: by what each activity has done, by parts (own activities and sub-goals), or by the sums alone. */
export function deliveryStep({ share, done, weight, own, subGoals = [], hiddenSubGoals }, activities) {
  if (share === null) return { shape: 'none' };
  const parts = partsOf(own, subGoals, hiddenSubGoals);
  const items = parts.length === 1 ? termsOfActivities(activities, own) : null;
  if (items !== null) return { shape: 'activities', terms: items, weight, share };
  if (parts.length < 2 || parts.length > MOST_TERMS) return { shape: 'sums', done, weight, share };
  return { shape: 'parts', parts: parts.map(namedPart), share };
}

/** Result: the rule by which several KPIs or sub-goals become one share; null where a single KPI is the result. */
export function resultStep({ share, rule, withData, all, kpis = [], subGoals = [], hiddenSubGoals = 0 }) {
  if (!rule || rule === 'single') return null;
  const parts = (rule === 'mean_of_kpis' ? kpis : subGoals).filter((part) => part.share !== null);
  const isWhole = hiddenSubGoals === 0 && parts.length > 0 && parts.length <= MOST_TERMS;
  return { rule, share, withData, all, hidden: hiddenSubGoals, terms: isWhole ? parts.map(termOf) : null };
}

/** Pace: by days alone, along the line between two points, or since the last step. */
export function paceStep(pace, asOf) {
  if (pace === null) return { shape: 'none' };
  const { share, shape, daysPassed, days } = pace;
  const points = pace.points.map(({ date, share: expected }) => ({ day: dayOf(date), share: expected }));
  const before = points.filter(({ day }) => day <= asOf).at(-1);
  const after = points.find(({ day }) => day > asOf);
  const isBetween = shape !== 'linear' && points.length > 2 && before !== undefined && after !== undefined;
  if (!isBetween) return { shape: 'days', daysPassed, days, share };
  if (shape === 'steps') return { shape: 'step', since: before, share };
  return { shape: 'between', before, after, passed: asOf - before.day, all: after.day - before.day, share };
}

/**
 * The pace that a dial is held against: the headline's is the goal's own; delivery is always held against the time that
 * has passed, which follows from how far it is ahead of it.
 */
export function paceOfDial({ kind, share }, { attainment, pace, deliveryGapPoints }) {
  if (pace === null) return null;
  if (kind !== 'delivery' || attainment.kind !== 'result' || pace.shape === 'linear') return pace.share;
  return share === null || deliveryGapPoints === null ? null : share - deliveryGapPoints / 100;
}

/** The share with which it counts where it is rolled up, where that differs from what it is. */
export function countedAs(share) {
  if (share === null || (share >= 0 && share <= 1)) return null;
  return share < 0 ? 0 : 1;
}

/** What one part adds: its own activities, a sub-goal by its key, or a count of sub-goals that are not seen. */
function namedPart({ key, count, done, weight }) {
  const kind = key ? 'sub_goal' : count ? 'hidden' : 'own';
  return { kind, key, count, done, weight };
}

function partsOf(own, subGoals, hidden) {
  const parts = own && own.weight > 0 ? [own] : [];
  const unseen = hidden && hidden.count > 0 ? [hidden] : [];
  return [...parts, ...subGoals.filter(({ weight }) => weight > 0), ...unseen];
}

/** What each activity has done, where all of them are known and few. */
function termsOfActivities(activities, own) {
  const { items = [], total, hidden } = activities ?? {};
  const isWhole = total === items.length && total === own?.activities && !hidden?.activities;
  if (!isWhole || total === 0) return null;
  const counted = items.filter(({ weight, share }) => weight * share > 0);
  return counted.length <= MOST_TERMS ? counted.map(doneOf) : null;
}

function doneOf({ weight, progress, share }) {
  return Math.round(weight * progress * share * 1e6) / 1e6;
}

function termOf({ weight = 1, share }) {
  return { weight, share: Math.min(1, Math.max(0, share)) };
}

function paceOfGoal({ pace, start, due }, asOf) {
  if (pace === null) return null;
  const days = start === null || due === null ? 0 : Math.max(0, due - start);
  const daysPassed = Math.min(days, Math.max(0, asOf - (start ?? asOf)));
  return { share: pace, shape: 'linear', daysPassed, days, points: [] };
}
