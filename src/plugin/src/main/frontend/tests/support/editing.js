import { Editing } from '../../src/interaction/editing/editing.js';
import { editingPart } from '../../src/interaction/editingPart.js';
import { settle } from './browser.js';
import { FakeServer, openRoadmap } from './roadmap.js';

/** What the server says to changes: it writes into the plan of a fake server, and refuses what a test says. */
export class FakeChanges {
  asked = [];
  refusals = {};
  failure = null;
  effects = [];
  hiddenEffects = 0;
  server;

  constructor(server) {
    this.server = server;
  }

  closed = [];
  blocks = {};
  /** By part what can be chosen, and by issue what stands there, or a `problem`. */
  offers = {};
  standing = {};
  problems = {};

  async choices(part, issues) {
    this.asked.push(['choices', part, issues]);
    if (this.failure) throw this.failure;
    const { choices = [], takesAnyText = false, takesSeveral = false } = (await this.offers[part]) ?? {};
    const now = (issue) => this.standing[issue]?.[part] ?? [];
    const told = issues.map((issue) => ({ issue, now: now(issue), problem: this.problems[issue] ?? null }));
    return { part, choices, takesAnyText, takesSeveral, issues: told };
  }

  async editable(ids) {
    const known = this.server.json.goals.filter(({ id, key }) => ids.includes(id) && !this.closed.includes(key));
    this.asked.push(['editable', ids]);
    return { editable: known.map(({ key }) => key) };
  }

  async blocked(issue) {
    return { blocks: this.blocks[issue] ?? [] };
  }

  async preview(changes) {
    this.asked.push(['preview', changes]);
    if (this.failure) throw this.failure;
    const { effects, hiddenEffects } = this;
    return { changes: changes.map((each) => this.#answer(each)), effects, hiddenEffects };
  }

  async write(changes) {
    this.asked.push(['write', changes]);
    if (this.failure) throw this.failure;
    const refused = changes.map((each) => this.#answer(each)).filter(isRefusal);
    const written = changes.filter(({ issue }) => !refused.some((each) => each.issue === issue));
    written.forEach((each) => this.#apply(each));
    const undo = { changes: written.map(({ issue, from, to }) => ({ issue, from: to, to: from })) };
    return { written: written.map(({ issue }) => issue), unchanged: [], refused, undo };
  }

  #answer({ issue, from, to }) {
    const now = this.goal(issue) ?? {};
    const others = Object.keys(to).filter((part) => part in now && now[part] !== from[part] && now[part] !== to[part]);
    const conflict = others.length > 0 ? Object.fromEntries(others.map((part) => [part, now[part]])) : null;
    const text = this.refusals[issue];
    return { issue, problems: text ? [{ part: null, text }] : [], conflict };
  }

  #apply({ issue, to }) {
    const { start, due, summary } = to;
    const parts = Object.entries({ start, due, summary }).filter(([, value]) => value !== undefined);
    Object.assign(this.goal(issue) ?? {}, Object.fromEntries(parts));
  }

  goal(key) {
    return this.server.json.goals.find((goal) => goal.key === key);
  }
}

function isRefusal({ problems, conflict }) {
  return problems.length > 0 || conflict !== null;
}

/** The roadmap with its editing, in a document in which bars can be pointed at: rows lie where they are drawn. */
export async function openEditing(goals, { server = new FakeServer(goals), more = {}, address } = {}) {
  Object.assign(server.json, more);
  const changes = new FakeChanges(server);
  let editing = null;
  const part = editingPart(async (page, dock) => {
    editing = new Editing(page, dock, { host: document.getElementById('root'), jira: null, api: changes });
    return editing;
  });
  const opened = await openRoadmap(server, undefined, undefined, address, undefined, [part]);
  const { page, row } = opened;
  const scroller = page.grid;
  scroller.getBoundingClientRect = () => ({ left: 0, top: 0 });
  const placeOf = (key) => page.board.placeOf(page.board.indexOf(row(key).dataset.id));
  /** Where of the window a share of a bar's width lies; beyond it for less than 0 or more than 1. */
  const at = (key, share, pixels = 0) => {
    const { mark, height } = placeOf(key);
    row(key).getBoundingClientRect = () => ({ top: 0, height });
    const x = mark.bar.x + mark.bar.width * share + pixels - page.board.span.from;
    return { clientX: x + leftOf(scroller), clientY: height / 2 };
  };
  const point = (key, type, place, init = {}) => {
    const event = new window.MouseEvent(type, { bubbles: true, cancelable: true, button: 0, ...place, ...init });
    Object.defineProperties(event, {
      pointerType: { value: init.pointerType ?? 'mouse' },
      pointerId: { value: 1 },
    });
    row(key).querySelector('.mp-cell-time').dispatchEvent(event);
    return event;
  };
  /** Takes a bar at a share of its width and lets it go so many days later. */
  const pull = async (key, share, days, { pixels = 0, ...init } = {}) => {
    const from = at(key, share, pixels);
    const to = { ...from, clientX: from.clientX + days * daysWide(page) };
    point(key, 'pointerdown', from, init);
    point(key, 'pointermove', to, init);
    await settle();
    point(key, 'pointerup', to, init);
    await settle();
  };
  scroller.dispatchEvent(new window.MouseEvent('pointerover', { bubbles: true }));
  await settle();
  return { ...opened, server, changes, editing: () => editing, at, point, pull, scroller };
}

function leftOf(scroller) {
  return parseFloat(scroller.querySelector('.mp-grid').style.getPropertyValue('--mp-left'));
}

export function daysWide({ board }) {
  return board.scale.x(1) - board.scale.x(0);
}
