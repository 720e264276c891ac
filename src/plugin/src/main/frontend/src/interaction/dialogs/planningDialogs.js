import { ArchiveDialog } from './archiveDialog.js';
import { ColumnsDialog } from './columnsDialog.js';
import { ImportDialog } from './importDialog.js';
import { MeasurementsDialog } from './measurementsDialog.js';
import { NewGoalDialog } from './newGoalDialog.js';
import { PlanDialog } from './planDialog.js';
import { StageDialog } from './stageDialog.js';
import { ViewDialog } from './viewDialog.js';

const DIALOGS = {
  archive: (around, { plan }) => new ArchiveDialog(plan.project.key, around),
  columns: (around, { views }) => new ColumnsDialog(views.table, around),
  import: (around, { goal, plan }) => new ImportDialog(goal, plan.goals, around),
  new: (around, { plan }) => new NewGoalDialog(plan, around),
  plan: (around, { goal }) => new PlanDialog(goal, around),
  stage: (around, { goal }) => new StageDialog(goal, around),
  view: (around, { views }) => new ViewDialog(views.shown(), around),
  values: (around, { goal }) => new MeasurementsDialog(goal, around),
};

/** Opens the dialogs in which people plan and measure, one at a time. */
export class PlanningDialogs {
  #host;
  #api;
  #jira;
  #saved;

  /** `jira` suggests while people type; `saved` is called with what to say after something was kept, and with the key of a goal that is new. */
  constructor({ host, api, jira, saved }) {
    this.#host = host;
    this.#api = api;
    this.#jira = jira;
    this.#saved = saved;
  }

  /** `from` is what the page shows: { goal, plan, formats, views }. */
  open(name, from) {
    const { formats, plan } = from;
    const [host, api, jira, saved] = [this.#host, this.#api, this.#jira, this.#saved];
    const around = { host, api, jira, saved, formats, today: plan.asOf, people: peopleIn(plan) };
    return DIALOGS[name](around, from).open();
  }
}

/** Who owns goals, each once: likely to be named again. */
function peopleIn({ goals }) {
  return [...new Map(goals.filter(({ owner }) => owner).map(({ owner }) => [owner.name, owner])).values()];
}
