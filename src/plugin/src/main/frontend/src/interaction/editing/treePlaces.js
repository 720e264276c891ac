import { goalsFor } from '../../model/editForm.js';
import { replanned } from '../../model/replanned.js';
import { partsAt } from '../../model/revision.js';

/** Where goals stand in the tree once that is written which is staged, and where they may be put. */
export class TreePlaces {
  #editing;
  #kept = { plan: null };

  constructor(editing) {
    this.#editing = editing;
    editing.page.rows.revision = (plan) => this.of(plan);
  }

  /** The plan with goals where they were put, made once as long as both stay. */
  of(plan) {
    if (plan.isPast) return plan;
    const { changes } = this.#editing;
    const { entries } = changes.staging;
    if (this.#kept.plan !== plan || this.#kept.entries !== entries) {
      const parents = plan.goals.map(({ key }) => [key, changes.partsOf(key).goals]).filter(([, goals]) => goals);
      const places = new Map(parents.map(([key, [above = null]]) => [key, above]));
      this.#kept = { plan, entries, revised: replanned(plan, places) };
    }
    return this.#kept.revised;
  }

  /** The parts that a row gets at the place of another one; null where it cannot go there. */
  placeFor(row, target) {
    const { plan } = this.#editing.page;
    const parts = partsAt(row, target);
    if (parts === null || row.kind !== 'goal') return parts;
    const legal = new Set(goalsFor([row], this.of(plan)).map(({ key }) => key));
    return plan.canEdit && parts.goals.every((above) => legal.has(above)) ? parts : null;
  }
}
