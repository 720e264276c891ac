import { goalChoices } from '../../model/gadget.js';
import { choicesForm } from '../../render/dashboard/choicesForm.js';
import { setText, show } from '../../render/dom.js';
import { failureText } from '../../render/failures.js';

const INDENT = '\u2003';

/** The form of a gadget at work: fills in what there is to choose, and hands what was chosen to Jira. */
export class GadgetForm {
  #form;
  #jira;
  #choices;
  #chosen;
  #turn = 0;

  constructor({ jira, choices, chosen, preferences }) {
    this.#jira = jira;
    this.#choices = choices;
    this.#chosen = chosen;
    this.#form = choicesForm({ needsGoal: choices.goals !== undefined });
    show(this.#form.cancel, Boolean(preferences?.isConfigured));
    this.#form.refresh.select.value = chosen.refresh;
    this.#form.cancel.addEventListener('click', () => jira.closeEdit());
    this.#form.project.select.addEventListener('change', () => this.#offerGoals());
    this.#form.element.addEventListener('submit', (event) => this.#save(event));
  }

  get element() {
    return this.#form.element;
  }

  async start() {
    const { project } = this.#form;
    await this.#trying(async () => {
      const projects = await this.#choices.projects();
      project.fill(
        projects.map(({ key, name }) => ({ value: key, name: `${name} (${key})` })),
        this.#chosen.project,
      );
    });
    await this.#offerGoals();
    this.#jira.resize();
  }

  async #offerGoals() {
    if (this.#choices.goals === undefined || this.#form.project.select.value === '') return;
    const turn = ++this.#turn;
    await this.#trying(async () => {
      const plan = await this.#choices.goals(this.#form.project.select.value);
      if (turn === this.#turn) this.#form.goal.fill(goalChoices(plan).map(optionOf), this.#chosen.goal);
    });
  }

  #save(event) {
    event.preventDefault();
    const { project, goal, refresh } = this.#form;
    const needed = this.#choices.goals === undefined ? project : goal;
    if (needed.select.value === '') return this.#say(AJS.I18n.getText('milepost.gadget.nothing.chosen'));
    const chosen = { project: project.select.value, goal: goal.select.value, refresh: refresh.select.value };
    return this.#jira.savePreferences({ ...chosen, isConfigured: true });
  }

  async #trying(step) {
    try {
      this.#say('');
      await step();
    } catch (failure) {
      this.#say(failureText(failure));
    }
  }

  #say(text) {
    show(this.#form.wrong, text !== '');
    setText(this.#form.wrong, text);
  }
}

function optionOf({ key, summary, depth }) {
  return { value: key, name: `${INDENT.repeat(depth)}${summary} (${key})` };
}
