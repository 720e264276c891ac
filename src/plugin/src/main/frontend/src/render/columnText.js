import { gapText, shareText } from './words.js';

/** What the columns of the table are called, and what they say of a row; what nobody knows is empty. */

const NAMES = {
  health: () => AJS.I18n.getText('milepost.roadmap.column.health'),
  attainment: () => AJS.I18n.getText('milepost.roadmap.column.attainment'),
  delivery: () => AJS.I18n.getText('milepost.column.delivery'),
  result: () => AJS.I18n.getText('milepost.column.result'),
  pace: () => AJS.I18n.getText('milepost.column.pace'),
  gap: () => AJS.I18n.getText('milepost.column.gap'),
  kpi: () => AJS.I18n.getText('milepost.column.kpi'),
  baseline: () => AJS.I18n.getText('milepost.column.baseline'),
  actual: () => AJS.I18n.getText('milepost.column.actual'),
  target: () => AJS.I18n.getText('milepost.column.target'),
  key: () => AJS.I18n.getText('milepost.column.key'),
  project: () => AJS.I18n.getText('milepost.column.project'),
  status: () => AJS.I18n.getText('milepost.column.status'),
  owner: () => AJS.I18n.getText('milepost.column.owner'),
  start: () => AJS.I18n.getText('milepost.column.start'),
  due: () => AJS.I18n.getText('milepost.column.due'),
  campaign: () => AJS.I18n.getText('milepost.column.campaign'),
  channel: () => AJS.I18n.getText('milepost.column.channel'),
  audience: () => AJS.I18n.getText('milepost.column.audience'),
  funnel_stage: () => AJS.I18n.getText('milepost.column.funnel.stage'),
  team: () => AJS.I18n.getText('milepost.column.team'),
  product: () => AJS.I18n.getText('milepost.column.product'),
};

const TEXTS = {
  delivery: ({ delivery, progress }, { formats }) => share(delivery ? delivery.share : progress, formats),
  result: ({ result }, { formats }) => share(result?.share, formats),
  pace: ({ pace }, { formats }) => share(pace, formats),
  gap: ({ gapPoints }, { formats }) => (isKnown(gapPoints) ? gapText(gapPoints, formats) : ''),
  kpi: ({ kpi }) => kpi?.name ?? '',
  baseline: ({ kpi }, { formats }) => value(kpi, kpi?.baseline, formats),
  actual: ({ kpi }, { formats }) => value(kpi, kpi?.value, formats),
  target: ({ kpi }, { formats }) => value(kpi, kpi?.targetValue, formats),
  key: ({ key }) => key ?? '',
  project: ({ key }) => key?.replace(/-\d+$/, '') ?? '',
  status: ({ status }) => status?.name ?? '',
  owner: ({ owner, assignee }) => (owner ?? assignee)?.displayName ?? '',
  start: ({ start }, { formats }) => (isKnown(start) ? formats.day(start) : ''),
  due: ({ due }, { formats }) => (isKnown(due) ? formats.day(due) : ''),
};

export function columnName(word) {
  return NAMES[word]();
}

/** Of a goal, an activity or a lane. */
export function columnText(word, row, state) {
  const shown = row.activity ?? (row.kind === 'goal' ? row.goal : row.lane);
  if (!shown || (row.kind === 'activity' && !row.activity)) return '';
  return TEXTS[word] ? TEXTS[word](shown, state) : state.valuesOf(row, word).join(', ');
}

function share(part, formats) {
  return isKnown(part) ? shareText(part, formats) : '';
}

function value(kpi, amount, formats) {
  return isKnown(amount) ? formats.value(amount, kpi.unit) : '';
}

function isKnown(part) {
  return part !== null && part !== undefined;
}
