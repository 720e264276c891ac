import { element, setAttributes } from './dom.js';

/**
 * The arrow that opens and closes a row for the mouse, at the start of its cell where there is something to open; the row itself
 * says its state to everyone else.
 */
export function toggleIn(cell) {
  const toggle = element('span', { class: 'mp-toggle', 'aria-hidden': 'true' });
  return (canOpen, open) => {
    if (!canOpen) return toggle.remove();
    setAttributes(toggle, { 'data-open': String(open) });
    return toggle.parentNode ?? cell.prepend(toggle);
  };
}
