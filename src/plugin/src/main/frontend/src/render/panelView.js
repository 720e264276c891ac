import { explanationOf } from '../model/explanation.js';
import { standingOf } from '../model/goal.js';
import { element, setAttributes, setText, show } from './dom.js';
import { ledgerView } from './ledgerView.js';
import { panelDials } from './panelDials.js';
import { gapText, hiddenActivities, standingName } from './words.js';

/** The panel beside the grid: one goal, why it shows its number, and what changed it. */
export function panelView() {
  const head = headOf();
  const dials = panelDials();
  const why = whyOf();
  const ledger = ledgerView();
  const title = (text) => element('h3', { class: 'mp-panel-title' }, text);
  const panel = element(
    'section',
    { class: 'mp-panel', hidden: true, 'aria-labelledby': 'mp-panel-name' },
    head.element,
    dials.element,
    title(AJS.I18n.getText('milepost.roadmap.why')),
    why.element,
    title(AJS.I18n.getText('milepost.roadmap.ledger')),
    ledger.element,
  );
  const update = (goal, plan, entries, state) => {
    show(panel, goal !== null);
    if (goal === null) return;
    head.update(goal, state);
    dials.update(goal, state.formats);
    why.update(explanationOf(goal, plan.asOf), state.formats);
    ledger.update(entries, state);
  };
  return { element: panel, update, focus: () => head.name.focus() };
}

function headOf() {
  const lozenge = element('span', { class: 'mp-lozenge' });
  const close = element('button', { type: 'button', class: 'mp-close', 'data-action': 'close' }, '\u00d7');
  setAttributes(close, { 'aria-label': AJS.I18n.getText('milepost.roadmap.panel.close') });
  const name = element('h2', { id: 'mp-panel-name', class: 'mp-panel-name', tabindex: -1 });
  const line = element('p', { class: 'mp-faint' });
  const link = element('a', { class: 'mp-open' });
  const top = element('div', { class: 'mp-panel-top' }, lozenge, close);
  const update = (goal, state) => {
    setAttributes(lozenge, { 'data-health': standingOf(goal) });
    setText(lozenge, standingName(standingOf(goal)));
    setText(name, goal.summary);
    setText(line, [goal.owner?.displayName, dueText(goal, state.formats)].filter(Boolean).join(' \u00b7 '));
    setText(link, AJS.I18n.getText('milepost.roadmap.open.issue', goal.key));
    setAttributes(link, { href: state.issueUrl(goal.key) });
  };
  return { element: element('div', {}, top, name, line, link), name, update };
}

function dueText({ start, due }, formats) {
  if (due === null) return AJS.I18n.getText('milepost.roadmap.bar.open');
  if (start === null) return AJS.I18n.getText('milepost.roadmap.due', formats.day(due));
  return AJS.I18n.getText('milepost.roadmap.activity.dates', formats.day(start), formats.day(due));
}

function whyOf() {
  const lines = ['share', 'pace', 'gap', 'hidden'].map((name) => [name, element('p', { class: `mp-why-${name}` })]);
  const block = element('div', { class: 'mp-why' }, ...lines.map(([, line]) => line));
  const update = (explanation, formats) => {
    for (const [name, line] of lines) {
      const text = REASONS[name](explanation, formats);
      setText(line, text);
      show(line, text !== '');
    }
  };
  return { element: block, update };
}

const REASONS = {
  share: ({ share, done, weight }, formats) =>
    share === null
      ? AJS.I18n.getText('milepost.roadmap.why.no.data')
      : AJS.I18n.getText(
          'milepost.roadmap.why.share',
          formats.number(done),
          formats.number(weight),
          formats.percent(share),
        ),
  pace: ({ pace }, formats) => {
    if (pace === null) return AJS.I18n.getText('milepost.roadmap.why.no.pace');
    const [passed, all] = [pace.passed ?? 0, pace.all ?? 0].map(formats.number);
    return AJS.I18n.getText('milepost.roadmap.why.pace', passed, all, formats.percent(pace.share));
  },
  gap: ({ gapPoints }, formats) =>
    gapPoints === null ? '' : AJS.I18n.getText('milepost.roadmap.why.gap', gapText(gapPoints, formats)),
  hidden: ({ hidden }, formats) => (hidden.activities > 0 ? hiddenActivities(hidden, formats) : ''),
};
