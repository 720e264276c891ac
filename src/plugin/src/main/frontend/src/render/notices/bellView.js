import { element, setAttributes, setText, shape, show } from '../dom.js';
import { noticesPanel } from './noticesPanel.js';
import { unreadCount } from './noticeWords.js';

const MOST_COUNTED = 99;
const PANEL_ID = 'mp-bell-panel';
const BELL = 'M8 1.5a4.5 4.5 0 0 0-4.5 4.5v3L2 11.5h12L12.5 9V6A4.5 4.5 0 0 0 8 1.5ZM6.3 13a1.8 1.8 0 0 0 3.4 0Z';

/** The bell with the number of what is unread, the panel that it opens, and what is said aloud of both. */
export function bellView() {
  const count = element('span', { class: 'mp-bell-count', 'aria-hidden': 'true', hidden: true });
  const button = element('button', { type: 'button', class: 'mp-button mp-bell-button', 'data-bell': 'toggle' });
  setAttributes(button, { 'aria-haspopup': 'dialog', 'aria-controls': PANEL_ID });
  button.append(picture(), count);
  const panel = noticesPanel(PANEL_ID);
  const spoken = element('span', { class: 'mp-heard', role: 'status', 'aria-live': 'polite' });
  const update = (state, shown) => {
    const { formats } = shown;
    const unread = state.known?.unread ?? 0;
    setAttributes(button, { 'aria-expanded': String(state.isOpen), 'aria-label': nameOf(unread, formats) });
    show(count, unread > 0);
    setText(count, unread > MOST_COUNTED ? `${MOST_COUNTED}+` : formats.number(unread));
    show(panel.element, state.isOpen);
    if (state.isOpen) panel.update(state, shown);
  };
  return { elements: [button, panel.element, spoken], button, panel, update, say: (text) => setText(spoken, text) };
}

function nameOf(unread, formats) {
  const title = AJS.I18n.getText('milepost.bell.title');
  return unread === 0 ? title : `${title}, ${unreadCount(unread, formats)}`;
}

function picture() {
  const frame = { viewBox: '0 0 16 16', class: 'mp-bell-picture', 'aria-hidden': 'true' };
  return shape('svg', frame, shape('path', { d: BELL }));
}
