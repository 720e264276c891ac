/** Why the search of a KPI gives no value, and since which day; a reason that only a later version knows is at least one. */
export function searchFailureText(reason, since) {
  return (REASONS[reason] ?? REASONS.broken)(since);
}

const REASONS = {
  person_gone: (since) => AJS.I18n.getText('milepost.roadmap.why.search.person.gone', since),
  not_understood: (since) => AJS.I18n.getText('milepost.roadmap.why.search.not.understood', since),
  field_gone: (since) => AJS.I18n.getText('milepost.roadmap.why.search.field.gone', since),
  nothing_found: (since) => AJS.I18n.getText('milepost.roadmap.why.search.nothing.found', since),
  too_many: (since) => AJS.I18n.getText('milepost.roadmap.why.search.too.many', since),
  too_large: (since) => AJS.I18n.getText('milepost.roadmap.why.search.too.large', since),
  broken: (since) => AJS.I18n.getText('milepost.roadmap.why.search.broken', since),
};
