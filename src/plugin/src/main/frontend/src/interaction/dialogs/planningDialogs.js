import { MeasurementsDialog } from './measurementsDialog.js';

const DIALOGS = {
  values: (around, { goal }) => new MeasurementsDialog(goal, around),
};

/** Opens the dialogs in which people plan and measure, one at a time. */
export class PlanningDialogs {
  #host;
  #api;
  #saved;

  /** `saved` is called after something was kept, so that the page shows it at once. */
  constructor({ host, api, saved }) {
    this.#host = host;
    this.#api = api;
    this.#saved = saved;
  }

  /** `from` is what the page shows: { goal, plan, formats }. */
  open(name, from) {
    const around = {
      host: this.#host,
      api: this.#api,
      saved: this.#saved,
      formats: from.formats,
      today: from.plan.asOf,
    };
    return DIALOGS[name](around, from).open();
  }
}
