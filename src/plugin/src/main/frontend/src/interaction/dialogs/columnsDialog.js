import { columnChoice, columnsOf, moved, ticked } from '../../model/columnChoice.js';
import { columnsView } from '../../render/dialogs/columnsView.js';
import { openDialog } from './openDialog.js';

/** Chooses the columns of the table and puts them in order; what is chosen belongs to the view that is looked at. */
export class ColumnsDialog {
  #table;
  #around;
  #view = columnsView();
  #dialog;
  #choice;

  /** `table` is { columns, choose }. */
  constructor(table, around) {
    this.#table = table;
    this.#around = around;
    this.#choice = columnChoice(table.columns);
  }

  open() {
    const { list } = this.#view;
    this.#dialog = openDialog(this.#around.host, this.#view.frame, {
      input: (name, isChosen) => (this.#choice = ticked(this.#choice, name, isChosen)),
      press: (name, { column }) => this.#move(column, name === 'up' ? -1 : 1),
      submit: () => this.#submit(),
    });
    list.draw(this.#choice);
    list.focus(this.#choice.order[0]);
  }

  #move(name, by) {
    this.#choice = moved(this.#choice, name, by);
    this.#view.list.draw(this.#choice);
    this.#view.list.focus(name, by);
  }

  #submit() {
    this.#dialog.close();
    this.#table.choose(columnsOf(this.#choice));
  }
}
