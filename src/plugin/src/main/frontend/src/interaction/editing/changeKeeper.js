import { partsOf } from '../../model/revision.js';
import {
  batches,
  conflictOf,
  discard,
  insist,
  NOTHING_STAGED,
  redo,
  stage,
  undo,
  withdraw,
  written,
} from '../../model/staging.js';

const SETTLED_MILLIS = 20000;
/** How many issues are written by one request: Jira takes its time for each, and who waits sees how many are left. */
const AT_ONCE = 50;

/** Keeps what is staged and what became of it: conflicts with others, refusals, and what undoes the last writing. */
export class ChangeKeeper {
  staging = NOTHING_STAGED;
  /** By issue: what somebody else has made of parts that are staged. */
  conflicts = new Map();
  /** By issue: what Jira said against writing it. */
  refusals = new Map();
  /** How many were written last and what undoes that; null where there is nothing to undo. */
  last = null;
  isBusy = false;
  #settled = new Map();
  #api;
  #changed;
  #now;

  /** `changed` is called after each step. */
  constructor(api, changed, now = Date.now) {
    this.#api = api;
    this.#changed = changed;
    this.#now = now;
  }

  get count() {
    return this.staging.entries.size;
  }

  /** The parts of an issue that are staged; null where none are. */
  stagedOf(issue) {
    return this.staging.entries.get(issue)?.to ?? null;
  }

  /** The parts of an issue that were written and may not have been read again yet; null where there are none. */
  settledOf(issue) {
    return this.#settled.get(issue)?.to ?? null;
  }

  /** The parts of an issue that are otherwise than the page was told: staged, or written and not read again yet. */
  partsOf(issue) {
    return { ...this.settledOf(issue), ...this.stagedOf(issue) };
  }

  get isSettling() {
    return this.#settled.size > 0;
  }

  /** How an issue stands: `refused`, `conflict`, `changed`, or null where nothing of it is staged. */
  standingOf(issue) {
    if (!this.staging.entries.has(issue)) return null;
    if (this.conflicts.has(issue)) return 'conflict';
    return this.refusals.has(issue) ? 'refused' : 'changed';
  }

  stage(changes) {
    changes.forEach(({ issue }) => this.refusals.delete(issue));
    this.#take(stage(this.staging, changes));
  }

  withdraw(issues) {
    this.#take(withdraw(this.staging, issues));
  }

  discard() {
    this.#take(discard(this.staging));
  }

  undo() {
    this.#take(undo(this.staging));
  }

  redo() {
    this.#take(redo(this.staging));
  }

  /** Keeps what is staged for an issue against what somebody else has made of it. */
  insist(issue) {
    const now = this.conflicts.get(issue);
    this.conflicts.delete(issue);
    this.refusals.delete(issue);
    this.#take(insist(this.staging, issue, now));
  }

  /** What is put elsewhere, staged or written and not read again yet: { issue, from, to }. */
  get moved() {
    const settled = [...this.#settled].filter(([issue]) => !this.staging.entries.has(issue));
    const staged = [...this.staging.entries.values()].map((entry) => {
      const before = this.#settled.get(entry.issue);
      return { ...entry, from: { ...entry.from, ...before?.from }, to: { ...before?.to, ...entry.to } };
    });
    return [...settled.map(([issue, { from, to }]) => ({ issue, from, to })), ...staged];
  }

  /**
   * Compares what is staged with what is there now; `itemOf` finds a goal or an activity that is shown, `isUnread(issue, to)` says
   * whether something that was read before the writing is still shown.
   */
  learn(itemOf, isUnread) {
    for (const [issue, entry] of this.staging.entries) {
      const item = itemOf(issue);
      if (item) this.#learnConflict(issue, entry, partsOf(item));
    }
    this.settle(itemOf, isUnread);
  }

  /** Lets go of what was written and has been read again; answers whether there was any of it. */
  settle(itemOf, isUnread = () => false) {
    const before = this.#settled.size;
    for (const [issue, { to, until }] of this.#settled) {
      const item = itemOf(issue);
      const isThere = item && conflictOf({ from: to, to }, partsOf(item)) === null;
      if ((isThere && !isUnread(issue, to)) || this.#now() > until) this.#settled.delete(issue);
    }
    return this.#settled.size < before;
  }

  /** What would come of what is staged: { effects, hiddenEffects }; problems and conflicts are known afterwards. */
  async preview() {
    const answers = [];
    for (const changes of batches(this.staging)) answers.push(await this.#api.preview(changes));
    this.#learnProblems(answers.flatMap(({ changes }) => changes));
    this.#changed();
    return {
      effects: answers.flatMap(({ effects }) => effects),
      hiddenEffects: answers.reduce((sum, { hiddenEffects }) => sum + hiddenEffects, 0),
    };
  }

  /** What speaks against what is staged of some issues: { issue, problems } of those with any; none where nobody can be asked. */
  async problemsOf(issues) {
    const entries = issues.map((issue) => this.staging.entries.get(issue)).filter(Boolean);
    if (entries.length === 0) return [];
    const { changes } = await this.#api.preview(entries);
    return changes.filter(({ problems }) => problems.length > 0);
  }

  /** Writes what is staged; what is refused stays staged. Answers how many were written and refused. */
  save() {
    return this.#write(this.staging, (answer) => {
      this.staging = written(this.staging, [...answer.written, ...answer.unchanged]);
    });
  }

  /** Undoes the last writing; what cannot be undone is staged with what Jira said, what was not answered can be tried again. */
  async takeBack() {
    const entries = new Map(this.last.changes.map((change) => [change.issue, change]));
    const left = new Map(entries);
    try {
      return await this.#write({ entries }, ({ written: done, unchanged, refused }) => {
        const held = refused.map(({ issue }) => entries.get(issue));
        this.staging = stage(this.staging, held);
        [...done, ...unchanged, ...held.map(({ issue }) => issue)].forEach((issue) => left.delete(issue));
      });
    } catch (failure) {
      this.#remember([...left.values()]);
      throw failure;
    }
  }

  /** Nothing is staged, and no step can be undone or done again. */
  forgetSteps() {
    this.#take(NOTHING_STAGED);
  }

  forgetLast() {
    this.last = null;
    this.#changed();
  }

  async #write(staging, keep) {
    const sum = { written: 0, refused: 0 };
    const undoing = [];
    this.last = null;
    await this.#busily(async () => {
      for (const changes of batches(staging, AT_ONCE)) {
        const answer = await this.#api.write(changes);
        this.#settle(changes.filter(({ issue }) => answer.written.includes(issue)));
        keep(answer);
        this.#forgetAllBut(this.staging.entries);
        this.#learnProblems(answer.refused);
        undoing.push(...answer.undo.changes);
        this.#remember(undoing);
        sum.written += answer.written.length;
        sum.refused += answer.refused.length;
        this.#changed();
      }
    });
    return sum;
  }

  #remember(changes) {
    this.last = changes.length > 0 ? { count: changes.length, changes: [...changes] } : null;
  }

  /** What the page does not show stays as the server said. */
  #learnConflict(issue, entry, now) {
    const unseen = Object.entries(this.conflicts.get(issue) ?? {}).filter(([part]) => !(part in now));
    const conflict = { ...Object.fromEntries(unseen), ...conflictOf(entry, now) };
    if (Object.keys(conflict).length > 0) this.conflicts.set(issue, conflict);
    else this.conflicts.delete(issue);
  }

  #learnProblems(answers) {
    for (const { issue, problems, conflict } of answers) {
      if (problems.length > 0) this.refusals.set(issue, problems);
      else this.refusals.delete(issue);
      if (conflict) this.conflicts.set(issue, conflict);
      else this.conflicts.delete(issue);
    }
  }

  #settle(entries) {
    const until = this.#now() + SETTLED_MILLIS;
    entries.forEach(({ issue, from, to }) => this.#settled.set(issue, { from, to, until }));
  }

  async #busily(deed) {
    this.isBusy = true;
    this.#changed();
    try {
      await deed();
    } finally {
      this.isBusy = false;
      this.#changed();
    }
  }

  #take(staging) {
    if (staging === this.staging || this.isBusy) return;
    this.staging = staging;
    this.#forgetAllBut(staging.entries);
    this.#changed();
  }

  #forgetAllBut(entries) {
    for (const known of [this.conflicts, this.refusals])
      [...known.keys()].filter((issue) => !entries.has(issue)).forEach((issue) => known.delete(issue));
  }
}
