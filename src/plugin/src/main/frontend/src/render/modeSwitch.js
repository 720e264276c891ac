import { MODES } from '../model/modes.js';
import { element, setAttributes, shape } from './dom.js';

const NAMES = {
  timeline: () => AJS.I18n.getText('milepost.modes.timeline'),
  calendar: () => AJS.I18n.getText('milepost.modes.calendar'),
  board: () => AJS.I18n.getText('milepost.modes.board'),
};

/** The choice between timeline, calendar and board, and the way to the presentation. */
export function modeSwitch() {
  const buttons = new Map(MODES.map((mode) => [mode, modeButton(mode)]));
  const group = element('div', { class: 'mp-segments mp-modes', role: 'group' }, ...buttons.values());
  setAttributes(group, { 'aria-label': AJS.I18n.getText('milepost.modes.label') });
  const update = (mode) =>
    buttons.forEach((button, each) => setAttributes(button, { 'aria-pressed': String(each === mode) }));
  return { element: group, update };
}

function modeButton(mode) {
  return element(
    'button',
    { type: 'button', class: 'mp-segment', 'data-action': 'mode', 'data-mode': mode },
    NAMES[mode](),
  );
}

export function showButton() {
  const name = AJS.I18n.getText('milepost.present.start');
  const screen = shape('path', { d: 'M1 2h14v9H1zM5 14h6M8 11v3', fill: 'none', stroke: 'currentColor' });
  const picture = shape('svg', { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' }, screen);
  return element(
    'button',
    { type: 'button', class: 'mp-button', 'data-action': 'show', title: name, 'aria-label': name },
    picture,
  );
}
