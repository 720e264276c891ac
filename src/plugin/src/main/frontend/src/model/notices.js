/** What the reader has been told, newest first: { unread, total, isLast, notices }, each notice as the server sends it. */

export const KINDS = Object.freeze(['health_changed', 'value_due', 'milestone_near', 'milestone_missed', 'mentioned']);
export const DIGESTS = Object.freeze(['off', 'daily', 'weekly', 'monthly']);

/** After the newest have been read anew: older ones that were shown stay where `keepsOlder` says so. */
export function renewed(known, answer, keepsOlder) {
  const last = answer.notices.at(-1)?.id;
  const older = keepsOlder && !answer.isLast ? (known?.notices ?? []).filter(({ id }) => id < last) : [];
  return feedOf(answer, [...answer.notices, ...older]);
}

/** After older ones have been read; what has moved into their part of the list meanwhile is known already. */
export function extended(known, answer) {
  const ids = new Set(known.notices.map(({ id }) => id));
  const older = answer.notices.filter(({ id }) => !ids.has(id));
  return { ...feedOf(answer, [...known.notices, ...older]), isLast: answer.isLast };
}

function feedOf({ unread, total }, notices) {
  return { unread, total, notices, isLast: notices.length >= total };
}

/** After one has been read; the number is the server's, which counts more than what is shown. */
export function withRead(known, id) {
  const wasUnread = known.notices.some((notice) => notice.id === id && !notice.read);
  const notices = known.notices.map((notice) => (notice.id === id ? { ...notice, read: true } : notice));
  return { ...known, notices, unread: known.unread - (wasUnread ? 1 : 0) };
}

export function withAllRead(known) {
  return { ...known, unread: 0, notices: known.notices.map((notice) => ({ ...notice, read: true })) };
}

/** The notices of each day, in their order; `dayOf` says on which day of the reader a moment is. */
export function byDay(notices, dayOf) {
  const days = new Map();
  for (const notice of notices) {
    const day = dayOf(notice.at);
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return [...days].map(([day, told]) => ({ day, notices: told }));
}

/** The project of an issue, by its key. */
export function projectOf(key) {
  return key.slice(0, key.lastIndexOf('-'));
}
