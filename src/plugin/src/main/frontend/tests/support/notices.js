/** Notices as the server sends them. */

export const GOAL = { key: 'MKT-1', summary: 'Retention' };
export const ANA = { name: 'ana', displayName: 'Ana Sommer' };

export function noticeJson(id, more = {}) {
  return {
    id,
    kind: 'health_changed',
    at: '2026-11-22T08:00:00Z',
    read: false,
    goal: GOAL,
    by: null,
    from: 'on_track',
    to: 'at_risk',
    kpi: null,
    milestone: null,
    due: null,
    text: null,
    healthNames: {},
    ...more,
  };
}

/** A page of a list, newest first; all of it unless told otherwise. */
export function noticesJson(notices, { unread = notices.filter(({ read }) => !read).length, total, start = 0 } = {}) {
  const all = total ?? notices.length;
  return { unread, start, limit: 25, total: all, isLast: start + notices.length >= all, notices };
}
