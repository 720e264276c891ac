/** What to tell a person about a value that cannot be taken as it is; `formats` gives an example in their language. */
export function problemText(problem, formats) {
  return (TEXTS[problem] ?? TEXTS.empty)(formats);
}

/** Texts by path of what is wrong, for the fields. */
export function problemTexts(problems, formats) {
  return new Map([...problems].map(([path, problem]) => [path, problemText(problem, formats)]));
}

/** What is said above the fields. */
export function problemCount(problems, formats) {
  return formats.isOne(problems.size)
    ? AJS.I18n.getText('milepost.plan.problems.one')
    : AJS.I18n.getText('milepost.plan.problems.other', formats.number(problems.size));
}

const TEXTS = {
  empty: () => AJS.I18n.getText('milepost.plan.problem.empty'),
  no_number: (formats) => AJS.I18n.getText('milepost.plan.problem.no.number', formats.figure('1234.5', 1)),
  too_large: () => AJS.I18n.getText('milepost.plan.problem.too.large'),
  too_fine: () => AJS.I18n.getText('milepost.plan.problem.too.fine'),
  too_long: () => AJS.I18n.getText('milepost.plan.problem.too.long'),
  no_date: () => AJS.I18n.getText('milepost.plan.problem.no.date'),
  in_future: () => AJS.I18n.getText('milepost.plan.problem.in.future'),
  reason_missing: () => AJS.I18n.getText('milepost.plan.problem.reason.missing'),
};
