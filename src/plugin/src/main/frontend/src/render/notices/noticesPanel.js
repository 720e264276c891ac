import { button, element, setAttributes, setText, show } from '../dom.js';
import { failureText } from '../failures.js';
import { choiceForm } from './choiceForm.js';
import { noticeList } from './noticeList.js';

/** What the bell opens: what was told, or how the reader wants to be told of it by mail. */
export function noticesPanel(id) {
  const title = element('h2', { id: `${id}-title` });
  const all = button('mp-link', { 'data-bell': 'all' }, AJS.I18n.getText('milepost.bell.read.all'));
  const settings = button('mp-link', { 'data-bell': 'settings' }, AJS.I18n.getText('milepost.bell.settings'));
  const back = button('mp-link', { 'data-bell': 'back' }, AJS.I18n.getText('milepost.bell.back'));
  const told = toldView();
  const choice = choiceForm();
  const head = element('div', { class: 'mp-bell-head' }, title, all, settings, back);
  const panel = element('div', { id, class: 'mp-bell-panel', role: 'dialog', tabindex: -1, hidden: true });
  setAttributes(panel, { 'aria-labelledby': title.id });
  panel.append(head, told.element, choice.element);
  const update = (state, shown) => {
    const { isChoosing, known } = state;
    setText(
      title,
      isChoosing ? AJS.I18n.getText('milepost.bell.settings.title') : AJS.I18n.getText('milepost.bell.title'),
    );
    show(all, !isChoosing && known?.unread > 0);
    show(settings, !isChoosing);
    show(back, isChoosing);
    show(told.element, !isChoosing);
    show(choice.element, isChoosing);
    if (isChoosing) choice.update(state.choice);
    else told.update(state, shown);
  };
  return { element: panel, list: told.list, choice, settings, update };
}

/** The list, and what stands in its place or beneath it. */
function toldView() {
  const note = element('p', { class: 'mp-bell-note' });
  const wrong = element('p', { class: 'mp-bell-wrong', role: 'alert' });
  const retry = button('mp-button', { 'data-bell': 'retry' }, AJS.I18n.getText('milepost.roadmap.retry'));
  const list = noticeList();
  const older = button('mp-button', { 'data-bell': 'older' }, AJS.I18n.getText('milepost.bell.older'));
  const view = element('div', { class: 'mp-bell-told' }, wrong, retry, note, list.element, older);
  const update = ({ known, failure }, shown) => {
    const failed = failure === null ? '' : failureText(failure);
    setText(wrong, failed);
    show(wrong, failed !== '');
    show(retry, failed !== '');
    setText(note, noteOf(known));
    show(note, failed === '' && note.textContent !== '');
    list.update(known?.notices ?? [], shown);
    show(older, known !== null && !known.isLast);
  };
  return { element: view, list, update };
}

function noteOf(known) {
  if (known === null) return AJS.I18n.getText('milepost.bell.loading');
  return known.notices.length === 0 ? AJS.I18n.getText('milepost.bell.empty') : '';
}
