/** Plans to look at while developing, in the shape of the REST resources; the same figures at every start. */
import { iso, micro, shareOfKpi } from './figures.mjs';
import { GOALS, PLANS, TODAY } from './goals.mjs';
import { explanationOf, forecastOf, historyOf } from './readings.mjs';
import { rulesOf } from './rules.mjs';
import { causeOf, PEOPLE, person, Story, WORK } from './story.mjs';

const DAY = 86400000;
const STATUSES = [
  ['To Do', 'new', 0],
  ['In Progress', 'indeterminate', 0.5],
  ['Done', 'done', 1],
];
/** Of goals that have sub-goals: eight activities each. */
const WEIGHTS = { 'MKT-1': 24, 'MKT-2': 16 };
const NEW_FIELDS = ['stage', 'result', 'diagnosis', 'measuredOn', 'kpi', 'milestones', 'campaignCover'];

/**
 * A plan by name: `empty`, `small`, `huge` (10,000 goals, and a goal of 10,000 activities), or `old`: what a server says
 * that knows delivery alone.
 */
export class Plan {
  #stories = new Map();
  #goals;
  #version = 0;

  constructor(name) {
    this.name = name;
    this.#goals = name === 'empty' ? [] : GOALS.map((row) => definitionOf(row, name === 'old' ? {} : PLANS));
    if (name === 'huge') this.#grow();
  }

  roadmap(asOf = TODAY) {
    if (asOf > TODAY) throw Object.assign(new Error('That day is still to come.'), { status: 400 });
    const goals = this.#goals.map((goal) => this.#view(goal, asOf));
    return {
      project: { key: 'MKT', name: 'Marketing 2027' },
      asOf,
      timeZone: 'UTC',
      canEdit: true,
      canMeasure: true,
      healthNames: rulesOf('MKT').healthNames,
      summary: this.#summary(goals),
      goals,
    };
  }

  goal(key, asOf = TODAY) {
    const goal = this.#find(key);
    if (this.name === 'old') return this.#view(goal, asOf);
    const kpis = this.#kpis(goal, asOf);
    return {
      ...this.#view(goal, asOf),
      kpis,
      why: goal.plan.why ?? '',
      closing: null,
      campaigns: campaignsOf(goal),
    };
  }

  activities(key, start, limit) {
    const goal = this.#find(key);
    const items = Array.from({ length: Math.max(0, Math.min(limit, goal.own - start)) }, (_, at) =>
      activityOf(goal, start + at),
    );
    return { start, limit, total: goal.own, items, hidden: goal.hidden };
  }

  ledger(key, start, limit) {
    const entries = this.#story(this.#find(key)).ledger();
    return { start, limit, total: entries.length, entries: entries.slice(start, start + limit) };
  }

  explanation(key, asOf = TODAY) {
    const goal = this.#find(key);
    const below = this.#goals.filter(({ parent }) => parent === key).map((each) => this.#view(each, asOf));
    return explanationOf(goal, this.#view(goal, asOf), this.#kpis(goal, asOf), below, campaignsOf(goal), asOf);
  }

  history(key, from, to = TODAY) {
    const goal = this.#find(key);
    return historyOf(goal, this.#story(goal), from ?? goal.start ?? iso(Date.parse(to) - 365 * DAY), to);
  }

  forecast(key) {
    const goal = this.#find(key);
    return forecastOf(goal, this.#story(goal), this.#view(goal, TODAY), this.#kpis(goal, TODAY));
  }

  /** Lets one activity of one goal move on, as a transition in Jira would. */
  advance(key = 'MKT-12') {
    const goal = this.#find(key);
    this.#version++;
    goal.version = this.#version;
    goal.done = Math.min(goal.weight, goal.done + goal.weight / 20);
    const delivery = { share: micro(goal.done / goal.weight), done: goal.done, weight: goal.weight };
    const at = `${TODAY}T18:00:${String(this.#version % 60).padStart(2, '0')}Z`;
    this.#story(goal).add({ at, delivery, causes: [causeOf('transition', goal.id * 100, this.#version)] });
  }

  #find(key) {
    const goal = this.#goals.find((each) => each.key === key);
    if (!goal) throw Object.assign(new Error('unknown'), { status: 404 });
    return goal;
  }

  #story(goal) {
    if (!this.#stories.has(goal.key)) this.#stories.set(goal.key, new Story(goal));
    return this.#stories.get(goal.key);
  }

  #view(goal, asOf) {
    const isPast = asOf < TODAY;
    const [first] = this.#kpis(goal, asOf);
    const view = {
      ...goal.issue,
      stage: goal.plan.stage ?? 'active',
      ...this.#story(goal).on(asOf),
      measuredOn: goal.plan.measuredOn ?? first?.day ?? null,
      kpi: first
        ? { ...first, baseline: first.aim.baseline ?? null, targetValue: first.aim.targetValue ?? null }
        : null,
      milestones: (goal.plan.milestones ?? []).map((each) => ({
        ...each,
        reachedOn: each.reachedOn > asOf ? null : each.reachedOn,
      })),
      campaignCover: null,
      activities: isPast ? null : goal.activities,
      subGoals: goal.subGoals ?? this.#goals.filter(({ parent }) => parent === goal.key).length,
      hidden: isPast ? null : goal.hidden,
      calculatedAt: `${asOf}T08:00:${String((goal.version ?? 0) % 60).padStart(2, '0')}Z`,
    };
    if (this.name === 'old') NEW_FIELDS.forEach((field) => delete view[field]);
    return view;
  }

  #kpis(goal, asOf) {
    const known = this.#story(goal).valuesOn(asOf);
    return (goal.plan.kpis ?? []).map((kpi) => {
      const { value = null, day = null } = known[kpi.id] ?? {};
      const isShown = value !== null && value === kpi.value;
      const more = { value, day: kpi.day ?? day, share: shareOfKpi(kpi, value), timeInside: kpi.timeInside ?? null };
      return { ...kpi, ...more, warning: isShown ? (kpi.warning ?? null) : null };
    });
  }

  #summary(goals) {
    const byHealth = {};
    const counted = goals.filter(({ stage = 'active' }) => stage !== 'draft');
    counted.forEach(({ health }) => (byHealth[health] = (byHealth[health] ?? 0) + 1));
    const top = counted.filter(({ parent }) => parent === null);
    const [done, weight] = ['done', 'weight'].map((field) =>
      top.reduce((sum, { delivery }) => sum + delivery[field], 0),
    );
    const measured = top.filter(({ result }) => result?.share !== null && result !== undefined);
    const mean =
      measured.reduce((sum, { result }) => sum + Math.min(1, Math.max(0, result.share)), 0) / measured.length;
    const hidden = this.name === 'small' ? 2 : 0;
    const summary = { goals: goals.length + hidden, byHealth, delivery: weight ? micro(done / weight) : null };
    Object.assign(summary, { pace: weight ? 0.52 : null, hiddenGoals: hidden });
    if (this.name === 'old') return summary;
    const result = { share: measured.length ? micro(mean) : null, withData: measured.length, all: top.length };
    return { ...summary, work: summary.delivery, drafts: goals.length - counted.length, result };
  }

  #grow() {
    Object.assign(this.#goals[4], { own: 10000, activities: 10000, weight: 10000, done: 9200 });
    for (let number = 1000; number < 11000; number++) {
      const start = iso(Date.parse('2026-01-01') + ((number * 37) % 500) * DAY);
      const due = iso(Date.parse(start) + (60 + ((number * 53) % 400)) * DAY);
      const parent = number % 10 === 0 ? null : `MKT-${number - (number % 10)}`;
      const [name, share] = [`${WORK[number % 8]} ${number}`, ((number * 17) % 100) / 100];
      const goal = definitionOf([`MKT-${number}`, name, parent, start, due, PEOPLE[number % 6], share]);
      this.#goals.push({ ...goal, own: 3, subGoals: number % 10 === 0 ? 9 : 0 });
    }
  }
}

function definitionOf([key, summary, parent, start, due, owner, share], plans = PLANS) {
  const weight = share === null ? 0 : (WEIGHTS[key] ?? 8);
  const id = Number(key.slice(4));
  const status = { name: 'In Progress', category: 'indeterminate' };
  return {
    issue: { id, key, summary, project: 'MKT', parent, depth: 0, status, owner: person(owner), start, due },
    id,
    key,
    parent,
    start,
    due,
    weight,
    done: (share ?? 0) * weight,
    activities: weight,
    own: Math.min(8, weight),
    hidden: key === 'MKT-3' ? { activities: 3, weight: 2.5 } : { activities: 0, weight: 0 },
    plan: plans[key] ?? {},
  };
}

function campaignsOf({ plan }) {
  return (plan.campaigns ?? []).map(([name, target], index) => ({ id: `c${index}`, name, target }));
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
