import { isRestFailure } from '../../api/rest.js';
import { keysIn } from '../../model/planForm.js';
import { matching, ofChoices, ofIssues, ofPeople, together, withKey } from '../../model/suggestions.js';
import { controlOf } from '../../render/dialogs/fields.js';
import { SuggestionList } from '../../render/dialogs/suggestionList.js';

const PAUSE_MILLIS = 200;
const KEY = /^[A-Z][A-Z0-9_]+-\d+$/;

/**
 * Suggests people and issues in the fields of a dialog that take them. What Jira does not suggest can be typed; where it
 * refuses to suggest at all, it is not asked again, and the people that are known stay.
 */
export class Suggestions {
  #around;
  #frame;
  #goalKey;
  #list;
  #known = new Map();
  #refused = new Set();
  #asked = 0;
  #isTaking = false;

  /** `around` has the people that are known, and `jira`, where there is one to ask. */
  constructor(frame, around, goalKey = null) {
    this.#frame = frame;
    this.#around = around;
    this.#goalKey = goalKey;
    this.#list = new SuggestionList(frame.element);
    this.know(around.people);
    const dialog = frame.element;
    dialog.addEventListener('input', ({ target }) => this.#typed(target));
    dialog.addEventListener('keydown', (event) => this.#press(event), true);
    dialog.addEventListener('focusout', () => this.#list.close());
    dialog.addEventListener('mousedown', (event) => this.#list.at(event.target) && event.preventDefault());
    dialog.addEventListener('click', ({ target }) => this.#take(this.#list.at(target), document.activeElement));
  }

  /** People whose names can be shown beside their user names. */
  know(people) {
    people.filter(Boolean).forEach((person) => this.#known.set(person.name, person));
  }

  /** What a user name stands for, empty where nobody knows. */
  nameOf(userName) {
    return this.#known.get(userName.trim())?.displayName ?? '';
  }

  #typed(field) {
    if (!field.dataset.suggest || this.#isTaking) return;
    if (field.value.trim() === '') return this.#forget();
    this.#ask(field, PAUSE_MILLIS);
  }

  #forget() {
    this.#asked++;
    this.#list.close();
  }

  async #ask(field, pause) {
    const asked = ++this.#asked;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (asked !== this.#asked) return;
    const offered = await SOURCES[field.dataset.suggest](this, field.value);
    if (asked !== this.#asked || document.activeElement !== field) return;
    this.#list.open(field, offered, this.#around.formats);
  }

  async people(text) {
    const known = matching(ofPeople([...this.#known.values()]), text, this.#around.formats.locale);
    const found = text.trim() === '' ? [] : await this.#found('people', text);
    this.know(found);
    return together(known, ofPeople(found));
  }

  async issues(text) {
    return together(ofIssues(await this.#found('issues', text, this.#goalKey)));
  }

  /** Also before anything is typed: the likeliest come first. */
  async goals(text) {
    return together(ofIssues(await this.#found('goals', text)));
  }

  /** Those that the field offers: all of them as long as nothing else is typed than one of them. */
  choices(text) {
    const all = ofChoices(this.#around.choices());
    const isOne = all.some(({ name }) => name === text.trim());
    return isOne ? all : matching(all, text, this.#around.formats.locale);
  }

  /** What a field offers before anything is typed into it. */
  offer(field) {
    return this.#ask(field, 0);
  }

  async #found(kind, ...question) {
    const { jira } = this.#around;
    if (!jira || this.#refused.has(kind)) return [];
    try {
      return await jira[kind](...question);
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      this.#refused.add(kind);
      return [];
    }
  }

  #press(event) {
    const { target: field, key } = event;
    if (!field.dataset.suggest) return;
    if (KEYS[key]?.(this, field)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  move(field, step) {
    if (this.#list.isOpen) this.#list.move(step);
    else this.#ask(field, 0);
    return true;
  }

  /** A field that adds to another one takes what is typed as well, so that Enter does not send the form unasked. */
  enter(field) {
    if (this.#list.active) return this.#take(this.#list.active, field);
    this.#forget();
    if (!field.dataset.adds) return false;
    const [typed] = keysIn(field.value);
    if (typed && KEY.test(typed)) this.#take({ value: typed }, field);
    return true;
  }

  close() {
    const { isOpen } = this.#list;
    this.#forget();
    return isOpen;
  }

  #take(suggestion, field) {
    if (!suggestion) return false;
    const { adds } = field.dataset;
    const target = adds ? controlOf(this.#frame.body, adds) : field;
    this.#forget();
    this.#isTaking = true;
    target.value = adds ? withKey(target.value, suggestion.value) : suggestion.value;
    target.dispatchEvent(new window.Event('input', { bubbles: true }));
    this.#isTaking = false;
    if (!adds) return true;
    field.value = '';
    this.#list.say(AJS.I18n.getText('milepost.plan.pick.added', suggestion.value));
    return true;
  }
}

const SOURCES = {
  people: (suggestions, text) => suggestions.people(text),
  issues: (suggestions, text) => suggestions.issues(text),
  goals: (suggestions, text) => suggestions.goals(text),
  choices: (suggestions, text) => suggestions.choices(text),
};

/** What a key does; true where that is all that it does. */
const KEYS = {
  ArrowDown: (suggestions, field) => suggestions.move(field, 1),
  ArrowUp: (suggestions, field) => suggestions.move(field, -1),
  Enter: (suggestions, field) => suggestions.enter(field),
  Escape: (suggestions) => suggestions.close(),
};
