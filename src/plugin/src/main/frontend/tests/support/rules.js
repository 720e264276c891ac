import { STANDARD_RULES } from '../../src/model/rulesForm.js';

/** A server of rules that a test can change: it refuses a version that is not the current one, as the real one does. */
export class FakeRules {
  plansNow = [
    { key: 'MKT', name: 'Marketing' },
    { key: 'WEB', name: 'Website' },
  ];
  previewed = [];
  saved = [];
  current = rules('0');
  trial = {
    goals: '24',
    moved: '14',
    largest: { key: 'MKT-3', summary: 'Keep customers', fromPoints: '70', toPoints: '61', points: '-9' },
    byHealth: { before: { on_track: '11', at_risk: '4' }, after: { on_track: '7', at_risk: '8' } },
    moves: [move('MKT-3', '0.7', '0.61', 'at_risk'), move('MKT-4', null, '0.5', 'on_track')],
  };
  failure = null;

  async plans() {
    return this.plansNow;
  }

  async rules() {
    return { ...this.current, project: 'MKT', canEdit: true, options: OPTIONS };
  }

  async previewRules(key, version, body) {
    if (this.failure) throw this.failure;
    this.previewed.push(structuredCloneOf(body));
    return this.trial;
  }

  async saveRules(key, { version, plan }, reason, body) {
    if (this.failure) throw this.failure;
    this.saved.push({ key, version, plan, reason, ...structuredCloneOf(body) });
    this.current = rules(String(Number(version) + 1), reason);
    return this.rules();
  }
}

export const OPTIONS = {
  statuses: [
    { id: '1', name: 'To Do', share: '0' },
    { id: '3', name: 'In Review', share: '0.5' },
  ],
  resolutions: [
    { id: '1', name: 'Done', notDelivered: false },
    { id: '2', name: 'Duplicate', notDelivered: true },
  ],
  numberFields: [{ id: 'customfield_2', name: 'Story points' }],
};

export function rules(version, savedReason = null) {
  const isSaved = version !== '0';
  return {
    version,
    plan: null,
    savedAt: isSaved ? '2026-11-21T09:12:00Z' : null,
    savedBy: isSaved ? { name: 'ben', displayName: 'Ben Berg' } : null,
    savedReason,
    work: { weight: { source: 'constant', field: null, standard: '1' }, statusShares: [], notDelivered: null },
    health: { onTrackFrom: '-5', atRiskFrom: '-15', earlyBelow: '0.1' },
    judging: { rollUp: 'weighted_mean', pace: 'linear', reviewDays: '92' },
    healthNames: {},
    choices: STANDARD_RULES.choices,
  };
}

/** The body as it travels. */
export function structuredCloneOf(body) {
  return JSON.parse(JSON.stringify(body).replace(/"\\u0001(-?[\d.]+)\\u0001"/g, '$1'));
}

function move(key, before, after, healthAfter) {
  const attainment = (share) => ({ kind: share === null ? 'no_data' : 'delivery', share });
  return {
    key,
    summary: 'Keep customers',
    attainmentBefore: attainment(before),
    attainmentAfter: attainment(after),
    healthBefore: 'on_track',
    healthAfter,
  };
}
