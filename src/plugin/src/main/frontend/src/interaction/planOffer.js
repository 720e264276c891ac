import { planChoice } from '../render/planChoice.js';

/** Lets the reader change to another plan that the project belongs to; where they cannot be read, none is offered. */
export function planOffer(api, address, { projectName, formats }) {
  const choice = planChoice(projectName, formats, (id) => address.openPlan(id));
  const read = async () => choice.update(await api.plans().catch(() => []), address.plan);
  return { element: choice.element, read };
}
