/**
 * What to tell a person about a value that cannot be taken as it is; `formats` gives an example in their language. What the
 * server `said` is told as it is.
 */
export function problemText(problem, formats) {
  return problem.said ?? (TEXTS[problem] ?? TEXTS.empty)(formats);
}

/** Texts by path of what is wrong, for the fields. */
export function problemTexts(problems, formats) {
  return new Map([...problems].map(([path, problem]) => [path, problemText(problem, formats)]));
}

/** What is said above the fields. */
export function problemCount(problems, formats) {
  return formats.counted(problems.size, {
    one: () => AJS.I18n.getText('milepost.plan.problems.one'),
    few: (number) => AJS.I18n.getText('milepost.plan.problems.few', number),
    other: (number) => AJS.I18n.getText('milepost.plan.problems.other', number),
  });
}

const TEXTS = {
  empty: () => AJS.I18n.getText('milepost.plan.problem.empty'),
  name_missing: () => AJS.I18n.getText('milepost.plan.problem.name.missing'),
  name_twice: () => AJS.I18n.getText('milepost.plan.problem.name.twice'),
  name_too_long: () => AJS.I18n.getText('milepost.plan.problem.name.too.long'),
  name_brackets: () => AJS.I18n.getText('milepost.plan.problem.name.brackets'),
  no_currency: () => AJS.I18n.getText('milepost.plan.problem.no.currency'),
  symbol_too_long: () => AJS.I18n.getText('milepost.plan.problem.symbol.too.long'),
  target_not_understood: (formats) => AJS.I18n.getText('milepost.plan.problem.target', formats.figure('60000', 0)),
  target_without_sign: () => AJS.I18n.getText('milepost.plan.problem.target.sign'),
  target_is_baseline: () => AJS.I18n.getText('milepost.plan.problem.target.baseline'),
  points_need_percent: () => AJS.I18n.getText('milepost.plan.problem.target.points'),
  not_above_zero: () => AJS.I18n.getText('milepost.plan.problem.above.zero'),
  upside_down: () => AJS.I18n.getText('milepost.plan.problem.upside.down'),
  due_before_start: () => AJS.I18n.getText('milepost.plan.problem.due.before.start'),
  no_keys: () => AJS.I18n.getText('milepost.plan.problem.no.keys'),
  no_days: () => AJS.I18n.getText('milepost.plan.problem.no.days'),
  not_chosen_stage: () => AJS.I18n.getText('milepost.plan.problem.stage'),
  not_chosen_outcome: () => AJS.I18n.getText('milepost.plan.problem.outcome'),
  learning_missing: () => AJS.I18n.getText('milepost.plan.problem.learning'),
  summary_too_long: () => AJS.I18n.getText('milepost.plan.problem.summary.too.long'),
  not_chosen: () => AJS.I18n.getText('milepost.plan.problem.not.chosen'),
  no_number: (formats) => AJS.I18n.getText('milepost.plan.problem.no.number', formats.figure('1234.5', 1)),
  too_large: () => AJS.I18n.getText('milepost.plan.problem.too.large'),
  too_fine: () => AJS.I18n.getText('milepost.plan.problem.too.fine'),
  too_long: () => AJS.I18n.getText('milepost.plan.problem.too.long'),
  no_date: () => AJS.I18n.getText('milepost.plan.problem.no.date'),
  in_future: () => AJS.I18n.getText('milepost.plan.problem.in.future'),
  no_weight: () => AJS.I18n.getText('milepost.rules.problem.weight'),
  no_percent: () => AJS.I18n.getText('milepost.rules.problem.percent'),
  above_on_track: () => AJS.I18n.getText('milepost.rules.problem.order'),
  health_name_too_long: () => AJS.I18n.getText('milepost.rules.problem.name.long'),
  health_name_twice: () => AJS.I18n.getText('milepost.rules.problem.name.twice'),
  choice_too_long: () => AJS.I18n.getText('milepost.rules.problem.choice.long'),
  choice_twice: () => AJS.I18n.getText('milepost.rules.problem.choice.twice'),
  choices_too_many: () => AJS.I18n.getText('milepost.rules.problem.choices.many'),
  reason_too_long: () => AJS.I18n.getText('milepost.rules.problem.reason.long'),
  reason_missing: () => AJS.I18n.getText('milepost.plan.problem.reason.missing'),
};
