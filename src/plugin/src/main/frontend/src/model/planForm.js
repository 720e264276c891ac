import { exact } from '../api/exactJson.js';
import { readDecimal, written } from './decimals.js';
import { formOfKpi, kpiOf } from './kpiForm.js';

/** All that is planned for a goal as people edit it: plain values that are replaced, never changed in place. */

export function formOfPlan({ why, kpis, milestones, campaigns, choices }, signs) {
  return {
    why,
    kpis: kpis.map((kpi) => formOfKpi(kpi, signs)),
    milestones: milestones.map((milestone) => formOfMilestone(milestone, signs)),
    campaigns: campaigns.map((campaign) => formOfCampaign(campaign, signs)),
    choices: formOfChoices(choices, signs),
  };
}

export function blankMilestone(uid) {
  return { uid, id: null, name: '', date: '', owner: '', expected: '', weight: '1', reachedOn: '' };
}

export function blankCampaign(uid) {
  return { uid, id: null, name: '', manager: '', start: '', due: '', target: '', activities: '' };
}

function formOfMilestone({ id, name, date, owner, expected, weight, reachedOn }, signs) {
  return {
    uid: id,
    id,
    name,
    date,
    owner: owner?.name ?? '',
    expected: written(expected, signs),
    weight: written(weight, signs),
    reachedOn: reachedOn ?? '',
  };
}

function formOfCampaign({ id, name, manager, start, due, target, activities }, signs) {
  return {
    uid: id,
    id,
    name,
    manager: manager?.name ?? '',
    start: start ?? '',
    due: due ?? '',
    target: written(target, signs),
    activities: activities.join(', '),
  };
}

function formOfChoices({ weight, rollUp, pace, reviewDays, leastRunningDays }, signs) {
  return {
    weight: written(weight, signs),
    rollUp: rollUp ?? '',
    pace: pace ?? '',
    reviewDays: reviewDays ?? '',
    leastRunningDays: leastRunningDays ?? '',
  };
}

/** The plan as REST takes it; stage and closing stay as they are. Only for a form without problems. */
export function planOf(form, signs) {
  const number = (text) => exact(readDecimal(text, signs).value ?? null);
  return {
    why: form.why.trim(),
    kpis: form.kpis.map((kpi) => kpiOf(kpi, signs)),
    milestones: form.milestones.map((milestone) => milestoneOf(milestone, number)),
    campaigns: form.campaigns.map((campaign) => campaignOf(campaign, number)),
    choices: choicesOf(form.choices, number),
  };
}

function milestoneOf({ id, name, date, owner, expected, weight, reachedOn }, number) {
  return {
    id,
    name: name.trim(),
    date,
    owner: personOf(owner),
    expected: number(expected),
    weight: number(weight),
    reachedOn: reachedOn || null,
  };
}

function campaignOf({ id, name, manager, start, due, target, activities }, number) {
  return {
    id,
    name: name.trim(),
    manager: personOf(manager),
    start: start || null,
    due: due || null,
    target: number(target),
    activities: keysIn(activities),
  };
}

function choicesOf({ weight, rollUp, pace, reviewDays, leastRunningDays }, number) {
  return {
    weight: number(weight),
    rollUp: rollUp || null,
    pace: pace || null,
    reviewDays: number(reviewDays),
    leastRunningDays: number(leastRunningDays),
  };
}

function personOf(name) {
  return name.trim() === '' ? null : { name: name.trim() };
}

/** Issue keys, however they are set apart, each once. */
export function keysIn(text) {
  return [
    ...new Set(
      text
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
}

/** The form with another value at a path such as `kpis.0.name`. */
export function withValue(form, path, value) {
  const [name, ...rest] = path.split('.');
  const next = rest.length === 0 ? value : withValue(form[name], rest.join('.'), value);
  return Array.isArray(form)
    ? form.map((each, index) => (index === Number(name) ? next : each))
    : { ...form, [name]: next };
}

/** The form with a part more in one of its lists. */
export function withPart(form, list, part) {
  return { ...form, [list]: [...form[list], part] };
}

export function withoutPart(form, list, uid) {
  return { ...form, [list]: form[list].filter((part) => part.uid !== uid) };
}

/** The part one place nearer to the first. */
export function movedUp(form, list, uid) {
  const at = form[list].findIndex((part) => part.uid === uid);
  if (at < 1) return form;
  const parts = [...form[list]];
  [parts[at - 1], parts[at]] = [parts[at], parts[at - 1]];
  return { ...form, [list]: parts };
}
