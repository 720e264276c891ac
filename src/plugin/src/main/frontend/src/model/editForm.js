import { keysIn } from './planForm.js';
import { subGoalsOf } from './plan.js';
import { problemsOfNewGoal } from './newGoalForm.js';
import { goalsAbove, itemOf, partsOf } from './revision.js';

/** What people type about one issue of the roadmap, or about several at once. */

/** As a row will be; `staged` are the parts of it that are staged already. */
export function editFormOf(row, staged) {
  const { start, due, summary, owner } = { ...partsOf(itemOf(row)), ...staged };
  const [goal] = staged?.goals ?? goalsAbove(row);
  const blocks = staged?.blocks ?? [];
  return {
    summary,
    owner: owner ?? '',
    start: start ?? '',
    due: due ?? '',
    goal: goal ?? '',
    blocks: blocks.join(', '),
  };
}

/** For several: what stays empty stays as it is. */
export const EDIT_OF_SEVERAL = Object.freeze({ owner: '', goal: '' });

/** The issues that have to wait for one: those that do already, with what is staged for them. */
export function blocksOf(existing, { from, to } = {}) {
  const taken = (from?.blocks ?? []).filter((key) => !to.blocks.includes(key));
  return [...new Set([...existing, ...(to?.blocks ?? [])])].filter((key) => !taken.includes(key));
}

/** What must be put right: a Map of problems by field. */
export function problemsOfEdit(form) {
  return 'summary' in form ? problemsOfNewGoal(form) : new Map();
}

/** The parts that are otherwise than the form began. */
export function editedParts(form, begun) {
  const parts = {};
  for (const part of Object.keys(form)) {
    if (form[part] !== begun[part]) Object.assign(parts, PARTS[part](form[part].trim()));
  }
  return parts;
}

const PARTS = {
  summary: (summary) => ({ summary }),
  owner: (name) => ({ owner: name || null }),
  start: (day) => ({ start: day || null }),
  due: (day) => ({ due: day || null }),
  goal: (key) => ({ goals: key ? [key] : [] }),
  blocks: (keys) => ({ blocks: keysIn(keys) }),
};

/** The goals under which all of the given rows can be put: none of themselves, nor below them, nor what was put away. */
export function goalsFor(rows, plan) {
  const left = new Set();
  const leave = (key) => {
    if (left.has(key)) return;
    left.add(key);
    subGoalsOf(plan, key).forEach((goal) => leave(goal.key));
  };
  rows.filter(({ kind }) => kind === 'goal').forEach(({ goal }) => leave(goal.key));
  return plan.goals.filter(({ key, stage }) => stage !== 'archived' && !left.has(key));
}
