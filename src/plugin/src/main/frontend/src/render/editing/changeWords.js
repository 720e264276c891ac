import { listOf } from '../../model/cellChoice.js';
import { dayOf } from '../../model/days.js';

/** What is staged, and what became of it, in words. */

const PARTS = {
  start: () => AJS.I18n.getText('milepost.edit.part.start'),
  due: () => AJS.I18n.getText('milepost.edit.part.due'),
  summary: () => AJS.I18n.getText('milepost.edit.part.summary'),
  owner: () => AJS.I18n.getText('milepost.edit.part.owner'),
  goals: () => AJS.I18n.getText('milepost.edit.part.goals'),
  blocks: () => AJS.I18n.getText('milepost.edit.part.blocks'),
  status: () => AJS.I18n.getText('milepost.edit.part.status'),
  channel: () => AJS.I18n.getText('milepost.edit.part.channel'),
  audience: () => AJS.I18n.getText('milepost.edit.part.audience'),
  funnel_stage: () => AJS.I18n.getText('milepost.edit.part.funnel.stage'),
  campaign: () => AJS.I18n.getText('milepost.edit.part.campaign'),
  team: () => AJS.I18n.getText('milepost.edit.part.team'),
  product: () => AJS.I18n.getText('milepost.edit.part.product'),
};

/** The name of a part, `names` has those of Jira's fields; one that this page does not know is called as the server calls it. */
export function partName(part, names) {
  return PARTS[part]?.() ?? names?.get(part) ?? part;
}

/** A value of a part, such as a date or a person. */
export function valueText(part, value, { formats, people, lanes }) {
  if (value === null || value === '' || value?.length === 0) return AJS.I18n.getText('milepost.edit.none');
  if (part === 'start' || part === 'due') return formats.day(dayOf(value));
  if (part === 'owner') return people.get(value)?.displayName ?? value;
  return listOf(value)
    .map((each) => lanes.get(`${part} ${each}`) ?? each)
    .join(', ');
}

/** Dates and how many days they span, first and last included. */
export function datesText({ start, due }, formats) {
  if (start === null && due === null) return AJS.I18n.getText('milepost.edit.none');
  if (start === null || due === null) return formats.day(start ?? due);
  const days = dayCount(Math.abs(due - start) + 1, formats);
  return AJS.I18n.getText('milepost.edit.dates', formats.day(start), formats.day(due), days);
}

function dayCount(days, formats) {
  return formats.counted(days, {
    one: (number) => AJS.I18n.getText('milepost.edit.day.one', number),
    few: (number) => AJS.I18n.getText('milepost.edit.day.few', number),
    other: (number) => AJS.I18n.getText('milepost.edit.day.other', number),
  });
}

export function whatStands(count, formats) {
  if (count === 0) return AJS.I18n.getText('milepost.edit.staged.none');
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.edit.staged.one', number),
    few: (number) => AJS.I18n.getText('milepost.edit.staged.few', number),
    other: (number) => AJS.I18n.getText('milepost.edit.staged.other', number),
  });
}

/** Why an issue is refused. */
export function refusalText({ issue, problems }) {
  return `${issue}: ${problems.map(({ text }) => text).join(' ')}`;
}

/** What has come of writing. */
export function writtenText({ written, refused }, formats) {
  const done = writtenCount(written, formats);
  return refused === 0 ? done : `${done} ${refusedCount(refused, formats)}`;
}

export function writtenCount(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.edit.written.one', number),
    few: (number) => AJS.I18n.getText('milepost.edit.written.few', number),
    other: (number) => AJS.I18n.getText('milepost.edit.written.other', number),
  });
}

export function refusedCount(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.edit.refused.one', number),
    few: (number) => AJS.I18n.getText('milepost.edit.refused.few', number),
    other: (number) => AJS.I18n.getText('milepost.edit.refused.other', number),
  });
}

export function conflictCount(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.edit.conflict.one', number),
    few: (number) => AJS.I18n.getText('milepost.edit.conflict.few', number),
    other: (number) => AJS.I18n.getText('milepost.edit.conflict.other', number),
  });
}

/** How many rows are picked to be changed together. */
export function pickedText(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.edit.picked.one', number),
    few: (number) => AJS.I18n.getText('milepost.edit.picked.few', number),
    other: (number) => AJS.I18n.getText('milepost.edit.picked.other', number),
  });
}
