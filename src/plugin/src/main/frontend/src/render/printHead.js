import { element, setText, show } from './dom.js';
import { standingName } from './words.js';

/** The head of the printed page: the roadmap, its day, and the reader's filter in words. */
export function printHead(projectName) {
  const day = element('p', {});
  const filter = element('p', {});
  const title = element('p', { class: 'mp-print-title' }, projectName);
  const update = (plan, wanted, formats) => {
    setText(day, AJS.I18n.getText('milepost.roadmap.print.day', formats.day(plan.asOf)));
    const words = filterWords(wanted, formats);
    setText(filter, words.join(' \u00b7 '));
    show(filter, words.length > 0);
  };
  return { element: element('div', { class: 'mp-print-head' }, title, day, filter), update };
}

function filterWords({ text, healths, owner, jql, isSearchHidden }, formats) {
  const standings = [...healths].map((standing) => standingName(standing, formats)).join(', ');
  return [
    standings && AJS.I18n.getText('milepost.roadmap.print.health', standings),
    owner && AJS.I18n.getText('milepost.roadmap.print.owner', owner.displayName),
    text.trim() && AJS.I18n.getText('milepost.roadmap.print.text', text.trim()),
    jql && AJS.I18n.getText('milepost.roadmap.print.jql', jql),
    isSearchHidden && AJS.I18n.getText('milepost.tools.jql.hidden'),
  ].filter(Boolean);
}
