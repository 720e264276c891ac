/**
 * Two editors who began with the same plan: what each has changed, part by part, and the plan that comes of choosing
 * `theirs` or `mine` for each part. Nothing is given up unasked: what only one has changed is chosen beforehand, what
 * both have changed differently is not.
 */

const LISTS = { kpis: 'kpi', milestones: 'milestone', campaigns: 'campaign' };
const ALONE = ['why', 'choices'];
const ORDER = 'kpi_order';

/** What differs between the two, as [{ key, kind, name, base, theirs, mine, byThem, byMe, clash }]. */
export function changesOf(base, theirs, mine) {
  const common = commonKpis(base, theirs, mine);
  const [parts, theirParts, myParts] = [base, theirs, mine].map((form) => partsOf(form, common));
  const keys = new Set([...parts.keys(), ...theirParts.keys(), ...myParts.keys()]);
  return [...keys]
    .map((key) => changeOf(key, parts.get(key), theirParts.get(key), myParts.get(key)))
    .filter(({ byThem, byMe }) => byThem || byMe);
}

function changeOf(key, base = null, theirs = null, mine = null) {
  const byThem = !isSame(base, theirs);
  const byMe = !isSame(base, mine);
  const name = (mine ?? theirs ?? base).name ?? '';
  return {
    key,
    kind: key.split(' ')[0],
    name,
    base,
    theirs,
    mine,
    byThem,
    byMe,
    clash: byThem && byMe && !isSame(theirs, mine),
  };
}

/** What is chosen before anybody chooses: nothing where both have changed a part to something else. */
export function firstChoices(changes) {
  return new Map(changes.filter(({ clash }) => !clash).map(({ key, byMe }) => [key, byMe ? 'mine' : 'theirs']));
}

export function unchosen(changes, choices) {
  return changes.filter(({ key }) => !choices.has(key));
}

/** The plan that the choices make; parts that nobody has changed are in both. */
export function merged(theirs, mine, choices) {
  const side = (key) => (choices.get(key) === 'mine' ? mine : theirs);
  const form = Object.fromEntries(ALONE.map((name) => [name, side(name)[name]]));
  for (const [list, kind] of Object.entries(LISTS)) {
    const taken = (part) => side(`${kind} ${part.uid}`)[list].find(({ uid }) => uid === part.uid);
    const [first, second] = choices.get(ORDER) === 'mine' ? [mine, theirs] : [theirs, mine];
    const known = new Set(first[list].map(({ uid }) => uid));
    const all = [...first[list], ...second[list].filter(({ uid }) => !known.has(uid))];
    form[list] = all.map(taken).filter(Boolean);
  }
  return form;
}

/** What there is to tell of a part that only one side has. */
const TELLING = {
  kpi: ['aim', 'baseline', 'target', 'lower', 'upper', 'tolerance', 'source'],
  milestone: ['date', 'expected', 'owner', 'reachedOn'],
  campaign: ['manager', 'start', 'due', 'target', 'activities'],
};

/** The fields in which the versions of a part differ; where they do not, because it was added or taken out, what it is. */
export function fieldsApart(change) {
  const sides = [change.base, change.theirs, change.mine].filter((side) => side !== null);
  const names = new Set(
    sides.flatMap((side) => Object.keys(side)).filter((name) => !['uid', 'id', 'kept'].includes(name)),
  );
  const apart = [...names].filter((name) => new Set(sides.map((side) => JSON.stringify(side[name]))).size > 1);
  return apart.length > 0 ? apart : (TELLING[change.kind] ?? []).filter((name) => sides[0][name] !== '');
}

/** Names by uid of the KPIs whose order can be compared: one that was added or taken out has moved no other. */
function commonKpis(...forms) {
  const [first, ...others] = forms.map(({ kpis }) => kpis);
  const common = first.filter(({ uid }) => others.every((kpis) => kpis.some((kpi) => kpi.uid === uid)));
  return new Map(common.map(({ uid, name }) => [uid, name]));
}

function partsOf(form, common) {
  const parts = new Map([
    ...(form.stage ? [['stage', form.stage]] : []),
    ['why', { why: form.why }],
    ['choices', form.choices],
  ]);
  for (const [list, kind] of Object.entries(LISTS))
    form[list].forEach((part) => parts.set(`${kind} ${part.uid}`, part));
  parts.set(ORDER, { order: form.kpis.filter(({ uid }) => common.has(uid)).map(({ uid }) => common.get(uid)) });
  return parts;
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
