import { daysPath } from '../../api/modesApi.js';

const NOTHING = Object.freeze({ status: 'here', json: null });

/** The activities on days, as far as they have arrived; of past days none are kept, and where no goal is found none are looked for. */
export function activitiesOnDays(answers, { plan, place, look }, window) {
  return plan.isPast || look.findsNothing ? NOTHING : answers.of(daysPath(place, look, window));
}
