import { exact, parseExact, writeExact } from '../api/exactJson.js';
import { HEALTHS } from './goal.js';
import { choicesIn, textsOfChoices } from './fieldChoices.js';
import { microsOf, plainOf, readDecimal, written } from './decimals.js';

/**
 * The rules of a plan as people edit them: plain values that are replaced, never changed in place. Shares are typed in
 * percent; each status has one, that of its category unless the plan says another.
 */
export function formOfRules({ work, health, judging, healthNames, choices }, { statuses, resolutions }, signs) {
  const own = new Map(work.statusShares.map(({ status, share }) => [status, share]));
  const isOut = ({ id, notDelivered }) => work.notDelivered?.includes(id) ?? notDelivered;
  return {
    source: work.weight.source,
    field: work.weight.field ?? '',
    standard: written(work.weight.standard, signs),
    shares: Object.fromEntries(statuses.map(({ id, share }) => [id, percentOf(own.get(id) ?? share, signs)])),
    notDelivered: Object.fromEntries(resolutions.map((each) => [each.id, isOut(each)])),
    rollUp: judging.rollUp,
    pace: judging.pace,
    reviewDays: written(judging.reviewDays, signs),
    onTrackFrom: written(health.onTrackFrom, signs),
    atRiskFrom: written(health.atRiskFrom, signs),
    earlyBelow: percentOf(health.earlyBelow, signs),
    names: Object.fromEntries(HEALTHS.map((each) => [each, healthNames[each] ?? ''])),
    choices: textsOfChoices(choices),
  };
}

/** What holds where nobody has said anything else. */
export const STANDARD_RULES = Object.freeze({
  work: { weight: { source: 'constant', field: null, standard: '1' }, statusShares: [], notDelivered: null },
  health: { onTrackFrom: '-5', atRiskFrom: '-15', earlyBelow: '0.1' },
  judging: { rollUp: 'weighted_mean', pace: 'linear', reviewDays: '92' },
  healthNames: {},
  choices: {
    channels: [
      'Website',
      'SEO',
      'SEA',
      'E-mail',
      'Social media',
      'Video',
      'Podcast',
      'Influencers',
      'PR',
      'Events',
      'Loyalty',
      'TV',
      'Radio',
      'Print',
      'Outdoor',
      'Direct mail',
      'Telemarketing',
    ],
    funnelStages: ['Awareness', 'Interest', 'Desire', 'Action', 'Loyalty'],
    audiences: ['Prospects', 'New customers', 'Existing customers', 'Lapsed customers'],
  },
});

/** The rules as REST takes them; only for a form without problems. */
export function rulesOf(form, { statuses, resolutions }, signs) {
  const number = (text) => exact(readDecimal(text, signs).value ?? null);
  const share = (text) => shareOf(text, signs);
  const ownShares = statuses.filter(({ id, share: usual }) => microsOf(share(form.shares[id])) !== microsOf(usual));
  const isUsual = resolutions.every(({ id, notDelivered }) => form.notDelivered[id] === notDelivered);
  const out = resolutions.map(({ id }) => id).filter((id) => form.notDelivered[id]);
  const field = form.source === 'field' ? form.field : null;
  return {
    work: {
      weight: { source: form.source, field, standard: number(form.standard) },
      statusShares: ownShares.map(({ id }) => ({ status: id, share: exact(share(form.shares[id])) })),
      notDelivered: isUsual ? null : out,
    },
    health: {
      onTrackFrom: number(form.onTrackFrom),
      atRiskFrom: number(form.atRiskFrom),
      earlyBelow: exact(share(form.earlyBelow)),
    },
    judging: { rollUp: form.rollUp, pace: form.pace, reviewDays: number(form.reviewDays) },
    healthNames: namesIn(form),
    choices: choicesIn(form.choices),
  };
}

/** By health the names that are typed, without those that stay as usual. */
export function namesIn({ names }) {
  const typed = Object.entries(names).map(([health, name]) => [health, name.trim()]);
  return Object.fromEntries(typed.filter(([, name]) => name !== ''));
}

/** The form as it would come back from the server, so that only what means something else counts as a change. */
export function asSaved(form, options, signs) {
  return formOfRules(parseExact(writeExact(rulesOf(form, options, signs))), options, signs);
}

/** Paths and values, in the order of the form. */
export function entriesOf(form) {
  return Object.entries(form).flatMap(([name, value]) =>
    typeof value === 'object' ? Object.entries(value).map(([id, each]) => [`${name}.${id}`, each]) : [[name, value]],
  );
}

/** Where two people have not arrived at the same: { path, base, theirs, mine }. */
export function rulesApart(base, theirs, mine) {
  const [before, other] = [base, theirs].map((form) => new Map(entriesOf(form)));
  return entriesOf(mine)
    .filter(([path, value]) => value !== other.get(path))
    .map(([path, value]) => ({ path, base: before.get(path), theirs: other.get(path), mine: value }));
}

/** Theirs, with what I have changed on top. */
export function onTop(base, theirs, mine) {
  const pick = (from, to, own) =>
    Object.fromEntries(
      Object.entries(own).map(([name, value]) => [
        name,
        typeof value === 'object' ? pick(from[name], to[name], value) : value === from[name] ? to[name] : value,
      ]),
    );
  return pick(base, theirs, mine);
}

/** A typed percentage as a share, a plain text with at most six digits; null where it is none. */
export function shareOf(text, signs) {
  const { value } = readDecimal(text, signs);
  if (value === undefined) return null;
  const micros = microsOf(value);
  return micros % 100n === 0n ? plainOf(micros / 100n) : null;
}

function percentOf(share, signs) {
  return written(plainOf(microsOf(share) * 100n), signs);
}
