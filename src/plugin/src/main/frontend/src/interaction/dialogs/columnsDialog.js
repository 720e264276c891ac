import { COLUMNS } from '../../model/columns.js';
import { columnsView } from '../../render/dialogs/columnsView.js';
import { openDialog } from './openDialog.js';

/** Chooses the columns of the table and puts them in order; what is chosen belongs to the view that is looked at. */
export class ColumnsDialog {
  #table;
  #around;
  #view = columnsView();
  #dialog;
  #order;
  #chosen;

  /** `table` is { columns, choose }. */
  constructor(table, around) {
    this.#table = table;
    this.#around = around;
    this.#chosen = new Set(table.columns);
    this.#order = [...table.columns, ...COLUMNS.filter((name) => !this.#chosen.has(name))];
  }

  open() {
    this.#dialog = openDialog(this.#around.host, this.#view.frame, {
      input: (name, isChosen) => this.#choose(name, isChosen),
      press: (name, { column }) => this.#move(column, name === 'up' ? -1 : 1),
      submit: () => this.#submit(),
    });
    this.#draw();
    this.#view.focus(this.#order[0]);
  }

  #choose(name, isChosen) {
    if (isChosen) this.#chosen.add(name);
    else this.#chosen.delete(name);
  }

  #move(name, by) {
    const at = this.#order.indexOf(name);
    const to = at + by;
    if (to < 0 || to >= this.#order.length) return;
    this.#order.splice(at, 1);
    this.#order.splice(to, 0, name);
    this.#draw();
    this.#view.focus(name, by);
  }

  #draw() {
    this.#view.draw(this.#order, this.#chosen);
  }

  #submit() {
    const columns = this.#order.filter((name) => this.#chosen.has(name));
    this.#dialog.close();
    this.#table.choose(columns);
  }
}
