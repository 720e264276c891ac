/** Plans and measurements to edit while developing. MKT-5 was always saved by somebody else meanwhile. */
import { PLANS, TODAY } from './goals.mjs';

const ANA = { name: 'ana', displayName: 'Ana Ruiz' };
const BEN = { name: 'ben', displayName: 'Ben Ito' };
const NO_CHOICES = { weight: null, rollUp: null, pace: null, reviewDays: null, leastRunningDays: null };
const plans = new Map();
const measured = new Map();

export function planOf(key) {
  if (!plans.has(key)) plans.set(key, planIn(key));
  return plans.get(key);
}

function planIn(key) {
  const { why = '', kpis = [], milestones = [], campaigns = [], stage = 'active' } = PLANS[key] ?? {};
  return {
    goal: key,
    canEdit: true,
    canMeasure: true,
    version: 3,
    savedAt: `${TODAY}T09:12:00Z`,
    savedBy: BEN,
    savedReason: 'The agency delivers later.',
    stage,
    why,
    kpis: kpis.map(({ id, name, unit, leading, aim, source, weight, formula }) => ({
      ...{ id, name, unit, leading, aim, weight },
      source: source.kind === 'formula' ? { kind: 'formula', text: formula.text } : source,
      range: { below: null, above: null },
    })),
    milestones: milestones.map((each) => ({ ...each, owner: ANA, weight: 1 })),
    campaigns: campaigns.map(([name, target], index) => ({
      ...{ id: `c${index}`, name, manager: null, start: null, due: null, target },
      ...{ activities: [`${key}${index}1`, `${key}${index}2`], hiddenActivities: 0 },
    })),
    choices: NO_CHOICES,
    closing: null,
  };
}

export function savePlan(key, body) {
  const current = planOf(key);
  if (key === 'MKT-5' && body.version === current.version) {
    const [kpi] = current.kpis;
    const theirs = { ...kpi, aim: { ...kpi.aim, target: '+20 %', targetValue: 57600 } };
    plans.set(key, { ...current, version: body.version + 1, why: 'Clicks become visits.', kpis: [theirs] });
  }
  const now = planOf(key);
  if (body.version !== now.version)
    throw Object.assign(new Error('Somebody else has saved this plan.'), { status: 409, more: { current: now } });
  const { reason, ...plan } = body;
  plans.set(key, { ...now, ...plan, version: now.version + 1, savedBy: ANA, savedReason: reason });
  return planOf(key);
}

export function measurementsOf(key) {
  if (!measured.has(key)) measured.set(key, PLANS[key]?.kpis?.flatMap(seriesOf) ?? []);
  const items = measured.get(key);
  return {
    start: 0,
    limit: 50,
    total: items.length,
    items: items.map((item) => ({ ...item, ...stateIn(item, items) })),
  };
}

function stateIn({ id, value }, items) {
  const supersededBy = items.find(({ supersedes }) => supersedes === id)?.id ?? null;
  return { supersededBy, holds: value !== null && supersededBy === null };
}

function seriesOf({ id, source, value }, index) {
  if (source.kind !== 'measured' || value === null) return [];
  const at = index * 10;
  const entry = (number, more) => ({
    id: at + number,
    kpi: id,
    source: 'typed',
    note: '',
    person: ANA,
    supersedes: null,
    ...more,
  });
  return [
    entry(4, { day: '2026-11-18', value, recordedAt: '2026-11-18T15:20:00Z' }),
    entry(3, {
      day: '2026-10-20',
      value: value - 1,
      recordedAt: '2026-11-02T08:00:00Z',
      supersedes: at + 2,
      note: 'Misread',
    }),
    entry(2, { day: '2026-10-20', value: value + 1, recordedAt: '2026-10-20T08:00:00Z', person: BEN, source: 'csv' }),
  ];
}

export function record(key, entry) {
  measurementsOf(key);
  const items = measured.get(key);
  const item = {
    id: 1000 + items.length,
    source: 'typed',
    person: ANA,
    recordedAt: new Date().toISOString(),
    ...entry,
  };
  measured.set(key, [{ note: '', supersedes: null, ...item }, ...items]);
  return item;
}

/** A correction, or a withdrawal where it has no value. */
export function replace(key, id, { value = null, day, note }) {
  const wrong = measurementsOf(key).items.find((item) => item.id === Number(id));
  return record(key, { kpi: wrong.kpi, day: day ?? wrong.day, value, note, supersedes: wrong.id });
}

export function library() {
  const percent = { kind: 'percent', symbol: '%', digits: 1 };
  const template = (id, category, name, formula, more = {}) => ({
    ...{ id, category, name, description: 'What it says of marketing.', unit: percent, direction: 'reach_up' },
    ...{ leading: true, formula, inputs: [], formulaOrigin: formula && 'The usual formula', range: null },
    ...{ origin: 'Named by a source, which gives no formula', ...more },
  });
  return {
    templates: [
      template('mql-to-sql', 'Sales funnel', 'MQL to SQL conversion', '[SQL] / [MQL] * 100', {
        direction: 'within',
        range: {
          below: { bound: 60, message: 'too many unqualified leads' },
          above: { bound: 80, message: 'too tight' },
        },
      }),
      template('leads', 'Sales funnel', 'Leads', null, { unit: { kind: 'number', symbol: '', digits: 0 } }),
      template('email-open-rate', 'E-mail', 'E-mail open rate', '[E-mails opened] / [E-mails delivered] * 100'),
    ],
    numberFields: [
      { id: 'customfield_10201', name: 'Leads' },
      { id: 'customfield_10202', name: 'Spend' },
    ],
  };
}
