import { element, setAttributes } from './dom.js';

/** The arrow that opens and closes a row for the mouse; the row itself says its state to everyone else. */
export function toggleOf() {
  const toggle = element('span', { class: 'mp-toggle', 'aria-hidden': 'true' });
  return {
    element: toggle,
    update: (canOpen, open) => setAttributes(toggle, { 'data-open': canOpen ? String(open) : 'none' }),
  };
}
