/**
 * What a person in support asks for first, as plain lines of names and values: versions, the state of the calculation, and
 * how much of what fails. It names no person, no issue, no project and no plan, and is the same in every language.
 */
export function supportText({ status, details, drift, troubles }) {
  return [
    ...Object.entries(details.versions).map(([name, value]) => [name, value || '-']),
    ['queue', figures(status.queue)],
    ['reconciliation', figures(status.reconciliation)],
    ['full', figures(status.full)],
    ['recalculation', recalculationOf(status.recalculation)],
    ...details.steps.map(({ step, ...times }) => [`step.${step}`, figures(times)]),
    ...Object.entries(details.tables).map(([table, rows]) => [`rows.${table}`, rows]),
    ...drift.runs.map(driftOf),
    ...troublesOf(troubles),
  ]
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function figures(values) {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value ?? '-'}`)
    .join(' ');
}

/** Without the person who started it. */
function recalculationOf({ phase, done, total, at }) {
  return figures({ phase, done, total, at });
}

function driftOf({ at, kind, issues, differences, goals, otherGoals }) {
  return [`drift.${at}`, figures({ kind, issues, differences, goals: goals.length + otherGoals })];
}

function troublesOf(troubles) {
  const reasons = new Map();
  troubles.searches.forEach(({ reason }) => reasons.set(reason, (reasons.get(reason) ?? 0) + 1));
  return [
    ['searches.failing', troubles.searches.length + troubles.hiddenSearches],
    ...[...reasons].sort().map(([reason, count]) => [`searches.${reason}`, count]),
    ['scopes.refused', troubles.scopes.length],
    ['plans.unreadable', troubles.plans.length + troubles.hiddenPlans],
    ['rules.unreadable', troubles.rules.length + troubles.hiddenRules],
  ];
}
