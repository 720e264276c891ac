import { itemOf } from '../../model/revision.js';
import { take } from '../typedKeys.js';
import { textOf } from './cardCarry.js';

const MODIFIERS = ['Shift', 'Alt', 'Control', 'Meta'];

/**
 * What a calendar or a board shows is carried by keys: M takes it, the arrows lead to another day or column, Enter keeps it
 * there, Escape puts it back; E opens its form. `mode.step(target, event)` is the place to which a key leads from another, and
 * `mode.look(target)` brings one into view and gives its element.
 */
export class CardKeys {
  #editing;
  #mode;
  #what = null;
  #target = null;
  #under = null;

  constructor(editing, mode) {
    this.#editing = editing;
    this.#mode = mode;
    mode.element.addEventListener('keydown', (event) => this.#press(event), { capture: true });
  }

  #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || MODIFIERS.includes(event.key)) return;
    if (this.#what === null) return this.#begin(event);
    if (event.key === 'Tab') return this.#leave();
    take(event);
    if (event.key === 'Escape') this.#leave();
    else if (event.key === 'Enter' || event.key === 'm') this.#put();
    else this.#step(event);
  }

  #begin(event) {
    const isOurs = event.key === 'm' || event.key === 'e';
    const what = isOurs && !event.target.matches('input, select') ? this.#mode.takeFrom(event.target) : null;
    if (!what) return;
    take(event);
    if (!this.#editing.mayTry(what.row)) return;
    if (event.key === 'e') this.#editing.editRow(what.row);
    else if (this.#mode.whyFixed(what)) this.#editing.explain(this.#mode.whyFixed(what));
    else this.#take(what);
  }

  #take(what) {
    this.#what = what;
    this.#look(what.from);
    const words = AJS.I18n.getText('milepost.edit.card.keys', itemOf(what.row).key);
    this.#editing.hint(words);
    this.#editing.page.say(words);
  }

  #step(event) {
    const target = this.#mode.step(this.#target, event);
    if (target === null) return;
    this.#look(target);
    this.#editing.page.say(textOf(this.#mode, this.#what, target));
  }

  #look(target) {
    this.#under?.removeAttribute('data-drop');
    this.#target = target;
    this.#under = this.#mode.look(target);
    this.#under?.setAttribute('data-drop', '');
  }

  #put() {
    const { row } = this.#what;
    const to = this.#mode.partsFor(this.#what, this.#target);
    this.#end();
    if (to) this.#editing.propose([{ row, to }]);
  }

  #leave() {
    this.#mode.look(this.#what.from);
    this.#end();
    this.#editing.page.say(AJS.I18n.getText('milepost.edit.put.back'));
  }

  #end() {
    this.#under?.removeAttribute('data-drop');
    this.#what = null;
    this.#under = null;
    this.#editing.hint('');
  }
}
