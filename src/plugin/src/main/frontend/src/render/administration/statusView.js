import { element, setAttributes, setText, show } from '../dom.js';
import { detailsView } from './detailsView.js';
import { driftView } from './driftView.js';
import { recalculationView } from './recalculationView.js';
import { supportView } from './supportView.js';
import { troublesView } from './troublesView.js';

/** How the recalculation is doing, and what has everything calculated anew. */
export function statusView(links) {
  const facts = factsOf();
  const recalculation = recalculationView();
  const troubles = troublesView(links);
  const drift = driftView(links);
  const details = detailsView();
  const support = supportView();
  const refused = element('p', { class: 'mp-wrong', role: 'alert' });
  const view = element(
    'div',
    { class: 'mp-status-block' },
    facts.element,
    troubles.element,
    recalculation.element,
    refused,
    drift.element,
    support.element,
    details.element,
  );
  const update = (state, formats) => {
    const { status, refusal } = state;
    if (status) facts.update(status, formats);
    recalculation.update(state, formats);
    troubles.update(state.troubles, formats);
    drift.update(state.drift, formats, state.today);
    support.update(Boolean(status && state.details));
    details.update(state.details, formats);
    setText(refused, refusal ?? '');
    show(refused, Boolean(refusal));
  };
  return { element: view, update, support };
}

function factsOf() {
  const facts = [
    fact(AJS.I18n.getText('milepost.admin.queue'), queueText),
    fact(
      AJS.I18n.getText('milepost.admin.reconciliation'),
      ({ reconciliation }, formats) => runText(reconciliation, formats),
      ({ reconciliation }) => reconciliation,
    ),
    fact(
      AJS.I18n.getText('milepost.admin.full'),
      ({ full }, formats) => runText(full, formats),
      ({ full }) => full,
    ),
    fact(AJS.I18n.getText('milepost.admin.version'), ({ version }) => version),
  ];
  const list = element('dl', { class: 'mp-facts' }, ...facts.flatMap(({ term, value }) => [term, value]));
  return { element: list, update: (status, formats) => facts.forEach((each) => each.update(status, formats)) };
}

/** A name and its text; `runOf` gives the run whose differences are marked. */
function fact(name, textOf, runOf = () => null) {
  const text = element('span', {});
  const mark = element('span', { class: 'mp-lozenge' });
  const update = (status, formats) => {
    setText(text, textOf(status, formats));
    drawDifferences(mark, runOf(status), formats);
  };
  return { term: element('dt', {}, name), value: element('dd', {}, text, mark), update };
}

/** Zero is the only good number of differences. */
function drawDifferences(mark, run, formats) {
  show(mark, Boolean(run?.at));
  if (!run?.at) return;
  setAttributes(mark, { 'data-health': run.differences === 0 ? 'on_track' : 'at_risk' });
  setText(mark, differencesText(run.differences, formats));
}

function differencesText(count, formats) {
  if (count === 0) return AJS.I18n.getText('milepost.admin.differences.none');
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.admin.differences.one', number),
    few: (number) => AJS.I18n.getText('milepost.admin.differences.few', number),
    other: (number) => AJS.I18n.getText('milepost.admin.differences.other', number),
  });
}

function queueText({ queue }, formats) {
  if (queue.waiting === 0) return AJS.I18n.getText('milepost.admin.queue.empty');
  const oldest = formats.number(queue.oldestSeconds);
  return AJS.I18n.getText('milepost.admin.queue.waiting', formats.number(queue.waiting), oldest);
}

function runText({ at, issues, millis }, formats) {
  if (at === null) return AJS.I18n.getText('milepost.admin.never');
  const when = formats.instant(at);
  if (millis === undefined) return AJS.I18n.getText('milepost.admin.run', when, formats.number(issues));
  return AJS.I18n.getText('milepost.admin.run.timed', when, formats.number(issues), formats.number(millis / 1000));
}
