import { dayOf } from '../../model/days.js';
import { standingName } from '../words.js';

/** What notices say, and what their kinds and digests are called. */

const SENTENCES = {
  health_changed: (notice) =>
    AJS.I18n.getText('milepost.bell.health', standingName(notice.from, notice), standingName(notice.to, notice)),
  value_due: ({ kpi, due }, day) => AJS.I18n.getText('milepost.bell.value.due', kpi, day(due)),
  milestone_near: ({ milestone, due }, day) => AJS.I18n.getText('milepost.bell.milestone.near', milestone, day(due)),
  milestone_missed: ({ milestone, due }, day) =>
    AJS.I18n.getText('milepost.bell.milestone.missed', milestone, day(due)),
  mentioned: ({ by }) =>
    by === null
      ? AJS.I18n.getText('milepost.bell.mentioned')
      : AJS.I18n.getText('milepost.bell.mentioned.by', by.displayName),
};

/** What has happened to the goal; a kind that this page does not know yet says no more than that something has. */
export function noticeSentence(notice, today, formats) {
  const day = (date) => formats.dayNear(dayOf(date), today);
  return SENTENCES[notice.kind]?.(notice, day) ?? AJS.I18n.getText('milepost.bell.other');
}

const MENTION = /\[~([^[\]\r\n]+)\]/g;

/** What people wrote, with names as they are read and not as Jira keeps them: "@anna" of "[~anna]". */
export function noticeText({ text }) {
  return (text ?? '').replace(MENTION, '@$1');
}

/** Who did it, where the sentence does not say it. */
export function noticePerson({ kind, by }) {
  return by === null || kind === 'mentioned' ? '' : AJS.I18n.getText('milepost.bell.by', by.displayName);
}

const KIND_NAMES = {
  health_changed: () => AJS.I18n.getText('milepost.bell.kind.health'),
  value_due: () => AJS.I18n.getText('milepost.bell.kind.value'),
  milestone_near: () => AJS.I18n.getText('milepost.bell.kind.near'),
  milestone_missed: () => AJS.I18n.getText('milepost.bell.kind.missed'),
  mentioned: () => AJS.I18n.getText('milepost.bell.kind.mentioned'),
};

export function kindName(kind) {
  return KIND_NAMES[kind]();
}

const DIGEST_NAMES = {
  off: () => AJS.I18n.getText('milepost.bell.digest.off'),
  daily: () => AJS.I18n.getText('milepost.bell.digest.daily'),
  weekly: () => AJS.I18n.getText('milepost.bell.digest.weekly'),
  monthly: () => AJS.I18n.getText('milepost.bell.digest.monthly'),
};

export function digestName(digest) {
  return DIGEST_NAMES[digest]();
}

export function unreadCount(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.bell.unread.one', number),
    few: (number) => AJS.I18n.getText('milepost.bell.unread.few', number),
    other: (number) => AJS.I18n.getText('milepost.bell.unread.other', number),
  });
}
