import { standingOf } from '../model/goal.js';
import { button, element, setAttributes, setText, show } from './dom.js';
import { closingText, standingName } from './words.js';

/** The head of the panel: health, name, owner and dates, to what end the goal is pursued, and how it ended. */
export function panelHead() {
  const lozenge = element('span', { class: 'mp-lozenge' });
  const close = button('mp-close', { 'data-action': 'close' }, '\u00d7');
  setAttributes(close, { 'aria-label': AJS.I18n.getText('milepost.roadmap.panel.close') });
  const name = element('h2', { id: 'mp-panel-name', class: 'mp-panel-name', tabindex: -1 });
  const [line, end, closing] = ['mp-faint', 'mp-end', 'mp-closing'].map((look) => element('p', { class: look }));
  const link = element('a', { class: 'mp-open' });
  const top = element('div', { class: 'mp-panel-top' }, lozenge, close);
  const update = (goal, details, state) => {
    setAttributes(lozenge, { 'data-health': standingOf(goal) });
    setText(lozenge, standingName(standingOf(goal), state.formats));
    setText(name, goal.summary);
    setText(line, [goal.owner?.displayName, dueText(goal, state.formats)].filter(Boolean).join(' \u00b7 '));
    setText(link, AJS.I18n.getText('milepost.roadmap.open.issue', goal.key));
    setAttributes(link, { href: state.issueUrl(goal.key) });
    say(end, details?.why ?? '');
    say(closing, details?.closing ? closingText(details.closing, state.formats) : '');
  };
  return { element: element('div', {}, top, name, line, end, closing, link), name, update };
}

function say(node, text) {
  show(node, text !== '');
  setText(node, text);
}

function dueText({ start, due }, formats) {
  if (due === null) return AJS.I18n.getText('milepost.roadmap.bar.open');
  if (start === null) return AJS.I18n.getText('milepost.roadmap.due', formats.day(due));
  return AJS.I18n.getText('milepost.roadmap.activity.dates', formats.day(start), formats.day(due));
}
