import { helpView } from '../../render/dialogs/helpView.js';
import { openDialog } from './openDialog.js';

/** Shows the keys of the roadmap, and the way to the tour. */
export class HelpDialog {
  #around;

  /** `around` is { host, tour }. */
  constructor(around) {
    this.#around = around;
  }

  open() {
    const { host, tour } = this.#around;
    const dialog = openDialog(host, helpView(), {
      input: () => undefined,
      press: () => {
        dialog.close();
        tour();
      },
      submit: () => undefined,
    });
  }
}
