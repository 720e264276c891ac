import { element, show } from '../dom.js';
import { dialogFrame } from './dialogFrame.js';
import { controlOf, markWrong, radioField, textField } from './fields.js';

const KINDS = {
  calendar: () => AJS.I18n.getText('milepost.feeds.calendar'),
  picture: () => AJS.I18n.getText('milepost.feeds.picture'),
};

/** The dialog of links to the roadmap: a form for another, the address of the last one made, and the list. */
export function feedsView(typed, formats) {
  const frame = dialogFrame({
    title: AJS.I18n.getText('milepost.feeds.title'),
    submit: AJS.I18n.getText('milepost.feeds.make'),
    leave: AJS.I18n.getText('milepost.plan.close'),
  });
  const told = toldPlace();
  const list = element('div', {}, element('p', { class: 'mp-faint' }, AJS.I18n.getText('milepost.plan.loading')));
  const kinds = [
    ['calendar', KINDS.calendar(), AJS.I18n.getText('milepost.feeds.calendar.hint')],
    ['picture', KINDS.picture(), AJS.I18n.getText('milepost.feeds.picture.hint')],
  ];
  const name = { value: '', hint: AJS.I18n.getText('milepost.feeds.name.hint'), maxlength: 120 };
  frame.body.append(
    element('p', {}, AJS.I18n.getText('milepost.feeds.text')),
    radioField('kind', AJS.I18n.getText('milepost.feeds.kind'), kinds, { value: typed.kind }),
    textField('name', AJS.I18n.getText('milepost.feeds.name'), name),
    told.element,
    list,
  );
  const askForName = () => {
    markWrong(frame.body, new Map([['name', AJS.I18n.getText('milepost.feeds.name.wanted')]]));
    controlOf(frame.body, 'name').focus();
  };
  const tell = (kind, address) => {
    markWrong(frame.body, new Map());
    told.tell(kind, address);
  };
  const draw = (feeds) => list.replaceChildren(...(feeds === null ? [] : lists(feeds, formats)));
  return { frame, field: told.field, askForName, tell, draw };
}

/** The address is seen this once: nobody can read it again. */
function toldPlace() {
  const text = element('p', {});
  const field = element('input', { type: 'text', readonly: true, id: 'mp-feed-address' });
  const label = element('label', { for: field.id }, AJS.I18n.getText('milepost.feeds.address'));
  const copy = element('button', { type: 'button', class: 'mp-button', 'data-do': 'copy' });
  copy.append(AJS.I18n.getText('milepost.feeds.copy'));
  const entry = element('div', { class: 'mp-entry' }, label, field);
  const place = element('div', { class: 'mp-asked', role: 'group', hidden: true }, text, entry, copy);
  const tell = (kind, address) => {
    text.textContent =
      kind === 'calendar' ? AJS.I18n.getText('milepost.feeds.told') : AJS.I18n.getText('milepost.feeds.told.picture');
    field.value = address;
    show(place, true);
    copy.focus();
  };
  return { element: place, field, tell };
}

function lists({ own, others }, formats) {
  const parts = [section(AJS.I18n.getText('milepost.feeds.own'), own, true, formats)];
  if (others.length > 0) parts.push(section(AJS.I18n.getText('milepost.feeds.others'), others, false, formats));
  return parts;
}

function section(title, feeds, isOwn, formats) {
  const none = element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.feeds.none'));
  const list = element('ul', { class: 'mp-value-list' }, ...feeds.map((feed) => row(feed, isOwn, formats)));
  return element('section', {}, element('h3', {}, title), feeds.length > 0 ? list : none);
}

function row(feed, isOwn, formats) {
  const { id, kind, name, owner, madeAt, usedAt, roadmap } = feed;
  const text = AJS.I18n.getText('milepost.feeds.end');
  const end = element('button', { type: 'button', class: 'mp-link', 'data-do': 'end', 'data-id': id }, text);
  end.setAttribute('aria-label', `${text}: ${name}`);
  const used = usedAt
    ? AJS.I18n.getText('milepost.feeds.used', formats.instant(usedAt))
    : AJS.I18n.getText('milepost.feeds.unused');
  const what = [
    KINDS[kind]?.() ?? kind,
    roadmap.project ?? AJS.I18n.getText('milepost.feeds.plan', roadmap.plan),
    isOwn ? '' : (owner?.displayName ?? ''),
    AJS.I18n.getText('milepost.feeds.made', formats.instant(madeAt)),
    used,
  ].filter(Boolean);
  return element(
    'li',
    {},
    element('div', { class: 'mp-value-what' }, element('strong', {}, name)),
    element('p', { class: 'mp-value-note mp-faint' }, what.join(' \u00b7 ')),
    element('div', { class: 'mp-value-deeds' }, end),
  );
}
