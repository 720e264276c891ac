import { dayOf } from '../model/days.js';

/** For what time and money a plan is made, one text each; nothing where it is left open. */
export function frameTexts({ horizon, budget }, formats) {
  return [horizon ? horizonText(horizon, formats) : null, budget ? budgetText(budget, formats) : null].filter(Boolean);
}

function horizonText({ first, last }, formats) {
  const [from, to] = [first, last].map((day) => formats.day(dayOf(day)));
  return AJS.I18n.getText('milepost.plan.horizon', from, to);
}

function budgetText({ amount, currency }, formats) {
  const digits = Number.isInteger(Number(amount)) ? 0 : 2;
  return AJS.I18n.getText(
    'milepost.plan.budget',
    formats.value(amount, { kind: 'currency', symbol: currency, digits }),
  );
}
