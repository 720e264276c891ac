/** What to tell an administrator about a failed request; the server's own words where it gave some. */
export function failureText({ kind, message }) {
  if (kind === 'offline') return AJS.I18n.getText('milepost.admin.failure.offline');
  if (kind === 'login') return AJS.I18n.getText('milepost.admin.failure.login');
  if (kind === 'forbidden') return message || AJS.I18n.getText('milepost.admin.failure.forbidden');
  return message || AJS.I18n.getText('milepost.admin.failure.server');
}
