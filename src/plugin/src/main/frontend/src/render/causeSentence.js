import { causeName, figureIn } from './causeName.js';

/** Why something changed, as a sentence without its end: who did what to which issue. */
export function causeSentence(cause, formats) {
  const { kind, issue, hidden, to, person, reason } = cause;
  if (hidden && !issue) return AJS.I18n.getText('milepost.roadmap.cause.hidden');
  if (kind === 'transition' && issue && to) return moved(issue.key, to, person);
  if (MEASURED.includes(kind) && to) return measuredText(kind, figureIn(to, formats), person);
  const what = [issue?.key, causeName(cause, formats)].filter(Boolean).join(': ');
  const told = person ? AJS.I18n.getText('milepost.roadmap.cause.by', what, person.displayName) : what;
  return reason ? AJS.I18n.getText('milepost.roadmap.cause.why', told, reason) : told;
}

const MEASURED = ['measurement', 'import', 'search'];

function moved(key, to, person) {
  return person
    ? AJS.I18n.getText('milepost.roadmap.cause.person.moved', person.displayName, key, to)
    : AJS.I18n.getText('milepost.roadmap.cause.was.moved', key, to);
}

function measuredText(kind, value, person) {
  const name = person?.displayName;
  if (kind === 'search') return AJS.I18n.getText('milepost.roadmap.cause.was.found', value);
  if (kind === 'import')
    return name
      ? AJS.I18n.getText('milepost.roadmap.cause.person.imported', name, value)
      : AJS.I18n.getText('milepost.roadmap.cause.was.imported', value);
  return name
    ? AJS.I18n.getText('milepost.roadmap.cause.person.measured', name, value)
    : AJS.I18n.getText('milepost.roadmap.cause.was.measured', value);
}
