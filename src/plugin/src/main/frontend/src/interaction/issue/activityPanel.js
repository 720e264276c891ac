import { isRestFailure } from '../../api/rest.js';
import { setAttributes, show } from '../../render/dom.js';
import { failureText } from '../../render/failures.js';
import { activityPanelView } from '../../render/issue/activityPanelView.js';
import { panelNotice } from '../../render/issue/panelNotice.js';
import { LinkDialog } from '../dialogs/linkDialog.js';
import { ShareDialog } from '../dialogs/shareDialog.js';

/** Figures follow a change of shares a moment later. */
const LOOKS_AFTER_MILLIS = [0, 700, 2500];

/** The panel of an issue with the goals that it serves: reads once, and again after something was changed in it. */
export class ActivityPanel {
  #root;
  #key;
  #around;
  #notice = panelNotice();
  #view = activityPanelView();
  #served = null;
  #failure = null;
  #unlinked = null;
  #found = new Map();

  /** `around` is { activities, formats, links }. */
  constructor(root, around) {
    this.#root = root;
    this.#key = root.dataset.issueKey;
    this.#around = around;
    root.replaceChildren(this.#notice.element, this.#view.element);
    root.addEventListener('click', (event) => this.#press(event));
    this.#draw();
  }

  start() {
    return this.#take(() => this.#around.activities.served(this.#key));
  }

  #press({ target }) {
    const { do: deed, goal } = target.closest('button')?.dataset ?? {};
    return DEEDS[deed]?.(this, goal);
  }

  retry() {
    this.#failure = null;
    this.#draw();
    return this.start();
  }

  link() {
    const { activities, formats } = this.#around;
    const around = {
      host: this.#root,
      formats,
      jira: { goals: (text) => this.#goalsToOffer(text) },
      nameOf: (key) => this.#found.get(key) ?? '',
      link: (goalKey) => activities.link(this.#key, goalKey),
      linked: (served, text) => this.#changed(served, text),
    };
    new LinkDialog(this.#key, around).open();
  }

  divide(goalKey) {
    const { activities, formats } = this.#around;
    const goal = this.#served.goals.find(({ key }) => key === goalKey);
    const around = {
      host: this.#root,
      formats,
      divide: (share) => activities.divide(this.#key, goalKey, share),
      divided: () => this.#divided(goalKey),
    };
    new ShareDialog(this.#key, goal, around).open();
  }

  async unlink(goalKey) {
    await this.#attempt(
      () => this.#around.activities.unlink(this.#key, goalKey),
      (served) => {
        this.#unlinked = goalKey;
        this.#changed(served, AJS.I18n.getText('milepost.issue.unlinked', this.#key, goalKey), true);
      },
    );
  }

  async undo() {
    const goalKey = this.#unlinked;
    await this.#attempt(
      () => this.#around.activities.link(this.#key, goalKey),
      (served) => this.#changed(served, AJS.I18n.getText('milepost.issue.linked', this.#key, goalKey)),
    );
  }

  /** What it serves already is not offered again. */
  async #goalsToOffer(text) {
    const found = await this.#around.activities.find(text, this.#root.dataset.projectKey);
    found.forEach(({ key, summary }) => this.#found.set(key, summary));
    const served = new Set(this.#served.goals.map(({ key }) => key));
    return found.filter(({ key }) => !served.has(key));
  }

  #divided(goalKey) {
    this.#view.tell(AJS.I18n.getText('milepost.issue.share.kept', this.#key, goalKey));
    LOOKS_AFTER_MILLIS.forEach((millis) => setTimeout(() => this.start(), millis));
  }

  #changed(served, text, canUndo = false) {
    this.#served = served;
    this.#draw();
    this.#view.tell(text, canUndo);
    if (!this.#root.contains(document.activeElement)) this.#view.link.focus();
  }

  async #attempt(deed, then) {
    try {
      then(await deed());
    } catch (failure) {
      this.#view.tell(textOf(failure));
    }
  }

  async #take(reading) {
    try {
      this.#served = await reading();
      this.#failure = null;
    } catch (failure) {
      this.#failure = textOf(failure);
    }
    this.#draw();
  }

  #draw() {
    const served = this.#served;
    if (served !== null) this.#notice.update(null);
    else if (this.#failure !== null) this.#notice.update('failed', this.#failure);
    else this.#notice.update('loading');
    show(this.#view.element, served !== null);
    setAttributes(this.#root, { 'aria-busy': String(served === null && this.#failure === null) });
    const { formats, links } = this.#around;
    if (served !== null) this.#view.update(served, { formats, issueUrl: links.issue });
  }
}

const DEEDS = {
  retry: (panel) => panel.retry(),
  link: (panel) => panel.link(),
  divide: (panel, goal) => panel.divide(goal),
  unlink: (panel, goal) => panel.unlink(goal),
  undo: (panel) => panel.undo(),
};

function textOf(failure) {
  if (!isRestFailure(failure)) throw failure;
  return failureText(failure);
}
