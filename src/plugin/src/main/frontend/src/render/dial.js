import { element, setAttributes, setStyle } from './dom.js';

/** A bar with a fill for a share and a notch for the pace; the figures stand beside it as text. */
export function dial() {
  const fill = element('span', { class: 'mp-dial-fill' });
  const notch = element('span', { class: 'mp-dial-notch' });
  const track = element('div', { class: 'mp-dial', 'aria-hidden': 'true' }, fill, notch);
  const update = ({ share, pace, health }) => {
    setAttributes(track, { 'data-health': health ?? null });
    setStyle(fill, { width: percentOf(share ?? 0) });
    setStyle(notch, { left: percentOf(pace ?? 0) });
    notch.hidden = pace === null;
  };
  return { element: track, update };
}

function percentOf(share) {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
