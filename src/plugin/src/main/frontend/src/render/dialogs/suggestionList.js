import { element, heard, setAttributes, setText } from '../dom.js';

const ID = 'mp-suggestions';

/** The list under the field into which somebody types: what can be taken over, and which of it is pointed at. */
export class SuggestionList {
  #list = element('ul', { id: ID, class: 'mp-suggestions', role: 'listbox' });
  #said = heard('');
  #field = null;
  #offered = [];
  #active = -1;

  constructor(dialog) {
    setAttributes(this.#said, { role: 'status' });
    setAttributes(this.#list, { 'aria-label': AJS.I18n.getText('milepost.plan.pick.list') });
    dialog.append(this.#said);
  }

  get isOpen() {
    return this.#offered.length > 0;
  }

  get active() {
    return this.#offered[this.#active] ?? null;
  }

  open(field, offered, formats) {
    this.close();
    this.#field = field;
    this.#offered = offered;
    this.say(countText(offered.length, formats));
    if (offered.length === 0) return;
    this.#list.replaceChildren(...offered.map(optionOf));
    field.closest('.mp-entry').append(this.#list);
    setAttributes(field, { 'aria-expanded': 'true', 'aria-controls': ID });
    this.#list.scrollIntoView?.({ block: 'nearest' });
  }

  close() {
    if (this.#field) setAttributes(this.#field, CLOSED);
    this.#list.remove();
    this.#field = null;
    this.#offered = [];
    this.#active = -1;
  }

  /** Points at the next one, or at the one before for -1; beyond the last comes the first. */
  move(step) {
    const count = this.#offered.length;
    const from = this.#active < 0 && step < 0 ? count : this.#active;
    this.#active = (from + step + count) % count;
    [...this.#list.children].forEach((option, index) =>
      setAttributes(option, { 'aria-selected': String(index === this.#active) }),
    );
    const option = this.#list.children[this.#active];
    setAttributes(this.#field, { 'aria-activedescendant': option.id });
    option.scrollIntoView?.({ block: 'nearest' });
  }

  /** The suggestion that somebody points at with the mouse; none elsewhere. */
  at(target) {
    return this.#offered[[...this.#list.children].indexOf(target.closest('[role=option]'))] ?? null;
  }

  say(text) {
    setText(this.#said, text);
  }
}

const CLOSED = { 'aria-expanded': 'false', 'aria-controls': null, 'aria-activedescendant': null };

/** The attributes of a field for which there are suggestions of a kind. */
export function suggesting(kind) {
  return { 'data-suggest': kind, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
}

function optionOf({ name, note }, index) {
  const about = element('span', { class: 'mp-faint' }, note);
  return element('li', { id: `${ID}-${index}`, role: 'option', 'aria-selected': 'false' }, `${name} `, about);
}

function countText(count, formats) {
  if (count === 0) return AJS.I18n.getText('milepost.plan.pick.none');
  return formats.counted(count, {
    one: () => AJS.I18n.getText('milepost.plan.pick.one'),
    few: (number) => AJS.I18n.getText('milepost.plan.pick.few', number),
    other: (number) => AJS.I18n.getText('milepost.plan.pick.other', number),
  });
}
