import { groupsOf } from '../model/views.js';
import { element, setAttributes, show } from './dom.js';

/** The views to choose from, by who has made them, whether what is seen is another, and the way to keep it. */
export function viewPicker(choose) {
  const select = element('select', {
    class: 'mp-tool-field mp-view-choice',
    'aria-label': AJS.I18n.getText('milepost.views.label'),
  });
  const changed = element('span', { class: 'mp-view-changed' }, AJS.I18n.getText('milepost.views.changed'));
  const reset = element('button', { type: 'button', class: 'mp-link', 'data-action': 'asview' });
  reset.append(AJS.I18n.getText('milepost.views.reset'));
  const mark = element('span', { class: 'mp-view-mark', hidden: true }, changed, reset);
  const keep = element('button', { type: 'button', class: 'mp-button', 'data-dialog': 'view' });
  keep.append(AJS.I18n.getText('milepost.views.keep'));
  const whole = element('span', { class: 'mp-views', hidden: true }, select, mark, keep);
  select.addEventListener('change', () => choose(select.value));
  const offer = (list) => {
    show(whole, list !== null);
    if (list === null) return;
    select.replaceChildren(...groups(groupsOf(list)));
    show(keep, list.canSave);
  };
  const update = (list, id, isChanged) => {
    if (select.value !== id) select.value = id;
    if (select.value !== id) select.prepend(option(named(list, id)));
    select.value = id;
    show(mark, isChanged);
    setAttributes(whole, { 'data-changed': isChanged });
  };
  return { element: whole, offer, update, focus: () => select.focus() };
}

function named({ ready, saved }, id) {
  return [...ready, ...saved].find((view) => view.id === id);
}

function groups({ ready, own, shared }) {
  return [
    group(AJS.I18n.getText('milepost.views.ready'), ready),
    group(AJS.I18n.getText('milepost.views.own'), own),
    group(AJS.I18n.getText('milepost.views.shared'), shared),
  ].filter(({ children }) => children.length > 0);
}

function group(label, views) {
  return element('optgroup', { label }, ...views.map(option));
}

/** What a newer Milepost has saved is named and cannot be opened. */
function option({ id, name, isReadable = true }) {
  return element('option', { value: id, disabled: !isReadable }, name);
}
