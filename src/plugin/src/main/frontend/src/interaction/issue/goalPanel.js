import { dayOf } from '../../model/days.js';
import { goalOf } from '../../model/goal.js';
import { seriesOf } from '../../model/series.js';
import { element, setAttributes, show } from '../../render/dom.js';
import { failureText } from '../../render/failures.js';
import { goalPanelView } from '../../render/issue/goalPanelView.js';
import { panelNotice } from '../../render/issue/panelNotice.js';
import { MeasurementsDialog } from '../dialogs/measurementsDialog.js';
import { GoalKeeper } from '../goalKeeper.js';

const SHOWN = { names: ['details', 'explanation', 'ledger', 'series', 'plan'], ledger: 3 };
/** A value that was recorded moves the figures a moment later. */
const LOOKS_AFTER_MILLIS = [0, 700, 2500];

/** The panel of a goal on its issue's page: reads once, and again after something was recorded in it. */
export class GoalPanel {
  #root;
  #key;
  #around;
  #keeper;
  #notice = panelNotice();
  #view = goalPanelView();
  #said = element('p', { class: 'mp-told', role: 'status' });

  /** `around` is { api, planning, formats, links }. */
  constructor(root, around) {
    this.#root = root;
    this.#key = root.dataset.issueKey;
    this.#around = around;
    this.#keeper = new GoalKeeper(around.api, () => this.#draw(), SHOWN);
    root.replaceChildren(this.#notice.element, this.#said, this.#view.element);
    root.addEventListener('click', (event) => this.#press(event));
    this.#draw();
  }

  start() {
    return this.#keeper.show(this.#key);
  }

  #press({ target }) {
    const { do: deed, retry, action } = target.closest('button')?.dataset ?? {};
    if (deed === 'values') this.#openValues();
    if (deed === 'retry') this.#keeper.retry('details').then(() => this.#keeper.refresh());
    if (retry) this.#keeper.retry(retry);
    if (action === 'more') this.#keeper.showMoreLedger();
  }

  #openValues() {
    const { planning, formats } = this.#around;
    const saved = (text) => this.#saved(text);
    const around = { host: this.#root, api: planning, formats, today: this.#goal.today, saved };
    new MeasurementsDialog(this.#goal, around).open();
  }

  #saved(text) {
    this.#said.textContent = text;
    LOOKS_AFTER_MILLIS.forEach((millis) => setTimeout(() => this.#keeper.refresh(), millis));
  }

  get #goal() {
    const { json } = this.#keeper.part('details');
    return json === null ? null : { ...goalOf(json), today: dayOf(json.asOf) };
  }

  #draw() {
    const goal = this.#goal;
    const { status, failure } = this.#keeper.part('details');
    this.#drawNotice(goal, status, failure);
    show(this.#view.element, goal !== null);
    setAttributes(this.#root, { 'aria-busy': String(goal === null && status === 'loading') });
    if (goal !== null) this.#view.update(goal, this.#keeper, this.#stateOf(goal));
  }

  #drawNotice(goal, status, failure) {
    const { roadmap } = this.#around.links;
    if (goal !== null) this.#notice.update(null);
    else if (status === 'absent') this.#notice.update('unplanned', roadmap(this.#root.dataset.projectKey));
    else if (status === 'failed') this.#notice.update('failed', failureText(failure ?? {}));
    else this.#notice.update('loading');
  }

  #stateOf(goal) {
    const { formats, links } = this.#around;
    return {
      formats: { ...formats, healthNames: goal.healthNames },
      today: goal.today,
      issueUrl: links.issue,
      fileUrl: links.file,
      activitiesUrl: links.activities(goal.key),
      roadmapUrl: links.roadmap(goal.project, goal.key),
      series: seriesOf(this.#keeper.part('series').json),
    };
  }
}
