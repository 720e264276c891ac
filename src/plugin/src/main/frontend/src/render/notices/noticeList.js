import { byDay } from '../../model/notices.js';
import { arrange, element, heard, setAttributes, setText, show } from '../dom.js';
import { noticePerson, noticeSentence, noticeText } from './noticeWords.js';

/** Notices under the days on which they were told. A notice that is shown already keeps its element, and so the focus. */
export function noticeList() {
  const days = new Map();
  const items = new Map();
  const place = element('div', { class: 'mp-bell-days' });
  const update = (notices, shown) => {
    const groups = byDay(notices, shown.times.dayOf);
    arrange(
      place,
      groups.map(({ day, notices: told }) => {
        const group = kept(days, day, dayView);
        group.update(
          shown.times.dayName(day, shown.now),
          told.map((notice) => itemOf(notice, shown)),
        );
        return group.element;
      }),
    );
  };
  const itemOf = (notice, shown) => {
    const item = kept(items, notice.id, noticeView);
    item.update(notice, shown);
    return item.element;
  };
  return { element: place, update, focusOn: (id) => items.get(id)?.link.focus() };
}

function kept(views, key, make) {
  if (!views.has(key)) views.set(key, make());
  return views.get(key);
}

function dayView() {
  const name = element('h3', {});
  const list = element('ul', {});
  const update = (text, notices) => {
    setText(name, text);
    arrange(list, notices);
  };
  return { element: element('section', {}, name, list), update };
}

/** The whole notice is the link to its goal; that it is unread is told by a mark, by weight and in words. */
function noticeView() {
  const unread = heard(AJS.I18n.getText('milepost.bell.unread'));
  const [goal, what, by] = ['mp-bell-goal', 'mp-bell-what', 'mp-bell-by'].map((name) =>
    element('span', { class: name }),
  );
  const text = element('q', { class: 'mp-bell-text' });
  const time = element('time', {});
  const about = element('span', { class: 'mp-faint' }, by, time);
  const link = element('a', { class: 'mp-bell-notice' }, unread, goal, what, text, about);
  const update = (notice, { formats, times, links, now }) => {
    setAttributes(link, { href: links.goal(notice.goal.key), 'data-notice': notice.id, 'data-unread': !notice.read });
    show(unread, !notice.read);
    setText(goal, `${notice.goal.key} ${notice.goal.summary}`);
    setText(what, noticeSentence(notice, times.dayOf(now), formats));
    setText(text, noticeText(notice));
    show(text, notice.text !== null);
    setText(by, noticePerson(notice));
    show(by, by.textContent !== '');
    setText(time, times.when(notice.at, now));
    setAttributes(time, { datetime: notice.at, title: formats.instant(notice.at) });
  };
  return { element: element('li', {}, link), link, update };
}
