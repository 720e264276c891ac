/** What happened to a goal, made up from its figures: the same steps at every start, the last one is today. */
import { daysBetween, iso, judged, micro, resultOf } from './figures.mjs';
import { TODAY } from './goals.mjs';

const DAY = 86400000;
const STEPS = 26;
export const WORK = [
  'Launch loyalty programme',
  'Post-purchase e-mail sequence',
  'Answer service requests in four hours',
  'Exclusive content for members',
  'Spring trade fair',
  'Referral programme',
  'Partner webinar series',
  'Audit of the contact lists',
];
export const PEOPLE = ['Ana Ruiz', 'Ben Ito', 'Carla Weiss', 'Dana Kim', 'Emma Malik', null];

export class Story {
  #goal;
  #steps;

  /** `goal` has key, dates, weight, done and its plan. */
  constructor(goal) {
    this.#goal = goal;
    this.#steps = stepsOf(goal);
  }

  /** The state at the end of a day. */
  on(day) {
    const last = this.#steps.filter(({ at }) => at.slice(0, 10) <= day).at(-1) ?? this.#steps[0];
    return judged(this.#goal, last, day);
  }

  /** The last known values of the KPIs on a day: { id: { value, day } }. */
  valuesOn(day) {
    const known = {};
    this.#steps
      .filter(({ at, values }) => at.slice(0, 10) <= day && values)
      .forEach(({ at, values }) =>
        Object.entries(values).forEach(([id, value]) => (known[id] = { value, day: at.slice(0, 10) })),
      );
    return known;
  }

  measurements(id) {
    const measured = this.#steps.filter(({ measured }) => measured);
    return measured
      .map(({ at, values }) => ({ day: at.slice(0, 10), value: values[id] }))
      .filter(({ value }) => value !== undefined);
  }

  history(from, to) {
    const within = this.#steps.filter(({ at }) => at.slice(0, 10) > from && at.slice(0, 10) <= to);
    const start = stateAt(this.#goal, this.on(from));
    const points = within.map((step, index) => ({
      at: step.at,
      entry: index + 1,
      ...stateAt(this.#goal, judged(this.#goal, step, step.at.slice(0, 10))),
      causes: step.causes,
    }));
    return { start, points };
  }

  ledger() {
    return this.#steps
      .slice(1)
      .map((step, index) => ({
        id: index + 1,
        at: step.at,
        rule: 1,
        old: stateAt(this.#goal, judged(this.#goal, this.#steps[index], step.at.slice(0, 10))),
        new: stateAt(this.#goal, judged(this.#goal, step, step.at.slice(0, 10))),
        causes: step.causes,
      }))
      .reverse();
  }

  /** One more step: an activity is finished now. */
  add(step) {
    this.#steps.push({ ...this.#steps.at(-1), measured: false, ...step });
  }
}

function stateAt(goal, { attainment, delivery, result, health }) {
  return { attainment, delivery, result: result.share, health };
}

function stepsOf(goal) {
  const { start, weight, done, plan } = goal;
  const begin = start && start < TODAY ? start : iso(Date.parse(TODAY) - 90 * DAY);
  const span = daysBetween(begin, TODAY);
  const count = Math.max(1, Math.min(STEPS, span - 1));
  const kpis = plan.kpis ?? [];
  const at = (index) =>
    `${iso(Date.parse(begin) + Math.round((span * index) / count) * DAY)}T${10 + (index % 7)}:20:00Z`;
  const steps = [];
  for (let index = 0; index <= count; index++) {
    const part = index / count;
    const measured = index > 0 && kpis.some(({ value }) => value !== null) && index % 2 === 0;
    const before = steps.at(-1);
    const values = measured || index === count ? valuesAt(kpis, part, index) : (before?.values ?? {});
    const measuredOn =
      Object.keys(values).length === 0 ? null : measured ? at(index).slice(0, 10) : (before?.measuredOn ?? null);
    steps.push({
      at: at(index),
      measured,
      values,
      measuredOn: plan.measuredOn && measuredOn > plan.measuredOn ? plan.measuredOn : measuredOn,
      delivery: deliveryAt(index === count ? done : Math.floor(done * part * 2) / 2, weight),
      result: resultOf(kpis, values),
      causes: causesAt(goal, index, measured, values),
    });
  }
  return steps;
}

/** A value on its way from the baseline to what it is today, with some noise. */
function valuesAt(kpis, part, index) {
  const entries = kpis
    .filter(({ value }) => value !== null)
    .map(({ id, aim, value, unit }) => {
      const from = aim.baseline ?? value;
      const noise = part === 1 ? 0 : (Math.sin(index * 2.4) * (value - from)) / 14;
      const scale = 10 ** unit.digits;
      return [id, Math.round((from + (value - from) * part + noise) * scale) / scale];
    });
  return Object.fromEntries(entries);
}

function deliveryAt(done, weight) {
  return { share: weight ? micro(done / weight) : null, done, weight };
}

function causesAt(goal, index, measured, values) {
  const at = null;
  if (measured) {
    const [[, value] = [null, null]] = Object.entries(values);
    return [
      {
        kind: index % 4 ? 'import' : 'measurement',
        issue: issue(goal.key),
        hidden: false,
        from: null,
        to: String(value),
        person: person('Ana Ruiz'),
        at,
      },
    ];
  }
  if (index === 7 && goal.plan.kpis?.length > 0) return [retargeted(goal)];
  const causes = [causeOf('transition', goal.id * 100 + (index % 8), index)];
  if (index % 5 === 4) return [{ ...causes[0], issue: null, hidden: true, person: null }];
  if (index % 9 === 8)
    ['link', 'moved', 'deleted'].forEach((kind, more) => causes.push(causeOf(kind, goal.id * 100 + more, index)));
  return causes;
}

/** A target that was another before, with a reason. */
function retargeted({ key, plan }) {
  const [{ name, aim }] = plan.kpis;
  const [field, to] = aim.targetValue === undefined ? ['weight', 2] : ['target', aim.targetValue];
  return {
    kind: 'target',
    issue: issue(key),
    hidden: false,
    from: field === 'target' ? String(Math.round(to * 90) / 100) : '1',
    to: String(to),
    field,
    part: name,
    reason: 'The board asks for more after the good first quarter',
    person: person('Ana Ruiz'),
    at: null,
  };
}

export function causeOf(kind, number, index) {
  const [from, to] = kind === 'transition' ? ['In Progress', 'Done'] : [null, null];
  return {
    kind,
    issue: issue(`MKT-${number}`, number),
    hidden: false,
    from,
    to,
    person: person(PEOPLE[index % 5]),
    at: null,
  };
}

function issue(key, number = 0) {
  return { key, summary: WORK[number % WORK.length] };
}

export function person(displayName) {
  return displayName ? { name: displayName.split(' ')[0].toLowerCase(), displayName } : null;
}
