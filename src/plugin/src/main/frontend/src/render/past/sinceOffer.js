import { dayOf } from '../../model/days.js';
import { button, element, setText, show } from '../dom.js';
import { changedText, shortText } from './sinceWords.js';

/** A quiet line that something has changed, which opens the list or is put away. */
export function sinceOffer() {
  const open = button('mp-link', { 'data-since': 'open' });
  const name = AJS.I18n.getText('milepost.since.away');
  const away = button('mp-since-away', { 'data-since': 'away' }, '\u00d7');
  away.setAttribute('aria-label', name);
  away.title = name;
  const line = element('p', { class: 'mp-since-offer', hidden: true }, open, away);
  const update = (told, formats) => {
    show(line, told !== null);
    if (told === null) return;
    setText(open, shortText(told.total, dayOf(told.day), formats));
    open.title = changedText(told.total, dayOf(told.day), told.isVisit, formats);
  };
  return { element: line, update };
}
