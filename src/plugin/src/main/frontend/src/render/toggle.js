import { element, setAttributes, shape } from './dom.js';

/** The arrow that opens and closes a row for the mouse; the row itself says its state to everyone else. */
export function toggleOf() {
  const arrow = shape('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' });
  arrow.append(shape('path', { d: 'M6 4l4 4-4 4' }));
  const toggle = element('span', { class: 'mp-toggle', 'aria-hidden': 'true' }, arrow);
  return {
    element: toggle,
    update: (canOpen, open) => setAttributes(toggle, { 'data-open': canOpen ? String(open) : 'none' }),
  };
}
