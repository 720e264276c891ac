/** The rules of made-up plans, and goals that move when they are tried; a save with the reason "conflict" meets another. */
const STATUSES = [
  ['1', 'To Do', 0],
  ['3', 'In Progress', 0.5],
  ['10001', 'In Review by legal and brand', 0.5],
  ['10002', 'Done', 1],
];
const RESOLUTIONS = [
  ['1', 'Done', false],
  ['2', "Won't Do", true],
  ['3', 'Duplicate', true],
  ['4', 'Cannot Reproduce', true],
  ['5', 'Out of budget', false],
];
const OPTIONS = {
  statuses: STATUSES.map(([id, name, share]) => ({ id, name, share })),
  resolutions: RESOLUTIONS.map(([id, name, notDelivered]) => ({ id, name, notDelivered })),
  numberFields: [{ id: 'customfield_10002', name: 'Story points' }],
};
const STANDARD = {
  work: { weight: { source: 'constant', field: null, standard: 1 }, statusShares: [], notDelivered: null },
  health: { onTrackFrom: -5, atRiskFrom: -15, earlyBelow: 0.1 },
  judging: { rollUp: 'weighted_mean', pace: 'linear', reviewDays: 92 },
  healthNames: {},
  choices: {
    channels: ['Website', 'E-mail', 'Events'],
    funnelStages: ['Awareness', 'Interest', 'Desire', 'Action', 'Loyalty'],
    audiences: ['Prospects', 'Existing customers'],
  },
};
const GOALS = ['Keep customers', 'Win the mid-size segment', 'Loyalty programme', 'Brand awareness in the north'];
const kept = new Map();

export function projects() {
  const names = { MKT: 'Marketing 2027', EVT: 'Events', WEB: 'Website and shop' };
  return { projects: Object.entries(names).map(([key, name]) => ({ key, name })) };
}

export function rulesOf(key) {
  const saved = kept.get(key) ?? {
    version: 0,
    plan: null,
    savedAt: null,
    savedBy: null,
    savedReason: null,
    ...STANDARD,
  };
  return { ...saved, project: key, canEdit: true, options: OPTIONS };
}

export function saveRules(key, { version, reason, work, health, judging, healthNames, choices }) {
  if (reason === 'conflict') keep(key, { ...STANDARD, health: { ...STANDARD.health, onTrackFrom: -8 } }, 'Less noise');
  const current = rulesOf(key);
  if (current.version !== version)
    throw Object.assign(new Error('Somebody else saved.'), { status: 409, more: { current } });
  keep(key, { work, health, judging, healthNames, choices }, reason);
  return rulesOf(key);
}

function keep(key, rules, savedReason) {
  const savedBy = { name: 'ben', displayName: 'Ben Berg' };
  const { version } = rulesOf(key);
  kept.set(key, { version: version + 1, savedAt: '2026-11-21T09:12:00Z', savedBy, savedReason, ...rules });
}

export function previewOf(key, { health }) {
  const moved = health.onTrackFrom === -5 ? 0 : 14;
  const moves = Array.from({ length: moved && 12 }, (_, at) => ({
    key: `${key}-${at + 3}`,
    summary: GOALS[at % GOALS.length],
    attainmentBefore: at === 5 ? { kind: 'no_data', share: null } : { kind: 'delivery', share: 0.7 - at * 0.02 },
    attainmentAfter: { kind: 'delivery', share: 0.61 - at * 0.0125 },
    healthBefore: 'on_track',
    healthAfter: at < 4 ? 'at_risk' : 'on_track',
  }));
  const largest = moved ? { key: `${key}-3`, summary: GOALS[0], fromPoints: 70, toPoints: 61, points: -9.0 } : null;
  const before = { achieved: 3, on_track: 11, at_risk: 4, off_track: 2, too_early: 1, stale: 0, no_data: 3 };
  return { goals: 24, moved, largest, byHealth: { before, after: { ...before, on_track: 7, at_risk: 8 } }, moves };
}
