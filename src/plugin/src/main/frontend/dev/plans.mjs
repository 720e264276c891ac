/** Plans to look at while developing, in the shape of the REST resources; the same figures at every start. */

const DAY = 86400000;
export const TODAY = '2026-11-21';

const GOALS = [
  ['MKT-1', 'Grow sales by 25 %', null, '2026-01-01', '2027-12-31', 'Carla Weiss', 0.55],
  ['MKT-2', '1,200 new customers', 'MKT-1', '2026-01-01', '2027-06-30', 'Ben Ito', 0.41],
  ['MKT-4', 'Visible in every search for running shoes', 'MKT-2', '2026-03-01', '2026-12-15', 'Dana Kim', 0.9],
  ['MKT-3', 'Retention from 71 % to 77 %', null, '2026-01-01', '2028-12-31', 'Ana Ruiz', 0.4],
  ['MKT-5', 'E-mail clicks +25 %', null, '2026-01-01', '2026-12-31', 'Dana Kim', 0.18],
  ['MKT-8', 'Marketing cost \u221210 %', null, '2026-02-15', '2027-01-31', 'Carla Weiss', 0.72],
  ['MKT-9', 'Free e-book: 5,000 subscribers', null, '2026-11-10', '2027-11-10', 'Emma Malik', 0.02],
  ['MKT-11', '$25M of new pipeline', null, '2026-01-01', '2026-12-31', 'Ben Ito', 1],
  [
    'MKT-12',
    'A very long name of a goal that somebody wrote as a whole sentence because nobody told them not to',
    null,
    '2026-06-01',
    '2026-09-30',
    null,
    0.63,
  ],
  ['MKT-13', 'Sponsor the city marathon', null, '2026-08-01', null, 'Ana Ruiz', 0.25],
  ['MKT-19', 'Ideas for next year', null, null, null, null, null],
  ['MKT-20', 'Dates typed the wrong way round', null, '2027-03-01', '2026-10-01', 'Emma Malik', 0.5],
];
const WORK = [
  'Launch loyalty programme',
  'Post-purchase e-mail sequence',
  'Answer service requests in four hours',
  'Exclusive content for members',
  'Spring trade fair',
  'Referral programme',
  'Partner webinar series',
  'Audit of the contact lists',
];
const PEOPLE = ['Ana Ruiz', 'Ben Ito', 'Carla Weiss', 'Dana Kim', 'Emma Malik', null];
const STATUSES = [
  ['To Do', 'new', 0],
  ['In Progress', 'indeterminate', 0.5],
  ['Done', 'done', 1],
];

/** A plan by name: `empty`, `small` or `huge` (10,000 goals, and a goal of 10,000 activities). */
export class Plan {
  constructor(name) {
    this.name = name;
    this.ledgers = new Map();
    this.version = 0;
    this.goals = name === 'empty' ? [] : GOALS.map(goalOf);
    if (name === 'huge') this.#grow();
    this.goals.forEach((goal) => this.#settle(goal));
  }

  roadmap() {
    const byHealth = {};
    this.goals.forEach(({ health }) => (byHealth[health] = (byHealth[health] ?? 0) + 1));
    const [done, weight] = ['done', 'weight'].map((field) =>
      this.goals.reduce((sum, goal) => sum + goal.delivery[field], 0),
    );
    return {
      project: { key: 'MKT', name: 'Marketing 2027' },
      asOf: TODAY,
      timeZone: 'UTC',
      canEdit: true,
      summary: {
        goals: this.goals.length + (this.name === 'small' ? 2 : 0),
        byHealth,
        delivery: weight ? micro(done / weight) : null,
        pace: weight ? 0.52 : null,
        hiddenGoals: this.name === 'small' ? 2 : 0,
      },
      goals: this.goals,
    };
  }

  goal(key) {
    return this.goals.find((goal) => goal.key === key);
  }

  activities(key, start, limit) {
    const goal = this.goal(key);
    const total = goal.own;
    const items = Array.from({ length: Math.max(0, Math.min(limit, total - start)) }, (_, at) =>
      activityOf(goal, start + at),
    );
    return { start, limit, total, items, hidden: goal.hidden };
  }

  ledger(key, start, limit) {
    const entries = this.ledgers.get(key) ?? [];
    return { start, limit, total: entries.length, entries: entries.slice(start, start + limit) };
  }

  /** Lets one activity of one goal move on, as a transition in Jira would. */
  advance(key = 'MKT-5') {
    const goal = this.goal(key);
    if (!goal) return;
    const old = { ...goal.delivery };
    goal.delivery.done = Math.min(goal.delivery.weight, goal.delivery.done + goal.delivery.weight / 20);
    this.version++;
    this.#settle(goal);
    const entries = this.ledgers.get(key) ?? [];
    entries.unshift(entryOf(entries.length + 1, old, goal, new Date().toISOString()));
    this.ledgers.set(key, entries);
  }

  #grow() {
    this.goals[4].own = 10000;
    this.goals[4].activities = 10000;
    this.goals[4].delivery = { done: 1800, weight: 10000, share: 0.18 };
    for (let number = 1000; number < 11000; number++) {
      const start = iso(Date.parse('2026-01-01') + ((number * 37) % 500) * DAY);
      const due = iso(Date.parse(start) + (60 + ((number * 53) % 400)) * DAY);
      const parent = number % 10 === 0 ? null : `MKT-${number - (number % 10)}`;
      this.goals.push(
        goalOf(
          [
            `MKT-${number}`,
            `${WORK[number % 8]} ${number}`,
            parent,
            start,
            due,
            PEOPLE[number % 6],
            ((number * 17) % 100) / 100,
          ],
          number,
        ),
      );
    }
  }

  #settle(goal) {
    goal.subGoals =
      this.name === 'huge' && goal.id > 1000
        ? goal.id % 10 === 0
          ? 9
          : 0
        : this.goals.filter(({ parent }) => parent === goal.key).length;
    goal.delivery.share = goal.delivery.weight ? micro(goal.delivery.done / goal.delivery.weight) : null;
    goal.attainment = { kind: 'delivery', share: goal.delivery.share };
    goal.pace = paceOf(goal);
    goal.gapPoints =
      goal.pace === null || goal.delivery.share === null ? null : micro((goal.delivery.share - goal.pace) * 100);
    goal.health = healthOf(goal);
    goal.calculatedAt = `2026-11-21T08:00:${String(this.version % 60).padStart(2, '0')}Z`;
    if (this.ledgers.has(goal.key) || this.name === 'huge') return;
    this.ledgers.set(
      goal.key,
      Array.from({ length: 14 }, (_, at) =>
        entryOf(
          14 - at,
          olderThan(goal, at + 1),
          { ...goal, delivery: olderThan(goal, at) },
          iso(Date.parse(TODAY) - at * 9 * DAY) + `T0${at % 10}:20:00Z`,
        ),
      ),
    );
  }
}

function goalOf([key, summary, parent, start, due, owner, share], index) {
  const weight = share === null ? 0 : 8;
  const hidden = key === 'MKT-3' ? { activities: 3, weight: 2.5 } : { activities: 0, weight: 0 };
  return {
    id: Number(key.slice(4)),
    key,
    summary,
    project: 'MKT',
    parent,
    depth: 0,
    status: { name: 'In Progress', category: 'indeterminate' },
    owner: person(owner),
    start,
    due,
    delivery: { share, done: (share ?? 0) * weight, weight },
    activities: weight,
    own: index > 100 ? 3 : weight,
    hidden,
  };
}

function activityOf(goal, index) {
  const [name, category, progress] = STATUSES[(index * 7 + goal.id) % 3];
  const begin = Date.parse(goal.start ?? TODAY) + ((index * 41) % 300) * DAY;
  const shape = (index + goal.id) % 9;
  return {
    id: goal.id * 100 + index,
    key: `MKT-${goal.id * 100 + index}`,
    summary: WORK[(index + goal.id) % WORK.length],
    status: { name, category },
    assignee: person(PEOPLE[index % PEOPLE.length]),
    start: shape === 3 || shape === 4 ? null : iso(begin),
    due: shape === 3 ? null : iso(begin + (20 + ((index * 13) % 90)) * DAY),
    weight: 1,
    progress,
    share: index % 6 === 5 ? 0.5 : 1,
    path: 'epic',
  };
}

function entryOf(id, old, goal, at) {
  const number = goal.id * 100 + (id % 8);
  const causes = [cause('transition', number, at, id)];
  if (id % 5 === 4) causes.splice(0, 1, { ...causes[0], issue: null, hidden: true, person: null });
  if (id % 7 === 6)
    causes.push(
      cause('transition', number + 1, at, id),
      cause('link', number + 2, at, id),
      cause('moved', number + 3, at, id),
    );
  return { id, at, rule: 1, old, new: { ...goal.delivery }, causes };
}

function cause(kind, number, at, id) {
  const issue = { key: `MKT-${number}`, summary: WORK[number % WORK.length] };
  const [from, to] = kind === 'transition' ? ['In Progress', 'Done'] : [null, null];
  return { kind, issue, hidden: false, from, to, person: person(PEOPLE[id % 5]), at };
}

function olderThan(goal, steps) {
  const done = Math.max(0, goal.delivery.done - steps * 0.5);
  return {
    done,
    weight: goal.delivery.weight,
    share: goal.delivery.weight ? micro(done / goal.delivery.weight) : null,
  };
}

function paceOf({ start, due }) {
  if (!start || !due || due < start) return null;
  const [passed, all] = [Date.parse(TODAY) - Date.parse(start), Date.parse(due) - Date.parse(start)];
  return micro(Math.min(1, Math.max(0, passed / all)));
}

function healthOf({ delivery, pace, gapPoints }) {
  if (delivery.share === null || pace === null) return 'no_data';
  if (delivery.share >= 1) return 'achieved';
  if (pace < 0.1) return 'too_early';
  if (gapPoints >= -5) return 'on_track';
  return gapPoints >= -15 ? 'at_risk' : 'off_track';
}

function person(displayName) {
  return displayName ? { name: displayName.split(' ')[0].toLowerCase(), displayName } : null;
}

function iso(millis) {
  return new Date(millis).toISOString().slice(0, 10);
}

function micro(value) {
  return Math.round(value * 1e6) / 1e6;
}
