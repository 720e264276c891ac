import { dayOf } from '../model/days.js';
import { HEALTHS } from '../model/goal.js';

/**
 * Names of what the server sends as a code. Jira replaces each request for a text by the text in the
 * reader's language before the script leaves the server; so every key stands here in full.
 */

/** What goals are listed under, in the order in which the page lists it: the healths from best to worst, then drafts. */
export const STANDINGS = Object.freeze([...HEALTHS, 'draft']);

const HEALTH_NAMES = {
  achieved: () => AJS.I18n.getText('milepost.roadmap.health.achieved'),
  on_track: () => AJS.I18n.getText('milepost.roadmap.health.on.track'),
  at_risk: () => AJS.I18n.getText('milepost.roadmap.health.at.risk'),
  off_track: () => AJS.I18n.getText('milepost.roadmap.health.off.track'),
  too_early: () => AJS.I18n.getText('milepost.roadmap.health.too.early'),
  stale: () => AJS.I18n.getText('milepost.roadmap.health.stale'),
  no_data: () => AJS.I18n.getText('milepost.roadmap.health.no.data'),
};

const STAGE_NAMES = {
  draft: () => AJS.I18n.getText('milepost.roadmap.stage.draft'),
  active: () => AJS.I18n.getText('milepost.roadmap.stage.active'),
  closed: () => AJS.I18n.getText('milepost.roadmap.stage.closed'),
  archived: () => AJS.I18n.getText('milepost.roadmap.stage.archived'),
};

export function stageName(stage) {
  return STAGE_NAMES[stage]?.() ?? stage;
}

/** The name of a health as the plan calls it, or of the stage of a goal that has none. */
export function standingName(standing, { healthNames = {} }) {
  return healthNames[standing] ?? usualStandingName(standing);
}

/** The name of a health where the plan does not call it otherwise. */
export function usualStandingName(standing) {
  return HEALTH_NAMES[standing]?.() ?? stageName(standing);
}

const DIAL_NAMES = {
  result: () => AJS.I18n.getText('milepost.roadmap.result'),
  delivery: () => AJS.I18n.getText('milepost.roadmap.delivery'),
};

export function dialName(kind) {
  return DIAL_NAMES[kind]?.() ?? kind;
}

/** What the two dials say together, and what follows from it. */
const DIAGNOSES = {
  works: () => AJS.I18n.getText('milepost.roadmap.diagnosis.works'),
  question_activities: () => AJS.I18n.getText('milepost.roadmap.diagnosis.question'),
  check_links: () => AJS.I18n.getText('milepost.roadmap.diagnosis.links'),
  execution: () => AJS.I18n.getText('milepost.roadmap.diagnosis.execution'),
};

export function diagnosisName(diagnosis) {
  return DIAGNOSES[diagnosis]?.() ?? '';
}

const ADVICE = {
  question_activities: () => AJS.I18n.getText('milepost.roadmap.advice.question'),
  check_links: () => AJS.I18n.getText('milepost.roadmap.advice.links'),
};

export function adviceFor(diagnosis) {
  return ADVICE[diagnosis]?.() ?? '';
}

/** What a goal's row says beside its health: that it is closed, or what is wrong. That it works goes without saying. */
export function reasonText({ stage, diagnosis }) {
  if (stage === 'closed') return stageName(stage);
  return stage !== 'active' || diagnosis === 'works' ? '' : diagnosisName(diagnosis);
}

/** What stands beside a bar whose dates do not make a span of time. */
const UNSCHEDULED = {
  open: () => AJS.I18n.getText('milepost.roadmap.bar.open'),
  undated: () => AJS.I18n.getText('milepost.roadmap.bar.undated'),
  reversed: () => AJS.I18n.getText('milepost.roadmap.bar.reversed'),
};

export function unscheduledName(kind) {
  return UNSCHEDULED[kind]();
}

/** Something that was one way and is another now. */
export function change(from, to) {
  return AJS.I18n.getText('milepost.roadmap.change', from, to);
}

/** What a change moved: a dial from share to share, or the health. */
export function movementText({ kind, from, to }, formats) {
  if (kind === 'health') return change(standingName(from, formats), standingName(to, formats));
  const shares = change(shareText(from, formats), shareText(to, formats));
  return AJS.I18n.getText('milepost.roadmap.moved', dialName(kind), shares);
}

/** "Work late. 31.0 % reached, pace asks for 52.0 %: -21.0 pp" of a goal that lags. */
export function behindText({ attainment, pace, gapPoints, diagnosis }, formats) {
  const share = shareText(attainment.share, formats);
  const gap = gapText(gapPoints, formats);
  const figures = AJS.I18n.getText('milepost.roadmap.look.behind', share, formats.percent(pace), gap);
  const reason = diagnosisName(diagnosis);
  return reason === '' ? figures : `${reason}. ${figures}`;
}

export function gapText(gapPoints, formats) {
  return AJS.I18n.getText('milepost.roadmap.gap', formats.points(gapPoints));
}

/**
 * "73.4 % of 77.0 %", "450 of 1,200 leads", "190,000, down to 180,000"; the name with the value where nothing is to be
 * reached, the target alone while nothing is measured.
 */
export function kpiText({ name, unit, baseline, value, targetValue }, formats) {
  const wanted = isKnown(targetValue) ? formats.value(targetValue, unit) : null;
  if (!isKnown(value)) return wanted === null ? '' : AJS.I18n.getText('milepost.roadmap.kpi.target', wanted);
  if (wanted === null) return AJS.I18n.getText('milepost.roadmap.kpi.value', name, formats.value(value, unit));
  return isKnown(baseline) && baseline > targetValue
    ? AJS.I18n.getText('milepost.roadmap.kpi.down', formats.valueBeside(value, unit), wanted)
    : AJS.I18n.getText('milepost.roadmap.kpi.of', formats.valueBeside(value, unit), wanted);
}

function isKnown(value) {
  return value !== null && value !== undefined;
}

/** A milestone with its date, and what is expected by then or when it was reached. */
export function milestoneText({ name, date, expected, reachedOn }, kpi, formats) {
  if (date === null) return name;
  const what = AJS.I18n.getText('milepost.roadmap.milestone', name, formats.day(date));
  if (reachedOn !== null) return AJS.I18n.getText('milepost.roadmap.milestone.reached', what, formats.day(reachedOn));
  if (!isKnown(expected) || kpi === null) return what;
  return AJS.I18n.getText('milepost.roadmap.milestone.expected', what, formats.value(expected, kpi.unit));
}

const OUTCOMES = {
  reached: () => AJS.I18n.getText('milepost.roadmap.outcome.reached'),
  partly: () => AJS.I18n.getText('milepost.roadmap.outcome.partly'),
  missed: () => AJS.I18n.getText('milepost.roadmap.outcome.missed'),
  abandoned: () => AJS.I18n.getText('milepost.roadmap.outcome.abandoned'),
};

/** How a goal ended, when, and what was learned. */
export function closingText({ date, outcome, learning }, formats) {
  const how = OUTCOMES[outcome]?.() ?? outcome;
  return AJS.I18n.getText('milepost.roadmap.closing', formats.day(dayOf(date)), how, learning);
}

/** The share of an attainment, or the words that there is none. */
export function shareText(share, formats) {
  return share === null ? AJS.I18n.getText('milepost.roadmap.health.no.data') : formats.percent(share);
}

/** How many activities the reader may not see, and what they weigh. */
export function hiddenActivities({ activities, weight }, formats) {
  return formats.counted(activities, {
    one: (number) => AJS.I18n.getText('milepost.roadmap.hidden.activity.one', number, formats.number(weight)),
    few: (number) => AJS.I18n.getText('milepost.roadmap.hidden.activity.few', number, formats.number(weight)),
    other: (number) => AJS.I18n.getText('milepost.roadmap.hidden.activity.other', number, formats.number(weight)),
  });
}

export function hiddenGoals(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.roadmap.hidden.goal.one', number),
    few: (number) => AJS.I18n.getText('milepost.roadmap.hidden.goal.few', number),
    other: (number) => AJS.I18n.getText('milepost.roadmap.hidden.goal.other', number),
  });
}

export function goalCount(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.roadmap.goal.count.one', number),
    few: (number) => AJS.I18n.getText('milepost.roadmap.goal.count.few', number),
    other: (number) => AJS.I18n.getText('milepost.roadmap.goal.count.other', number),
  });
}

/** Up to two letters that stand for a person. */
export function initialsOf(displayName) {
  const words = displayName.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map((word) => [...word][0].toLocaleUpperCase()).join('');
}
