import { button, element, setText, show } from '../dom.js';
import { daysText, entryName, entrySentence } from './entryText.js';

/** All that lies on a day, in a dialog over the page; Escape and a click beside it close it. */
export function dayList() {
  const title = element('h2', { id: 'mp-cal-day-title', tabindex: -1 });
  const note = element('p', { class: 'mp-faint', role: 'status' });
  const list = element('ul', { class: 'mp-cal-list' });
  const close = button('mp-button', {}, AJS.I18n.getText('milepost.modes.close'));
  const box = element('div', { class: 'mp-cal-box' }, title, note, list, close);
  const dialog = element('dialog', { class: 'mp-cal-dialog', 'aria-labelledby': 'mp-cal-day-title' }, box);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    dialog.close();
  });
  const update = ({ day, entries, text }, state) => {
    setText(title, state.formats.wholeDay(day));
    setText(note, text);
    show(note, text !== '');
    const focused = list.contains(document.activeElement) ? document.activeElement.closest('[data-entry]') : null;
    list.replaceChildren(...entries.map((entry) => line(entry, state)));
    if (focused) (nodeIn(list, focused.dataset.entry) ?? title).focus();
  };
  const open = () => {
    if (!dialog.open) dialog.showModal();
    title.focus();
  };
  return { element: dialog, update, open, close: () => dialog.close() };
}

/** What of an entry's line has the focus; undefined where the entry is gone. */
function nodeIn(list, id) {
  return [...list.children].find(({ dataset }) => dataset.entry === id)?.querySelector('a, button');
}

function line(entry, { formats, issueUrl }) {
  const { kind, tone, goal, activity } = entry;
  const name = entryName(entry, formats);
  const node =
    kind === 'activity'
      ? element('a', { href: issueUrl(activity.key) }, name)
      : button('mp-link', { 'data-goal': goal.key }, name);
  const sign = element('span', { class: `mp-cal-sign mp-cal-sign-${kind}`, 'data-tone': tone, 'aria-hidden': 'true' });
  const more = element('span', { class: 'mp-faint' }, moreOf(entry, formats));
  return element(
    'li',
    { title: entrySentence(entry, formats), 'data-entry': entry.id },
    sign,
    element('span', {}, node, more),
  );
}

function moreOf(entry, formats) {
  const { kind, goal, activity } = entry;
  if (kind === 'goal') return goal.key;
  if (kind === 'milestone') return [goal.key, goal.summary].join(' ');
  const parts = [activity.key, activity.status.name, activity.owner?.displayName, daysText(entry, formats)];
  return parts.filter(Boolean).join(' \u00b7 ');
}
