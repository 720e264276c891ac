import { isRestFailure } from '../../api/rest.js';
import { CHOSEN, nameOfChoice, offerFor, severalAfter, severalOf, valueTyped } from '../../model/cellChoice.js';
import { VALUES } from '../../model/columns.js';
import { editedParts, editFormOf, problemsOfEdit } from '../../model/editForm.js';
import { itemOf } from '../../model/revision.js';
import { isSame } from '../../model/staging.js';
import { problemText } from '../../render/dialogs/problems.js';
import { failureText } from '../../render/failures.js';

/**
 * What a cell in which somebody types is about: the `text` with which it begins, what `read` makes of what was typed,
 * { wrong } or { to }, and how that is staged. `ask` comes once it is known what can be chosen; then `problem` says why
 * nothing can be written there, '' where something can.
 */
export function cellPart(editing, api, row, part) {
  return CHOSEN.includes(part) ? new ChosenPart(editing, api, row, part) : new TypedPart(editing, row, part);
}

/** A name, a person, a day. */
class TypedPart {
  isChosen = false;
  isSeveral = false;
  problem = '';
  choices = [];
  #editing;
  #row;
  #part;
  #begun;

  constructor(editing, row, part) {
    this.#editing = editing;
    this.#row = row;
    this.#part = part;
    this.#begun = editFormOf(row, editing.changes.stagedOf(itemOf(row).key));
  }

  get text() {
    return this.#begun[this.#part];
  }

  read({ value, validity }) {
    if (validity?.badInput) return { wrong: AJS.I18n.getText('milepost.edit.day.wrong') };
    const typed = { [this.#part]: value };
    const [problem] = problemsOfEdit({ ...this.#begun, ...typed }).values();
    if (problem) return { wrong: problemText(problem, this.#editing.page.formats) };
    return { to: editedParts(typed, this.#begun) };
  }

  /** `nameOf` knows what people are called. */
  stage(to, nameOf) {
    if (to.owner) this.#editing.meet(to.owner, nameOf(to.owner));
    this.#editing.stage([{ row: this.#row, to }]);
    this.#editing.tellCount();
  }
}

/** A status, or a lane such as a channel: one of what Jira and the plan offer, or several where the field takes them. */
class ChosenPart {
  isChosen = true;
  problem = '';
  #editing;
  #api;
  #row;
  #part;
  #offer = null;

  constructor(editing, api, row, part) {
    this.#editing = editing;
    this.#api = api;
    this.#row = row;
    this.#part = part;
  }

  get text() {
    if (this.#offer && this.problem === '') return nameOfChoice(this.#offer, this.#now);
    const { revised } = this.#editing.rowOf(this.#row.id);
    if (this.#part === 'status') return itemOf(revised).status.name;
    return this.#editing.page.rows.values.of(revised, this.#part).join(', ');
  }

  get choices() {
    if (this.#offer === null) return [];
    return this.isSeveral ? severalOf(this.#offer) : this.#offer.choices;
  }

  /** Whether several can be chosen together. */
  get isSeveral() {
    return this.problem === '' && (this.#offer?.takesSeveral ?? false);
  }

  /** Those of several that are staged, or else there. */
  get chosen() {
    const { from = {}, to = {} } = this.#editing.changes.staging.entries.get(itemOf(this.#row).key) ?? {};
    return this.#part in to ? severalAfter(this.#offer.now, from[this.#part], to[this.#part]) : this.#offer.now;
  }

  async ask() {
    if (this.#row.kind === 'goal' && VALUES.includes(this.#part)) {
      this.problem = AJS.I18n.getText('milepost.edit.cell.of.work');
      return;
    }
    try {
      const { key } = itemOf(this.#row);
      this.#offer = offerFor(key, await this.#api.choices(this.#part, [key]));
      this.problem = this.#whyNot(key);
    } catch (failure) {
      if (!isRestFailure(failure)) throw failure;
      this.problem = failureText(failure);
    }
  }

  /** Of several values of a field that offers none it is not known which one is meant. */
  #whyNot(key) {
    const { problem, now, takesSeveral } = this.#offer;
    if (problem) return problem;
    return now.length > 1 && !takesSeveral ? AJS.I18n.getText('milepost.edit.cell.several', key) : '';
  }

  /** What is staged, or else there. */
  get #now() {
    const staged = this.#editing.changes.stagedOf(itemOf(this.#row).key) ?? {};
    return this.#part in staged ? staged[this.#part] : this.#from;
  }

  get #from() {
    return this.isSeveral ? this.#offer.now : (this.#offer.now[0] ?? null);
  }

  /** What was typed, or the `values` of several. */
  read({ value, values }) {
    if (this.problem !== '' || this.#offer === null) return { to: {} };
    if (this.isSeveral) return { to: values && !isSame(values, this.chosen) ? { [this.#part]: values } : {} };
    const chosen = valueTyped(this.#part, value, this.#offer);
    if (chosen === undefined) return { wrong: AJS.I18n.getText('milepost.edit.cell.no.choice') };
    return { to: chosen === this.#now ? {} : { [this.#part]: chosen } };
  }

  /** Jira is asked at once whether it takes it; if not, it is put back and said why. */
  stage(to) {
    this.#editing.meetLanes(
      this.#part,
      this.choices.map(({ value, name }) => ({ id: value, name })),
    );
    this.#editing.propose([{ row: this.#row, to, from: { [this.#part]: this.#from } }]);
  }
}
